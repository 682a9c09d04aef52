"""Secrets kept by the system's keychain: split, interrupted, hanging, refused, and really kept."""

import os
import shutil
import subprocess
import sys
import textwrap
import threading
import time
from pathlib import Path

import pytest

from medisecure_desktop.keychain import MemorySecretStore, SecretStoreError, open_secret_store
from medisecure_desktop.keychain.chunks import ChunkedVault
from medisecure_desktop.keychain.keyring_store import KeyringSecretStore
from medisecure_desktop.keychain.vault import system_vault, this_machine_only
from tests.needed import needs

LENGTHS = [0, 1, 1279, 1280, 1281, 2000, 2560, 4096, 8192]
DAEMON = shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session")


class PowerCutError(Exception):
    """The machine stopped between two writes."""


class WindowsVault:
    """Credential Manager as keyring uses it: 2,560 bytes of UTF-16 an entry, and `user@service` copies."""

    def __init__(self) -> None:
        self.entries: dict[str, tuple[str, str]] = {}
        self.writes_left = -1

    def get_password(self, service: str, username: str) -> str | None:
        for target in (service, f"{username}@{service}"):
            if target in self.entries and self.entries[target][0] == username:
                return self.entries[target][1]
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        if service in self.entries:
            user, old = self.entries[service]
            self._write(f"{user}@{service}", user, old)
        self._write(service, username, password)

    def delete_password(self, service: str, username: str) -> None:
        self._spend()
        targets = [target for target in (service, f"{username}@{service}") if target in self.entries]
        if not targets:
            raise OSError(1168, "CredDelete")
        for target in targets:
            del self.entries[target]

    def _write(self, target: str, username: str, password: str) -> None:
        self._spend()
        if len(password.encode("utf-16-le")) > 2560:
            raise OSError(1783, "CredWrite", "The stub received bad data")
        self.entries[target] = (username, password)

    def _spend(self) -> None:
        if self.writes_left == 0:
            raise PowerCutError
        self.writes_left -= 1


def secret(length: int, letter: str = "a") -> str:
    return ((letter + "0123456789") * length)[:length]


@pytest.mark.parametrize("length", LENGTHS)
def test_secrets_of_any_length_survive_windows_limit(length: int) -> None:
    windows = WindowsVault()
    vault = ChunkedVault(windows)
    vault.set_password("service", "user", secret(length))
    assert ChunkedVault(windows).get_password("service", "user") == secret(length)


def test_without_splitting_windows_refuses() -> None:
    with pytest.raises(OSError, match="CredWrite"):
        WindowsVault().set_password("service", "user", secret(1281))


@pytest.mark.parametrize("lengths", [(4096, 100), (100, 4096), (2000, 2000), (1280, 1281)])
def test_an_interrupted_change_leaves_the_old_secret_or_the_new(lengths: tuple[int, int]) -> None:
    old, new = secret(lengths[0], "o"), secret(lengths[1], "n")
    for writes in range(60):
        windows = WindowsVault()
        vault = ChunkedVault(windows)
        vault.set_password("service", "user", old)
        windows.writes_left = writes
        try:
            vault.set_password("service", "user", new)
        except PowerCutError:
            windows.writes_left = -1
            assert ChunkedVault(windows).get_password("service", "user") in {old, new}
            ChunkedVault(windows).set_password("service", "user", "third")
            assert ChunkedVault(windows).get_password("service", "user") == "third"
            assert no_trace(windows, old[:20], new[:20])
        else:
            assert vault.get_password("service", "user") == new
            return
    pytest.fail("it never came to an end")


@pytest.mark.parametrize("writes", range(12))
def test_an_interrupted_deletion_can_be_finished(writes: int) -> None:
    windows = WindowsVault()
    vault = ChunkedVault(windows)
    vault.set_password("service", "user", secret(4096))
    windows.writes_left = writes
    try:
        vault.delete_password("service", "user")
    except PowerCutError:
        windows.writes_left = -1
        assert vault.get_password("service", "user") in {None, secret(4096)}
        vault.delete_password("service", "user")
    assert windows.entries == {}


def test_no_old_secret_is_left_after_many_changes_nor_after_deletion() -> None:
    windows = WindowsVault()
    store = KeyringSecretStore(ChunkedVault(windows))
    for number in range(4):
        store.write("refresh token", secret(3000, "pqrs"[number]))
    assert no_trace(windows, "p0123", "q0123", "r0123")
    store.delete("refresh token")
    assert windows.entries == {}


DAMAGE = [
    "not json",
    "{}",
    '{"generation":"z","pieces":1,"sha256":""}',
    '{"generation":"a","pieces":999,"sha256":""}',
]


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_header_reads_as_nothing(damage: str) -> None:
    windows = WindowsVault()
    windows.set_password("service", "user", damage)
    vault = ChunkedVault(windows)
    assert vault.get_password("service", "user") is None
    vault.set_password("service", "user", "again")
    assert vault.get_password("service", "user") == "again"


@pytest.mark.parametrize("number", range(4))
@pytest.mark.parametrize("put", [None, "x", "another piece"])
def test_a_piece_that_is_gone_or_another_makes_no_secret(number: int, put: str | None) -> None:
    windows = WindowsVault()
    vault = ChunkedVault(windows)
    vault.set_password("service", "user", secret(4096))
    piece = sorted(name for name in windows.entries if name != "service")[number]
    if put is None:
        del windows.entries[piece]
    else:
        windows.entries[piece] = ("user", put)

    assert vault.get_password("service", "user") is None
    vault.set_password("service", "user", "again")
    assert vault.get_password("service", "user") == "again"


def no_trace(windows: WindowsVault, *pieces: str) -> bool:
    return not any(piece in text for _, text in windows.entries.values() for piece in pieces)


def test_windows_entries_do_not_roam() -> None:
    class Vault:
        persist = "enterprise"

    assert vars(this_machine_only(Vault())) == {"persist": "local machine"}


class HangingVault(WindowsVault):
    """A keychain behind a prompt nobody answers."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.gate.wait()
        return None


def test_a_keychain_that_hangs_is_left_and_not_asked_again() -> None:
    vault = HangingVault()
    store = KeyringSecretStore(vault, patience_s=0.05)
    with pytest.raises(SecretStoreError):
        store.read("x")
    before = time.monotonic()
    with pytest.raises(SecretStoreError):
        KeyringSecretStore.write(store, "x", "y")
    assert time.monotonic() - before < 0.04
    vault.gate.set()


class BrokenVault(WindowsVault):
    """Raises what no library documents."""

    def get_password(self, service: str, username: str) -> str | None:
        raise RuntimeError("canary-secret in a message")


def test_whatever_a_keychain_raises_becomes_one_error_without_its_words() -> None:
    with pytest.raises(SecretStoreError) as caught:
        KeyringSecretStore(BrokenVault()).read("x")
    assert "canary" not in repr(caught.value)


class LosingVault(WindowsVault):
    """Like keyring's null backend: takes everything, keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Lose it."""


@pytest.mark.parametrize("vault", [None, BrokenVault(), LosingVault()])
def test_a_keychain_that_does_not_work_means_memory_with_a_reason(vault: WindowsVault | None) -> None:
    store = open_secret_store(lambda: vault)
    assert isinstance(store, MemorySecretStore)
    assert store.reason.startswith("This computer cannot keep you signed in.")
    store.write("a", "b")
    assert store.read("a") == "b"
    store.delete("a")
    store.delete("a")
    assert store.read("a") is None


def test_a_keychain_that_works_is_used_and_the_probe_leaves_nothing() -> None:
    vault = WindowsVault()
    store = open_secret_store(lambda: vault)
    assert store.persistent
    assert vault.entries == {}


def test_a_system_that_is_not_on_the_list_has_no_keychain() -> None:
    assert system_vault("freebsd14") is None


def test_importing_the_package_does_not_import_keyring() -> None:
    code = "import sys, medisecure_desktop.keychain; sys.exit('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


PROGRAM = """
    import sys
    from medisecure_desktop.keychain import open_secret_store
    store = open_secret_store()
    print(store.persistent)
    if store.persistent:
        store.write("refresh token", "x" * 4096)
        store.write("refresh token", "y" * 4096)
        print(store.read("refresh token") == "y" * 4096)
        store.delete("refresh token")
        print(store.read("refresh token"))
    print("hostile_backend" in sys.modules)
"""


def run(folder: Path, before: str = "", **environment: str) -> list[str]:
    """The program on a message bus of its own, after `before`."""
    (folder / "run").mkdir(mode=0o700, exist_ok=True)
    (folder / "program.py").write_text(textwrap.dedent(PROGRAM))
    clean = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    given = {**clean, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder / "run"), **environment}
    line = f"{before} {sys.executable} {folder / 'program.py'}"
    command = ["dbus-run-session", "--", "bash", "-c", line] if before else ["bash", "-c", line]
    done = subprocess.run(command, env=given, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.split()


UNLOCK = "printf '\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null;"


@pytest.fixture
def daemon() -> None:
    needs(bool(DAEMON), "gnome-keyring-daemon and dbus-run-session")


@pytest.mark.usefixtures("daemon")
def test_a_real_keyring_keeps_long_secrets(tmp_path: Path) -> None:
    assert run(tmp_path, UNLOCK) == ["True", "True", "None", "False"]


@pytest.mark.usefixtures("daemon")
def test_neither_environment_nor_file_chooses_another_keychain(tmp_path: Path) -> None:
    (tmp_path / "hostile_backend.py").write_text("raise SystemExit('executed')\n")
    settings = tmp_path / ".config" / "python_keyring"
    settings.mkdir(parents=True)
    settings.joinpath("keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring=hostile_backend.Keyring\nkeyring-path={tmp_path}\n"
    )
    told = run(
        tmp_path,
        UNLOCK,
        PYTHON_KEYRING_BACKEND="hostile_backend.Keyring",
        PYTHONPATH=str(tmp_path),
        KEYRING_PROPERTY_PREFERRED_COLLECTION="/org/freedesktop/secrets/collection/evil",
    )
    assert told == ["True", "True", "None", "False"]


def test_without_a_bus_it_is_memory_even_if_the_environment_wants_a_file(tmp_path: Path) -> None:
    told = run(tmp_path, PYTHON_KEYRING_BACKEND="keyring.backends.null.Keyring")
    assert told == ["False", "False"]
