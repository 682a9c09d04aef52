"""Builds both programs and a .deb from them, runs them, and prints sizes and times."""

import os
import platform
import shutil
import stat
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BUILD = ROOT / "build" / "package"
DIST = ROOT / "dist"
PROGRAMS = ("medisecure", "medisecure-patient")
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def run(*command: str | Path, env: dict[str, str] | None = None) -> None:
    """Run a build step; its failure ends the build."""
    subprocess.run([str(part) for part in command], check=True, env=env, cwd=ROOT)  # noqa: S603 - our own steps


def steady() -> dict[str, str]:
    """An environment in which the same commit makes the same files: its date stands for now."""
    asked = ["git", "log", "-1", "--format=%ct"]
    told = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603 - our own step
    epoch = told.stdout.strip()
    return dict(os.environ, PYTHONHASHSEED="0", SOURCE_DATE_EPOCH=epoch or "0")


def uv() -> str:
    """Where uv is: on PATH, or where packaging/environment.sh put it."""
    return shutil.which("uv") or str(ROOT / ".venv-uv" / "bin" / "uv")


def version() -> str:
    """The project's version, from its one place."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]


def make_environment() -> Path:
    """An environment with the run-time set and PyInstaller only: nothing else can leak in."""
    environment = BUILD / "environment"
    python = environment / "bin" / "python"
    if not python.exists():
        run(uv(), "venv", "-q", "--python", sys.executable, environment)
    run(
        uv(),
        "pip",
        "sync",
        "-q",
        "--python",
        python,
        "--require-hashes",
        ROOT / "packaging" / "requirements.lock",
    )
    return python


def freeze(python: Path) -> Path:
    """PyInstaller's one folder with both programs."""
    env = steady() | {"PYINSTALLER_CONFIG_DIR": str(BUILD / "cache")}
    run(python, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", "--distpath", BUILD / "bundle",
        "--workpath", BUILD / "work", ROOT / "packaging" / "medisecure.spec", env=env)  # fmt: skip
    return BUILD / "bundle" / "medisecure"


def make_deb(bundle: Path) -> Path:
    """The .deb: programs in /opt/medisecure, commands in /usr/bin, menu entries and an icon."""
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(bundle, tree / "opt" / "medisecure", symlinks=True)
    for program in PROGRAMS:
        link = tree / "usr" / "bin" / program
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(f"/opt/medisecure/{program}")
        _install(f"{program}.desktop", tree / "usr" / "share" / "applications" / f"{program}.desktop")
    _install(
        "medisecure.svg",
        tree / "usr" / "share" / "icons" / "hicolor" / "scalable" / "apps" / "medisecure.svg",
    )
    _install_text(ROOT / "LICENSE", tree / "usr" / "share" / "doc" / "medisecure" / "copyright")
    _write_control(tree)
    _install("postrm", tree / "DEBIAN" / "postrm")
    _let_everybody_read(tree)
    DIST.mkdir(exist_ok=True)
    deb = DIST / f"medisecure_{version()}_{_architecture()}.deb"
    run("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, deb, env=steady())
    return deb


def _architecture() -> str:
    return ARCHITECTURES.get(platform.machine(), platform.machine())


def _install(name: str, target: Path) -> None:
    _install_text(ROOT / "packaging" / "linux" / name, target)


def _install_text(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)


def _let_everybody_read(tree: Path) -> None:
    """Whatever the umask of whoever builds: files are root's, and everybody may read and start them."""
    for item in (tree, *tree.rglob("*")):
        if not item.is_symlink():
            starts = item.is_dir() or item.name == "postrm" or item.stat().st_mode & stat.S_IXUSR
            item.chmod(0o755 if starts else 0o644)


def _write_control(tree: Path) -> None:
    control = (ROOT / "packaging" / "linux" / "control").read_text(encoding="utf-8")
    libc = ".".join(platform.libc_ver()[1].split(".")[:2])
    target = tree / "DEBIAN" / "control"
    target.parent.mkdir(parents=True, exist_ok=True)
    filled = control.format(
        version=version(), architecture=_architecture(), size=size_of(tree) // 1024, libc=libc
    )
    target.write_text(filled, encoding="utf-8")


def size_of(path: Path) -> int:
    """Bytes of a file or of all files under a folder."""
    files = (
        [path]
        if path.is_file()
        else [item for item in path.rglob("*") if item.is_file() and not item.is_symlink()]
    )
    return sum(item.stat().st_size for item in files)


def check(deb: Path) -> None:
    """Unpack the .deb elsewhere and ask both programs for their version and their self-test."""
    with tempfile.TemporaryDirectory() as home:
        unpacked = Path(home, "unpacked")
        run("dpkg-deb", "--extract", deb, unpacked)
        env = {"PATH": "/usr/bin:/bin", "HOME": home, "XDG_RUNTIME_DIR": home, "LANG": "C.UTF-8"}
        for program in PROGRAMS:
            executable = unpacked / "opt" / "medisecure" / program
            run(executable, "--version", env=env)
            run(executable, "--selftest", env=env)


def main() -> None:
    """Build, check, report."""
    started = time.monotonic()
    bundle = freeze(make_environment())
    frozen = time.monotonic()
    deb = make_deb(bundle)
    packed = time.monotonic()
    check(deb)
    print(f"bundle  {bundle}  {size_of(bundle) / 1e6:.0f} MB  {frozen - started:.0f} s")
    print(f"package {deb}  {size_of(deb) / 1e6:.0f} MB  {packed - frozen:.0f} s")


if __name__ == "__main__":
    main()
