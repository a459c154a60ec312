import pickle

from copydesk.errors import ReadError, Sentence


def test_a_sentence_keeps_its_template_and_reads_in_english() -> None:
    said = Sentence("{name} was read as {encoding}.", name="a.txt", encoding="Windows-1251")
    assert str(said) == "a.txt was read as Windows-1251."
    assert said == Sentence("a.txt was read as Windows-1251.")


def test_errors_pass_between_processes_with_template_and_values() -> None:
    error = pickle.loads(pickle.dumps(ReadError("{name} is empty.", name="a.txt")))
    assert type(error) is ReadError
    assert (error.template, error.values, str(error)) == (
        "{name} is empty.",
        {"name": "a.txt"},
        "a.txt is empty.",
    )
