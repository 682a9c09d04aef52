"""A store that several processes share and that survives kill -9. For tests: the program keeps no files."""

import json
import os
from pathlib import Path


class FileStore:
    """One file; each change replaces it whole, as a keychain does."""

    persistent = True

    def __init__(self, file: Path) -> None:
        self._file = file

    def read(self, name: str) -> str | None:
        return self._values().get(name)

    def write(self, name: str, value: str) -> None:
        self._put({**self._values(), name: value})

    def delete(self, name: str) -> None:
        values = self._values()
        values.pop(name, None)
        self._put(values)

    def _values(self) -> dict[str, str]:
        return json.loads(self._file.read_text()) if self._file.exists() else {}

    def _put(self, values: dict[str, str]) -> None:
        new = self._file.with_suffix(f".{os.getpid()}")
        new.write_text(json.dumps(values))
        new.replace(self._file)


class FolderVault:
    """A keychain that several processes share: one file an entry, each put in place whole."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(exist_ok=True)

    def get_password(self, service: str, username: str) -> str | None:
        file = self._file(service, username)
        return file.read_text() if file.exists() else None

    def set_password(self, service: str, username: str, password: str) -> None:
        new = self._folder / f"{os.getpid()}.new"
        new.write_text(password)
        new.replace(self._file(service, username))

    def delete_password(self, service: str, username: str) -> None:
        self._file(service, username).unlink()

    def _file(self, service: str, username: str) -> Path:
        return self._folder / f"{username} {service}"
