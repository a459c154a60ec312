from hypothesis import given
from hypothesis import strategies as st
from tests.readers.archives import articles, claimed_by

from copydesk.readers import europresse_old

EXPORT = """\
<html><head><title>Europresse</title></head><body><table><tr><td>
<span class="DocPublicationName">Le Courrier, no. 18980</span><br>
<span class="DocHeader">Politique, </span><span class="DocHeader">mardi 14 mars 2006</span>
<span class="DocHeader">, p. 12</span>
<br><br><span class="TitreArticleVisu">Le bac de <b>Lorvan</b> reprend</span><br>Léa Martin<br><br>
Le bac a repris mardi.<br><br>La ministre « y est ».<br><br>© 2006 Courrier SA. Tous droits réservés.<br>
</td></tr><tr><td align="center">news·20060314·LM·0q1403_1255263</td></tr></table>
<table><tr><td><span class="DocPublicationName">Le Courrier</span><br>
<span class="DocHeader">15 mars 2006</span><br><span class="TitreArticleVisu">Le fleuve</span><br>
Le fleuve est libre, a dit la ministre.<br>Le bac aussi.<br>
</td></tr></table></body></html>
"""


def test_the_old_layout_is_claimed_and_read() -> None:
    assert claimed_by("a.html", EXPORT) == "europresse"
    first, second = articles("a.html", EXPORT)
    assert (first.draft.title, first.draft.byline) == ("Le bac de Lorvan reprend", "Léa Martin")
    assert first.draft.text == "Le bac a repris mardi.\n\nLa ministre « y est »."
    assert (first.draft.agency, first.draft.published) == ("Le Courrier", "2006-03-14")
    assert (first.draft.section, first.guessed) == ("Politique", {"byline"})
    assert first.draft.attributes == {
        "document number": "news·20060314·LM·0q1403_1255263",
        "page": "12",
        "issue": "18980",
    }
    assert second.draft.byline is None
    assert second.draft.text == "Le fleuve est libre, a dit la ministre.\n\nLe bac aussi."


PARTS = ['<span class="DocPublicationName">', '<span class="TitreArticleVisu">', "a<br>", "</"]


@given(st.lists(st.sampled_from(PARTS)))
def test_any_markup_gives_articles(parts: list[str]) -> None:
    found = list(europresse_old.articles("".join(parts), "a.html"))
    assert len(found) == parts.count(PARTS[0])
