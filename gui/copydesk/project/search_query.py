"""What a person types to search, turned into what SQLite's FTS5 takes.

Words stand for themselves, whatever is in them (U.N., Jean-Luc, l'ONU); besides them there are "phrases",
prefix*, AND, OR, NOT, parentheses and NEAR(a b, 5), as https://www.sqlite.org/fts5.html (section 3) has
them. Nothing that was typed reaches FTS5 unquoted, so that every malformed query is told here.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from copydesk.errors import UserError

_MOST_TERMS = 200
_DEEPEST = 40
"""FTS5 refuses trees deeper than 256; nobody types even these."""

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<near>NEAR\s*\((?P<inside>(?:[^()"“”„]|["“”„][^"“”„]*["“”„])*)\))
      | (?P<open>\() | (?P<close>\))
      | ["“”„](?P<phrase>[^"“”„]*)["“”„](?P<star>\s?\*)?
      | (?P<unbalanced>["“”„])
      | (?P<word>[^\s()"“”„]+)
    )""",
    re.VERBOSE,
)
_DISTANCE = re.compile(r",\s*(?P<words>\S*)\s*$")
_OPERATORS = frozenset({"AND", "OR", "NOT"})


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    """``term``, ``(``, ``)`` or one of the operators."""
    text: str
    """The term as FTS5 takes it, or what was typed."""


def prepared(query: str) -> str:
    """The query as FTS5 takes it.

    :raises UserError: it is malformed; says what to do.
    """
    tokens = list(_tokens(query))
    if not any(token.kind == "term" for token in tokens):
        raise UserError("Type the words to look for.")
    if sum(token.kind == "term" for token in tokens) > _MOST_TERMS:
        raise UserError("The search has too many words. Use at most {count}.", count=_MOST_TERMS)
    return _Parser(tokens).parsed()


def _tokens(query: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(query.rstrip()):
        if match["near"] is not None:
            yield _Token("term", _near(match["inside"]))
        elif match["open"] or match["close"]:
            yield _Token(match[0].strip(), match[0].strip())
        elif match["unbalanced"]:
            raise UserError('A quote mark has no partner. Put a second " where the phrase ends.')
        elif match["phrase"] is not None:
            if _has_words(match["phrase"]):
                yield _Token("term", _quoted(match["phrase"], prefix=match["star"] is not None))
        elif match["word"] in _OPERATORS:
            yield _Token(match["word"], match["word"])
        elif _has_words(match["word"]):
            yield _Token("term", _word(match["word"]))


def _has_words(text: str) -> bool:
    """Whether FTS5 would find a word in it; what has none, such as a dash or "&", is passed over."""
    return any(char.isalnum() for char in text)


def _word(word: str) -> str:
    return _quoted(word.rstrip("*"), prefix=word.endswith("*"))


def _quoted(text: str, *, prefix: bool = False) -> str:
    # FTS5 ends a query at NUL.
    return f'"{text.replace(chr(0), " ")}"' + ("*" if prefix else "")


def _near(inside: str) -> str:
    distance = _DISTANCE.search(inside)
    words = inside[: distance.start()] if distance else inside
    tokens = list(_tokens(words))
    if any(token.kind != "term" for token in tokens):
        raise UserError("Inside NEAR only words and phrases can stand: write AND, OR and NOT around it.")
    terms = [token.text for token in tokens]
    if len(terms) < 2 or (distance and not re.fullmatch("[0-9]{1,4}", distance["words"])):
        raise UserError(
            "NEAR takes two words or more and how many words may lie between: NEAR(ferry harbour, 5)."
        )
    within = f", {distance['words']}" if distance else ""
    return f"NEAR({' '.join(terms)}{within})"


class _Parser:
    """Recursive descent: OR binds least, then AND, then NOT; words side by side must all be there."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0

    def parsed(self) -> str:
        found = self._either(0)
        if self._next == ")":
            raise UserError("A closing parenthesis has no partner. Take it away, or put a ( before.")
        return found

    @property
    def _next(self) -> str | None:
        return self._tokens[self._at].kind if self._at < len(self._tokens) else None

    def _takes(self, kind: str) -> bool:
        taken = self._next == kind
        self._at += taken
        return taken

    def _either(self, depth: int) -> str:
        parts = [self._all(depth)]
        while self._takes("OR"):
            parts.append(self._all(depth))
        return _joined(parts, "OR")

    def _all(self, depth: int) -> str:
        parts = [self._but_not(depth)]
        while self._next == "AND":
            if self._after_next == "NOT":  # "AND NOT" is what many other searches call NOT
                self._at += 2
                parts[-1] = f"({parts[-1]} NOT {self._beside(depth, 'NOT')})"
                continue
            self._at += 1
            parts.append(self._but_not(depth))
        return _joined(parts, "AND")

    @property
    def _after_next(self) -> str | None:
        return self._tokens[self._at + 1].kind if self._at + 1 < len(self._tokens) else None

    def _but_not(self, depth: int) -> str:
        wanted = self._beside(depth, None)
        unwanted: list[str] = []
        while self._takes("NOT"):
            unwanted.append(self._beside(depth, "NOT"))
        return f"({wanted} NOT {_joined(unwanted, 'OR')})" if unwanted else wanted

    def _beside(self, depth: int, after: str | None) -> str:
        parts: list[str] = []
        while self._next in ("term", "("):
            parts.append(self._one(depth))
        if not parts:
            self._miss(after)
        return _joined(parts, "AND")

    def _one(self, depth: int) -> str:
        if self._takes("("):
            if depth == _DEEPEST:
                raise UserError("The parentheses are nested too deeply. Use fewer.")
            inside = self._either(depth + 1)
            if not self._takes(")"):
                raise UserError("An opening parenthesis has no partner. Put a ) where it ends.")
            return inside
        self._at += 1
        return self._tokens[self._at - 1].text

    def _miss(self, after: str | None) -> None:
        before = self._tokens[self._at - 1].kind if self._at else None
        operator = next((kind for kind in (self._next, after, before) if kind in _OPERATORS), None)
        if operator is None:
            raise UserError("A pair of parentheses is empty. Put words into it, or take it away.")
        example = f"ferry {operator} harbour"
        raise UserError(
            '{operator} stands between two words, as in "{example}". Add the missing word, or write '
            '"{operator}" in quote marks to look for it.',
            operator=operator,
            example=example,
        )


def _joined(parts: list[str], operator: str) -> str:
    return parts[0] if len(parts) == 1 else f"({f' {operator} '.join(parts)})"
