"""The catalogues as they are: current, and whole in every area."""

from collections import defaultdict

import pytest

from medisecure_desktop.language.catalogue.checks import problems
from medisecure_desktop.language.catalogue.sources import areas
from medisecure_desktop.language.catalogue.ts_file import FINISHED, VANISHED
from medisecure_desktop.language.catalogue.update import files, updated
from medisecure_desktop.language.languages import TRANSLATED, Language


@pytest.mark.parametrize("language", TRANSLATED, ids=lambda one: one.tag)
def test_the_catalogues_are_what_the_code_says(language: Language) -> None:
    stale = [
        area
        for area, file in updated(language, areas()).items()
        if not file.path.exists() or file.path.read_text(encoding="utf-8") != file.written()
    ]
    assert stale == [], "run: make translations"


@pytest.mark.parametrize("language", TRANSLATED, ids=lambda one: one.tag)
def test_every_area_is_wholly_and_rightly_translated(language: Language) -> None:
    every = files(language)
    assert set(every) == set(areas())
    assert [line for file in every.values() for line in problems(file)] == []


@pytest.mark.parametrize("language", TRANSLATED, ids=lambda one: one.tag)
def test_the_same_words_are_translated_the_same_way_everywhere(language: Language) -> None:
    said: dict[tuple[str, str], set[tuple[str, ...]]] = defaultdict(set)
    for file in files(language).values():
        for key, entry in file.entries.items():
            if entry.state in {FINISHED, VANISHED}:
                said[key].add(tuple(entry.forms))
    assert {key: ways for key, ways in said.items() if len(ways) > 1} == {}
