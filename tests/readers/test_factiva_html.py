from tests.readers.archives import articles
from tests.readers.factiva_samples import CODED_HTML, ORDERED_HTML


def test_a_table_of_codes_is_read() -> None:
    draft = articles("a.html", CODED_HTML)[0].draft
    assert draft.title == "Le bac de Lorvan reprend"
    assert draft.text == (
        "Le bac a repris lundi à Lorvan.\n\nLe fleuve est libre.\n\n« Nous y sommes », a dit la ministre."
    )
    assert (draft.agency, draft.published, draft.language) == (
        "Le Courrier de Velmora",
        "2031-04-14T15:32:00",
        "fr",
    )
    assert (draft.byline, draft.section) == ("Léa Martin", "Politique")
    assert draft.attributes == {
        "document number": "COURVE0020310414e7ct0001r",
        "words": 14,
        "page": "26",
        "source code": "COURVE",
        "publisher": "Courrier SA",
        "subjects": "Transport; Rivers",
        "regions": "Velmora",
    }


def test_the_language_is_that_of_the_class_where_none_is_stated() -> None:
    draft = articles("a.html", CODED_HTML)[1].draft
    assert (draft.language, draft.published) == ("ar", "2031-04-15")
    assert draft.title == "العبارة تعود إلى لورفان"
    assert draft.text == "عادت العبارة إلى لورفان يوم الثلاثاء."


def test_paragraphs_in_their_order_are_read() -> None:
    (read,) = articles("a.html", ORDERED_HTML)
    draft = read.draft
    assert draft.title == "Die Fähre fährt wieder"
    assert draft.text == "Die Fähre fährt seit Dienstag wieder.\n\nEr sei frei, sagte Ott."
    assert (draft.byline, draft.section, draft.language) == ("Jens Ott", "Politik", "de")
    assert (draft.agency, draft.published) == ("Lorvaner Bote", "2031-04-15T09:40:00")
    assert draft.attributes == {
        "document number": "BOTE000020310415ed4300007",
        "words": 13,
        "page": "14",
        "source code": "BOTE",
        "captions": "Die alte Fähre.",
        "publisher": "Bote Verlag GmbH",
    }
    assert read.guessed == frozenset()
