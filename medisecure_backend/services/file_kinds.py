"""Whether a file's first bytes are what its type says, and the name it is saved under. Pure functions."""

import unicodedata
from urllib.parse import quote

from medisecure_backend.contract.documents import CONTENT_TYPES

BEGINNING = 132
"""How many first bytes tell every type apart."""

_LONGEST_NAME = 80
_RESERVED = set('<>:"/\\|?*')


def is_what_it_says(content_type: str, beginning: bytes) -> bool:
    """Whether bytes begin as files of this type do."""
    if content_type == "application/pdf":
        return beginning.startswith(b"%PDF-")
    if content_type == "image/png":
        return beginning.startswith(b"\x89PNG\r\n\x1a\n")
    if content_type == "image/jpeg":
        return beginning.startswith(b"\xff\xd8\xff")
    return beginning[128:132] == b"DICM"


def file_name(title: str, content_type: str) -> str:
    """A name any system can save: no separators, no controls, no bidirectional tricks, no leading dots."""
    kept = (
        " " if letter in _RESERVED or unicodedata.category(letter)[0] in "CZ" else letter for letter in title
    )
    plain = " ".join("".join(kept).split()).strip(". ")[:_LONGEST_NAME].strip(". ")
    return (plain or "document") + CONTENT_TYPES.get(content_type, "")


def attachment(name: str) -> str:
    """The content-disposition that saves a file under this name (RFC 6266), never shows it."""
    plain = name.encode("ascii", "replace").decode().replace("?", "_").replace("%", "_")
    return f"attachment; filename=\"{plain}\"; filename*=UTF-8''{quote(name, safe='')}"
