"""How far French and Spanish names of bodies go behind their head: *Union patronale du littoral*."""

import re

from copydesk.domain.span import Span
from copydesk.domain.wording import CALENDAR
from copydesk.suggest.names.naming import Tells, romance_heads, tells
from copydesk.suggest.names.nouns import is_romance_adjective, is_romance_verb

_ARTICLE = re.compile(
    r"(?:(?<!\w)(?:la|le|les|du|au|el|del|al|un|una|une|groupe|parti|syndicat|association|mouvement|collectif|coalition)"
    r"[ \u00a0]|(?<!\w)[ld]['’])$",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(r"[ \u00a0]([a-zß-öø-ÿ]{4,})(?![\w'’-])")
_OF = re.compile(
    r"[ \u00a0](?:(?:sur|pour|contre|para)[ \u00a0])?"
    r"(?:de la |de las |de los |de l['’]|des |du |del |d['’]|de |les |la |l['’])[\w-]{3,}"
)
TO_DO = re.compile(r"[ \u00a0](?:de[ \u00a0]|d['’])\w{3,}(?:(?<!i)er|ir|dre|tre)\b")
"""An infinitive behind *de*."""
_AND = re.compile(r"[ \u00a0]et[ \u00a0](?:de la |de l['’]|des |du |d['’])?([a-zß-öø-ÿ]{4,}s)(?![\w'’-])")
_ACRONYM = re.compile(r"[^.,;:()\"“”«»\n]{0,70}?[ \u00a0]\(([A-Z]{3,9})\)")
_OF_IT = re.compile(r"[ \u00a0](?:de la |de las |de los |de l['’]|des |du |del |d['’]|de )")
_MEMBERS = re.compile(rf"([^\W\d_]+){_OF_IT.pattern}(?=[^\Wa-zß-öø-ÿ])")
_WORDS = re.compile(r"[^\W\d_]{4,}")
_LONGEST, _MOST_ADJECTIVES, _MOST_OF = 80, 2, 3


_COURT = re.compile(
    r"[ \u00a0](?:de lo [A-ZÀ-Þ][\w-]+|de (?:Primera )?Instancia(?: e Instrucción)?|de Instrucción|"
    r"Central de Instrucción|de Familia|de Paz|de Menores)"
    r"(?: (?:número|núm\.|n\.º|nº) ?\d+)?(?: de (?:la |los |las )?[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)?)?"
)
"""What a Spanish court is for, its number and its town."""
_COURTS = frozenset(("juzgado", "sala", "tribunal", "audiencia", "fiscalía"))
_FOR = re.compile(
    r"[ \u00a0](?:por|para|pour)[ \u00a0]"
    r"(?:la |el |los |las |les |le |l['’])?[A-ZÀ-Þ][\w-]+(?:[ \u00a0][A-ZÀ-Þ][\w-]+)?"
)
"""What a party or a union is for: *Unión por la Costa*."""
_GROUP = re.compile(
    r"(?:association|ong|collectif|mouvement|parti|fondation|plateforme|coalition|asociación|colectivo|"
    r"movimiento|partido|fundación|plataforma|organización|coalición)[ \u00a0]$",
    re.IGNORECASE,
)
_MOTTO = re.compile(
    r"[ \u00a0](?:en|sans|et|pour|contre|y|sin|con|por|para|contra)(?:[ \u00a0][a-zà-ÿ]+){1,3}?"
    r"(?=[,.;:()»]|[ \u00a0](?:a|ont|est|sont|avait|avaient|ha|han|es|son|se|ne|dit|dice|pide|qui|que)\b|"
    r"[ \u00a0](?:s|n)['’]|"
    r"[ \u00a0](?:dénonc|estim|demand|réclam|appell|jug|affirm|assur|exig|asegur|denunci))"
)
"""The rest of a name like a motto, up to a mark or a verb: *Terres en commun*."""


def motto_end(text: str, span: Span) -> int:
    """Where a group's name ends that goes on in small letters: *l'association Terres en commun*."""
    if text[span.end : span.end + 1] != " " or not text[span.end + 1 : span.end + 2].islower():
        return span.end
    if not _GROUP.search(text, max(0, span.start - 16), span.start):
        return span.end
    found = _MOTTO.match(text, span.end, span.end + _LONGEST)
    dated = found is not None and not CALENDAR.isdisjoint(found[0].split())
    return found.end() if found is not None and not dated else span.end


def romance_body(text: str, span: Span) -> Span | None:
    """The name with the adjectives in small letters and with what it is of; None where nothing belongs to it.

    An acronym in brackets tells where it ends that has the initials of its words.
    """
    head = span.of(text)
    first = head.partition(" ")[0]
    if first.casefold() in _COURTS:
        at = span.start + len(first)
        court = _COURT.match(text, at, at + _LONGEST)
        if court is not None and court.end() > span.end:
            return Span(span.start, court.end())
    if " " in head or head.casefold() not in romance_heads():
        return None
    union = tells(head.casefold()) & Tells.ORGANISATION
    if union and (cause := _FOR.match(text, span.end, span.end + _LONGEST)):
        return Span(span.start, cause.end())
    if not _ARTICLE.search(text, max(0, span.start - 14), span.start):
        return None
    if (spelt := _up_to_acronym(text, span)) is not None:
        return spelt
    end = adjectives_end(text, span.end)
    of = end
    for _ in range(_MOST_OF):
        found = _OF.match(text, of, of + _LONGEST)
        if found is None or (of == end and found[0].lstrip().startswith(("la ", "les ", "l'", "l’"))):
            break
        if TO_DO.match(found[0]):
            break  # demande au Conseil de renoncer
        of = adjectives_end(text, found.end())
    joined = _AND.match(text, of, of + _LONGEST) if of > end else None
    end = joined.end() if joined and not is_romance_verb(joined[1]) else of
    return Span(span.start, end) if end > span.end else None


def adjectives_end(text: str, at: int) -> int:
    """Where the adjectives in small letters end that stand behind a head."""
    for _ in range(_MOST_ADJECTIVES):
        found = _ADJECTIVE.match(text, at, at + _LONGEST)
        if found is None or not is_romance_adjective(found[1]):
            break
        at = found.end()
    return at


def _up_to_acronym(text: str, span: Span) -> Span | None:
    """The name up to an acronym in brackets that has the initials of its longer words, in their order."""
    found = (
        _ACRONYM.match(text, span.end, span.end + _LONGEST)
        if "(" in text[span.end : span.end + _LONGEST]
        else None
    )
    if found is None or found[1][0] != text[span.start]:
        return None
    end = found.start(1) - 2
    initials = [word[0][0].upper() for word in _WORDS.finditer(text, span.start, end)]
    letters = iter(found[1])
    fits = len(initials) > 1 and all(any(_plain(letter) == each for each in letters) for letter in initials)
    return Span(span.start, end) if fits else None


def _plain(letter: str) -> str:
    return {"É": "E", "È": "E", "Ê": "E", "À": "A", "Î": "I", "Ô": "O"}.get(letter, letter)


def of_end(text: str, at: int) -> int:
    """Behind *de*, *du* and the like where one follows a noun, else the place: *l'entourage de Mme*."""
    of = _OF_IT.match(text, at, at + _LONGEST)
    return of.end() if of else at


def behind_members(text: str, run: Span) -> Span:
    """The run of capitalised words without those who are of what it names: *Dirigentes del Partido*."""
    found = _MEMBERS.match(text, run.start, run.end)
    told = tells(found[1].casefold()) if found is not None else 0
    many = told & Tells.NOT_ONE and not told & Tells.BODY
    return Span(found.end(), run.end) if found is not None and many else run
