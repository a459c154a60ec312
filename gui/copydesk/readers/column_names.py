"""What columns are called that hold an article's parts: in datasets, by scrapers, in six languages."""

import re
import unicodedata
from functools import cache

_UNIMPORTANT = re.compile(r"[\W_]+")
# What wraps the article in the answers of interfaces and search engines says nothing about the part.
_WRAPPERS = frozenset({"fields", "article", "data", "attributes", "metadata", "meta", "doc", "item"})
# And so does what wraps the value, such as WordPress' content.rendered.
_VALUES = frozenset({"rendered", "main", "original", "value", "plain"})

# The better name comes first: where two columns could be the text, the first in the list is.
_NAMES: dict[str, str] = {
    "title": """
        title headline hed headline_main main_headline article_title news_title story_title web_title
        page_title title_page title_rss heading head subject name
        titel überschrift schlagzeile titre intitulé título titular encabezado заголовок название
        العنوان عنوان""",
    "text": """
        text main_text full_text article_text article_body body_text body_plain clean_text cleaned_text
        plain_text body content article_content content_text full_content contents text_content news_text
        story_text story_body news_content news_body story article document raw_text body_content transcript
        volltext artikeltext haupttext inhalt artikel texte contenu corps texte_intégral
        texto contenido cuerpo текст текст_статьи содержание статья النص نص المحتوى""",
    "published": """
        published published_at published_on publication_date publish_date date_publish date_published pub_date
        publication_datetime publish_time publication_time web_publication_date article_date
        date_of_publication first_published first_publication_date published_date pub_datetime
        datetime date date_time timestamp seen_date seendate created created_at created_utc
        posted posted_at post_date time
        veröffentlicht veröffentlicht_am erscheinungsdatum veröffentlichungsdatum erschienen datum
        date_publication date_de_publication date_de_parution publié_le fecha fecha_publicación
        fecha_de_publicación publicado дата дата_публикации дата_выхода опубликовано
        تاريخ_النشر التاريخ تاريخ""",
    "agency": """
        agency news_agency wire_service outlet outlet_name media_outlet media_name publication
        publication_name newspaper newspaper_name publisher publisher_name source_name source_domain source
        newspaper_title media medium site_name site website domain provider paper journal press network brand
        agentur nachrichtenagentur quelle zeitung herausgeber agence média éditeur agencia fuente medio
        periódico diario агентство источник издание сми الوكالة وكالة المصدر""",
    "place": """
        place dateline place_of_publication location city ort lieu lugar место город المكان مكان""",
    "byline": """
        byline byline_original author authors author_name author_names written_by writer writers journalist
        journalists reporter reporters creator by autor autoren verfasser auteur auteurs autores
        автор авторы الكاتب المؤلف""",
    "language": """
        language lang language_code lang_code language_iso lng sprache langue idioma lengua язык اللغة لغة""",
    "url": """
        url web_url article_url link article_link canonical_url canonical_link permalink page_url source_url
        story_url news_url href uri webadresse lien enlace ссылка адрес الرابط رابط""",
    "section": """
        section section_name category category_name categories desk news_desk department rubric vertical
        ressort rubrik kategorie rubrique catégorie sección categoría раздел рубрика категория القسم قسم""",
}

# These hold part of an article; they are its text only where nothing else is.
_WEAK_TEXT = """
    lead_paragraph abstract description short_description summary snippet trail_text excerpt lead teaser
    standfirst zusammenfassung beschreibung résumé resumen описание аннотация"""


def normal(name: str) -> str:
    """The letters and figures of a column's name, without accents: articleText and Article_text are one."""
    letters = unicodedata.normalize("NFKD", name.casefold())
    plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return _UNIMPORTANT.sub("", plain)


def rank(field: str, column: str) -> int | None:
    """How well the column's name fits the draft's field, 0 being best; None where it does not."""
    ranks = _ranks()[field]
    return min((ranks[name] for name in _readings(column) if name in ranks), default=None)


def weak_text_rank(column: str) -> int | None:
    """As :func:`rank`, for names of what stands in for a text: a summary, a first paragraph."""
    ranks = _ranks()["weak text"]
    return min((ranks[name] for name in _readings(column) if name in ranks), default=None)


def is_known(column: str) -> bool:
    """Whether the name is one that an article's parts go by."""
    readings = _readings(column)
    return any(name in ranks for ranks in _ranks().values() for name in readings)


def fields() -> tuple[str, ...]:
    """The fields of a draft that columns can be, the most telling first."""
    return tuple(_NAMES)


@cache
def _ranks() -> dict[str, dict[str, int]]:
    listed = {**_NAMES, "weak text": _WEAK_TEXT}
    return {
        field: {normal(name): place for place, name in reversed(list(enumerate(names.split())))}
        for field, names in listed.items()
    }


def _readings(column: str) -> tuple[str, ...]:
    """The name as a whole, and without what it is wrapped in: ``fields.bodyText`` is a ``bodyText``."""
    start, _, last = column.rpartition(".")
    if start and normal(last) in _VALUES:
        return normal(column), *_readings(start)
    outer, _, inner = column.partition(".")
    if inner and (outer == "_source" or normal(outer) in _WRAPPERS):
        return normal(column), *_readings(inner)
    return (normal(column),)
