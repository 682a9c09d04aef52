"""Every test begins and ends in English."""

from collections.abc import Iterator

import pytest

from medisecure_desktop.language import ENGLISH, speak


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak(ENGLISH)
