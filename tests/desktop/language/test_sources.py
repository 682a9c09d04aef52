"""What the extractor finds in code, and what it refuses."""

from pathlib import Path

import pytest

from medisecure_desktop.language.catalogue.sources import Message, SourceError, add, area_of, messages_in

HEAD = "from medisecure_desktop.language import mark, text\n"
FILE = Path("medisecure_desktop/ui/doctor/today.py")


def found(code: str) -> list[Message]:
    return list(messages_in(HEAD + code, FILE))


def test_it_finds_literals_marks_plurals_meanings_and_both_sides_of_a_choice() -> None:
    code = (
        'A = {1: mark("Booked")}\n'
        'def f(a, b):\n    # Translators: on a button\n    text("Book", meaning="verb")\n'
        '    text("%n notes", one="%n note", n=a)\n'
        '    text("Yes" if b else "No")\n    text(A[1])\n'
        '    text("one "\n         "sentence {x}", x=text("inside"))\n'
    )
    said = {message.key: message for message in found(code)}
    assert set(said) == {("Booked", ""), ("Book", "verb"), ("%n notes", ""), ("Yes", ""), ("No", ""),
                         ("one sentence {x}", ""), ("inside", "")}  # fmt: skip
    assert said["Book", "verb"].note == "on a button"
    assert (said["%n notes", ""].is_counted, said["%n notes", ""].one) == (True, "%n note")


@pytest.mark.parametrize(
    "call",
    [
        'text(f"Moved to {a}")',
        'text("Moved to " + a)',
        'NAME = "Chart"\ntext(NAME)',
        "mark(a)",
        'text("")',
        'text("%n notes", n=a)',
        'text("%n notes", one="%n note")',
        'text("Notes", one="Note", n=1)',
        'text("Moved to {time}")',
        'text("Book", meaning=a)',
        'text("Book", "verb")',
    ],
)
def test_it_refuses_what_no_catalogue_can_hold(call: str) -> None:
    with pytest.raises(SourceError, match=r"today\.py"):
        found(call)


def test_the_same_words_count_everywhere_or_nowhere() -> None:
    messages = {}
    add(messages, Message("%n notes", one="%n note", is_counted=True, files={"a"}))
    with pytest.raises(SourceError):
        add(messages, Message("%n notes", one="%n notice", is_counted=True, files={"b"}))


def test_areas_are_folders_of_ui_and_packages() -> None:
    named = [area_of(Path(file)) for file in ("ui/doctor/today.py", "ui/app.py", "api/errors.py", "demo.py")]
    assert named == ["doctor", "ui", "api", "program"]
