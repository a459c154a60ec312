"""What is printed besides the text."""

from tests.builders import tag_story

from copydesk.desktop.printing.words import head, listed
from copydesk.desktop.workbench import Workbench
from copydesk.domain.article import Article


def test_the_head_takes_no_title_for_markup() -> None:
    article = Article(id=1, uid="a", title="<b>Bold</b> &amp; <img src=x>", text="x", place="Lorvan")
    assert head(article, 10).toPlainText() == "<b>Bold</b> &amp; <img src=x>\nLorvan"


def test_the_list_is_in_text_order_and_tells_who_speaks(bench: Workbench) -> None:
    assert bench.desk.session is not None
    assert bench.desk.article is not None
    tag_story(bench.desk.session, bench.desk.article.id)
    text = listed(bench.desk, 8).toPlainText()
    spoken = [bench.desk.name_of(one) for one in bench.desk.annotations.values() if one.kind == "quotation"]
    assert all(f"Speaker: {name}" in text for name in spoken if name)
    places = [text.find(bench.desk.words_of(one).split("\n")[0]) for one in bench.desk.annotations.values()]
    assert all(place >= 0 for place in places)
