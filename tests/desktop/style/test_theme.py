"""One style sheet for both themes, made only of tokens; a change of theme redraws what is painted."""

import re
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from medisecure_desktop.ui import style
from medisecure_desktop.ui.style.current import is_motion_reduced, text_percent, tokens
from medisecure_desktop.ui.style.fonts import FAMILY, load_fonts
from medisecure_desktop.ui.style.high_contrast import HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT
from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.places import RESOURCES
from medisecure_desktop.ui.style.qss import mirrored, style_sheet
from medisecure_desktop.ui.style.sizes import effective, px
from medisecure_desktop.ui.style.theme import Theme, theme
from medisecure_desktop.ui.style.tokens import DARK, LIGHT
from medisecure_desktop.ui.widgets.brand_mark import BrandMark
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.icon_view import IconView


def test_the_style_sheet_names_no_colour_of_its_own() -> None:
    for file in (RESOURCES / "style").glob("*.qss"):
        assert re.findall(r"#[0-9A-Fa-f]{6}\b|rgba?\(", file.read_text()) == [], file.name


def test_the_properties_it_selects_by_are_ours() -> None:
    template = (RESOURCES / "style" / "application.qss").read_text()
    assert {name for name in re.findall(r"\[(\w+)=", template) if not name.startswith("ms")} == set()


@pytest.mark.parametrize("chosen", [LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK])
def test_every_token_that_is_asked_for_exists(chosen: object) -> None:
    assert "$" not in style_sheet(chosen)  # type: ignore[arg-type]


def test_both_themes_have_the_same_tokens_as_colours() -> None:
    for chosen in (LIGHT, DARK, HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK):
        colours = {name: value for name, value in asdict(chosen).items() if name != "edge"}
        assert all(re.fullmatch(r"#[0-9A-F]{6}", value) for value in colours.values())


def test_no_colour_and_no_style_sheet_is_written_outside_style() -> None:
    """A QR code is dark on white in every theme: that is what its readers need."""
    written = re.compile(
        r"#[0-9A-Fa-f]{6}\b|setStyleSheet|QColor\(\s*[0-9\"']|Qt\.GlobalColor\.(?!transparent)"
    )
    ui = Path(style.__file__).resolve().parents[1]
    found = {
        str(file.relative_to(ui)): written.findall(file.read_text())
        for file in ui.rglob("*.py")
        if file.parent.name != "style" and file.name != "qr_view.py"
    }
    assert {name: what for name, what in found.items() if what} == {}


def test_lengths_follow_the_text_size_and_hairlines_do_not() -> None:
    large = style_sheet(LIGHT, 200)
    assert "font-size: 40px" in large
    assert "border: 1px solid" in large
    assert "font-size: 20px" not in large


def test_right_to_left_is_the_same_sheet_with_the_sides_exchanged() -> None:
    text = "A { border-left: 4px; padding: 1px 2px 3px 4px; border-top-right-radius: 6px; margin: 0 9px; }"
    turned = "A { border-right: 4px; padding: 1px 4px 3px 2px; border-top-left-radius: 6px; margin: 0 9px; }"
    assert mirrored(text) == turned
    assert mirrored(turned) == text


def test_the_text_size_changes_fonts_fixed_sizes_and_icons(qapp: QApplication, qtbot: Any) -> None:
    theme.apply(qapp, "light")
    button, mark, icon = Button("Save"), BrandMark(), IconView("search", 20)
    for widget in (button, mark, icon):
        qtbot.addWidget(widget)
        widget.show()
    before = button.sizeHint().width()
    theme.set_text_percent(200)
    assert (mark.width(), icon.width(), px(10), effective(1280)) == (60, 40, 20, 640)
    assert button.sizeHint().width() > 1.7 * before
    assert button.font().pixelSize() == 28
    theme.set_text_percent(100)
    assert (mark.width(), button.sizeHint().width()) == (30, before)


def test_what_a_person_chose_is_kept_on_this_computer_and_nothing_else(
    qapp: QApplication, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "look.ini"), QSettings.Format.IniFormat)
    first = Theme()
    first.apply(qapp, "system")
    first.follow(settings)
    first.apply(qapp, "high-contrast")
    first.set_text_percent(150)
    first.set_reduced_motion(is_reduced=True)
    assert tokens() is HIGH_CONTRAST_LIGHT
    again = Theme()
    again.apply(qapp, "system")
    again.follow(settings)
    assert (again.appearance, text_percent(), is_motion_reduced()) == ("high-contrast", 150, True)
    asked = Theme()
    asked.apply(qapp, "dark")
    asked.follow(settings)
    assert asked.appearance == "dark", "the command line wins"
    assert set(settings.allKeys()) == {"look/appearance", "look/text_percent", "look/reduced_motion"}
    asked.set_text_percent(100)
    asked.set_reduced_motion(is_reduced=False)
    theme.apply(qapp, "light")


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
