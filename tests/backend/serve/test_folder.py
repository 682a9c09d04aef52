"""The folder of one clinic."""

import os
import stat
import subprocess
import sys
from pathlib import Path

import msgspec
import pytest

from medisecure_backend.local.errors import ClinicError
from medisecure_backend.local.folder.clinic_secrets import ClinicSecrets, load_or_make
from medisecure_backend.local.folder.data_folder import DataFolder
from medisecure_backend.local.folder.private_file import write_private


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    made = DataFolder(tmp_path / "one" / "two")
    made.prepare()
    return made


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_it_is_made_for_its_owner_alone(folder: DataFolder) -> None:
    assert mode(folder.path) == 0o700
    assert mode(folder.mark) == 0o600
    folder.prepare()


def test_the_lock_is_for_one_and_ends_with_its_file(folder: DataFolder) -> None:
    with folder.lock(), pytest.raises(ClinicError, match="already running"):
        folder.lock()
    folder.lock().close()


def test_the_lock_ends_with_its_process(folder: DataFolder) -> None:
    code = (
        "import sys, pathlib\n"
        "from medisecure_backend.local.folder.data_folder import DataFolder\n"
        "held = DataFolder(pathlib.Path(sys.argv[1])).lock()\n"
        "print('held', flush=True)\n"
        "sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code, str(folder.path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(ClinicError):
            folder.lock()
        holder.kill()
    folder.lock().close()


def test_erase_leaves_an_empty_folder(folder: DataFolder, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").touch()
    (folder.path / "link").symlink_to(outside)
    (folder.postgres / "base").mkdir(parents=True)
    folder.erase()
    assert list(folder.path.iterdir()) == []
    assert (outside / "kept").exists()


def test_a_clinic_older_than_signatures_gets_a_key_and_keeps_the_rest(folder: DataFolder) -> None:
    made = load_or_make(folder)
    older = {name: value for name, value in msgspec.to_builtins(made).items() if name != "note_key"}
    write_private(folder.secrets_file, msgspec.json.encode(older))
    found = load_or_make(folder)
    assert len(found.note_key) == 64
    assert load_or_make(folder) == found
    assert msgspec.structs.replace(found, note_key=made.note_key) == made


def test_secrets_are_made_once_and_never_shown(folder: DataFolder) -> None:
    made = load_or_make(folder)
    assert load_or_make(folder) == made
    assert mode(folder.secrets_file) == 0o600
    hidden = [made.cursor_key, made.aws_secret_access_key, *made.passwords.values()]
    assert [secret for secret in hidden if secret in repr(made) or secret in str(made)] == []
    assert made.issuer.endswith(made.user_pool_id)


def test_two_clinics_share_nothing(tmp_path: Path) -> None:
    def make(name: str) -> ClinicSecrets:
        folder = DataFolder(tmp_path / name)
        folder.prepare()
        return load_or_make(folder)

    one, two = make("one"), make("two")
    assert one.user_pool_id != two.user_pool_id
    assert one.client_id != two.client_id
    assert set(one.passwords.values()).isdisjoint(two.passwords.values())


def test_a_private_file_is_private_under_any_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_private(tmp_path / "secret", b"1")
        write_private(tmp_path / "secret", b"2")
    finally:
        os.umask(before)
    assert mode(tmp_path / "secret") == 0o600
    assert (tmp_path / "secret").read_bytes() == b"2"
    assert len(list(tmp_path.iterdir())) == 1


def test_a_write_that_fails_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    write_private(tmp_path / "secret", b"old")
    with pytest.raises(TypeError):
        write_private(tmp_path / "secret", "not bytes")  # type: ignore[arg-type]
    assert (tmp_path / "secret").read_bytes() == b"old"
    assert len(list(tmp_path.iterdir())) == 1
