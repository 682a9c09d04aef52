"""One line per request: method, route template, status, milliseconds, request id. Nothing a person typed."""

import os
import re
from datetime import UTC, datetime
from pathlib import Path

ROTATE_BYTES = 10 * 1024 * 1024
_PLAIN = re.compile(r"[A-Za-z0-9_{}/.:-]{1,80}")


class AccessLog:
    """Appends whole lines, so that several worker processes share one file."""

    def __init__(self, path: Path) -> None:
        self._file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def write(self, method: str, template: str, status: int, milliseconds: float, request_id: str) -> None:
        """Log one request; a field that does not look like itself is left out."""
        fields = (_plain(method), _plain(template), str(status), f"{milliseconds:.1f}ms", _plain(request_id))
        moment = datetime.now(UTC).isoformat(timespec="milliseconds")
        os.write(self._file, f"{moment} {' '.join(fields)}\n".encode())


def rotate(path: Path) -> None:
    """Put a log that has grown long aside, once, when the clinic starts."""
    if path.exists() and path.stat().st_size > ROTATE_BYTES:
        path.replace(path.with_name(f"{path.name}.1"))


def _plain(text: str) -> str:
    return text if _PLAIN.fullmatch(text) else "-"
