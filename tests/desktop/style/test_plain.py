"""Whatever a record holds is shown literally."""

from hypothesis import given
from hypothesis import strategies as st

from medisecure_desktop.ui.style.plain import LONGEST_WORD, painted, shown, unbroken


def test_controls_and_overrides_become_visible() -> None:
    assert shown("a\x00b\x1bc\x7f") == "a\u2400b\u241bc\u2421"
    assert shown("user\u202egnp.exe") == "user\ufffdgnp.exe"
    assert shown("two\nlines") == "two\nlines"


def test_dates_stay_in_one_piece() -> None:
    made = shown("Seen 24-Nov-2026.")
    assert made == "Seen 24\u2060-\u2060Nov\u2060-\u20602026."
    assert unbroken(made) == "Seen 24-Nov-2026."


@given(st.text())
def test_nothing_is_lost_and_no_word_is_without_end(text: str) -> None:
    made = shown(text)
    assert len(unbroken(made)) == len(unbroken(text))
    assert all(len(word) <= LONGEST_WORD for word in made.replace("\u200b", " ").split())
    for before, after in zip(unbroken(text), unbroken(made), strict=True):
        assert after in {before, "\ufffd"} or "\u2400" <= after <= "\u2421"


def test_painted_words_keep_their_own_direction() -> None:
    assert painted("5 mg to 10 mg.") == "\u20685 mg to 10 mg.\u2069"
    assert painted("") == ""
