"""A session's life: begun, refreshed, restored, ended."""

import stat
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from medisecure_backend.contract.roles import Role
from medisecure_desktop.api.errors import ClinicDownError, OfflineError
from medisecure_desktop.identity.errors import SignInError
from medisecure_desktop.identity.steps import Tokens
from medisecure_desktop.keychain.secret_store import MemorySecretStore, SecretStoreError
from medisecure_desktop.session.kept_session import KeptSession
from medisecure_desktop.session.process_lock import ProcessLock
from medisecure_desktop.session.session import Session, SessionEndedError
from tests.desktop.session.scene import START, Scene


def test_nobody_is_signed_in_at_first(scene: Scene) -> None:
    assert not scene.session.is_signed_in
    assert not scene.session.restore()
    with pytest.raises(SessionEndedError):
        scene.session.access_token()


def test_a_finished_sign_in_is_adopted(signed_in: Scene) -> None:
    session = signed_in.session
    assert (session.sub, session.email, session.role) == ("sub-1", "a@b.example", Role.DOCTOR)
    assert session.access_token() == "access-0"
    assert signed_in.stored() == "refresh-0"
    assert signed_in.pool.refreshes == []


def test_the_refresh_token_stays_in_the_store_only(signed_in: Scene) -> None:
    held = [value for value in vars(signed_in.session).values() if isinstance(value, Tokens)]
    assert [tokens.refresh_token for tokens in held] == [""]


@pytest.mark.parametrize(
    ("groups", "role"),
    [
        (("Patient",), Role.PATIENT),
        (("Doctor", "Admin"), Role.ADMIN),
        (("x", "Patient", "Doctor"), Role.DOCTOR),
    ],
)
def test_the_role_comes_from_the_groups(scene: Scene, groups: tuple[str, ...], role: Role) -> None:
    scene.session.adopt(scene.pool.tokens(groups))
    assert scene.session.role is role


def test_an_account_without_a_role_is_not_adopted(scene: Scene) -> None:
    with pytest.raises(SignInError) as caught:
        scene.session.adopt(scene.pool.tokens(("Cleaners",)))
    assert caught.value.id == "no-role"
    assert not scene.session.is_signed_in
    assert scene.stored() is None


def test_it_is_refreshed_a_minute_before_it_ends(signed_in: Scene) -> None:
    signed_in.clock.time += timedelta(minutes=8, seconds=59)
    assert signed_in.session.access_token() == "access-0"
    signed_in.clock.time += timedelta(seconds=1)
    assert signed_in.session.access_token() == "access-1"
    assert signed_in.stored() == "refresh-1"


def test_the_new_token_is_kept_before_the_old_is_let_go(signed_in: Scene) -> None:
    kept: list[str | None] = []
    write = signed_in.store.write
    signed_in.store.write = lambda name, value: (kept.append(signed_in.stored()), write(name, value))[1]
    signed_in.session.refresh_after_401("access-0")
    assert kept == ["refresh-0"]
    assert signed_in.stored() == "refresh-1"


@pytest.mark.parametrize("error", ["network", "clinic-down", "busy", "not-secure", "unexpected", "blocked"])
def test_trouble_on_the_way_signs_nobody_out(signed_in: Scene, error: str) -> None:
    signed_in.pool.error = error
    signed_in.clock.time += timedelta(minutes=9, seconds=30)
    assert signed_in.session.access_token() == "access-0", "still good for 30 seconds"
    signed_in.clock.time += timedelta(minutes=1)
    with pytest.raises(OfflineError if error == "network" else ClinicDownError):
        signed_in.session.access_token()
    assert signed_in.session.is_signed_in
    signed_in.pool.error = None
    assert signed_in.session.access_token().startswith("access-")


@pytest.mark.parametrize("error", ["session-ended", "session-reused"])
def test_a_definitive_refusal_ends_it_and_wipes(signed_in: Scene, error: str) -> None:
    signed_in.pool.error = error
    with pytest.raises(SessionEndedError) as caught:
        signed_in.session.refresh_after_401("access-0")
    assert caught.value.title == "You have been signed out."
    assert (signed_in.session.is_signed_in, signed_in.stored()) == (False, None)


def test_it_goes_on_after_a_restart(signed_in: Scene) -> None:
    later = signed_in.another()
    assert later.restore()
    assert (later.email, later.access_token()) == ("a@b.example", "access-1")


def test_a_restart_without_network_keeps_it_for_another_try(signed_in: Scene) -> None:
    later = signed_in.another()
    signed_in.pool.error = "network"
    with pytest.raises(OfflineError):
        later.restore()
    signed_in.pool.error = None
    assert later.restore()


def test_a_restart_after_its_end_asks_for_the_password(signed_in: Scene) -> None:
    signed_in.pool.error = "session-ended"
    later = signed_in.another()
    assert not later.restore()
    assert signed_in.stored() is None


@pytest.mark.parametrize("error", [None, "network", "clinic-down", "configuration"])
def test_signing_out_wipes_here_first_and_always(signed_in: Scene, error: str | None) -> None:
    found: list[tuple[bool, str | None]] = []
    signed_in.pool.error = error
    signed_in.pool.on_revoke = lambda: found.append((signed_in.session.is_signed_in, signed_in.stored()))
    signed_in.session.sign_out()
    assert found == [(False, None)]
    assert (signed_in.session.is_signed_in, signed_in.stored()) == (False, None)
    assert signed_in.pool.revoked == ["refresh-0"]


def test_signing_out_twice_is_nothing(signed_in: Scene) -> None:
    signed_in.session.sign_out()
    signed_in.session.sign_out()
    assert signed_in.pool.revoked == ["refresh-0"]


class BrokenStore(MemorySecretStore):
    """A keychain that stopped working."""

    def write(self, name: str, value: str) -> None:
        raise SecretStoreError("broken")

    def read(self, name: str) -> str | None:
        raise SecretStoreError("broken")

    def delete(self, name: str) -> None:
        raise SecretStoreError("broken")


class LastingStore(MemorySecretStore):
    """A keychain that remembers what was written."""

    persistent = True

    def __init__(self) -> None:
        super().__init__()
        self.written: list[str] = []

    def write(self, name: str, value: str) -> None:
        self.written.append(name)
        super().write(name, value)


def test_a_keychain_that_breaks_leaves_a_session_in_memory(scene: Scene) -> None:
    session = Session(scene.pool, BrokenStore(), scene.clock, scene.folder)
    assert not session.restore()
    session.adopt(scene.pool.tokens())
    assert session.refresh_after_401("access-0") == "access-1"
    session.sign_out()
    assert scene.pool.revoked == ["refresh-1"]


def test_the_kept_session_shows_no_secret_and_damage_reads_as_nothing(scene: Scene) -> None:
    assert "canary" not in repr(KeptSession("canary-sub", "canary-token"))
    for text in ("", "refresh-0", "{}", '{"sub":1,"refresh_token":"x"}'):
        scene.store.write(f"refresh token {scene.pool.realm}", text)
        assert not scene.session.has_something_kept()
        assert not scene.session.restore()


def test_the_new_token_is_kept_even_if_the_rest_of_the_answer_is_no_good(signed_in: Scene) -> None:
    signed_in.pool.error_after = "not-trusted"
    with pytest.raises(ClinicDownError):
        signed_in.session.refresh_after_401("access-0")
    assert (signed_in.session.is_signed_in, signed_in.stored()) == (True, "refresh-1")
    signed_in.pool.error_after = None
    assert signed_in.session.refresh_after_401("access-0") == "access-2"


def test_a_restart_after_the_token_was_used_elsewhere_is_told(signed_in: Scene) -> None:
    signed_in.pool.error = "session-reused"
    with pytest.raises(SessionEndedError) as caught:
        signed_in.another().restore()
    assert caught.value.body.startswith("This sign-in was used somewhere else.")
    assert signed_in.stored() is None


def test_a_restart_as_somebody_without_a_role_is_told(signed_in: Scene) -> None:
    signed_in.pool.tokens = lambda groups=(): Tokens("a", "i", "r", START, "sub-1", (), "")  # type: ignore[assignment]
    with pytest.raises(SessionEndedError) as caught:
        signed_in.another().restore()
    assert caught.value.title == "Your account is not ready yet."
    assert signed_in.stored() is None


def test_a_token_refused_right_after_it_was_made_ends_it_here_at_once(signed_in: Scene) -> None:
    fresh = signed_in.session.refresh_after_401("access-0")
    signed_in.session.end_after_401("access-0")
    assert signed_in.session.is_signed_in, "an older token says nothing about the newest"
    signed_in.session.end_after_401(fresh)
    assert (signed_in.session.is_signed_in, signed_in.stored()) == (False, None)
    assert signed_in.pool.revoked == ["refresh-1"]


def test_a_keychain_found_later_takes_over(scene: Scene) -> None:
    scene.session.adopt(scene.pool.tokens())
    keychain = MemorySecretStore()
    scene.session.keep_in(keychain)
    assert scene.stored() is None, "not in two places"
    assert Session(scene.pool, keychain, scene.clock, scene.folder).has_something_kept()
    assert scene.session.refresh_after_401("access-0") == "access-1"


def test_who_does_not_want_to_be_kept_is_not(scene: Scene) -> None:
    keychain = LastingStore()
    session = Session(scene.pool, MemorySecretStore(), scene.clock, scene.folder / "locks")
    session.adopt(scene.pool.tokens(), keeps=False)
    session.keep_in(keychain)
    assert session.refresh_after_401("access-0") == "access-1"
    assert keychain.written == []
    assert not list((scene.folder).iterdir()), "no lock, no door"
    session.sign_out()
    assert scene.pool.revoked == ["refresh-1"]
    session.adopt(scene.pool.tokens(), keeps=True)
    assert len(keychain.written) == 1, "the next person may want it"
    session.close()


def test_who_changes_their_mind_is_kept_no_more(scene: Scene) -> None:
    keychain = LastingStore()
    session = Session(scene.pool, keychain, scene.clock, scene.folder)
    session.adopt(scene.pool.tokens())
    again = replace(scene.pool.tokens(), refresh_token="refresh-again")
    session.adopt(again, keeps=False)
    assert not Session(scene.pool, keychain, scene.clock, scene.folder).has_something_kept()
    assert scene.pool.revoked == ["refresh-0"]
    session.close()


def test_a_keychain_found_while_nobody_is_signed_in_keeps_what_it_has(signed_in: Scene) -> None:
    later = Session(signed_in.pool, MemorySecretStore(), signed_in.clock, signed_in.folder)
    later.keep_in(signed_in.store)
    assert later.restore()


def test_the_pools_name_for_this_computer_goes_with_every_refresh(signed_in: Scene) -> None:
    tokens = replace(signed_in.pool.tokens(), device_key="eu-west-2_device")
    signed_in.session.adopt(tokens)
    signed_in.session.refresh_after_401("access-0")
    assert signed_in.another().restore()
    assert signed_in.pool.devices == ["eu-west-2_device", "eu-west-2_device"]


def test_a_folder_nobody_may_write_to_costs_no_session(scene: Scene) -> None:
    (scene.folder / "file").write_text("")
    session = Session(scene.pool, scene.store, scene.clock, scene.folder / "file" / "locks")
    session.adopt(scene.pool.tokens())
    assert session.refresh_after_401("access-0") == "access-1"
    session.sign_out()
    assert scene.pool.revoked == ["refresh-1"]


def test_the_lock_between_windows_is_this_users_and_follows_no_link(tmp_path: Path) -> None:
    lock = ProcessLock("a session", tmp_path)
    with lock.held():
        [file] = tmp_path.iterdir()
        assert stat.S_IMODE(file.stat().st_mode) == 0o600

    file.unlink()
    file.symlink_to(tmp_path / "somewhere else")
    with lock.held(), lock.held_if_possible(0):
        assert not (tmp_path / "somewhere else").exists()
