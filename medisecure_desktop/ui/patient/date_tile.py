"""A calendar leaf: weekday, day, month."""

from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from medisecure_desktop.ui.style.calendar_words import month_name, short_day, short_month
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.formatters import patient_date
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.style.sizes import fixed_size, px

WIDTH, HEIGHT, HEAD, RADIUS = 92, 106, 30, 10


class DateTile(QWidget):
    """Painted; its name for screen readers is the whole date."""

    def __init__(self, day: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day = day
        fixed_size(self, WIDTH, HEIGHT)
        self.setAccessibleName(heard(patient_date(day)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """The leaf with its coloured head."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(0.5, 0.5, px(WIDTH) - 1, px(HEIGHT) - 1)
        leaf = QPainterPath()
        leaf.addRoundedRect(whole, RADIUS, RADIUS)
        painter.fillPath(leaf, colour("surface"))
        painter.setClipPath(leaf)
        painter.fillRect(QRectF(0, 0, px(WIDTH), px(HEAD)), colour("primary"))
        painter.setClipping(False)
        painter.strokePath(leaf, QPen(colour("primary"), 1))
        self._words(painter)

    def _month(self) -> str:
        """In full, if there is room for it."""
        full = month_name(self._day)
        fits = QFontMetrics(font(12, QFont.Weight.Medium)).horizontalAdvance(full) <= px(WIDTH) - 2
        return full if fits else short_month(self._day)

    def _words(self, painter: QPainter) -> None:
        centre = Qt.AlignmentFlag.AlignCenter
        for text, top, height, pixels, weight, token in (
            (short_day(self._day), 0, HEAD, 13, QFont.Weight.DemiBold, "on_primary"),
            (str(self._day.day), HEAD, 52, 36, QFont.Weight.DemiBold, "text"),
            (self._month(), HEAD + 46, 24, 12, QFont.Weight.Medium, "text2"),
        ):
            painter.setFont(font(pixels, weight))
            painter.setPen(colour(token))
            painter.drawText(QRectF(0, px(top), px(WIDTH), px(height)), centre, text)
