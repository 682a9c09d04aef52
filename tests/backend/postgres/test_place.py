"""Where it lies: nobody's modes change, and only folders of our own are ever removed."""

import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest

from medisecure_backend.local.postgres import place as places
from medisecure_backend.local.postgres.embedded import EmbeddedPostgres
from medisecure_backend.local.postgres.place import find_place, remove_place
from tests.backend.postgres.test_orphans import close, start_alone
from tests.backend.server import Server

IS_ROOT = os.geteuid() == 0
Rights = tuple[int, int, int]


def rights(path: Path) -> Rights:
    found = path.stat()
    return stat.S_IMODE(found.st_mode), found.st_uid, found.st_gid


def ancestors(*paths: Path) -> dict[Path, Rights]:
    return {folder: rights(folder) for path in paths for folder in path.parents}


@contextmanager
def running(data: Path) -> Iterator[str]:
    server = EmbeddedPostgres(data)
    try:
        yield server.start()
    finally:
        server.stop()


def test_no_folder_on_the_way_changes(data: Path) -> None:
    wheel = Path(psycopg.__file__)
    before = ancestors(data, wheel, places.ROOT_HOME)
    before |= {wheel.parent.parent / places.PACKAGE: rights(wheel.parent.parent / places.PACKAGE)}
    server = EmbeddedPostgres(data)
    server.start()
    server.stop()
    assert {path: rights(path) for path in before} == before
    assert rights(data)[0] == 0o700


@pytest.mark.skipif(not IS_ROOT, reason="only root has a place of its own")
def test_as_root_only_the_cluster_is_nobodys(data: Path) -> None:
    with running(data) as dsn:
        _check_owners(dsn, data)


def _check_owners(dsn: str, data: Path) -> None:
    place = find_place(data)
    assert rights(place.home) == (0o711, 0, 0)
    assert rights(place.cluster)[0] == 0o700
    assert place.cluster.owner() == "nobody"
    assert {path.owner() for path in place.home.iterdir()} == {"root", "nobody"}
    assert not (place.home / "initial-password").exists()
    with psycopg.connect(dsn) as tx:
        backend = tx.execute("SELECT pg_backend_pid()").fetchone()
        assert backend is not None
        assert Path(f"/proc/{backend[0]}").owner() == "nobody"


@pytest.mark.skipif(not IS_ROOT, reason="only root has a place of its own")
def test_clusters_without_a_clinic_are_removed(data: Path, tmp_path: Path) -> None:
    server = EmbeddedPostgres(data)
    server.start()
    home = find_place(data).home
    server.stop()
    shutil.rmtree(data)
    other = tmp_path / "other"
    other.mkdir()
    find_place(other)
    assert not home.exists()
    remove_place(other)


@pytest.mark.skipif(not IS_ROOT, reason="only root has a place of its own")
@pytest.mark.parametrize("name", ["..", ".", "postgresql-0", "default", "../../tmp/0123456789abcdef"])
def test_only_a_cluster_is_ever_removed(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "ROOT_HOME", tmp_path / "home")
    precious = tmp_path / "home" / "default"
    precious.mkdir(parents=True)
    data = tmp_path / "data"
    data.mkdir()
    (data / places.NOTE).write_text(f"{tmp_path / 'home'}/{name}\n")
    remove_place(data)
    assert precious.is_dir()


@pytest.mark.skipif(not IS_ROOT, reason="a person's own server is what every other test starts")
def test_a_person_who_is_not_root_runs_their_own(postgres: Server) -> None:
    assert postgres.owner_dsn  # whose start made the wheel's copy that everybody may read
    home = Path("/tmp") / f"medisecure-test-{os.getpid()}"  # noqa: S108 - pytest's folders are root's alone
    home.mkdir(mode=0o700)
    shutil.chown(home, "nobody", "nogroup")
    try:
        process, dsn = start_alone(home / "data", "nobody")
        with psycopg.connect(dsn) as tx:
            assert tx.execute("SELECT 1").fetchone() == (1,)
        assert (home / "data" / "cluster" / "PG_VERSION").is_file()
        close(process)
    finally:
        shutil.rmtree(home)
