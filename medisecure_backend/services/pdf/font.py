"""A TrueType font as a PDF needs it: which glyph a character has, how wide it is, and the parts to embed."""

import struct
from functools import cache
from importlib.resources import files
from itertools import pairwise

_EMBEDDED = (b"glyf", b"head", b"hhea", b"hmtx", b"loca", b"maxp")
"""What a reader needs to draw glyphs by number; the rest (shaping, names) stays out."""

_UNICODE = {(0, 3), (0, 4), (3, 1), (3, 10)}
_SEGMENTS, _GROUPS = 4, 12


class Font:
    """One font file, read once."""

    def __init__(self, content: bytes) -> None:
        self._tables = _tables(content)
        self.units = struct.unpack_from(">H", self._tables[b"head"], 18)[0]
        self.box = struct.unpack_from(">4h", self._tables[b"head"], 36)
        self.ascent, self.descent = struct.unpack_from(">2h", self._tables[b"hhea"], 4)
        self._widths = self._read_widths()
        self._glyphs = _character_map(self._tables[b"cmap"])

    def glyph(self, letter: str) -> int:
        """The number of a character's glyph, 0 (an empty box) if the font has none."""
        return self._glyphs.get(ord(letter), 0)

    def width(self, glyph: int) -> int:
        """How wide a glyph is, in thousandths of the font's size."""
        units = self._widths[min(glyph, len(self._widths) - 1)]
        return round(units * 1000 / self.units)

    def text_width(self, text: str, size: float) -> float:
        """How wide a text is, in points."""
        return sum(self.width(self.glyph(letter)) for letter in text) * size / 1000

    def embedded(self) -> bytes:
        """A font file with the tables a PDF reader needs."""
        tables = [(tag, self._tables[tag]) for tag in _EMBEDDED]
        offset = 12 + 16 * len(tables)
        head, body = struct.pack(">IHHHH", 0x00010000, len(tables), 64, 2, 32), bytearray()
        for tag, content in tables:
            padded = content + bytes(-len(content) % 4)
            total = sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF
            head += struct.pack(">4sIII", tag, total, offset + len(body), len(content))
            body += padded
        return head + bytes(body)

    def _read_widths(self) -> tuple[int, ...]:
        count = struct.unpack_from(">H", self._tables[b"hhea"], 34)[0]
        return struct.unpack_from(">" + "Hh" * count, self._tables[b"hmtx"])[::2]


@cache
def load_font(name: str) -> Font:
    """One of the fonts that come with the program."""
    return Font((files("resources") / "fonts" / f"{name}.ttf").read_bytes())


def _tables(content: bytes) -> dict[bytes, bytes]:
    count = struct.unpack_from(">H", content, 4)[0]
    entries = (struct.unpack_from(">4sIII", content, 12 + 16 * number) for number in range(count))
    return {tag: content[offset : offset + length] for tag, _, offset, length in entries}


def _character_map(table: bytes) -> dict[int, int]:
    found: dict[int, int] = {}
    count = struct.unpack_from(">H", table, 2)[0]
    for number in range(count):
        platform, encoding, offset = struct.unpack_from(">HHI", table, 4 + 8 * number)
        if (platform, encoding) in _UNICODE:
            kind = struct.unpack_from(">H", table, offset)[0]
            if kind == _SEGMENTS:
                found |= _segments(table[offset:])
            elif kind == _GROUPS:
                found |= _groups(table[offset:])
    return found


def _segments(table: bytes) -> dict[int, int]:
    """Format 4: segments of the basic plane."""
    count = struct.unpack_from(">H", table, 6)[0] // 2
    row = f">{count}H"
    ends = struct.unpack_from(row, table, 14)
    starts = struct.unpack_from(row, table, 16 + 2 * count)
    deltas = struct.unpack_from(row, table, 16 + 4 * count)
    place = 16 + 6 * count
    offsets = struct.unpack_from(row, table, place)
    found: dict[int, int] = {}
    for at, (start, end) in enumerate(zip(starts, ends, strict=True)):
        for code in range(start, min(end, 0xFFFE) + 1):
            glyph = code
            if offsets[at]:
                glyph = struct.unpack_from(">H", table, place + 2 * at + offsets[at] + 2 * (code - start))[0]
            if glyph or not offsets[at]:
                found[code] = (glyph + deltas[at]) & 0xFFFF
    return found


def _groups(table: bytes) -> dict[int, int]:
    """Format 12: groups of every plane."""
    count = struct.unpack_from(">I", table, 12)[0]
    numbers = struct.unpack_from(f">{3 * count}I", table, 16)
    return {
        code: first + code - start
        for start, end, first in zip(numbers[::3], numbers[1::3], numbers[2::3], strict=True)
        for code in range(start, end + 1)
    }


def width_array(font: Font, glyphs: set[int]) -> str:
    """The widths of the glyphs that are used, as a PDF's W array."""
    ordered = sorted(glyphs)
    runs: list[list[int]] = [ordered[:1]] if ordered else []
    for before, glyph in pairwise(ordered):
        if glyph == before + 1:
            runs[-1].append(glyph)
        else:
            runs.append([glyph])
    return " ".join(f"{run[0]} [{' '.join(str(font.width(each)) for each in run)}]" for run in runs)
