"""What is behind a layer is not there for a screen reader; when the layer goes, it is there again."""

from typing import Any

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget

from medisecure_desktop.ui.widgets.dialog import Dialog
from tests.desktop.accessibility.tree import shown_below
from tests.desktop.checklist.recording import RecordedClinic
from tests.desktop.checklist.scenes import SCENES
from tests.desktop.checklist.stage import open_stage


def heard(window: QWidget) -> list[str]:
    """The names of everything that is in the tree."""
    root = QAccessible.queryAccessibleInterface(window)
    return [one.text(QAccessible.Text.Name) for _, one in shown_below(root)]


def test_only_the_palette_is_heard_while_it_is_open(qtbot: Any, recorded: RecordedClinic) -> None:
    stage = open_stage(qtbot, recorded, SCENES["palette"])
    stage.come_to_rest()
    assert "Results" in heard(stage.window)
    assert not {"Sign out", "Navigation", "Today", "Notices"} & set(heard(stage.window))
    palette = next(one for one in stage.workspace.children() if type(one).__name__ == "CommandPalette")
    assert isinstance(palette, QWidget)
    said = QAccessible.queryAccessibleInterface(palette)
    assert said.role() == QAccessible.Role.Dialog
    assert said.state().modal  # type: ignore[attr-defined]
    above = said.parent()
    assert above is not None
    assert above.indexOfChild(said) == 0
    palette.hide()
    assert {"Sign out", "Navigation", "Today", "Notices"} <= set(heard(stage.window))
    assert "Results" not in heard(stage.window)
    stage.leave()


def test_behind_a_question_nothing_is_heard(qtbot: Any, recorded: RecordedClinic) -> None:
    stage = open_stage(qtbot, recorded, SCENES["doctor-patients"])
    question = Dialog("Discard?", "It is lost.", "Discard", "Keep", danger=True, parent=stage.window)
    question.open()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is question)
    assert heard(stage.window) == []
    assert {"Discard?", "It is lost.", "Discard", "Keep"} <= set(heard(question))
    question.reject()
    qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)
    assert "Navigation" in heard(stage.window)
    stage.leave()
