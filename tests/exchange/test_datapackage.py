from tests.exchange.datasets import a_dataset

from copydesk.exchange.datapackage import OURS, data_package


def test_the_package_has_the_title_and_the_definitions_of_attributes() -> None:
    package = data_package(a_dataset())
    assert package["title"] == "Test"
    ours = package[OURS]
    assert isinstance(ours, dict)
    assert ours["offset_unit"] == "code point"
    assert [definition["id"] for definition in ours["attribute_definitions"]] == [
        "field-a",
        "field-b",
        "field-c",
    ]


def test_the_description_tells_the_rule_of_the_apostrophe_and_the_unit_of_offsets() -> None:
    description = str(data_package(a_dataset())["description"])
    assert "apostrophe" in description
    assert "code points" in description
