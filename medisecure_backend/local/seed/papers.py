"""Papers of the demo clinic, made here and the same every time: a one-page PDF, a small grey picture."""

import struct
import zlib

_HEAD = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
_PAGE = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
    b"/Resources << /Font << /F1 5 0 R >> >> >>"
)
_LEFT, _TOP, _LEADING = 72, 770, 22


def letter(title: str, lines: tuple[str, ...]) -> bytes:
    """A page with a title and a few lines, in a font every reader has."""
    shown = [f"BT /F1 18 Tf {_LEFT} {_TOP} Td ({_escaped(title)}) Tj ET"]
    for number, line in enumerate(lines):
        shown.append(f"BT /F1 11 Tf {_LEFT} {_TOP - 40 - number * _LEADING} Td ({_escaped(line)}) Tj ET")
    content = "\n".join(shown).encode("cp1252")
    return _pdf([
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        _PAGE,
        b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ])  # fmt: skip


def picture(width: int, height: int) -> bytes:
    """A PNG: a soft round shape on a dark ground, as a film looks from afar."""
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            distance = ((2 * x / width - 1) ** 2 + (2 * y / height - 1) ** 2) ** 0.5
            rows.append(max(16, int(230 * (1 - distance))))
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(bytes(rows), 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, content) for kind, content in chunks)


def _chunk(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def _pdf(objects: list[bytes]) -> bytes:
    document, places = bytearray(_HEAD), list[int]()
    for number, content in enumerate(objects, 1):
        places.append(len(document))
        document += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = len(document)
    document += b"xref\n0 %d\n0000000000 65535 f \n%s" % (len(objects) + 1, table)
    document += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return bytes(document)


def _escaped(text: str) -> str:
    return text.replace("\\", r"\\").replace("(", r"\(").replace(")", r"\)")
