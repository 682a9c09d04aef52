"""The left side before sign-in: who we are, what is promised, and a heartbeat."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.sizes import fixed_size, fixed_width
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label

WIDTH = 460
RAIL_WIDTH = 300
LOGO = 36
PROMISES = (
    (
        "shield-check",
        mark("Two steps to sign in"),
        mark("A password and a code keep health records private."),
    ),
    (
        "users-round",
        mark("Only who looks after you"),
        mark("Doctors open the records of their own patients only."),
    ),
    (
        "log-out",
        mark("Signing out leaves nothing"),
        mark("Your sign-in is wiped from this computer at once."),
    ),
)
_BEAT = (
    (0.0, 0.0), (0.34, 0.0), (0.38, -16.0), (0.42, 0.0), (0.47, 0.0), (0.5, -60.0), (0.54, 45.0), (0.57, 0.0),
    (0.64, 0.0), (0.68, -20.0), (0.72, 0.0), (1.0, 0.0),
)  # fmt: skip


class BrandPanel(QWidget):
    """The same in both themes: light words on deep blue."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fixed_width(self, WIDTH)
        column = QVBoxLayout(self)
        column.setContentsMargins(40, 36, 32, 36)
        column.addLayout(logo_row())
        column.addStretch(6)
        column.addWidget(BrandText(text("Your clinic, on your desktop."), "display", wrap=True))
        column.addSpacing(16)
        for promise in PROMISES:
            column.addLayout(_promise(promise[0], text(promise[1]), text(promise[2])))
            column.addSpacing(12)
        column.addStretch(7)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The blue, and the heartbeat across it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_brand(painter, QRectF(self.rect()))
        _paint_beat(painter, QRectF(0, self.height() * 0.8, self.width(), 1))


class BrandText(Label):
    """A label in the brand's own colours, which no style sheet of the theme knows."""

    def __init__(self, words: str, role: str, tone: str = "on_brand", *, wrap: bool = False) -> None:
        super().__init__(words, role, wrap=wrap)
        self._tone = tone

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The words, in the brand's colour."""
        painter = QPainter(self)
        painter.setPen(colour(self._tone))
        wrap = Qt.TextFlag.TextWordWrap if self.wordWrap() else Qt.TextFlag.TextSingleLine
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(self.contentsRect(), int(flags) | int(wrap), self.text())


class Logo(QWidget):
    """A heartbeat on a white tile."""

    is_unheard = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        fixed_size(self, LOGO, LOGO)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The tile and the line."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("on_brand"))
        painter.scale(self.width() / LOGO, self.height() / LOGO)
        painter.drawRoundedRect(0, 0, LOGO, LOGO, 8, 8)
        painter.setPen(
            QPen(
                colour("brand"), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin
            )
        )
        points = ((6, 19), (13, 19), (17, 10), (21, 26), (24, 19), (30, 19))
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))


def paint_brand(painter: QPainter, area: QRectF) -> None:
    """The deep blue behind everything of the brand."""
    gradient = QLinearGradient(area.topLeft(), area.bottomRight())
    gradient.setColorAt(0, colour("brand2"))
    gradient.setColorAt(1, colour("brand"))
    painter.fillRect(area, gradient)


def _paint_beat(painter: QPainter, line: QRectF) -> None:
    ink = colour("on_brand2")
    fading = QLinearGradient(line.left(), 0, line.right(), 0)
    for at, alpha in ((0.0, 0), (0.25, 90), (0.5, 150), (0.75, 90), (1.0, 0)):
        fading.setColorAt(at, QColor(ink.red(), ink.green(), ink.blue(), alpha))
    pen = QPen(fading, 2)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    points = [QPointF(line.left() + across * line.width(), line.top() + up) for across, up in _BEAT]
    painter.drawPolyline(QPolygonF(points))


def logo_row() -> QHBoxLayout:
    """The tile and the name."""
    row = QHBoxLayout()
    row.setSpacing(12)
    row.addWidget(Logo())
    row.addWidget(BrandText("MediSecure", "title"))
    row.addStretch(1)
    return row


def _promise(icon: str, title: str, body: str) -> QHBoxLayout:
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(BrandText(title, "strong", wrap=True))
    words.addWidget(BrandText(body, "body", "on_brand2", wrap=True))
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(IconView(icon, 22, "on_brand2"), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row
