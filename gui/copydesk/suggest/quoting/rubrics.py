"""Words before a colon that say what follows is, and not who says it: *Interview: "I would do it again"*."""

from collections.abc import Sequence

_RUBRICS = frozenset(
    (
        *("interview", "exclusive", "opinion", "analysis", "comment", "commentary", "profile", "portrait"),
        *("explainer", "feature", "editorial", "column", "essay", "obituary", "review", "podcast", "video"),
        *("background", "update", "watch", "quote", "headline", "transcript", "factbox", "newsletter"),
        *("kommentar", "porträt", "portrait", "exklusiv", "analyse", "meinung", "reportage", "hintergrund"),
        *("leitartikel", "kolumne", "gastbeitrag", "nachruf", "zitat", "streitgespräch", "glosse", "essay"),
        *("entretien", "tribune", "opinion", "éditorial", "exclusif", "enquête", "chronique", "récit"),
        *("entrevista", "opinión", "análisis", "editorial", "exclusiva", "perfil", "reportaje", "crónica"),
        *("интервью", "мнение", "анализ", "комментарий", "эксклюзив", "репортаж", "колонка", "цитата"),
    )
)


def is_rubric(words: Sequence[str]) -> bool:
    """Whether small words are only a rubric: *exclusive interview*."""
    return bool(words) and all(word in _RUBRICS for word in words)
