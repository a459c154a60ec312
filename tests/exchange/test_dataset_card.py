from dataclasses import replace
from pathlib import Path

from huggingface_hub import DatasetCard
from tests.exchange.datasets import TOPICS, a_dataset

from copydesk.exchange.dataset_card import CONFIGS, card, is_ours


def test_the_head_tells_the_tables_and_their_files() -> None:
    told = DatasetCard(card(a_dataset(), {})).data.to_dict()
    assert [(one["config_name"], one["data_files"]) for one in told["configs"]] == [
        (name, [{"split": "train", "path": f"{name}.parquet"}]) for name in CONFIGS
    ]
    assert (told["configs"][0]["default"], told["pretty_name"]) == (True, "Test")
    assert told["copydesk_offset_unit"] == "code point"


def test_the_card_tells_labels_counts_and_the_unit_of_offsets() -> None:
    text = card(a_dataset(), {"articles": 2})
    assert "`supports`, `opposes`, `neutral`" in text
    assert "| articles | 2 |" in text
    assert "Unicode code points" in text
    assert r"| topic\-b | P1 | Peacekeeping |  |" in text


def test_names_mean_nothing_in_the_card_but_themselves() -> None:
    title = 'x"\n---\n# [y](z) <b>\u2028'
    topic = replace(TOPICS[2], name="a|b\n`c` <img>")
    text = card(replace(a_dataset(), title=title, topics={2: topic}), {})
    assert DatasetCard(text).data.to_dict()["pretty_name"] == title
    assert r"| a\|b \`c\` \<img\> |" in text
    assert "<b>" not in text.partition("configs:")[2]


def test_a_folder_is_ours_by_its_card_and_its_files(tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("---\nconfigs: []\n---\n")
    assert not is_ours(tmp_path)
    (tmp_path / "README.md").write_text(card(a_dataset(), {}))
    (tmp_path / "articles.parquet").touch()
    assert is_ours(tmp_path)
    (tmp_path / "thesis.txt").touch()
    assert not is_ours(tmp_path)
