"""The folder that holds one clinic: where it is, what lies in it, and who has it open."""

import os
import shutil
import sys
from pathlib import Path
from typing import IO

import platformdirs

from medisecure_backend.local.errors import ClinicError
from medisecure_backend.local.folder.private_file import write_private

if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> None:
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)


_MARK = "medisecure-clinic"


def default_folder() -> Path:
    """Where a clinic lives when nobody says: for root below /var/lib, else in the person's data folder."""
    if sys.platform == "linux" and os.geteuid() == 0:
        return Path("/var/lib/medisecure-clinic/default")
    return platformdirs.user_data_path("medisecure-clinic", appauthor=False) / "default"


class DataFolder:
    """One clinic's files. All of them are readable by their owner alone."""

    def __init__(self, path: Path) -> None:
        self.path = path.absolute()
        self.mark = self.path / _MARK
        self.secrets_file = self.path / "secrets.json"
        self.signing_key_file = self.path / "signing-key.pem"
        self.accounts_file = self.path / "accounts.json"
        self.clinic_file = self.path / "clinic.json"
        self.worker_file = self.path / "worker.json"
        self.access_log_file = self.path / "access.log"
        self.documents = self.path / "documents"
        self.postgres = self.path / "postgres"
        self._lock_file = self.path / "lock"

    def prepare(self) -> None:
        """Make the folder if it is not there; refuse one that holds something else."""
        try:
            _make_parents(self.path)
            self.path.mkdir(mode=0o700, exist_ok=True)
            if not self.mark.exists():
                if any(self.path.iterdir()):
                    raise ClinicError(
                        f"{self.path} holds other files; choose an empty folder for the clinic."
                    )
                write_private(self.mark, b"This folder holds one MediSecure clinic.\n")
        except FileExistsError:
            raise ClinicError(f"{self.path} is not a folder.") from None
        except OSError as problem:
            raise ClinicError(f"Cannot write to {self.path}: {problem.strerror}.") from None

    def lock(self) -> IO[bytes]:
        """Take the folder for this process until the returned file is closed or the process ends."""
        file = self._lock_file.open("a+b")
        try:
            _take(file)
        except OSError:
            file.close()
            raise ClinicError(f"A clinic is already running in {self.path}; stop it first.") from None
        return file

    def erase(self) -> None:
        """Remove everything in the folder; the mark goes last, so a broken-off erase can be repeated."""
        for entry in sorted(self.path.iterdir(), key=lambda entry: entry == self.mark):
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            else:
                entry.unlink()


def _make_parents(path: Path) -> None:
    """Folders on the way to a clinic may be passed through by others; one that exists stays as it is."""
    for parent in reversed(path.parents):
        if not parent.exists():
            parent.mkdir()
            parent.chmod(0o755)
