"""Rules of the code base that a reviewer would otherwise say twice."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FORBIDDEN_NAMES = {"utils.py", "util.py", "helpers.py", "helper.py", "common.py", "manager.py", "misc.py"}
REGISTRIES = ("pypi" + ".org", "pythonhosted" + ".org", "registry.npmjs" + ".org", "deb.debian" + ".org")


def tracked_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return [ROOT / line for line in listed.stdout.splitlines() if (ROOT / line).is_file()]


def python_files() -> list[Path]:
    files = [path for path in tracked_files() if path.suffix == ".py"]
    assert files
    return files


def text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


def test_no_file_is_named_for_nothing() -> None:
    assert [path for path in python_files() if path.name in FORBIDDEN_NAMES] == []


def test_no_python_file_is_two() -> None:
    long = {path: lines for path in python_files() if (lines := len(text_of(path).splitlines())) > 400}
    assert long == {}


def test_no_registry_address_and_no_foreign_path_is_in_the_repository() -> None:
    foreign = re.compile(
        "|".join(re.escape(name) for name in (*REGISTRIES, "/work/" + "shared", "../" + "shared"))
    )
    assert [path for path in tracked_files() if foreign.search(text_of(path))] == []


def test_the_changelog_has_the_version() -> None:
    version = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]["version"]
    assert f"## [{version}]" in text_of(ROOT / "CHANGELOG.md")


def test_the_package_says_the_same_version() -> None:
    version = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]["version"]
    assert f'__version__ = "{version}"' in text_of(ROOT / "medisecure_desktop" / "__init__.py")


def test_every_dependency_is_explained() -> None:
    explained = text_of(ROOT / "docs" / "dependencies.md").lower()
    project = tomllib.loads(text_of(ROOT / "pyproject.toml"))["project"]
    extras = project["optional-dependencies"]
    wanted = [*project["dependencies"], *extras["backend"], *extras["local"]]
    names = {re.split(r"[\[<>=]", line)[0] for line in wanted} - {"medisecure"}
    assert {
        name
        for name in names
        if name.replace("pyside6-essentials", "pyside6") not in explained.replace("psycopg 3", "psycopg")
    } == set()


@pytest.mark.parametrize(
    "lock", ["requirements.lock", "packaging/requirements.lock", "packaging/uv.lock.txt"]
)
def test_every_locked_package_has_hashes(lock: str) -> None:
    entries = re.split(r"\n(?=[a-z0-9])", text_of(ROOT / lock))
    pinned = [entry for entry in entries if "==" in entry.split("\n")[0]]
    assert pinned
    assert [entry.split(" ")[0] for entry in pinned if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize(
    ("folder", "banned"),
    [
        ("medisecure_desktop", r"\.(admin_[a-z_]+|list_users)\(|SECRET_HASH|client_secret"),
        ("medisecure_desktop", r"verify\s*=\s*False|CERT_NONE"),
        ("medisecure_backend", r"verify\s*=\s*False|CERT_NONE"),
    ],
)
def test_banned_code_is_absent(folder: str, banned: str) -> None:
    found = [
        path
        for path in python_files()
        if path.is_relative_to(ROOT / folder) and re.search(banned, text_of(path))
    ]
    assert found == []


def test_no_layout_is_asked_for_its_items() -> None:
    """PySide keeps what `itemAt` gives when Qt deletes it, and takes what comes to lie there for it."""
    sources = [path for path in python_files() if "medisecure_desktop" in path.parts]
    assert [path for path in sources if re.search(r"\w\.itemAt\(", text_of(path))] == []
