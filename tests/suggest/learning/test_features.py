from copydesk.suggest.learning.classes import class_of, grammar_of
from copydesk.suggest.learning.example import Prepared
from copydesk.suggest.learning.features import EVERYTHING, Telling
from copydesk.suggest.learning.tokens import tokenised

TEXT = 'The vote will be held on Monday, Mayor Ann Lee said. "We are ready to begin," she said.'


def told(text: str) -> list[list[str]]:
    one = Prepared(text)
    return EVERYTHING.of_piece(one.tokens, one.hints, 0, len(one.tokens))


def test_classes_of_words() -> None:
    assert "c" in class_of("said")
    assert class_of("grass") == ""
    assert [grammar_of(word) for word in ("that", "Lorvan", "walked", "12", ",")] == [
        "t",
        "N",
        "-ed",
        "0",
        ",",
    ]


def test_each_token_is_told_of_by_its_place_to_the_cue() -> None:
    rows = told(TEXT)
    assert len(rows) == len(tokenised(TEXT))
    assert "Tg=be|d" in rows[0]  # before the comma that a reporting clause follows at the end
    assert "Tg=qe|c" in rows[11]
    assert "k=c" in rows[11]
    assert any(feature.startswith("m=") and "q(" in feature for feature in rows[13])


def test_words_of_attitude_tell_their_class_to_the_next() -> None:
    rows = told("The council fears and hopes that it rains.")
    assert "a=feel" in rows[2]
    assert {"a=want", "-1a=noun"}.isdisjoint(rows[3])
    assert "a=want" in rows[4]
    assert any(each.startswith("-1a=") and "want" in each for each in rows[5])


def test_what_rules_propose_is_told() -> None:
    rows = told(TEXT)
    for row, part in ((13, "Cd+("), (21, "S("), (22, "Q(")):
        assert any(each.startswith("r=") and f"|{part}|" in each for each in rows[row])


def test_a_piece_is_told_of_the_same_by_itself() -> None:
    one = Prepared("It rains.\n\n" + TEXT)
    first, last = one.tokens.pieces[1]
    assert EVERYTHING.of_piece(one.tokens, one.hints, first, last) == told(TEXT)


def test_only_what_is_known_is_told_where_fields_know_no_more() -> None:
    one = Prepared(TEXT)
    known = {"w=said", "k=c", "-1=said", "m=q(|q|q"}
    rows = Telling(known).of_piece(one.tokens, one.hints, 0, len(one.tokens))
    for few, every in zip(rows, told(TEXT), strict=True):
        assert [each for each in few if each in known] == [each for each in every if each in known]
    assert {"w=said", "k=c"} <= set(rows[11])
    assert "w=vote" not in rows[1]
