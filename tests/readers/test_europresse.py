import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.readers.archives import articles, claimed_by, reasons

from copydesk.errors import ReadError
from copydesk.readers import europresse
from copydesk.readers.document import Document
from copydesk.readers.format import ReadOptions

FIRST = """\
<article> <header> <img sourcecode="LM" src="http://eureka.example/lm.gif" />
<div> <span class="DocPublicationName">Le Courrier de Velmora   </span> </div>
<div> <span class="DocHeader">Communication, mardi 14 mars 2006, p. 16</span> </div>
<div><p>MEDIAS</p></div>
<div class="titreArticle"> <p class='sm-margin-bottom'>TRIBUNES</p>
<p class="titreArticleVisu">Le bac de Lorvan reprend</p> </div>
<div>Léa Martin</div> </header>
<section> <div class="DocText"> <div class='docOcurrContainer'>
<p>Le <mark>bac</mark> a repris
mardi.</p> <p>« Nous y sommes », a dit la ministre.</p> </div> </div> </section>
<aside> <div> <b>Note(s) : </b><p>Une photo.</p> </div> </aside>
<footer> <small>© 2006 Courrier SA. Tous droits réservés.</small>
<p>Numéro de document : news·20060315·LM·0q1503_1256056</p>
<div id="divPubliC"><span id="PubliC_lblCertificatIssuedTo">Ce certificat est émis</span></div>
</footer> </article>
"""

SECOND = """\
<article><header>
<div class="rdp__DocPublicationName"><span class="DocPublicationName">Lorvaner Bote (site web),
no. 43018<br/>Stadt ; Land</span></div>
<div class="rdp__DocHeader">
<span class="DocHeader">Tuesday, April 15, 2031 - 16:55:20 -0000 1 017 mots, p. 9</span></div>
<div class="titreArticle">
<p class="sm-margin-TopNews titreArticleVisu rdp__articletitle">Die Fähre fährt wieder</p>
<p class="sm-margin-TopNews rdp__subtitle">Der Fluss ist frei</p></div>
<div class="docAuthors">Jens Ott</div></header>
<section><div class="DocText clearfix"><div class="docOcurrContainer">
<p>Die Fähre fährt wieder.</p>
<p><a href="https://bote.example/1">Cet article est paru dans Lorvaner Bote (site web)</a></p></div>
<div class="apd-wrapper"><table><tr><td><div class="apd-sources-date">2031-04-15</div></td>
<td><div class="source-name-APD">Velmoraer Blatt</div></td></tr></table></div></div></section>
<footer><div class="publiC-lblNodoc">news·20310415·LBW·1</div></footer></article>
"""

THIRD = """\
<article><header><div><span class="DocPublicationName">Le Courrier</span></div>
<div><span class="DocHeader">16 avril 2031</span></div>
<div class="titreArticle"><p class="titreArticleVisu">Seulement un lien</p></div></header>
<section><div class="docOcurrContainer"><p class="link-not-hosted">Consultez cet article</p></div></section>
<footer><p>news·20310416·CV·3</p></footer></article>
"""

HEAD = "<!DOCTYPE html><html><head><meta charset='utf-8'><style>.DocHeader{color:#036}</style></head><body>"
EXPORT = f"{HEAD}{FIRST}{SECOND}{THIRD}</body></html>"


def test_metadata_and_text_are_read() -> None:
    draft = articles("a.html", EXPORT)[0].draft
    assert (draft.title, draft.byline) == ("Le bac de Lorvan reprend", "Léa Martin")
    assert draft.text == "Le bac a repris mardi.\n\n« Nous y sommes », a dit la ministre."
    assert (draft.agency, draft.published) == ("Le Courrier de Velmora", "2006-03-14")
    assert draft.section == "Communication"
    assert draft.attributes == {
        "document number": "news·20060315·LM·0q1503_1256056",
        "page": "16",
        "kicker": "TRIBUNES",
    }


def test_the_newer_layout_is_read_too() -> None:
    read = articles("a.html", EXPORT)[1]
    draft = read.draft
    assert (draft.title, draft.byline) == ("Die Fähre fährt wieder", "Jens Ott")
    assert draft.text == "Die Fähre fährt wieder."
    assert (draft.agency, draft.published) == ("Lorvaner Bote (site web)", "2031-04-15T16:55:20+00:00")
    assert draft.url == "https://bote.example/1"
    assert draft.attributes == {
        "document number": "news·20310415·LBW·1",
        "words": 1017,
        "page": "9",
        "edition": "Stadt ; Land",
        "issue": "43018",
        "subtitle": "Der Fluss ist frei",
        "also in": "Velmoraer Blatt",
    }
    assert "should have 1017 words" in str(read.remarks[0])


def test_an_article_that_is_only_a_link_is_a_row_of_the_report() -> None:
    (reason,) = reasons("a.html", EXPORT)
    assert reason.startswith("Article news·20310416·CV·3 in a.html has no text: “Seulement un lien”.")


@pytest.mark.parametrize("name", ["a.html", "a.HTM"])
def test_exports_are_claimed(name: str) -> None:
    assert claimed_by(name, EXPORT) == "europresse"


def test_a_long_style_sheet_does_not_hide_an_export() -> None:
    styled = EXPORT.replace("{color:#036}", "{color:#036} .DocPublicationName{}" + " .a{}" * 20_000)
    assert claimed_by("a.html", styled) == "europresse"


@pytest.mark.parametrize(
    "page",
    [
        "<style>.DocPublicationName{} .DocHeader{}</style><article>Europresse</article>",
        "<article><p>Europresse and DocPublicationName</p></article>",
    ],
)
def test_other_pages_are_not_claimed(page: str) -> None:
    assert not europresse.FORMAT.claims(Document.of_bytes("page.html", page.encode()))


@given(st.text(st.sampled_from("<>/divarticle p=\"'")), st.integers(0, len(EXPORT)))
def test_broken_html_gives_articles_or_reasons(markup: str, at: int) -> None:
    document = Document.of_bytes("any.html", (EXPORT[:at] + markup + EXPORT[at:]).encode())
    europresse.FORMAT.claims(document)
    try:
        list(europresse.FORMAT.read(document, ReadOptions()))
    except ReadError as error:
        assert "any.html" in str(error)
