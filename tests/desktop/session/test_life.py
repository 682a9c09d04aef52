"""A sign-in ends after its time, whatever was renewed in between."""

from dataclasses import replace
from datetime import timedelta

import pytest

from medisecure_backend.local.identity.settings import PoolSettings
from medisecure_desktop.session.life import OVER, WHOLE_DAY, time_left
from medisecure_desktop.session.session import SessionEndedError
from tests.backend.stack.expanded import template
from tests.desktop.session.scene import START, Scene


@pytest.fixture
def signed_in(scene: Scene) -> Scene:
    """Somebody who signed in at the start; their tokens are renewed and say so all the same."""
    made = scene.pool.tokens
    scene.pool.tokens = lambda *groups: replace(made(*groups), signed_in_at=START)  # type: ignore[method-assign]
    scene.session.adopt(scene.pool.tokens())
    return scene


@pytest.mark.parametrize(
    ("left", "level", "minutes"),
    [
        (timedelta(hours=3), 0, 180),
        (timedelta(minutes=10, seconds=1), 0, 11),
        (timedelta(minutes=10), 1, 10),
        (timedelta(minutes=2, seconds=1), 1, 3),
        (timedelta(minutes=2), 2, 2),
        (timedelta(seconds=1), 2, 1),
        (timedelta(), 3, 0),
        (timedelta(days=-1), 3, 0),
    ],
)
def test_how_near_the_end_is(left: timedelta, level: int, minutes: int) -> None:
    found = time_left(START + left, START)
    assert (found.level, found.minutes) == (level, minutes)


def test_an_unknown_end_is_far() -> None:
    assert time_left(None, START).level == 0


def test_renewing_does_not_put_off_the_end(signed_in: Scene) -> None:
    assert signed_in.session.ends_at == START + WHOLE_DAY
    signed_in.clock.time += timedelta(hours=6)
    assert signed_in.session.access_token() == "access-1"
    assert signed_in.session.ends_at == START + WHOLE_DAY
    later = signed_in.another()
    assert later.restore()
    assert later.ends_at == START + WHOLE_DAY


def test_nobody_signed_in_has_no_end(scene: Scene) -> None:
    assert scene.session.ends_at is None


def test_when_it_is_over_no_token_is_given_and_the_clinic_is_told(signed_in: Scene) -> None:
    signed_in.session.life = timedelta(minutes=5)
    signed_in.clock.time += timedelta(minutes=4, seconds=59)
    assert signed_in.session.access_token() == "access-0"
    signed_in.clock.time += timedelta(seconds=1)
    with pytest.raises(SessionEndedError) as caught:
        signed_in.session.access_token()
    assert caught.value.title == OVER.source
    assert (signed_in.stored(), signed_in.pool.revoked) == (None, ["refresh-0"])


def test_signing_in_again_ends_the_sign_in_before(signed_in: Scene) -> None:
    again = replace(
        signed_in.pool.tokens(), refresh_token="refresh-again", signed_in_at=START + timedelta(hours=11)
    )
    signed_in.session.adopt(again)
    assert signed_in.pool.revoked == ["refresh-0"]
    assert signed_in.stored() == "refresh-again"
    assert signed_in.session.ends_at == START + timedelta(hours=11) + WHOLE_DAY


def test_the_pools_end_it_at_the_same_time() -> None:
    client = template()["Resources"]["Client"]["Properties"]
    assert (client["RefreshTokenValidity"], client["TokenValidityUnits"]["RefreshToken"]) == (12, "hours")
    assert PoolSettings("", "", "").refresh_life == timedelta(hours=12) == WHOLE_DAY
