from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from copydesk.desktop.article.view import ArticleView
from copydesk.desktop.theme import Theme
from copydesk.domain.annotation import Mention, Passage, Quotation
from copydesk.domain.dataset import AnyAnnotation
from copydesk.domain.span import Span

TEXT = (
    "The Velmora Ferry Board 👩‍💻 met in Velmora on Thursday.\n\n"
    '"We can start in May," Ilse Marden said, "if the piers hold."\n\n'
    "قال وزير النقل في مدينة Velmora كلمة.\n\n"
    + "\n\n".join(f"Paragraph {n} tells at some length of boats and of piers that hold." for n in range(60))
)


class Shown:
    """A view with a text, and annotations made by the words they cover."""

    def __init__(self, view: ArticleView, text: str = TEXT) -> None:
        self.view = view
        self.text = text
        self.made: list[AnyAnnotation] = []

    def span(self, words: str, nth: int = 0) -> Span:
        start = -1
        for _ in range(nth + 1):
            start = self.text.index(words, start + 1)
        return Span(start, start + len(words))

    def _base(self) -> dict[str, Any]:
        number = len(self.made) + 1
        return {"id": number, "uid": f"uid-{number}", "article": 1, "coder": "Ana"}

    def mention(self, *words: str, nth: int = 0) -> Mention:
        spans = tuple(self.span(one, nth) for one in words)
        return self._keep(Mention(**self._base(), actor=1, spans=spans))

    def passage(self, *words: str) -> Passage:
        spans = tuple(self.span(one) for one in words)
        return self._keep(Passage(**self._base(), topic=1, spans=spans))

    def quotation(self, *content: str, cue: str = "", speaker: str = "") -> Quotation:
        return self._keep(
            Quotation(
                **self._base(),
                content=tuple(self.span(one) for one in content),
                cue=(self.span(cue),) if cue else (),
                speaker_spans=(self.span(speaker),) if speaker else (),
            )
        )

    def _keep(self, annotation):
        self.made.append(annotation)
        return annotation

    def show(self) -> None:
        self.view.show_article(self.text, self.made)


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    view = ArticleView(Theme.load("light"))
    qtbot.addWidget(view)
    view.resize(760, 620)
    view.set_font_size(12)
    view.show()
    qtbot.waitExposed(view)
    shown = Shown(view)
    shown.show()
    return shown
