"""Another language while the program runs: everything is said again, and nobody loses their place."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.language import ENGLISH, Language, current_language
from medisecure_desktop.language.languages import ARABIC, GERMAN
from medisecure_desktop.ui.doctor.day_list import DayList
from medisecure_desktop.ui.shell.workspace import Workspace
from medisecure_desktop.ui.sign_in.screen import SignInScreen
from medisecure_desktop.ui.style.speech import speech
from medisecure_desktop.ui.widgets.data_table import DataTable
from medisecure_desktop.ui.widgets.dialog import Dialog
from medisecure_desktop.ui.widgets.tabs import Tabs
from tests.clinic_process import RunningClinic
from tests.desktop.program.conftest import Desk, Keychain, leave_signed_in

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
Start = Callable[..., Desk]


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speech.use(ENGLISH)


@pytest.fixture
def desk(clinic: RunningClinic, configuration: ClinicConfiguration, keychain: Keychain, start: Start) -> Desk:
    leave_signed_in(clinic, configuration, keychain, "Doctor")
    desk = start(configuration, lambda: keychain)
    desk.until(lambda: desk.is_in)
    desk.settle()
    return desk


def workspace(desk: Desk) -> Workspace:
    content = desk.program.window.content()
    assert isinstance(content, Workspace)
    return content


def choose(desk: Desk, language: Language) -> None:
    content = desk.program.window.content()
    assert isinstance(content, Workspace | SignInScreen)
    content.language_chosen.emit(language)
    desk.settle()


def test_the_person_stays_where_they_are(qapp: QApplication, desk: Desk) -> None:
    workspace(desk).navigate("patients", None)
    desk.settle()
    before = workspace(desk)
    choose(desk, ARABIC)
    assert workspace(desk) is not before
    place = workspace(desk).place
    assert place is not None
    assert place.id == "patients"
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    desk.press("تسجيل الخروج")
    desk.until(lambda: not desk.is_in)


def test_a_chart_stays_open_at_its_patient(desk: Desk) -> None:
    patients = desk.program._clinic_api().patients.list().items
    workspace(desk).navigate("chart", patients[0].id)
    desk.settle()
    choose(desk, GERMAN)
    place = workspace(desk).place
    assert place is not None
    assert (place.id, place.argument) == ("chart", patients[0].id)
    assert patients[0].family.upper() in desk.words()


def test_a_chart_stays_at_its_tab(desk: Desk) -> None:
    patients = desk.program._clinic_api().patients.list().items
    workspace(desk).navigate("chart", patients[0].id)
    desk.settle()
    (tabs,) = [one for one in desk.visible(Tabs) if isinstance(one, Tabs) and one.accessibleName() == "Chart"]
    tabs.set_index(2)
    desk.settle()
    choose(desk, GERMAN)
    (tabs,) = [one for one in desk.visible(Tabs) if isinstance(one, Tabs) and one.accessibleName() == "Akte"]
    assert tabs.index() == 2


def test_the_day_and_its_chosen_visit_stay(desk: Desk) -> None:
    workspace(desk).navigate("today", None)
    desk.settle()
    (days,) = [one for one in desk.visible(DayList) if isinstance(one, DayList)]
    desk.qtbot.keyClick(days.view, Qt.Key.Key_End)
    desk.settle()
    last = days.lines()[-1]
    choose(desk, GERMAN)
    (days,) = [one for one in desk.visible(DayList) if isinstance(one, DayList)]
    assert days.view.currentIndex().row() == len(days.lines()) - 1
    assert days.lines()[-1].id == last.id


def test_the_chosen_row_stays(
    clinic: RunningClinic,
    configuration: ClinicConfiguration,
    keychain: Keychain,
    start: Start,
) -> None:
    leave_signed_in(clinic, configuration, keychain, "Admin")
    desk = start(configuration, lambda: keychain)
    desk.until(lambda: desk.is_in)
    desk.settle()
    (users,) = [one for one in desk.visible(DataTable) if isinstance(one, DataTable)]
    users.select(2)
    desk.settle()
    chosen = users.current()
    choose(desk, GERMAN)
    (users,) = [one for one in desk.visible(DataTable) if isinstance(one, DataTable)]
    assert (users.current().id, users.view.selectionModel().hasSelection()) == (chosen.id, True)
    desk.until(lambda: chosen.email in desk.words())


def test_the_palette_offers_the_languages_by_their_own_names(desk: Desk) -> None:
    desk.qtbot.keyClick(workspace(desk), Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    desk.qtbot.keyClicks(desk.program.window.focusWidget(), "deutsch")
    desk.qtbot.keyClick(desk.program.window.focusWidget(), Qt.Key.Key_Return)
    desk.settle()
    assert current_language() == GERMAN
    desk.press("Abmelden")
    desk.until(lambda: not desk.is_in)


def test_typed_text_asks_first(desk: Desk) -> None:
    patients = desk.program._clinic_api().patients.list().items
    workspace(desk).navigate("chart", patients[0].id)
    desk.settle()
    desk.press("Update record")
    desk.settle()
    desk.qtbot.keyClicks(desk.program.window.focusWidget(), "Cough")
    choose(desk, GERMAN)
    assert current_language() == ENGLISH
    (question,) = desk.visible(Dialog)
    assert isinstance(question, Dialog)
    question.reject()
    assert current_language() == ENGLISH
    choose(desk, GERMAN)
    question = desk.visible(Dialog)[-1]
    assert isinstance(question, Dialog)
    question.accept()
    desk.settle()
    assert current_language() == GERMAN


def test_the_sign_in_screen_changes_at_once(
    configuration: ClinicConfiguration, start: Start, qapp: QApplication
) -> None:
    desk = start(configuration)
    desk.settle()
    choose(desk, ARABIC)
    assert isinstance(desk.program.window.content(), SignInScreen)
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert desk.program.sign_in is not None
    choose(desk, ENGLISH)
    assert "Sign in" in desk.words()
