"""The account page, with each of its forms open: nothing is cut."""

from collections.abc import Callable
from itertools import product
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget

from medisecure_desktop.language import Language
from medisecure_desktop.ui.profile.profile_model import Task
from medisecure_desktop.ui.style.speech import speech
from medisecure_desktop.ui.style.theme import theme
from tests.desktop.checklist import accessible
from tests.desktop.checklist.clipping import overlaps, problems
from tests.desktop.checklist.languages import LANGUAGES
from tests.desktop.checklist.painted import shortened
from tests.desktop.checklist.test_matrix import PERCENTS, SIZES
from tests.desktop.profile.conftest import Person
from tests.desktop.profile.conftest import open_page as open_page  # noqa: PLC0414 - a fixture

TASKS: tuple[Task, ...] = ("", "password", "app", "email", "phone_number")


def come_to_rest(person: Person) -> None:
    """Until no widget moves any more."""
    for _ in range(16):
        QApplication.sendPostedEvents()
    before: list[Any] = []

    def is_still() -> bool:
        now = [one.geometry().getRect() for one in person.screen.findChildren(QWidget) if one.isVisible()]
        was, before[:] = list(before), now
        return now == was

    person.qtbot.waitUntil(is_still)


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda one: one.tag)
def test_nothing_is_cut(open_page: Callable[..., Person], language: Language) -> None:
    speech.use(language)
    person = open_page()
    found: list[str] = []
    for task in TASKS:
        person.model.begin(task)
        person.wait()
        for percent, size in product(PERCENTS, SIZES):
            theme.set_text_percent(percent)
            person.screen.resize(*size)
            come_to_rest(person)
            wrong = [*problems(person.screen), *overlaps(person.screen), *shortened(person.screen)]
            found += [f"{task or 'page'} {percent} % {size}: {one}" for one in wrong]
    assert found == [], "\n".join(found)


def test_everything_is_named_and_large_enough(open_page: Callable[..., Person]) -> None:
    person = open_page()
    found: list[str] = []
    for task in TASKS:
        person.model.begin(task)
        person.wait()
        come_to_rest(person)
        found += [f"{task or 'page'}: {one}" for one in accessible.problems(person.screen)]
    assert found == [], "\n".join(found)
