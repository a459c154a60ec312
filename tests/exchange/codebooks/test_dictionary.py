import pytest
from hypothesis import given
from hypothesis import strategies as st

from copydesk.domain.actor import ActorKind, AliasRule, CaseRule, Role
from copydesk.errors import UserError
from copydesk.exchange.codebooks.dictionary import read

TEXT = """# lake countries
<!-- a remark -->
VELMORA_ [VLM] ; the state
+VELMORAN_
+VFB
ILSE_MARDEN_  ; chair of the board
+CHAIR_MARDEN_
	[VLMGOV >20310304]
	[VLMOPP 850101-301231]
	[VLMELI]
LAKE_PARTY_OF_THE_SOUTH_ [VLMREB <19990100]
"""


def test_names_codes_and_dated_roles_are_read() -> None:
    state, marden, party = read(TEXT.encode(), "lakes.actors").actors
    assert (state.name, state.aliases, dict(state.ids)) == ("Velmora", ("Velmoran", "VFB"), {"cameo": "VLM"})
    assert state.alias_rules == {"Velmoran": AliasRule(CaseRule.ANY)}
    assert (marden.name, marden.kind, dict(marden.ids)) == (
        "Ilse Marden",
        ActorKind.PERSON,
        {"cameo": "VLMELI"},
    )
    assert marden.roles == (
        Role("VLMGOV", None, "2031-03-04", ""),
        Role("VLMOPP", None, "1985-01-01", "2030-12-31"),
    )
    assert (party.name, party.roles) == ("Lake Party of the South", (Role("VLMREB", None, "", "1999-01"),))


def test_another_text_is_no_dictionary() -> None:
    with pytest.raises(UserError, match="no actor dictionary"):
        read(b"The board met.\n", "a.txt")


@given(st.text(alphabet="AB_+[]<>;# \n\t0123456789-"))
def test_any_text_is_read_or_told(text: str) -> None:
    try:
        found = read(text.encode(), "a.actors")
    except UserError:
        return
    assert all(one.name for one in found.actors)
