"""The account page, with each of its forms open: nothing is cut."""

from collections.abc import Callable

import pytest

from medisecure_desktop.language import Language
from medisecure_desktop.ui.profile.profile_model import Task
from medisecure_desktop.ui.style.speech import speech
from tests.desktop.checklist import accessible
from tests.desktop.checklist.languages import LANGUAGES
from tests.desktop.checklist.matrix import cut_at_any_size
from tests.desktop.checklist.rest import come_to_rest
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


def test_everything_is_named_and_large_enough(open_page: Callable[..., Person]) -> None:
    person = open_page()
    found: list[str] = []
    for task in TASKS:
        person.model.begin(task)
        person.wait()
        come_to_rest(person.screen)
        found += [f"{task or 'page'}: {one}" for one in accessible.problems(person.screen)]
    assert found == [], "\n".join(found)
