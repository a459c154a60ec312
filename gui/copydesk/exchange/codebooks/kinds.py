"""The kinds of actors as others' tables call them."""

from collections.abc import Mapping

from copydesk.domain.actor import ActorKind
from copydesk.exchange.label_words import LABELS, folded

_MORE: Mapping[ActorKind, str] = {
    ActorKind.PERSON: "individual people politician politicians human speaker",
    ActorKind.ORGANISATION: "company companies firm business corporation party political_party ngo media "
    "agency association union institution institute university newspaper unternehmen firma partei verband "
    "entreprise parti association empresa partido компания партия",
    ActorKind.STATE_BODY: "government ministry authority court parliament public_body government_body "
    "regierung ministerium behörde gouvernement ministère gobierno ministerio правительство министерство "
    "орган_власти",
    ActorKind.STATE: "country countries nation states land pays país",
    ActorKind.GROUP: "people_group movement community population",
    ActorKind.OTHER: "others",
}
_KINDS: Mapping[str, ActorKind] = {
    **{word: kind for kind, words in _MORE.items() for word in words.split()},
    **{folded(kind): kind for kind in ActorKind},
}


def kind_called(words: str) -> ActorKind | None:
    """The kind that is meant, ``OTHER`` where nothing is said, none where the words are not known."""
    word = folded(words)
    if not word:
        return ActorKind.OTHER
    rule = LABELS.get(word)
    usual = rule.actor_kind if rule is not None else ActorKind.OTHER
    return _KINDS.get(word) or (None if usual is ActorKind.OTHER else usual)
