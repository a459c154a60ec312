import io
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from copydesk.errors import ReadError
from copydesk.readers import xml_parsing
from copydesk.readers.xml_parsing import elements, line_of, parsed, root_name, text_of


def laughs(use: str) -> bytes:
    """Ten entities, each ten times the one before: the last stands for ten gigabytes."""
    steps = "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(10))
    return f'<!DOCTYPE a [<!ENTITY a "{"ha" * 500}">{steps}]>{use}'.encode()


def test_text_is_read_in_its_own_encoding() -> None:
    raw = '<?xml version="1.0" encoding="windows-1251"?><a><b>Лорван</b>: порт</a>'.encode("cp1251")
    assert text_of(parsed(raw, "a.xml")) == "Лорван: порт"


def test_entities_of_html_are_their_characters_and_unknown_ones_stay() -> None:
    raw = b'<!DOCTYPE nitf SYSTEM "nitf.dtd"><a>Lorvan&nbsp;&mdash; <i>port &lt;</i> &harbour;</a>'
    assert text_of(parsed(raw, "a.xml")) == "Lorvan\u00a0\u2014 port < &harbour;"
    assert line_of(parsed(b"<a> one\n<b> two</b> </a>", "a.xml")) == "one two"
    assert (text_of(None), line_of(None)) == ("", "")


@pytest.mark.parametrize("use", ["<a>&k;</a>", '<a b="&k;"/>', "<a/>"])
def test_entities_that_multiply_are_refused(use: str) -> None:
    with pytest.raises(ReadError, match=r"a\.xml defines XML entities of its own"):
        parsed(laughs(use), "a.xml")


@pytest.mark.parametrize(
    "entity",
    ['<!ENTITY x SYSTEM "{secret}">', '<!ENTITY % x SYSTEM "{secret}"> %x;'],
    ids=["general", "parameter"],
)
def test_entities_that_point_at_files_are_refused(entity: str, tmp_path: object) -> None:
    secret = f"file://{tmp_path}/secret.txt"
    raw = f"<!DOCTYPE a [{entity.format(secret=secret)}]><a>&x;</a>".encode()
    with pytest.raises(ReadError, match="point at other files"):
        parsed(raw, "a.xml")


def test_a_dtd_elsewhere_is_never_fetched() -> None:
    raw = b'<!DOCTYPE nitf PUBLIC "-//X//DTD X//EN" "http://dtd.example/x.dtd"><nitf>text</nitf>'
    assert text_of(parsed(raw, "a.xml")) == "text"


def test_broken_xml_names_the_line() -> None:
    with pytest.raises(ReadError, match=r"a\.xml is broken XML \(line 2\)"):
        parsed(b"<a>\n<b></a>", "a.xml")


def test_nesting_is_bounded() -> None:
    with pytest.raises(ReadError, match="broken XML"):
        parsed(b"<a>" * 100_000, "a.xml")


def test_too_much_at_once_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xml_parsing, "MOST_BYTES", 4)
    with pytest.raises(ReadError, match=r"a\.xml is too large to be one XML document"):
        parsed(b"<a>text</a>", "a.xml")


def test_walked_elements_do_not_pile_up() -> None:
    raw = b"<m xmlns='u'>" + b"".join(b"<s><i>%d</i></s>" % n for n in range(50_000)) + b"</m>"
    walked: list[str] = []
    left: list[int] = []
    for element in elements(io.BytesIO(raw), "a.xml", "{u}s"):
        walked.append(text_of(element))
        parent = element.getparent()
        left.append(0 if parent is None else len(parent))
    assert walked == [str(n) for n in range(50_000)]
    assert max(left) < 5_000


def test_what_comes_before_a_break_is_walked() -> None:
    walk = elements(io.BytesIO(b"<m><i>one</i>\n<i>two</m>"), "a.xml", "i")
    assert text_of(next(walk)) == "one"
    with pytest.raises(ReadError, match=r"broken XML \(line 2\)"):
        next(walk)


def test_walking_refuses_entities_too() -> None:
    with pytest.raises(ReadError, match="entities"):
        list(elements(io.BytesIO(b'<!DOCTYPE m [<!ENTITY x "y">]><m><i>&x;</i></m>'), "a.xml", "i"))


@pytest.mark.parametrize(
    ("head", "root"),
    [
        (b"<?xml version='1.0'?>\n<!-- press --><rss version='2.0'><chan", ("", "rss")),
        (b"\xef\xbb\xbf<feed xmlns='http://www.w3.org/2005/Atom'>", ("http://www.w3.org/2005/Atom", "feed")),
        ("<n:newsItem xmlns:n='u'>".encode("utf-16"), ("u", "newsItem")),
        (b"<a/><b", ("", "a")),
        (b"no xml at all", None),
        (b"", None),
    ],
)
def test_the_root_is_seen_from_the_head(head: bytes, root: tuple[str, str] | None) -> None:
    assert root_name(head) == root


def _given_up(walk: Iterator[object]) -> None:
    try:
        list(walk)
    except ReadError:
        return


@settings(deadline=None)  # what is imported at the first use takes its time
@given(st.one_of(st.binary(max_size=300), st.text("<>/ab&;!'\"[] =\n", max_size=60).map(str.encode)))
def test_any_bytes_are_read_or_refused(raw: bytes) -> None:
    root_name(raw)
    _given_up(elements(io.BytesIO(raw), "a.xml", "a"))
    try:
        text_of(parsed(raw, "a.xml"))
    except ReadError as error:
        assert "a.xml" in str(error)
