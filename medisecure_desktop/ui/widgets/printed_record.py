"""A part of a record on paper: every page says whose it is, which page of how many, and when printed."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QFile, QIODevice, QMarginsF, QRectF, QSaveFile, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFont,
    QPagedPaintDevice,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QPen,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.fonts import FAMILY
from medisecure_desktop.ui.style.plain import shown
from medisecure_desktop.ui.style.tokens import LIGHT

DOTS = 96
"""Dots per inch in which paper is reckoned here: an A4 page has 794 of them from side to side."""
SIDE, TOP, BOTTOM, HEAD, FOOT = 68, 104, 84, 30, 44
BODY_PX, TITLE_PX, SECTION_PX, SMALL_PX = 14, 22, 16, 12


@dataclass(frozen=True)
class PrintedSection:
    """A title and paragraphs of plain text."""

    title: str
    paragraphs: Sequence[str]


@dataclass(frozen=True)
class PrintedRecord:
    """What is printed, of whom; values are already written as people read them."""

    title: str
    name: str
    born: str
    identifier: str
    clinic: str
    printed_at: str
    sections: Sequence[PrintedSection]


class Paper:
    """A record laid out on A4 pages, to be painted on a screen or into a file: the same either way."""

    def __init__(self, record: PrintedRecord) -> None:
        self.record = record
        self.size = QSizeF(QPageSize(QPageSize.PageSizeId.A4).sizePixels(DOTS))
        self._room = QSizeF(self.size.width() - 2 * SIDE, self.size.height() - TOP - BOTTOM)
        self._text = _written(record, self._room)

    @property
    def pages(self) -> int:
        """How many pages it takes."""
        return self._text.pageCount()

    def paint(self, painter: QPainter, page: int) -> None:
        """One page, the first is 0, in dots of paper."""
        painter.fillRect(QRectF(0, 0, self.size.width(), self.size.height()), QColor(LIGHT.surface))
        self._paint_head(painter)
        self._paint_foot(painter, page)
        painter.save()
        painter.translate(SIDE, TOP - page * self._room.height())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, QColor(LIGHT.text))  # pyright: ignore[reportAttributeAccessIssue, reportUnknownMemberType] - a field the stubs leave out
        context.clip = QRectF(0, page * self._room.height(), self._room.width(), self._room.height())  # pyright: ignore[reportAttributeAccessIssue]
        painter.setClipRect(context.clip)
        self._text.documentLayout().draw(painter, context)
        painter.restore()

    def words(self, page: int) -> str:
        """What stands on a page, for those who do not see it."""
        layout, found = self._text.documentLayout(), list[str]()
        block = self._text.begin()
        while block.isValid():
            top, lines = layout.blockBoundingRect(block).top(), block.layout()
            every = (lines.lineAt(at) for at in range(lines.lineCount()))
            here = [line for line in every if int((top + line.y()) // self._room.height()) == page]
            if here:
                start, last = here[0].textStart(), here[-1]
                found.append(block.text()[start : last.textStart() + last.textLength()])
            block = block.next()
        return "\n".join(found)

    def identity(self) -> str:
        """Whose record this is, as every page says it."""
        record = self.record
        return text(
            "{name}, Born {born}, {identifier}",
            name=record.name,
            born=record.born,
            identifier=record.identifier,
        )

    def write(self, path: Path) -> None:
        """Write it as a PDF that only its owner may read: all of it, or nothing and what was there before.

        Raises:
            OSError: the file could not be written.
        """
        file = QSaveFile(str(path))
        if not file.open(QIODevice.OpenModeFlag.WriteOnly):
            raise OSError(file.errorString())
        file.setPermissions(QFile.Permission.ReadOwner | QFile.Permission.WriteOwner)
        device = QPdfWriter(file)
        device.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
        device.setCreator("MediSecure")
        device.setTitle(self.record.title)
        device.setResolution(DOTS)
        device.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        device.setPageMargins(QMarginsF(0, 0, 0, 0))
        painter = QPainter(device)
        for page in range(self.pages):
            if page:
                device.newPage()
            self.paint(painter, page)
        painter.end()
        if not file.commit():
            raise OSError(file.errorString())

    def _paint_head(self, painter: QPainter) -> None:
        record, wide = self.record, self._room.width()
        painter.setPen(QColor(LIGHT.text))
        painter.setFont(_font(SECTION_PX, QFont.Weight.DemiBold))
        painter.drawText(QRectF(SIDE, HEAD, wide, 24), record.name)
        painter.setFont(_font(SMALL_PX))
        painter.drawText(
            QRectF(SIDE, HEAD + 26, wide, 20),
            f"{text('Born {born}', born=record.born)}    {record.identifier}",
        )
        painter.setPen(QPen(QColor(LIGHT.line), 1))
        painter.drawLine(SIDE, HEAD + 52, round(SIDE + wide), HEAD + 52)

    def _paint_foot(self, painter: QPainter, page: int) -> None:
        record, wide = self.record, self._room.width()
        top = self.size.height() - FOOT - 14
        painter.setPen(QPen(QColor(LIGHT.line), 1))
        painter.drawLine(SIDE, round(top), round(SIDE + wide), round(top))
        painter.setPen(QColor(LIGHT.text2))
        painter.setFont(_font(SMALL_PX))
        place = QRectF(SIDE, top + 8, wide, 20)
        painter.drawText(
            place, text("{clinic}. Printed {moment}", clinic=record.clinic, moment=record.printed_at)
        )
        painter.drawText(
            place,
            Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute,
            text("Page {page} of {pages}", page=page + 1, pages=self.pages),
        )


def _written(record: PrintedRecord, room: QSizeF) -> QTextDocument:
    """The text, plain throughout: nothing of a record is ever read as markup."""
    made = QTextDocument()
    made.setDocumentMargin(0)
    made.setDefaultFont(_font(BODY_PX))
    cursor = QTextCursor(made)
    _add(cursor, record.title, TITLE_PX, QFont.Weight.DemiBold, before=0)
    for section in record.sections:
        _add(cursor, section.title, SECTION_PX, QFont.Weight.DemiBold, before=16)
        for paragraph in section.paragraphs:
            _add(cursor, paragraph, BODY_PX, QFont.Weight.Normal, before=4)
    made.setPageSize(room)
    return made


def _add(cursor: QTextCursor, words: str, pixels: int, weight: QFont.Weight, *, before: int) -> None:
    block = QTextBlockFormat()
    block.setTopMargin(before)
    block.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    letters = QTextCharFormat()
    letters.setFont(_font(pixels, weight))
    if cursor.atStart():
        cursor.setBlockFormat(block)
        cursor.setBlockCharFormat(letters)
    else:
        cursor.insertBlock(block, letters)
    cursor.insertText(shown(words), letters)


def _font(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Paper does not follow the size of text on the screen."""
    made = QFont(FAMILY)
    made.setPixelSize(pixels)
    made.setWeight(weight)
    return made
