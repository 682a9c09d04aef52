"""PDF files of the clinic's own: whole, readable by another program, every name written as it is."""

import re
import zlib

import pytest

from medisecure_backend.services.pdf.flow import Flow
from medisecure_backend.services.pdf.font import load_font

NAMES = "Łukasz Świątek, Søren Ångström, Ίρις, Анна, Nguyễn"


def streams(file: bytes) -> list[bytes]:
    return [zlib.decompress(each) for each in re.findall(rb"stream\n(.*?)\nendstream", file, re.DOTALL)]


def text_of(file: bytes) -> str:
    """The text as a reader copies it: glyph numbers through the file's own ToUnicode maps."""
    letters: dict[str, str] = {}
    shown: list[str] = []
    for stream in streams(file):
        for glyph, code in re.findall(rb"<([0-9A-F]{4})> <([0-9a-f]+)>", stream):
            letters[glyph.decode()] = bytes.fromhex(code.decode()).decode("utf-16-be")
    for stream in streams(file):
        shown += [each.decode() for each in re.findall(rb"<([0-9A-F]*)> Tj", stream)]
    return "\n".join("".join(letters[line[at : at + 4]] for at in range(0, len(line), 4)) for line in shown)


@pytest.fixture
def flow() -> Flow:
    return Flow("Medical record", NAMES)


def test_every_name_is_written_as_it_is(flow: Flow) -> None:
    flow.heading(NAMES)
    flow.entry("Label", NAMES)
    assert text_of(flow.encode()).count(NAMES) == 3


def test_the_table_of_objects_is_true(flow: Flow) -> None:
    flow.paragraph("Words.")
    file = flow.encode()
    start = int(re.findall(rb"startxref\n(\d+)\n", file)[0])
    places = re.findall(rb"(\d{10}) 00000 n ", file[start:])
    for number, place in enumerate(places, 1):
        assert file[int(place) :].startswith(b"%d 0 obj\n" % number)
    assert file.startswith(b"%PDF-1.7")
    assert file.endswith(b"%%EOF\n")


def test_long_text_goes_on_on_the_next_page(flow: Flow) -> None:
    for number in range(200):
        flow.entry(str(number), "words " * 40)
    text = text_of(flow.encode())
    pages = re.findall(r"Page (\d+) of (\d+)", text)
    assert len(pages) > 5
    assert {total for _, total in pages} == {str(len(pages))}
    assert text.count("words") == 200 * 40


def test_a_word_longer_than_a_line_is_broken(flow: Flow) -> None:
    flow.paragraph("x" * 500)
    lines = [line for line in text_of(flow.encode()).splitlines() if set(line) == {"x"}]
    assert len(lines) > 1
    assert sum(map(len, lines)) == 500


def test_what_the_font_does_not_have_is_a_box_and_no_crash(flow: Flow) -> None:
    flow.paragraph("漢 \U0001f600 (\\)")
    assert flow.encode()


def test_widths_are_the_fonts() -> None:
    font = load_font("Inter-Regular")
    assert font.width(font.glyph("i")) < font.width(font.glyph("m"))
    assert font.text_width("mm", 10) == pytest.approx(2 * font.text_width("m", 10))
