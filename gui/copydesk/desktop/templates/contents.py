"""What a template has in it, as a tree to look through before a project is started from it."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTreeWidget, QTreeWidgetItem

from copydesk.desktop.language import tr
from copydesk.desktop.terms import actor_kind_name, counted, kind_plural
from copydesk.desktop.text import one_line, rich_tip
from copydesk.domain.attribute import AttributeDefinition, AttributeTarget, AttributeType
from copydesk.domain.project_settings import ProjectSettings
from copydesk.domain.template import Template
from copydesk.domain.topic import Topic

_MOST = 500
"""Entries of a kind that are shown: nobody looks through more before a start."""
_NAME, _ABOUT = 0, 1


class ContentsTree(QTreeWidget):
    """Topics below one another, attributes with their choices, actors, settings; each with their number."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("templateContents")
        self.setAccessibleName(tr("What is in the template"))
        self.setHeaderLabels([tr("Name"), tr("What it is")])
        self.setColumnWidth(_NAME, 230)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(False)

    def show_template(self, template: Template | None) -> None:
        """Show what is in the template; nothing for none."""
        self.clear()
        if template is None:
            return
        book = template.codebook
        self._section("topics", len(book.topics), self._topics(book.topics))
        self._section("attributes", len(book.attributes), map(_attribute, book.attributes[:_MOST]))
        actors = (
            _item(one.name, actor_kind_name(one.kind), one.description, ", ".join(one.aliases))
            for one in book.actors[:_MOST]
        )
        self._section("actors", len(book.actors), actors)
        said = settings_told(template.settings)
        if said:
            self._add(tr("Settings of the project"), [_item(name, value) for name, value in said])

    def _section(self, what: str, number: int, rows: Iterable[QTreeWidgetItem]) -> None:
        if number:
            self._add(counted(what, number), rows)

    def _add(self, title: str, rows: Iterable[QTreeWidgetItem]) -> None:
        section = _item(title)
        font = section.font(_NAME)
        font.setBold(True)
        section.setFont(_NAME, font)
        section.addChildren(list(rows))
        self.addTopLevelItem(section)
        self.expandRecursively(self.indexFromItem(section))

    @staticmethod
    def _topics(topics: tuple[Topic, ...]) -> list[QTreeWidgetItem]:
        """The topics of the first level, with those below them."""
        shown = [one for one in topics if not one.retired][:_MOST]
        items = {one.id: _topic(one) for one in shown}
        roots: list[QTreeWidgetItem] = []
        for one in shown:
            above = items.get(one.parent or 0)
            if above is None:
                roots.append(items[one.id])
            else:
                above.addChild(items[one.id])
        return roots


def _item(name: str, about: str = "", *more: str) -> QTreeWidgetItem:
    item = QTreeWidgetItem([one_line(name, 160), one_line(about, 300)])
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    if not about:  # a screen reader has something to say in each cell
        item.setData(_ABOUT, Qt.ItemDataRole.AccessibleTextRole, item.text(_NAME))
    tip = rich_tip(name, about, *more)
    for column in (_NAME, _ABOUT):
        item.setToolTip(column, tip)
    return item


def _topic(one: Topic) -> QTreeWidgetItem:
    rules = (
        tr("Also: {rule}", rule=one.inclusion) if one.inclusion else "",
        tr("Not: {rule}", rule=one.exclusion) if one.exclusion else "",
    )
    return _item(f"{one.code} {one.name}".strip(), one.definition, *rules)


def _attribute(one: AttributeDefinition) -> QTreeWidgetItem:
    of = {
        AttributeTarget.ACTOR: tr("Of actors"),
        AttributeTarget.ARTICLE: tr("Of articles"),
        AttributeTarget.MENTION: tr("Of mentions"),
        AttributeTarget.PASSAGE: tr("Of passages"),
        AttributeTarget.QUOTATION: tr("Of quotations"),
    }
    takes = {
        AttributeType.CHOICE: ", ".join(one.choices),
        AttributeType.NUMBER: tr("a number", "what an attribute takes"),
        AttributeType.YES_NO: tr("yes or no", "what an attribute takes"),
        AttributeType.TEXT: tr("a text", "what an attribute takes"),
        AttributeType.DATE: tr("a date", "what an attribute takes"),
    }
    return _item(one.name, f"{of[one.target]}: {takes[one.type]}")


def settings_told(settings: ProjectSettings) -> list[tuple[str, str]]:
    """What the settings say, each with its name, in the interface's language."""
    told: list[tuple[str, str]] = []
    if settings.suggest is not None:
        kinds = ", ".join(kind_plural(kind) for kind in settings.suggest)
        told.append((tr("Suggested"), kinds or tr("Nothing", "what is suggested")))
    if settings.snapping is not None:
        tidy = tr("tidied", "the ends of a selection") if settings.snapping else tr("taken as they are")
        told.append((tr("Ends of a selection"), tidy))
    if settings.new_actor_kind is not None:
        told.append((tr("New actors"), actor_kind_name(settings.new_actor_kind)))
    if settings.keys:
        told.append((tr("Shortcuts of its own"), str(len(settings.keys))))
    return told
