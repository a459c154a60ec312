from copydesk.suggest.names.people import named
from copydesk.suggest.names.unlisted import is_demonym, without_strangers


def test_a_title_that_no_list_has_is_none_of_the_name_where_the_article_has_it_bare() -> None:
    names = list(named("Fixer Tobin Raske sailed. The crew saw Tobin Raske come back."))
    assert [(one.words, one.titled) for one in without_strangers(names)] == [
        ("Tobin Raske", True),
        ("Tobin Raske", False),
    ]
    alone = list(named("Fixer Tobin Raske sailed."))
    assert list(without_strangers(alone)) == alone


def test_a_trade_before_a_full_name_is_none_of_it_wherever_it_stands() -> None:
    names = without_strangers(named("Substitute Tobin Raske scored. Hooker Ana Orvend smiled."))
    assert [one.words for one in names] == ["Tobin Raske", "Ana Orvend"]


def test_a_trade_before_a_surname_is_no_first_name_and_a_family_that_goes_first_is_no_title() -> None:
    text = "Qualifier Orvend wins. Ana Orvend smiled. Then Tan Wei Lok met; Wei Lok sang."
    assert [one.words for one in without_strangers(named(text))] == [
        "Orvend",
        "Ana Orvend",
        "Tan Wei Lok",
        "Wei Lok",
    ]


def test_a_first_name_before_a_surname_of_two_words_is_none() -> None:
    names = list(
        named("They met Paloma Ibarra Tors. The crew saw Ibarra Tors and Seán Ó Riorda. Ó Riorda left.")
    )
    assert list(without_strangers(names)) == names


def test_a_land_before_two_names_is_no_first_name() -> None:
    assert [one.words for one in named("The race went to Velmorian Ann Lee on Monday.")] == ["Ann Lee"]
    assert not is_demonym("ian")
    assert not is_demonym("christian")


def test_a_word_before_a_russian_surname_is_no_first_name_of_another() -> None:
    text = "В суде видели Вениамина Рогулина. Приговор Рогулину оглашён, там была и Анна Рогулина."
    assert [one.words for one in without_strangers(named(text))] == [
        "Вениамина Рогулина",
        "Рогулину",
        "Анна Рогулина",
    ]
