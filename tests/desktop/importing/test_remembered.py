from copydesk.desktop.importing.remembered import remember, remembered
from copydesk.preferences import Preferences
from copydesk.readers import ReadOptions
from copydesk.session.import_values import ImportOptions, Near

COLUMNS = ("head", 'a "quoted", column')


def test_options_are_there_again_the_next_time() -> None:
    options = ImportOptions(
        read=ReadOptions(mappings={COLUMNS: {"head": "title"}}, name_pattern="{date:%Y}_{title}"),
        near=Near.LINK,
    )
    assert remembered(remember(Preferences(), options)) == options


def test_what_makes_no_sense_is_left_out() -> None:
    chosen = Preferences(import_near="later", import_mappings={"not json": {"a": "b"}, "5": {"a": "b"}})
    assert remembered(chosen) == ImportOptions()


def test_only_the_latest_tables_are_remembered() -> None:
    many = {(f"column {number}",): {"a": "text"} for number in range(100)}
    kept = remembered(remember(Preferences(), ImportOptions(read=ReadOptions(mappings=many)))).read.mappings
    assert list(kept) == list(many)[-40:]
