"""Writes a PDF: pages of lines of text in two weights of one font, numbered objects, the table at the end."""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from medisecure_backend.services.pdf.font import Font, load_font, width_array

WIDTH, HEIGHT = 595, 842
"""A4, in points."""

_HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_CMAP = """/CIDInit /ProcSet findresource begin 12 dict begin begincmap
/CMapName /Adobe-Identity-UCS def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
{ranges}
endcmap CMapName currentdict /CMap defineresource pop end end"""
_MOST_IN_RANGE = 100
_NONSYMBOLIC = 32


@dataclass
class _Weight:
    """A font in use, and what of it was used."""

    name: str
    font: Font
    used: dict[int, str] = field(default_factory=dict[int, str])

    def shown(self, text: str) -> str:
        """A text as glyph numbers."""
        glyphs = [(self.font.glyph(letter), letter) for letter in text]
        self.used.update(glyphs)
        return "".join(f"{glyph:04X}" for glyph, _ in glyphs)


class PdfDocument:
    """A document of text; `bold` chooses the heavier weight."""

    def __init__(self, title: str) -> None:
        self._title = title
        self._weights = {
            False: _Weight("Inter-Regular", load_font("Inter-Regular")),
            True: _Weight("Inter-SemiBold", load_font("Inter-SemiBold")),
        }
        self._pages: list[list[str]] = []

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    def add_page(self) -> None:
        """Begin a page."""
        self._pages.append([])

    def text_width(self, text: str, size: float, *, bold: bool = False) -> float:
        """How wide a text is, in points."""
        return self._weights[bold].font.text_width(text, size)

    def write(
        self,
        text: str,
        x: float,
        y: float,
        size: float,
        *,
        bold: bool = False,
        grey: float = 0,
        page: int = -1,
    ) -> None:
        """Put a line of text on a page, its baseline at y from the bottom."""
        number = 2 if bold else 1
        shown = self._weights[bold].shown(text)
        self._pages[page].append(f"BT {grey:g} g /F{number} {size:g} Tf {x:.1f} {y:.1f} Td <{shown}> Tj ET")

    def rule(self, x: float, y: float, width: float) -> None:
        """Draw a thin line."""
        self._pages[-1].append(f"0.8 G 0.5 w {x:.1f} {y:.1f} m {x + width:.1f} {y:.1f} l S")

    def encode(self) -> bytes:
        """The whole file."""
        objects: list[bytes] = [b"", b""]
        fonts = [self._add_font(objects, weight) for weight in self._weights.values()]
        resources = f"<< /Font << /F1 {fonts[0]} 0 R /F2 {fonts[1]} 0 R >> >>"
        kids = [_add_page(objects, page, resources) for page in self._pages]
        objects.append(f"<< /Title {_utf16(self._title)} /Producer (MediSecure) >>".encode())
        refs = " ".join(f"{number} 0 R" for number in kids)
        objects[0] = (
            b"<< /Type /Catalog /Pages 2 0 R /Lang (en-GB) /ViewerPreferences << /DisplayDocTitle true >> >>"
        )
        objects[1] = f"<< /Type /Pages /Kids [{refs}] /Count {len(kids)} >>".encode()
        return _file(objects, info=len(objects))

    @staticmethod
    def _add_font(objects: list[bytes], weight: _Weight) -> int:
        font = weight.font
        scale = 1000 / font.units
        box = " ".join(str(round(value * scale)) for value in font.box)
        content = font.embedded()
        file = _add_stream(objects, content, f"/Length1 {len(content)} ")
        mapping = _add_stream(objects, _to_unicode(weight.used).encode())
        descriptor = _add(
            objects,
            f"<< /Type /FontDescriptor /FontName /{weight.name} /Flags {_NONSYMBOLIC} /FontBBox [{box}] "
            f"/ItalicAngle 0 /Ascent {round(font.ascent * scale)} /Descent {round(font.descent * scale)} "
            f"/CapHeight {round(font.ascent * scale)} /StemV 80 /FontFile2 {file} 0 R >>",
        )
        descendant = _add(
            objects,
            f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{weight.name} /CIDToGIDMap /Identity "
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> "
            f"/FontDescriptor {descriptor} 0 R /W [{width_array(font, set(weight.used))}] >>",
        )
        return _add(
            objects,
            f"<< /Type /Font /Subtype /Type0 /BaseFont /{weight.name} /Encoding /Identity-H "
            f"/DescendantFonts [{descendant} 0 R] /ToUnicode {mapping} 0 R >>",
        )


def _add(objects: list[bytes], content: str) -> int:
    objects.append(content.encode("ascii"))
    return len(objects)


def _add_stream(objects: list[bytes], content: bytes, more: str = "") -> int:
    packed = zlib.compress(content, 9)
    head = f"<< /Length {len(packed)} {more}/Filter /FlateDecode >>\nstream\n".encode("ascii")
    objects.append(head + packed + b"\nendstream")
    return len(objects)


def _add_page(objects: list[bytes], lines: Iterable[str], resources: str) -> int:
    content = _add_stream(objects, "\n".join(lines).encode("ascii"))
    return _add(
        objects,
        f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {WIDTH} {HEIGHT}] /Resources {resources} "
        f"/Contents {content} 0 R >>",
    )


def _to_unicode(used: dict[int, str]) -> str:
    lines = [f"<{glyph:04X}> <{letter.encode('utf-16-be').hex()}>" for glyph, letter in sorted(used.items())]
    parts = (lines[at : at + _MOST_IN_RANGE] for at in range(0, len(lines), _MOST_IN_RANGE))
    ranges = "\n".join(f"{len(part)} beginbfchar\n{chr(10).join(part)}\nendbfchar" for part in parts)
    return _CMAP.replace("{ranges}", ranges)


def _utf16(text: str) -> str:
    encoded = ("\ufeff" + text).encode("utf-16-be").hex()
    return f"<{encoded}>"


def _file(objects: list[bytes], info: int) -> bytes:
    document, places = bytearray(_HEAD), list[int]()
    for number, content in enumerate(objects, 1):
        places.append(len(document))
        document += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    start, size = len(document), len(objects) + 1
    document += b"xref\n0 %d\n0000000000 65535 f \n" % size
    document += b"".join(b"%010d 00000 n \n" % place for place in places)
    document += b"trailer\n<< /Size %d /Root 1 0 R /Info %d 0 R >>\n" % (size, info)
    document += b"startxref\n%d\n%%%%EOF\n" % start
    return bytes(document)
