"""The table of one article in WebAnno TSV 3.3.

Every span is an annotation of its own (the format has none that are discontinuous) with a number of its own
in ``[ ]``, so that those of several tokens, stacked ones and the ends of relations are never mistaken. A span
that begins or ends inside a token has a sub-token there; white space at its ends has no row, and the exact
span is then in the feature ``spans``. Only features with a value in the article have a column.

INCEpTION puts a line break after each sentence that it reads. Where other white space follows one, it is
written as its end, so that the text read is the text written.
"""

from collections.abc import Iterator
from itertools import pairwise

from copydesk.domain.dataset import LossCount, Record
from copydesk.exchange.pieces import Piece, links_of, pieces_of
from copydesk.exchange.reporting import example
from copydesk.exchange.tokens import TokenIndex, sentences
from copydesk.exchange.uima_layers import LINK, NEXT, PART, Describer, Values, common, layer_of
from copydesk.exchange.webanno_rows import Marked, Rows, escaped_text

_FORMAT = "#FORMAT=WebAnno TSV 3.3\n"


class Table:
    """Makes the table of one article."""

    def __init__(self, record: Record, describer: Describer, losses: LossCount) -> None:
        self._record = record
        self._text = record.article.text
        self._describer = describer
        self._losses = losses
        self._sentences = sentences(self._text)
        self._index = TokenIndex(self._sentences)
        self._uids = {one.id: one.uid for one in record.annotations}
        self._rows = Rows(self._text, self._sentences)

    def content(self) -> str:
        """The whole file."""
        self._check()
        pieces = pieces_of(self._record.annotations)
        marked = {piece.number: self._mark(piece) for piece in pieces}
        for spans in marked.values():
            for one, following in pairwise(spans):
                if one.layer is PART:
                    self._rows.link(NEXT, one, following)
        for link in links_of(pieces):
            source, target = marked[link.source.number], marked[link.target.number]
            if source and target and target[0].layer is PART:
                self._rows.link(link.name, source[0], target[0])
        return "".join((_FORMAT, *self._header(), "\n", *self._body()))

    def _check(self) -> None:
        title = self._record.article.title
        if not self._sentences:
            self._losses.add("articles of nothing but white space", title)
        elif self._text[: self._sentences[0].span.start].strip(" "):
            self._losses.add("line breaks before the first word, which become blanks", title)

    def _mark(self, piece: Piece) -> list[Marked]:
        """Lay the piece's spans on their rows."""
        covered = [(span, found) for span in piece.spans if (found := self._index.covered(span))]
        if len(covered) < max(1, len(piece.spans)):
            what = "annotations of nothing but white space" if piece.spans else "passages of whole articles"
            self._losses.add(what, example(piece.annotation, self._record.article))
        layer, own = layer_of(piece), self._describer.own(piece, self._uids)
        more: Values = common(piece.annotation) if piece.is_main else {"annotation": piece.annotation.uid}
        made: list[Marked] = []
        tokens = self._index.tokens
        for number, (span, found) in enumerate(covered, 1):
            values = {**own, **(more if number == 1 else {"annotation": piece.annotation.uid})}
            if len(covered) > 1:
                values["fragment"] = f"{number}/{len(covered)}"
            if span.start < tokens[found.first].start or span.end > tokens[found.end - 1].end:
                values["spans"] = f"{span.start}-{span.end}"
            made.append(self._rows.add(layer, values, span, range(found.first, found.end)))
        return made

    def _header(self) -> Iterator[str]:
        for layer, features in self._rows.columns():
            yield "|".join((f"#T_SP={layer.type}", *features)) + "\n"
        if self._rows.has_links:
            yield f"#T_RL={LINK}|role|BT_{PART.type}\n"

    def _body(self) -> Iterator[str]:
        lines = self._rows.lines()
        first = 0
        for place, sentence in enumerate(self._sentences):
            written = self._text[sentence.span.start : self._end(place)]
            yield "\n" + "".join(f"#Text={escaped_text(line)}\n" for line in written.split("\n"))
            yield from lines[first : first + len(sentence.tokens)]
            first += len(sentence.tokens)

    def _end(self, place: int) -> int:
        """Where the sentence ends so that the text read is that written."""
        end = self._sentences[place].span.end
        if place + 1 == len(self._sentences):
            return max(end, len(self._text) - self._text.endswith("\n"))
        following = self._sentences[place + 1].span.start
        return end if self._text[end:following] == "\n" else following
