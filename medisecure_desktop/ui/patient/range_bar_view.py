"""Where a value lies in the usual range: a circle inside it, a diamond outside."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.patient.result_line import RangeBar, Tone
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.style.sizes import fixed_height, px

HEIGHT, MIDDLE, THICK, MARK, SIDE = 38, 12, 8, 7.5, 10
LABEL_TOP, LABEL_HEIGHT, LABEL_WIDTH = 21, 16, 60


class RangeBarView(QWidget):
    """Always left to right: numbers grow to the right everywhere."""

    def __init__(self, bar: RangeBar, tone: Tone, spoken: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self._tone = tone
        self.setAccessibleName(heard(spoken))
        fixed_height(self, HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        return QSize(px(160), px(HEIGHT))

    def sizeHint(self) -> QSize:
        """As wide as in the design."""
        return QSize(px(244), px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt's signature
        """Track, usual range, marker, and the range's ends in words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("track"))
        top = px(MIDDLE) - px(THICK) / 2
        painter.drawRoundedRect(QRectF(SIDE, top, self._length, px(THICK)), 4, 4)
        painter.setBrush(colour("range"))
        begin, end = self._x(self._bar.begin), self._x(self._bar.end)
        painter.drawRoundedRect(QRectF(begin, top, max(end - begin, 2), px(THICK)), 2, 2)
        self._marker(painter)
        self._labels(painter, begin, end)

    @property
    def _length(self) -> float:
        return self.width() - 2 * SIDE

    def _x(self, place: float) -> float:
        return SIDE + place * self._length

    def _marker(self, painter: QPainter) -> None:
        centre = QPointF(self._x(self._bar.marker), px(MIDDLE))
        painter.setPen(QPen(colour("surface"), 2))
        painter.setBrush(colour("success" if self._bar.is_inside else self._outside))
        if self._bar.is_inside:
            painter.drawEllipse(centre, px(MARK), px(MARK))
            return
        size = px(MARK + 1.5)
        painter.drawPolygon(
            QPolygonF([centre + QPointF(x, y) for x, y in ((0, -size), (size, 0), (0, size), (-size, 0))])
        )

    @property
    def _outside(self) -> Tone:
        return "danger" if self._tone == "danger" else "warning"

    def _labels(self, painter: QPainter, begin: float, end: float) -> None:
        painter.setFont(font(12))
        painter.setPen(colour("muted"))
        # Translators: stands at the end of the bar that has no lower limit
        low = self._bar.low_text or text("up to", meaning="no lower limit")
        # Translators: stands at the end of the bar that has no upper limit
        high = self._bar.high_text or text("and up", meaning="no upper limit")
        metrics = painter.fontMetrics()
        words = [low, text("usual", meaning="the range of most people"), high]
        widths = [metrics.horizontalAdvance(word) for word in words]
        centres = [begin, (begin + end) / 2, end]
        centres = _apart(centres, widths, SIDE, self.width() - SIDE)
        for word, width, centre in zip(words, widths, centres, strict=True):
            place = QRectF(centre - width / 2 - 1, px(LABEL_TOP), width + 2, px(LABEL_HEIGHT))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, word)


def _apart(centres: list[float], widths: list[int], first: float, last: float) -> list[float]:
    """Push the outer two words outwards until the three do not touch, inside the line."""
    gap = 7.0
    low, middle, high = centres
    low = min(low, middle - (widths[0] + widths[1]) / 2 - gap)
    high = max(high, middle + (widths[1] + widths[2]) / 2 + gap)
    shift = max(0.0, first - (low - widths[0] / 2)) - max(0.0, high + widths[2] / 2 - last)
    return [low + shift, middle + shift, high + shift]
