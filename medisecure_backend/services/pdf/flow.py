"""Text that flows from page to page: headings, paragraphs, lines with a label, page numbers."""

from medisecure_backend.services.pdf.document import HEIGHT, WIDTH, PdfDocument

_MARGIN, _TOP, _BOTTOM = 56.0, HEIGHT - 72.0, 64.0
_LABEL_WIDTH = 104.0
_SIZE, _LEADING = 9.5, 14.0
_GREY = 0.35


class Flow:
    """Where the next line goes."""

    def __init__(self, title: str, head: str) -> None:
        self._document = PdfDocument(title)
        self._head = head
        self._y = 0.0
        self._new_page()

    def title(self, text: str) -> None:
        """The document's title."""
        self._line(text, _MARGIN, 20, bold=True, after=30)

    def heading(self, text: str) -> None:
        """A section's heading; it never stands alone at the foot of a page."""
        self._room(6 * _LEADING)
        self._y -= 10
        self._document.rule(_MARGIN, self._y + 16, WIDTH - 2 * _MARGIN)
        self._line(text, _MARGIN, 13, bold=True, after=20)

    def paragraph(self, text: str, *, bold: bool = False) -> None:
        """Words over the whole width."""
        for line in self._wrapped(text, WIDTH - 2 * _MARGIN, bold=bold):
            self._line(line, _MARGIN, _SIZE, bold=bold)

    def entry(self, label: str, text: str) -> None:
        """A label, such as a date, and words beside it."""
        lines = self._wrapped(text, WIDTH - 2 * _MARGIN - _LABEL_WIDTH)
        self._room(min(len(lines), 3) * _LEADING)
        self._document.write(label, _MARGIN, self._y, _SIZE, grey=_GREY)
        for line in lines:
            self._line(line, _MARGIN + _LABEL_WIDTH, _SIZE)
        self._y -= 2

    def gap(self) -> None:
        """A little room."""
        self._y -= 6

    def encode(self) -> bytes:
        """The finished file, with the number of every page on it."""
        count = self._document.page_count
        for page in range(count):
            text = f"Page {page + 1} of {count}"
            x = WIDTH - _MARGIN - self._document.text_width(text, 8)
            self._document.write(text, x, 36, 8, grey=_GREY, page=page)
        return self._document.encode()

    def _line(self, text: str, x: float, size: float, *, bold: bool = False, after: float = _LEADING) -> None:
        self._room(after)
        self._document.write(text, x, self._y, size, bold=bold)
        self._y -= after

    def _room(self, height: float) -> None:
        if self._y - height < _BOTTOM:
            self._new_page()

    def _new_page(self) -> None:
        self._document.add_page()
        self._document.write(self._head, _MARGIN, HEIGHT - 40, 8, grey=_GREY)
        self._y = _TOP

    def _wrapped(self, text: str, width: float, *, bold: bool = False) -> list[str]:
        lines: list[str] = []
        for paragraph in text.splitlines() or [""]:
            lines += self._wrapped_paragraph(paragraph, width, bold=bold)
        return lines

    def _wrapped_paragraph(self, text: str, width: float, *, bold: bool) -> list[str]:
        lines, line = list[str](), ""
        for word in text.split():
            longer = f"{line} {word}".strip()
            if line and self._document.text_width(longer, _SIZE, bold=bold) > width:
                lines.append(line)
                line = word
            else:
                line = longer
            while self._document.text_width(line, _SIZE, bold=bold) > width:
                fits = self._fitting(line, width, bold=bold)
                lines.append(line[:fits])
                line = line[fits:]
        return [*lines, line]

    def _fitting(self, word: str, width: float, *, bold: bool) -> int:
        """How much of a word without spaces fits on a line; at least one character."""
        for length in range(1, len(word) + 1):
            if self._document.text_width(word[:length], _SIZE, bold=bold) > width:
                return max(1, length - 1)
        return len(word)
