"""What holds of every widget: names, sizes, plain text, and that the binding is sound."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTextEdit,
    QWidget,
)

from medisecure_desktop.gallery import samples
from medisecure_desktop.gallery.registry import EXHIBITS
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.check_box import CheckBox
from medisecure_desktop.ui.widgets.data_region import DataRegion
from medisecure_desktop.ui.widgets.label import Label

SMALLEST = 24
CALLS = 100_000


@pytest.fixture(params=sorted(EXHIBITS))
def page(qtbot: Any, request: pytest.FixtureRequest) -> QWidget:
    exhibit = EXHIBITS[request.param]
    made = exhibit.build()
    qtbot.addWidget(made)
    made.resize(exhibit.width, exhibit.height)
    made.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    made.show()
    return made


def named(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def can_have_focus(widget: QWidget) -> bool:
    is_input = isinstance(widget, QAbstractButton | QAbstractItemView | QLineEdit | QTextEdit)
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    is_there = widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None
    return is_there and (is_input or takes_tab) and not isinstance(widget, QHeaderView)


def our_buttons(page: QWidget) -> list[QAbstractButton]:
    found = page.findChildren(QAbstractButton)
    return [one for one in found if one.isVisible() and type(one).__module__.startswith("medisecure")]


def test_everything_that_takes_focus_has_a_name(page: QWidget) -> None:
    unnamed = [
        widget
        for widget in page.findChildren(QWidget)
        if can_have_focus(widget) and not widget.objectName().startswith("qt_") and not named(widget)
    ]
    assert unnamed == []


def test_nothing_to_press_is_too_small(page: QWidget) -> None:
    small = [one for one in our_buttons(page) if min(one.width(), one.height()) < SMALLEST]
    assert [one.accessibleName() for one in small] == []


def test_no_button_is_a_check_box_in_disguise(page: QWidget) -> None:
    assert [
        one.accessibleName()
        for one in our_buttons(page)
        if one.isCheckable() and not isinstance(one, CheckBox)
    ] == []


def test_no_label_reads_markup(page: QWidget) -> None:
    for label in page.findChildren(QLabel):
        if label.text():
            assert label.textFormat() == Qt.TextFormat.PlainText


def test_both_themes_look_different(page: QWidget, qapp: Any) -> None:
    light = page.grab().toImage()
    theme.apply(qapp, "dark")
    dark = page.grab().toImage()
    theme.apply(qapp, "light")
    assert light != dark


@pytest.mark.parametrize("text", ["<img src=x>", "<b>bold</b>", "&lt;", "a & b"])
def test_markup_in_a_record_is_shown_as_it_is(qtbot: Any, text: str) -> None:
    label = Label(text)
    qtbot.addWidget(label)
    assert label.text() == text
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.sizeHint().width() >= label.fontMetrics().horizontalAdvance(text)


def test_a_hundred_thousand_calls_do_not_end_the_process(qtbot: Any) -> None:
    """Some builds of the Qt binding lose a reference to None at every call, until the process aborts."""
    label = Label()
    qtbot.addWidget(label)
    for number in range(CALLS):
        label.setText(str(number))
    assert label.text() == str(CALLS - 1)


def test_error_words_are_shown_with_their_reference(qtbot: Any) -> None:
    region = DataRegion()
    qtbot.addWidget(region)
    region.show_error(samples.Failure(), on_retry=lambda: None)
    texts = [label.text() for label in region.findChildren(QLabel)]
    assert "We could not load your results" in texts
    assert "Reference MS-7F3A" in texts
