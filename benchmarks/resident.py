"""How much memory a process has, whoever else has some of it too."""

from pathlib import Path


def megabytes() -> float:
    """RSS of this process: unlike PSS it does not shrink when other programs of the machine use Qt as well.

    Raises:
        OSError: the system does not tell.
    """
    for line in Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines():
        if line.startswith("Rss:"):
            return int(line.split()[1]) / 1024
    raise OSError("no RSS")
