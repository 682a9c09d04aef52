"""Looking at processes from outside, through /proc."""

import threading
import time
from pathlib import Path


def descendants(pid: int) -> set[int]:
    """The process itself and all it started, whoever they belong to."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and (parent := _parent(entry)) is not None:
            children.setdefault(parent, []).append(int(entry.name))
    found: set[int] = set()
    waiting = [pid]
    while waiting:
        current = waiting.pop()
        found.add(current)
        waiting += children.get(current, [])
    return found


def all_gone(pids: set[int], seconds: float = 10.0) -> bool:
    """Whether every one of these processes ends within the time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if not any(_alive(pid) for pid in pids):
            return True
        threading.Event().wait(0.05)
    return False


def _alive(pid: int) -> bool:
    try:
        return _fields(Path(f"/proc/{pid}"))[0] != "Z"
    except OSError:
        return False


def _parent(entry: Path) -> int | None:
    try:
        return int(_fields(entry)[1])
    except OSError:
        return None


def _fields(entry: Path) -> list[str]:
    """State, parent and what follows; the name before them may hold anything."""
    return (entry / "stat").read_text().rpartition(")")[2].split()
