"""Words for what was done with a record."""

import pytest

from medisecure_backend.services.access_words import words


@pytest.mark.parametrize(
    ("action", "object_type", "said"),
    [
        ("read", "chart", "Opened record"),
        ("update", "patient", "Changed personal details"),
        ("read", "observation history", "Opened earlier versions of a measured value"),
        ("read", "demographics", "Opened personal details"),
        ("break-glass", "patient", "Opened record in an emergency"),
        ("something-new", "odd_thing", "Something new odd thing"),
    ],
)
def test_what_was_done_is_said(action: str, object_type: str, said: str) -> None:
    assert words(action, object_type) == said
