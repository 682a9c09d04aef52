"""The window's language: chosen, kept, followed; its direction; Qt's own words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtWidgets import QApplication

from medisecure_desktop.language import ENGLISH, current_language, text
from medisecure_desktop.language.languages import ARABIC, GERMAN, PSEUDO_RTL, SPANISH
from medisecure_desktop.ui.regions.spoken import without_isolates
from medisecure_desktop.ui.style.formatters import NO_BREAK, dose
from medisecure_desktop.ui.style.speech import LANGUAGE_KEY, Speech, speech


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speech.use(GERMAN)
    speech.use(ENGLISH)


def settings(folder: Path) -> QSettings:
    return QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)


def test_each_language_says_the_same_in_its_own_words(qapp: QApplication) -> None:
    said = []
    for language in (GERMAN, SPANISH, ARABIC, ENGLISH):
        speech.use(language)
        said.append(text("Sign out"))
    assert said == ["Abmelden", "Cerrar sesión", "تسجيل الخروج", "Sign out"]


def test_a_unit_that_a_record_writes_out_is_said_in_the_language(qapp: QApplication) -> None:
    said = []
    for language in (GERMAN, SPANISH, ARABIC):
        speech.use(language)
        said.append(without_isolates(dose(100, "micrograms")).replace(NO_BREAK, " "))
    assert said == ["100 Mikrogramm", "100 microgramos", "100 ميكروغرام"]


def test_the_direction_follows_the_language(qapp: QApplication) -> None:
    speech.use(ARABIC)
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    speech.use(GERMAN)
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    speech.use(PSEUDO_RTL)
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft


def test_arabic_counts_in_six_ways(qapp: QApplication) -> None:
    speech.use(ARABIC)
    said = [text("%n results", one="%n result", n=many) for many in (0, 1, 2, 3, 11, 100)]
    assert len(set(said[:3])) == 3
    assert "3" in said[3]
    assert "11" in said[4]
    assert "100" in said[5]


def test_qt_says_its_own_words_in_the_language(qapp: QApplication) -> None:
    speech.use(GERMAN)
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") != "&Copy"
    speech.use(ENGLISH)
    assert QCoreApplication.translate("QWidgetTextControl", "&Copy") == "&Copy"


def test_a_choice_is_kept_for_the_next_time(qapp: QApplication, tmp_path: Path) -> None:
    first = Speech()
    first.follow(settings(tmp_path))
    first.choose(SPANISH)
    assert settings(tmp_path).value(LANGUAGE_KEY) == "es"
    speech.use(ENGLISH)
    Speech().follow(settings(tmp_path))
    assert current_language() == SPANISH


def test_without_a_choice_the_system_is_followed(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LANGUAGE", "fr:de_AT:en")
    monkeypatch.setenv("LC_ALL", "fr_FR.UTF-8")
    Speech().follow(settings(tmp_path))
    assert current_language() == GERMAN
    assert settings(tmp_path).value(LANGUAGE_KEY) is None
