import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from tests.exchange.datasets import ARTICLE

from copydesk.exchange.bundle import file_stem


@given(st.text(), st.text(min_size=1))
def test_a_name_is_no_path_and_one_that_every_system_takes(title: str, uid: str) -> None:
    stem = file_stem(replace(ARTICLE, title=title, uid=uid.encode("utf-8", "replace").decode()))
    assert re.fullmatch(r"[a-z0-9][a-z0-9_-]*", stem)
    assert len(stem) <= 101


def test_articles_of_one_title_have_names_of_their_own() -> None:
    names = {
        file_stem(replace(ARTICLE, title="Été", uid=uid)) for uid in ("a", "A", "../a", "a ", "nul", "b")
    }
    assert len(names) == 6
    assert "ete_a" in names


def test_a_title_in_other_letters_leaves_the_uid() -> None:
    assert file_stem(replace(ARTICLE, title="الوزيرة", uid="0f")) == "0f"
