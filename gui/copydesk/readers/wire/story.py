"""A story's metadata, put together from its first lines and its last."""

import re
from dataclasses import dataclass, field

from copydesk.readers.languages import language_code
from copydesk.readers.wire.agencies import certain_agency, known_agency
from copydesk.readers.wire.bylines import Byline, byline_of
from copydesk.readers.wire.dateline import Dateline, dateline_of, place_and_day
from copydesk.readers.wire.lines import Stamp, is_slug, is_time, labelled, section_of, stamp_after, stamp_of
from copydesk.readers.wire.masthead import is_paper, is_titled_as_paper, name_and_stamp, without_page
from copydesk.readers.wire.places import place_name
from copydesk.readers.wire.tail import credits_of
from copydesk.readers.worded import worded

_HEAD = 8000
_LINES = 16
_FIRST = 8
"""The line up to which a date is the story's beyond doubt."""
_MOST_TEXT = 3
"""Lines of running text, headline included, after which nothing belongs to the head any more."""
_LONG = 100
"""Code points from which on a line is the story's text rather than a line above it."""


@dataclass(frozen=True, slots=True)
class Story:
    """What a text says about itself, by the names of an article draft's fields.

    ``published`` is ISO 8601, with a zone where one is stated. ``guessed`` are the fields that rest on
    weak evidence.
    """

    title: str
    published: str | None = None
    agency: str | None = None
    place: str | None = None
    byline: str | None = None
    section: str | None = None
    language: str | None = None
    url: str | None = None
    guessed: frozenset[str] = frozenset()


def story_of(text: str) -> Story:
    """Read a text's metadata off its beginning and end. The text is not just white space."""
    head = _Head()
    lines = [line for line in text.lstrip()[:_HEAD].split("\n") if line.strip()][:_LINES]
    for number, line in enumerate(lines):
        if head.take(line.strip(), number) is _END:
            break
    return head.story(lines[0].strip(), text)


_SHOW_A_STORY = frozenset({"byline", "agency", "place"})
"""Fields whose lines show that what stands above them is a headline; a date may be below a paper's name."""

_END = object()
# Chinese sites put the source after the date with no bar between.
_BARS = re.compile(r"\s[|•·]\s|\||\u3000+|\s{3,}|\s(?=来源|作者)")


@dataclass(slots=True)
class _Head:
    """What the lines so far have said."""

    headline: str | None = None
    fields: dict[str, str] = field(default_factory=dict[str, str])
    guessed: set[str] = field(default_factory=set[str])
    dateline: Dateline | None = None
    lead: str = ""
    stamp: str = ""
    only_changed: bool = False
    texts: int = 0
    opening: Byline | None = None
    titled: bool = False
    paper: str = ""
    skipped: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])

    def take(self, line: str, number: int) -> object:
        """Learn from a line; ``_END`` where it is the story's text."""
        dateline = dateline_of(line, in_story="published" in self.fields and self.headline is not None)
        # Before the headline a word in capitals and a dash are its own: "NATO — an alliance".
        if dateline is not None and (self.headline or dateline.agency or dateline.certain):
            self.dateline, self.lead = dateline, line[dateline.end :].strip()
            return _END
        if self._is_told(line, number) or self._is_passed_over(line):
            return None
        self.texts += 1
        if self.headline is None and self.paper and len(line) > _LONG:
            self._put_back_paper()
        if self.headline is None:
            self.headline = line
        elif len(line) > _LONG or self.texts > _MOST_TEXT:
            return _END
        return None

    def _is_told(self, line: str, number: int) -> bool:
        """Whether the line, or a part of it between bars, says something about the story."""
        if len(line) > 300:
            return False
        if self._tells_in_one(line, number) or not without_page(line):
            return True
        parts = [part.strip() for part in _BARS.split(line) if part.strip()]
        told = [self._tells(part, number) for part in parts]
        return any(told)

    def _tells_in_one(self, line: str, number: int) -> bool:
        """Whether it is a paper's name or a byline, and the day."""
        dated = name_and_stamp(line, byline_of)
        byline = byline_of(dated[0]) if dated else None
        if dated and byline:
            self._add_byline(byline)
            self._add_stamp(dated[1], "", number)
            return True
        dated = name_and_stamp(line, is_titled_as_paper)
        if dated is None:
            return False
        self._add_guess("agency", dated[0])
        self._add_stamp(dated[1], "", number)
        return True

    def _add_guess(self, name: str, value: str) -> None:
        if name not in self.fields:
            self.fields[name] = value
            self.guessed.add(name)

    def _tells(self, part: str, number: int) -> bool:
        return self._tells_when(part, number) or self._tells_labelled(part) or self._tells_who(part, number)

    def _tells_when(self, part: str, number: int) -> bool:
        if self.stamp and is_time(part) and "T" not in self.fields.get("published", "T"):
            whole = worded(f"{self.stamp} {part}")
            if whole:
                self.fields["published"] = whole.iso
            return True
        stamp = stamp_of(part)
        if stamp is None:
            return self._tells_who_and_when(part, number) or self._tells_where_and_when(part)
        if number == 1 and self.headline and self.texts == 1 and is_paper(self.headline):
            self.paper, self.headline, self.texts = self.headline, None, 0
            self._add_guess("agency", self.paper)
            self.guessed.add("title")
        self._add_stamp(stamp, part, number)
        return True

    def _put_back_paper(self) -> None:
        """What seemed to be a paper's name is the headline after all, for nothing else is."""
        self.headline = self.paper
        if self.fields.get("agency") == self.paper:
            del self.fields["agency"]

    def _add_stamp(self, stamp: Stamp, part: str, number: int) -> None:
        if "published" not in self.fields or (self.only_changed and not stamp.changed):
            self.fields["published"] = stamp.date.iso
            self.stamp = "" if stamp.changed else part
            self.only_changed = stamp.changed
            self.titled = self.titled or self.headline is None
            unsure = stamp.changed or not stamp.date.certain or number > _FIRST
            self.guessed = self.guessed | {"published"} if unsure else self.guessed - {"published"}

    def _tells_who_and_when(self, part: str, number: int) -> bool:
        for name, names in (("agency", certain_agency), ("section", section_of)):
            found = stamp_after(part, names)
            if found:
                self.fields.setdefault(name, found[0])
                self._add_stamp(found[1], "", number)
                return True
        return False

    def _tells_where_and_when(self, part: str) -> bool:
        found = place_and_day(part) if len(part) < _LONG else None
        day = found.published() if found else None
        if found is None or found.place is None or day is None:
            return False
        town = part.partition(",")[0]
        if not town.isupper() and town.casefold() != found.place.partition(",")[0].casefold():
            return False  # a headline may end in a day
        if town.isupper():
            self.fields.setdefault("place", found.place)
        else:
            self._add_guess("place", found.place)
        self.fields.setdefault("published", day)
        return True

    def _tells_labelled(self, part: str) -> bool:
        found = labelled(part)
        if found is None:
            return False
        name, value = found
        if name == "headline":
            self.headline = value
            self.titled = True
            self.texts += 1
        elif name == "language":
            code = language_code(value)
            self.fields.update({"language": code} if code else {})
        elif name == "agency":
            # What comes after the name, Xinhua gives a date there, is a line of its own kind.
            self.fields.setdefault("agency", known_agency(value) or value)
        else:
            self.fields.setdefault(name, place_name(value) if name == "place" else _plain(name, value))
        return True

    def _tells_who(self, part: str, number: int) -> bool:
        byline = byline_of(part)
        if byline and number == 0 and ":" not in part:
            self.opening = byline  # or a headline such as "By Royal Appointment"
            return False
        if byline is None:
            agency = certain_agency(part) if self.headline else None
            if agency:
                self.fields.setdefault("agency", agency)
            elif part.startswith(("http://", "https://")) and " " not in part:
                self.fields.setdefault("url", part)
            else:
                return False
            return True
        self._add_byline(byline)
        return True

    def _add_byline(self, byline: Byline) -> None:
        if byline.writers:
            self.fields.setdefault("byline", byline.writers)
        if byline.agency:
            self.fields.setdefault("agency", byline.agency)

    def _is_passed_over(self, line: str) -> bool:
        """Whether a line before the headline is a section or a slug; kept, should no headline follow."""
        if self.headline is not None:
            return False
        section = section_of(line)
        if section is None and not is_slug(line):
            return False
        self.skipped.append((line, section or ""))
        return True

    def story(self, first: str, text: str) -> Story:
        """All that was learned, with what the end of the text adds."""
        self._choose_headline(first)
        self._add_dateline()
        self._add_credits(text)
        # dpa ends its headlines with this mark.
        title = re.sub(r"(?<=\S)\s+=$", "", self.headline or first)
        known = {name: value for name, value in self.fields.items() if value}
        return Story(title=title, guessed=frozenset(self.guessed & {"title", *known}), **known)

    def _choose_headline(self, first: str) -> None:
        if self.opening and self.dateline and self.texts == 1:
            self._add_byline(self.opening)
            self.headline = None
        if self.headline is None and self.paper:
            self._put_back_paper()
        if self.headline is None and self.skipped and not self.lead:
            self.headline = self.skipped.pop()[0]
        section = next((section for _, section in reversed(self.skipped) if section), None)
        if section and "section" not in self.fields:
            self.fields["section"] = section
            self.guessed.add("section")
        if self.headline is None and self.lead:
            self.headline = _first_sentence(self.lead)
            self.guessed.add("title")
        elif not (
            self.titled or self.fields.keys() & _SHOW_A_STORY or (self.dateline and self.dateline.certain)
        ):
            self.guessed.add("title")
        self.headline = self.headline or first

    def _add_dateline(self) -> None:
        found = self.dateline
        if found is None:
            return
        for name, value in (("place", found.place), ("agency", found.agency), ("byline", found.writer)):
            if value and name not in self.fields:
                self.fields[name] = value
                self.guessed |= set() if found.certain else {name}
        day = found.published()
        if day and "published" not in self.fields:
            self.fields["published"] = day

    def _add_credits(self, text: str) -> None:
        end = credits_of(text)
        found = {"agency": end.agency, "byline": end.byline, "published": end.published}
        for name, value in found.items():
            if value and name not in self.fields:
                self.fields[name] = value
                self.guessed |= {name} if name == "byline" else set()
        if end.likely_agency and "agency" not in self.fields:
            self.fields["agency"] = end.likely_agency
            self.guessed.add("agency")
        day = self.dateline.published(end.year) if self.dateline else None
        if day and "published" not in self.fields:
            self.fields["published"] = day
            self.guessed.add("published")


def _plain(name: str, value: str) -> str:
    """The value, a section's without the page it was on."""
    return (without_page(value) if name == "section" else "") or value


def _first_sentence(lead: str) -> str:
    """What stands for a headline where there is none."""
    found = re.match(r".{20,180}?[.!?…](?=\s|$)", lead)
    return found[0] if found else lead
