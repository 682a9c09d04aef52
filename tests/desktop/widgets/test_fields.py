"""Fields: what is typed and pasted, what is said about it."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.code_field import CodeField
from medisecure_desktop.ui.widgets.date_field import DateField
from medisecure_desktop.ui.widgets.error_summary import ErrorSummary
from medisecure_desktop.ui.widgets.icon_button import IconButton
from medisecure_desktop.ui.widgets.length_counter import LengthCounter
from medisecure_desktop.ui.widgets.password_field import PasswordField
from medisecure_desktop.ui.widgets.select_field import SelectField
from medisecure_desktop.ui.widgets.text_area import TextArea
from medisecure_desktop.ui.widgets.text_field import TextField


def shown(qtbot: Any, widget: Any) -> Any:
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_a_pasted_code_loses_its_spaces_and_completes_once(qtbot: Any) -> None:
    field = shown(qtbot, CodeField("6-digit code"))
    heard: list[str] = []
    field.completed.connect(heard.append)
    QGuiApplication.clipboard().setText(" 482 913 \n")
    field.line.paste()
    assert field.text() == "482913"
    assert heard == ["482913"]
    QTest.keyClick(field.line, Qt.Key.Key_Backspace)
    QTest.keyClicks(field.line, "4")
    assert heard == ["482913"]
    field.clear()
    QTest.keyClicks(field.line, "111222")
    assert heard == ["482913", "111222"]


@pytest.mark.parametrize("typed", ["٤٨٢٩١٣", "۴۸۲۹۱۳", "४८२९१३", " ٤٨٢ ٩١٣"])
def test_digits_of_any_keyboard_are_the_codes_digits(qtbot: Any, typed: str) -> None:
    field = shown(qtbot, CodeField("6-digit code"))
    heard: list[str] = []
    field.completed.connect(heard.append)
    QGuiApplication.clipboard().setText(typed)
    field.line.paste()

    assert (field.text(), heard) == ("482913", ["482913"])


@pytest.mark.parametrize("typed", ["abc", "12a34", "1234567890", "²³½Ⅷ①"])
def test_a_code_has_at_most_six_plain_digits(qtbot: Any, typed: str) -> None:
    field = shown(qtbot, CodeField("6-digit code"))
    field.set_text(typed)
    assert field.text() == "".join(letter for letter in typed if letter in "0123456789")[:6]


def test_a_code_is_one_accessible_object(qtbot: Any) -> None:
    field = shown(qtbot, CodeField("6-digit code"))
    assert [line.accessibleName() for line in field.findChildren(QLineEdit)] == ["6-digit code"]


def test_an_error_is_said_by_the_field_and_to_screen_readers(qtbot: Any) -> None:
    field = shown(qtbot, TextField("Email", "The one your clinic knows"))
    field.set_error("Enter your email address")
    assert field.line.accessibleDescription() == "Error: Enter your email address. The one your clinic knows"
    assert field.error() == "Enter your email address"
    field.set_error(None)
    assert field.line.accessibleDescription() == "The one your clinic knows"


@pytest.mark.parametrize("make", [TextField, TextArea])
def test_what_is_left_is_counted_when_it_becomes_little(qtbot: Any, make: Any) -> None:
    field = shown(qtbot, make("Reason", most=40))
    counter = field.findChild(LengthCounter)
    field.set_text("x" * 29)
    assert not counter.isVisible(), "it is quiet while there is plenty"
    field.set_text("x" * 30)
    assert (counter.isVisible(), counter.text()) == (True, "10 characters left")
    field.set_text("x" * 39)
    assert counter.text() == "1 character left"
    field.set_text("x" * 42)
    assert (counter.text(), field.text()) == ("2 characters too many", "x" * 42), "nothing is cut off"
    field.set_text("")
    assert not counter.isVisible()


def test_a_field_that_must_be_filled_in_says_so_until_it_says_what_is_wrong(qtbot: Any) -> None:
    field = shown(qtbot, TextField("Email", "The one your clinic knows."))
    field.require()
    assert field.line.accessibleDescription() == "Required. The one your clinic knows"
    field.set_error("Enter your email address")
    assert field.line.accessibleDescription() == "Error: Enter your email address. The one your clinic knows"


def test_each_part_of_a_date_says_what_is_wrong_with_it(qtbot: Any) -> None:
    field = shown(qtbot, DateField("Date of birth"))
    field.require()
    field.set_error("Enter a day that is past")
    said = {line.accessibleDescription() for line in field.findChildren(QLineEdit)}
    assert said == {"Error: Enter a day that is past"}


def test_a_password_can_be_seen_and_is_hidden_again(qtbot: Any) -> None:
    field = shown(qtbot, PasswordField("Password"))
    QTest.keyClicks(field.line, "long enough for me")
    reveal = field.findChild(IconButton)
    assert reveal.accessibleName() == "Show: Password"
    QTest.mouseClick(reveal, Qt.MouseButton.LeftButton)
    assert field.line.echoMode() == QLineEdit.EchoMode.Normal
    assert reveal.accessibleName() == "Hide: Password"
    assert not reveal.isCheckable()
    field.clear()
    assert field.line.echoMode() == QLineEdit.EchoMode.Password


def test_caps_lock_is_told_while_a_password_is_typed(qtbot: Any) -> None:
    field = shown(qtbot, PasswordField("Password"))
    shift = Qt.KeyboardModifier.ShiftModifier
    for letter, modifier, is_told in (
        ("h", Qt.KeyboardModifier.NoModifier, False),
        ("H", shift, False),
        ("H", Qt.KeyboardModifier.NoModifier, True),
        ("7", Qt.KeyboardModifier.NoModifier, True),
        ("h", shift, True),
        ("ح", Qt.KeyboardModifier.NoModifier, True),
        ("h", Qt.KeyboardModifier.NoModifier, False),
    ):
        event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_H, modifier, letter)
        QApplication.sendEvent(field.line, event)
        assert field.says_caps_lock() == is_told, letter

    QTest.keyClicks(field.line, "H")
    field.clear()
    assert not field.says_caps_lock()


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        (("14", "3", "1967"), date(1967, 3, 14)),
        (("14", "03", "1967"), date(1967, 3, 14)),
        (("14", "Mar", "1967"), date(1967, 3, 14)),
        (("14", "march", "1967"), date(1967, 3, 14)),
        (("31", "2", "1967"), None),
        (("14", "3", "67"), None),
        (("", "", ""), None),
        (("14", "Ma", "1967"), None),
    ],
)
def test_dates(qtbot: Any, typed: tuple[str, str, str], day: date | None) -> None:
    field = shown(qtbot, DateField("Date of birth"))
    for line, text in zip(field.findChildren(QLineEdit), typed, strict=True):
        QTest.keyClicks(line, text)
    assert field.value() == day


def test_a_select_keeps_its_choice_while_it_is_offered(qtbot: Any) -> None:
    field = shown(qtbot, SelectField("Role"))
    field.set_options([("d", "Doctor"), ("a", "Admin")])
    field.set_value("a")
    field.set_options([("p", "Patient"), ("a", "Admin")])
    assert field.value() == "a"


def test_each_line_of_a_summary_leads_to_its_field(qtbot: Any) -> None:
    field = TextField("Email")
    summary = ErrorSummary()
    shown(qtbot, field)
    shown(qtbot, summary)
    summary.set_errors([("Enter your email address", field)])
    qtbot.waitExposed(field)
    summary.findChild(Button).click()
    assert field.window().focusWidget() is field.line
    summary.set_errors([])
    assert summary.isHidden()


def test_a_busy_button_cannot_be_pressed_again_and_keeps_its_width(qtbot: Any) -> None:
    button = shown(qtbot, Button("Sign and save this note"))
    width = button.width()
    button.set_busy(True, "Saving")
    assert (button.text(), button.isEnabled(), button.width()) == ("Saving", False, width)
    button.set_busy(False)
    assert button.isEnabled()
    assert button.text() == "Sign and save this note"


def test_an_ampersand_is_no_shortcut(qtbot: Any) -> None:
    button = shown(qtbot, Button("Ear, nose & throat"))
    assert button.accessibleName() == "Ear, nose & throat"
    assert button.shortcut().isEmpty()
