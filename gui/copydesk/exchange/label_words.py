"""Words that labels, values and links of annotation tools are made of, and what they usually stand for.

Entity labels: CoNLL 2002 and 2003 (https://aclanthology.org/W03-0419), OntoNotes 5
(https://catalog.ldc.upenn.edu/LDC2013T19, section 2.6 of its guide); quotation parts: PARC 3, PolNeAR.
"""

from collections.abc import Mapping

from copydesk.domain.actor import ActorKind
from copydesk.domain.annotation import Part, QuotationType
from copydesk.domain.label_rules import Becomes, Joins, LabelRule, LinkRule, Says
from copydesk.exchange.conll_layers import ACTOR_LABELS
from copydesk.exchange.regions import KINDS, PARTS


def folded(word: str) -> str:
    """The word as the tables have it: lower case, without the layer's prefix, joined by underscores."""
    return "_".join(word.replace("-", " ").replace("_", " ").lower().split())


_ENTITIES: Mapping[ActorKind, str] = {
    ActorKind.PERSON: "per pers person persons persona persone personne персона человек лицо",
    ActorKind.ORGANISATION: "org organisation organization organisations organizations organización "
    "organizacion organisatie организация",
    ActorKind.STATE: "gpe state staat estado страна государство",
    ActorKind.GROUP: "norp group groups gruppe groupe grupo группа",
    ActorKind.STATE_BODY: "body state_body",
    ActorKind.OTHER: "misc miscellaneous fac actor actors mention mentions entity named_entity namedentity "
    "akteur acteur actor_name актор ne loc location",
}
"""Words that are as likely topics of a codebook ("media", "government") are none of them."""
_PARTS: Mapping[Becomes, str] = {
    Becomes.QUOTATION: "quotation quotations quote quotes content statement said direct indirect mixed "
    "speech direct_speech indirect_speech reported_speech direct_quote indirect_quote direct_quotation "
    "indirect_quotation mixed_quote zitat direktes_zitat indirektes_zitat rede direkte_rede "
    "indirekte_rede aussage citation citation_directe citation_indirecte discours_direct discours_indirect "
    "propos cita cita_directa cita_indirecta declaración declaracion цитата прямая_речь косвенная_речь "
    "высказывание content_span",
    Becomes.CUE: "cue cues cue_span reporting_verb speech_verb redeverb redeeinleitung verbum_dicendi "
    "introducteur verbe_introducteur verbo_de_habla глагол_речи",
    Becomes.SPEAKER: "speaker speakers source sources holder opinion_holder attribution_source sprecher "
    "sprecherin quelle locuteur locutrice orateur hablante fuente говорящий источник спикер",
    Becomes.ADDRESSEE: "addressee addressees target_audience recipient hearer adressat destinataire "
    "empfänger allocutaire destinatario адресат",
}
_LINGUISTIC = (
    "token tokens sentence sentences paragraph pos lemma lemmas stem dependency dependencies dep chunk "
    "chunks morphologicalfeatures morphology morph upos xpos constituent penntree documentmetadata "
    "tagsetdescription documentannotation"
)
LINGUISTIC = frozenset(_LINGUISTIC.split())
"""What linguistic tools mark: layers and labels."""
AMOUNTS = frozenset(("DATE", "TIME", "PERCENT", "MONEY", "QUANTITY", "ORDINAL", "CARDINAL"))
"""Entities of OntoNotes that are no actors; written otherwise these words may be topics."""

_TYPED = {
    "indire": QuotationType.INDIRECT,
    "reported": QuotationType.INDIRECT,
    "косвенная": QuotationType.INDIRECT,
    "mixed": QuotationType.MIXED,
}


def _label_rules() -> dict[str, LabelRule]:
    found: dict[str, LabelRule] = {}
    for becomes, words in _PARTS.items():
        for word in words.split():
            found[word] = LabelRule(becomes=becomes, type=_type_in(word))
    for kind, words in _ENTITIES.items():
        for word in words.split():
            found[word] = LabelRule(becomes=Becomes.MENTION, actor_kind=kind)
    for names in (ACTOR_LABELS, KINDS):
        for kind, name in names.items():
            found[folded(name)] = LabelRule(becomes=Becomes.MENTION, actor_kind=kind)
    becomes_of = {Part.CONTENT: Becomes.QUOTATION, Part.CUE: Becomes.CUE, Part.SPEAKER: Becomes.SPEAKER}
    for part, name in PARTS.items():
        found[folded(name)] = LabelRule(becomes=becomes_of[part])
    for word in LINGUISTIC:
        found[word] = LabelRule(becomes=Becomes.NOTHING)
    return found


def _type_in(word: str) -> QuotationType:
    return next((kind for start, kind in _TYPED.items() if start in word), QuotationType.DIRECT)


LABELS: Mapping[str, LabelRule] = _label_rules()
"""Rules by folded label."""

_FIELDS: Mapping[Says, str] = {
    Says.SPEAKER: "speaker person source holder sprecher sprecherin quelle locuteur hablante fuente "
    "говорящий источник speaker_name who",
    Says.ORGANISATION: "organization organisation org institution affiliation party partei parti partido "
    "организация",
    Says.ADDRESSEE: "addressee recipient adressat destinataire destinatario адресат",
    Says.TOPIC: "topic topics concept theme thema issue category frame argument sujet thème tema категория "
    "тема концепт",
    Says.STANCE: "stance agreement position polarity sentiment attitude haltung zustimmung zustimmungswert "
    "postura позиция отношение",
    Says.TYPE: "type quotation_type quotationtype quote_type kind_of_quotation zitattyp type_de_citation",
    Says.NOTE: "note notes comment comments memo annotatornotes annotator_notes remark remarks kommentar "
    "anmerkung notiz commentaire nota comentario заметка комментарий примечание",
    Says.CODER: "coder annotator annotated_by annotatedby kodierer codeur codificador кодировщик",
    Says.ACTOR: "actor case entity entity_name canonical_name akteur acteur актор identifier",
}
FIELDS: Mapping[str, Says] = {word: says for says, words in _FIELDS.items() for word in words.split()}
"""What values say, by folded name."""

_LINKS: Mapping[Joins, str] = {
    Joins.SPEAKER: "speaker source holder spoken_by said_by said_by_speaker has_speaker hasspeaker author "
    "sprecher locuteur hablante fuente говорящий attribution attributed_to",
    Joins.CUE: "cue has_cue hascue cue_of verb",
    Joins.ADDRESSEE: "addressee recipient said_to spoken_to has_addressee hasaddressee adressat destinataire",
    Joins.WITHIN: "within nested_in nested in_quotation part_of inside embedded_in",
    Joins.SAME: "same next cont continuation continues continued_by same_as fragment discontinuous joined",
}
LINKS: Mapping[str, LinkRule] = {
    word: LinkRule(joins, word.endswith("_of") and joins is Joins.CUE)
    for joins, words in _LINKS.items()
    for word in words.split()
}
"""What links do, by folded role."""
BACKWARDS: Mapping[str, Joins] = {
    "speaks": Joins.SPEAKER, "says": Joins.SPEAKER, "said": Joins.SPEAKER, "speaker_of": Joins.SPEAKER,
    "source_of": Joins.SPEAKER, "holder_of": Joins.SPEAKER, "content": Joins.SPEAKER, "quote": Joins.SPEAKER,
    "quotation": Joins.SPEAKER, "addressee_of": Joins.ADDRESSEE, "contains": Joins.WITHIN,
}  # fmt: skip
"""Roles of links that lead from the part to the quotation."""
