"""The catalogues as Qt reads them: every area of a language joined into one .qm by Qt's own lrelease.

They are not in the repository. packaging/environment.sh makes them; where the sources lie beside the program,
as for developers, a catalogue older than its sources is made again at once.
"""

import os
from importlib.util import find_spec
from pathlib import Path

from medisecure_desktop.language.languages import TRANSLATED, Language


class CatalogueError(Exception):
    """A language cannot be spoken: its catalogue is missing or was not made."""


def compiled(folder: Path, language: Language) -> Path:
    """The file Qt reads, made from its sources where those are newer.

    Raises:
        CatalogueError: there is none, and none can be made.
    """
    target = folder / f"{language.tag}.qm"
    sources = sorted((folder / language.tag).glob("*.ts"))
    newest = max((source.stat().st_mtime_ns for source in sources), default=0)
    changed = max(newest, (folder / language.tag).stat().st_mtime_ns if sources else 0)
    if target.exists() and target.stat().st_mtime_ns > changed:
        return target
    if not sources:
        raise CatalogueError(f"the catalogue {target.name} is missing")
    _release(sources, target)
    return target


def _release(sources: list[Path], target: Path) -> None:
    """Make it beside and move it there: another process may be reading the one before."""
    import subprocess  # noqa: PLC0415 - rarely needed, and the first paint waits for all imports
    import tempfile  # noqa: PLC0415 - as above

    with tempfile.TemporaryDirectory(dir=target.parent) as room:
        made = Path(room, target.name)
        command = [_lrelease(), "-silent", *map(str, sources), "-qm", str(made)]
        ended = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603 - Qt's own tool
        if ended.returncode != 0 or not made.exists():
            raise CatalogueError(
                f"{target.name} was not made: {ended.stderr.strip() or ended.stdout.strip()}"
            )
        made.replace(target)


def _lrelease() -> str:
    spec = find_spec("PySide6")
    places = spec.submodule_search_locations if spec is not None else None
    name = "lrelease.exe" if os.name == "nt" else "lrelease"
    for place in places or []:
        if Path(place, name).exists():
            return str(Path(place, name))
    raise CatalogueError("Qt's lrelease is not installed")


def main() -> None:
    """Make every catalogue that is missing or old."""
    folder = Path(__file__).resolve().parents[2] / "resources" / "translations"
    for language in TRANSLATED:
        compiled(folder, language)


if __name__ == "__main__":
    main()
