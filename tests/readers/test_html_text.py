import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.errors import ReadError
from copydesk.readers.html_text import text_of_html


def text(markup: str) -> str:
    return text_of_html(markup, "a.html")


@pytest.mark.parametrize(
    ("markup", "shown"),
    [
        ("<p>One.</p>\n  <p>Two,\n   <b>three</b>.</p>", "One.\n\nTwo, three."),
        ("<h1>Head</h1>body<div>line<br>next<br/><br/>last</div>", "Head\n\nbody\nline\nnext\n\nlast"),
        ("<div>a</div><div><br></div><div>b</div>", "a\n\nb"),
        ("<p>a</p><p>&nbsp;</p><p>b</p>", "a\n\nb"),
        ("a<ul><li>one</li><li>two<ol><li>in</li></ol></li></ul>b", "a\n\none\ntwo\n\nin\n\nb"),
        ("<blockquote>We can</blockquote>she said", "We can\n\nshe said"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td><p>c</p></td></tr></table>", "a\tb\n\nc"),
        ("<pre>two\n  lines</pre>", "two\nlines"),
        ("<p>She said <q>we can </q> today</p>", "She said “we can” today"),
        ("a <i> b</i> c<b>d </b>e", "a b cd e"),
    ],
)  # fmt: skip
def test_blocks_are_lines_and_paragraphs(markup: str, shown: str) -> None:
    assert text(markup) == shown


def test_entities_are_their_characters() -> None:
    assert text("Lorvan&#8217;s port &amp; quay&nbsp;&ndash; &euro;5 &bogus; &lt;b&gt;") == (
        "Lorvan’s port & quay – €5 &bogus; <b>"
    )


def test_a_tag_whose_name_is_none_has_no_text_of_its_own() -> None:
    assert text_of_html("<div>The quay<br{9}><br>reopens</div>", "page.html") == "The quay\nreopens"


def test_what_a_browser_does_not_show_is_dropped() -> None:
    markup = (
        "<head><title>t</title></head><script>var a = '<p>no</p>'</script><style>p {}</style><!-- no -->"
        "<p>seen</p><noscript>no</noscript><div style='color:red; DISPLAY : none'><p>no</p></div>"
        "<p hidden>no</p>behind<svg><text>no</text></svg><textarea>no</textarea>"
    )
    assert text(markup) == "seen\n\nbehind"


def test_places_where_a_line_may_break_are_dropped_and_joiners_stay() -> None:
    assert text("<p>Hafen&shy;behörde Lor<wbr>van\u200bs</p>") == "Hafenbehörde Lorvans"
    assert text("<p>می\u200cخواهم \u200fالميناء</p>") == "می\u200cخواهم \u200fالميناء"


def test_text_without_markup_keeps_its_lines() -> None:
    assert text("One line\n another\n\n\n\n third") == "One line\nanother\n\nthird"
    assert text("") == text(" \n ") == text("<!-- nothing -->") == text("<p> </p>") == ""


def test_unclosed_and_stray_tags_are_read_as_browsers_do() -> None:
    assert text("<p>one<p>two</b></div><td>three") == "one\n\ntwo\n\nthree"


def test_nesting_that_would_lose_text_is_refused() -> None:
    assert text("<div>" * 1000 + "seen") == "seen"
    with pytest.raises(ReadError, match=r"a\.html is nested too deep"):
        text("<p>seen</p>" + "<div>" * 100_000 + "lost")


def test_too_many_tags_are_refused() -> None:
    with pytest.raises(ReadError, match=r"a\.html is too large to be one web page"):
        text("<p>a" * 1_000_001)


@settings(deadline=None)  # what is imported at the first use takes its time
@given(st.text("<>/pbriqtd =\"'&;!-\n\u00a0a", max_size=80))
def test_any_text_is_read_and_has_no_blank_ends(markup: str) -> None:
    shown = text(markup)
    assert shown == shown.strip()
    assert "\n\n\n" not in shown


def test_nothing_is_lost_behind_what_is_embedded() -> None:
    assert (
        text_of_html('<p>one</p><embed src="a.swf"><p>two <embed/> three</p>', "a.html") == "one\n\ntwo three"
    )
