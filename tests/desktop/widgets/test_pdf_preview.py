"""A record on paper: every page says whose it is; the preview is the file; what leaves is said before."""

import re
import stat
import zlib
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QImage, QPainter
from PySide6.QtTest import QTest

from medisecure_desktop.gallery.paper import record
from medisecure_desktop.language import text
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.pdf_preview import LEAVES, PdfPreview
from medisecure_desktop.ui.widgets.printed_record import Paper, PrintedSection


@pytest.fixture
def preview(qtbot: Any) -> PdfPreview:
    made = PdfPreview(record())
    qtbot.addWidget(made)
    made.resize(700, 700)
    made.show()
    return made


def picture(paper: Paper, page: int) -> QImage:
    made = QImage(QSize(round(paper.size.width()), round(paper.size.height())), QImage.Format.Format_RGB32)
    painter = QPainter(made)
    paper.paint(painter, page)
    painter.end()
    return made


def test_what_leaves_the_program_is_said_before_the_file_is_written(preview: PdfPreview) -> None:
    assert preview.findChild(InlineMessage).title() == text(LEAVES)
    asked: list[bool] = []
    preview.save_wanted.connect(lambda: asked.append(True))
    preview.save.click()
    assert asked == [True]


def test_pages_are_turned_by_key_and_end_at_the_ends(preview: PdfPreview) -> None:
    sheet = preview.focusProxy()
    assert preview.paper.pages >= 3
    for _ in range(preview.paper.pages + 2):
        QTest.keyClick(sheet, Qt.Key.Key_PageDown)
    assert preview.page() == preview.paper.pages - 1
    for _ in range(preview.paper.pages + 2):
        QTest.keyClick(sheet, Qt.Key.Key_PageUp)
    assert preview.page() == 0


def test_a_screen_reader_hears_the_page_whose_it_is_and_what_it_says(preview: PdfPreview) -> None:
    interface = QAccessible.queryAccessibleInterface(preview.focusProxy())
    assert interface.role() == QAccessible.Role.Document
    assert interface.text(QAccessible.Text.Name).startswith(f"Page 1 of {preview.paper.pages}")
    assert "14-Mar-1967" in interface.text(QAccessible.Text.Name)
    assert "Penicillin, anaphylaxis, severe" in interface.text(QAccessible.Text.Description)


def test_nothing_is_lost_between_pages(qtbot: Any) -> None:
    paper = Paper(record())
    said = "\n".join(paper.words(page) for page in range(paper.pages))
    whole = [paragraph for section in record().sections for paragraph in section.paragraphs]
    assert said.count("Follow-up visit") == 14
    assert len(said.splitlines()) == 1 + len(record().sections) + len(whole)


def test_each_page_carries_its_head_and_foot(qtbot: Any) -> None:
    paper = Paper(record())
    other = Paper(replace(record(), name="OTHER, Name"))
    later = Paper(replace(record(), printed_at="25-Nov-2026 08:00 (London)"))
    for page in range(paper.pages):
        here = picture(paper, page)
        assert here.copy(0, 0, 794, 100) != picture(other, page).copy(0, 0, 794, 100)
        assert here.copy(0, 1050, 794, 70) != picture(later, page).copy(0, 1050, 794, 70)
    feet = [picture(paper, page).copy(0, 1050, 794, 70) for page in range(paper.pages)]
    assert all(one != other for one, other in pairwise(feet))


def test_paper_is_the_same_in_every_theme_and_size(qtbot: Any, qapp: Any) -> None:
    plain = picture(Paper(record()), 0)
    theme.apply(qapp, "dark")
    theme.set_text_percent(200)
    dark = picture(Paper(record()), 0)
    theme.set_text_percent(100)
    theme.apply(qapp, "light")
    assert plain == dark


def test_the_file_has_the_pages_and_is_its_owners_alone(qtbot: Any, tmp_path: Path) -> None:
    paper, file = Paper(record()), tmp_path / "summary.pdf"
    paper.write(file)
    data = file.read_bytes()
    assert data.startswith(b"%PDF-1.4")
    assert len(re.findall(rb"/Type\s*/Page\b", data)) == paper.pages
    assert b"pdfaid" in data
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    streams = re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL)
    assert any(b"BT" in zlib.decompressobj().decompress(one) for one in streams if one[:1] == b"x")


def test_a_file_that_cannot_be_written_leaves_what_was_there(qtbot: Any, tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    with pytest.raises(OSError, match=r".+"):
        Paper(record()).write(folder / "summary.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_paragraph_over_two_pages_is_read_on_both(qtbot: Any) -> None:
    words = " ".join(f"word{at}" for at in range(2_000))
    paper = Paper(replace(record(), sections=[PrintedSection("Note", [words])]))
    assert paper.pages > 1
    said = [paper.words(page) for page in range(paper.pages)]
    assert "word0 " in said[0]
    assert said[-1].rstrip().endswith("word1999")
    assert sum(len(page.split()) for page in said) == 2_000 + len(["Summary", "of", "the", "record", "Note"])


def test_markup_of_a_record_is_printed_as_it_is(qtbot: Any) -> None:
    section = PrintedSection("<h1>Title</h1>", ["<img src=x> & <b>bold</b>", "x" * 3_000])
    paper = Paper(replace(record(), sections=[section]))
    said = paper.words(0)
    assert "<h1>Title</h1>\n<img src=x> & <b>bold</b>" in said
