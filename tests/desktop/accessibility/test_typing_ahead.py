"""Letters typed in a list go to the row that begins with them, whatever marks its direction for the eye."""

from typing import Any

from PySide6.QtTest import QTest

from medisecure_desktop.ui.widgets.data_table import DataTable
from tests.desktop.checklist.recording import RecordedClinic
from tests.desktop.checklist.scenes import SCENES
from tests.desktop.checklist.stage import open_stage


def test_a_patient_is_found_by_the_first_letters(qtbot: Any, recorded: RecordedClinic) -> None:
    stage = open_stage(qtbot, recorded, SCENES["doctor-patients"])
    table = next(one for one in stage.window.findChildren(DataTable) if one.isVisible())
    wanted = table.rows()[3]
    assert table.current() is not wanted
    QTest.keyClicks(table.view, wanted.family[:3])
    assert table.current() is wanted
    stage.leave()
