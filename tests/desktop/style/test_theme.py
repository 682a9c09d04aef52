"""One style sheet for both themes, made only of tokens; a change of theme redraws what is painted."""

import re
from dataclasses import asdict

import pytest
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from medisecure_desktop.ui.style.current import tokens
from medisecure_desktop.ui.style.fonts import FAMILY, load_fonts
from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.places import RESOURCES
from medisecure_desktop.ui.style.qss import style_sheet
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.style.tokens import DARK, LIGHT


def test_the_style_sheet_names_no_colour_of_its_own() -> None:
    template = (RESOURCES / "style" / "application.qss").read_text()
    assert re.findall(r"#[0-9A-Fa-f]{6}\b|rgba?\(", template) == []


def test_the_properties_it_selects_by_are_ours() -> None:
    template = (RESOURCES / "style" / "application.qss").read_text()
    assert {name for name in re.findall(r"\[(\w+)=", template) if not name.startswith("ms")} == set()


@pytest.mark.parametrize("chosen", [LIGHT, DARK])
def test_every_token_that_is_asked_for_exists(chosen: object) -> None:
    assert "$" not in style_sheet(chosen)  # type: ignore[arg-type]


def test_both_themes_have_the_same_tokens_as_colours() -> None:
    for chosen in (LIGHT, DARK):
        assert all(re.fullmatch(r"#[0-9A-F]{6}", value) for value in asdict(chosen).values())


def test_a_change_of_theme_changes_palette_tokens_and_icons(qapp: QApplication) -> None:
    changes: list[bool] = []
    theme.changed.connect(lambda: changes.append(theme.is_dark()))
    theme.apply(qapp, "dark")
    dark = pixmap("search").toImage()
    assert tokens() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.canvas
    theme.apply(qapp, "light")
    assert tokens() is LIGHT
    assert pixmap("search").toImage() != dark
    assert changes == [True, False]


def test_the_shipped_fonts_load(qapp: QApplication) -> None:
    load_fonts()
    assert {FAMILY, "Noto Sans Arabic"} <= set(QFontDatabase.families())
