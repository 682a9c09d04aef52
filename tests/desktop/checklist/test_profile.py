"""The account page, with each of its forms open: nothing is cut."""

from collections.abc import Callable

import pytest

from medisecure_desktop.language import Language
from medisecure_desktop.ui.profile.profile_model import Task
from medisecure_desktop.ui.shell.window import ShellWindow
from medisecure_desktop.ui.style.speech import speech
from tests.desktop.checklist import accessible
from tests.desktop.checklist.focus_ring import unseen
from tests.desktop.checklist.languages import LANGUAGES
from tests.desktop.checklist.matrix import cut_at_any_size
from tests.desktop.checklist.rest import come_to_rest
from tests.desktop.checklist.tabbing import tab_problems
from tests.desktop.checklist.told_by_colour import told_by_colour
from tests.desktop.profile.conftest import Person
from tests.desktop.profile.conftest import open_page as open_page  # noqa: PLC0414 - a fixture

TASKS: tuple[Task, ...] = ("", "password", "app", "email", "phone_number")


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.tag)
def test_nothing_is_cut(open_page: Callable[..., Person], language: Language) -> None:
    speech.use(language)
    person = open_page()
    found: list[str] = []
    for task in TASKS:
        person.model.begin(task)
        person.wait()
        found += [f"{task or 'page'} {one}" for one in cut_at_any_size(person.screen)]
    assert found == [], "\n".join(found)


def test_everything_is_named_reached_and_seen(open_page: Callable[..., Person]) -> None:
    person = open_page()
    window = ShellWindow()
    person.qtbot.addWidget(window)
    window.show_content(person.screen)
    window.resize(1100, 900)
    window.show()
    window.activateWindow()
    person.qtbot.waitUntil(window.isActiveWindow)
    found: list[str] = []
    for task in TASKS:
        person.model.begin(task)
        person.wait()
        come_to_rest(person.screen)
        found += [f"{task or 'page'}: {one}" for one in accessible.problems(person.screen)]
        found += [f"{task or 'page'}: {one}" for one in tab_problems(window)]
        found += [f"{task or 'page'}: {one}" for one in unseen(window)]
        found += [f"{task or 'page'}: {one}" for one in told_by_colour(window)]
    assert found == [], "\n".join(found)
