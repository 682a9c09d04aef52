"""`text` without Qt: English, values by name, islands in right-to-left sentences."""

from medisecure_desktop.language import ENGLISH, PSEUDO, PSEUDO_RTL, grouped, mark, speak, text
from medisecure_desktop.language.languages import ARABIC, GERMAN, LANGUAGES, language_of
from medisecure_desktop.language.pseudo import accented, from_right

BOOKED = mark("Booked")


def test_without_a_catalogue_the_source_is_said() -> None:
    assert text("Book appointment") == "Book appointment"
    assert text(BOOKED) == "Booked"
    assert f"{BOOKED}" == "Booked"


def test_values_stand_where_they_are_named_and_are_never_read_as_places() -> None:
    said = text("Moved to {time} by {name}", time="10:20", name="{time} Ärztin")
    assert said == "Moved to 10:20 by {time} Ärztin"


def test_years_are_not_grouped_and_counts_are() -> None:
    assert text("{day} {year}", day=9, year=2008) == "9 2008"
    assert text("%n notes", one="%n note", n=1) == "1 note"
    assert text("%n notes", one="%n note", n=0) == "0 notes"
    assert text("%n notes", one="%n note", n=1204) == "1,204 notes"


def test_a_comma_never_groups_where_it_is_read_as_the_decimal_sign() -> None:
    speak(GERMAN)
    assert grouped(1204) == "1\u202f204"
    assert all(each.group_sign != each.decimal_sign for each in LANGUAGES)


def test_what_is_missing_in_the_catalogue_is_said_in_english() -> None:
    speak(GERMAN, lambda source, meaning, n: {"Book": "Buchen"}.get(source, ""))
    assert (text("Book"), text("Close")) == ("Buchen", "Close")


def test_the_meaning_and_the_count_reach_the_catalogue() -> None:
    asked: list[tuple[str, str, int | None]] = []

    def lookup(source: str, meaning: str, n: int | None) -> str:
        asked.append((source, meaning, n))
        return ""

    speak(GERMAN, lookup)
    text("Book", meaning="verb")
    text("%n notes", one="%n note", n=2)
    assert asked == [("Book", "verb", None), ("%n notes", "", 2)]


def test_values_in_a_right_to_left_sentence_are_islands_once() -> None:
    speak(ARABIC, lambda source, meaning, n: "نُقل إلى {time} بواسطة {name}")
    said = text("Moved to {time} by {name}", time="\u206610:20\u2069", name="Dr Amara Okafor")
    assert said == "نُقل إلى \u206610:20\u2069 بواسطة \u2068Dr Amara Okafor\u2069"
    assert text("Moved to {time} by {name}", time="", name="x").startswith("نُقل إلى  ")


def test_pseudo_languages_keep_values_and_are_longer() -> None:
    speak(PSEUDO, dress=accented)
    said = text("Moved to {time}", time="10:20")
    assert said.startswith("⟦Móvéd~~")
    assert said.endswith("10:20⟧")
    assert text("%n notes", one="%n note", n=1) == "⟦1 nóté~~⟧"
    speak(PSEUDO_RTL, dress=from_right)
    assert text("Moved to {time}", time="10:20").endswith("\u206810:20\u2069⟧")
    speak(ENGLISH)


def test_a_language_is_found_by_its_tag_and_by_a_locale() -> None:
    assert language_of("de") is GERMAN
    assert language_of("de-AT") is GERMAN
    assert language_of("ar_EG") is ARABIC
    assert language_of("fr-FR") is None
    assert language_of("") is None
    assert language_of("pseudo-rtl") is PSEUDO_RTL
