"""A16: whatever screen is open, a locked window tells nothing of it, and unlocking brings it back."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from medisecure_desktop.ui.shell.window import TITLE
from medisecure_desktop.ui.style.formatters import initials
from medisecure_desktop.ui.widgets.search_field import SearchField
from tests.desktop.accessibility.tree import shown_below
from tests.desktop.checklist.hand import Hand
from tests.desktop.checklist.recording import RecordedClinic
from tests.desktop.checklist.scenes import SCENES
from tests.desktop.checklist.stage import Stage, open_stage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
DRAFT = "Zwölf Tage Husten"
KINDS = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description)
ALSO_ON_THE_LOCK = {TITLE, "Doctor", "Patient", "Admin", "Password", "Cancel", "Required"}


@pytest.fixture(autouse=True)
def listening() -> Iterator[None]:
    """Qt tells its tables' cells apart, once they are read again, only while somebody listens."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def shown() -> set[str]:
    """Every text in every visible window of the program, its title and what a screen reader gets of it."""
    found: set[str] = set()
    for top in [one for one in QApplication.topLevelWidgets() if one.isVisible()]:
        heard = [one for _, one in shown_below(QAccessible.queryAccessibleInterface(top))]
        found |= {top.windowTitle(), *(one.text(kind) for one in heard for kind in KINDS)}
        for widget in [one for one in top.findChildren(QWidget) if one.isVisible()]:
            found |= {widget.toolTip(), widget.windowTitle()}
            if isinstance(widget, QLabel | QLineEdit):
                found.add(widget.text())
            elif isinstance(widget, QTextEdit | QPlainTextEdit):
                found.add(widget.toPlainText())
    return {one.strip() for one in found} - {""}


def begin_draft(stage: Stage) -> bool:
    """Type into the first field that finds nothing; whether there is one."""
    for field in stage.workspace.findChildren(QWidget):
        is_open = field.isVisible() and field.isEnabled() and not isinstance(field.parent(), SearchField)
        if is_open and isinstance(field, QLineEdit | QPlainTextEdit | QTextEdit) and not field.isReadOnly():
            field.blockSignals(True)  # a list that searches while it is typed would ask the clinic
            field.setText(DRAFT) if isinstance(field, QLineEdit) else field.setPlainText(DRAFT)
            field.blockSignals(False)
            return True
    return False


@pytest.mark.parametrize("name", [name for name in SCENES if name != "locked" and "countdown" not in name])
def test_a_locked_screen_tells_nothing_and_comes_back_as_it_was(recorded: RecordedClinic, name: str) -> None:
    with Hand() as hand:
        stage = open_stage(hand, recorded, SCENES[name])
        has_draft = begin_draft(stage)
        stage.settle()
        stage.come_to_rest()
        before, focused = shown(), stage.window.focusWidget()
        stage.lock()
        stage.come_to_rest()
        name_told = stage.me.profile.display_name
        own = {*ALSO_ON_THE_LOCK, name_told, initials(name_told), stage.me.clinic.name}
        both = (before & shown()) - own
        assert both == set()
        assert not [one for one in shown() if DRAFT in one]
        assert not [one for one in stage.workspace.findChildren(QWidget) if one.isVisible()]
        stage.window.bring_back()
        stage.settle()
        stage.come_to_rest()
        assert before <= shown(), before - shown()
        assert any(DRAFT in one for one in shown()) == has_draft
        assert stage.window.focusWidget() is focused
        stage.leave()
