"""Where days and minutes are in a painted week, and which day and minute a place is."""

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF

from medisecure_desktop.ui.style.sizes import px
from medisecure_desktop.ui.widgets.calendar_week import Placed

AXIS, HEADER, HOUR, DAY_LEAST, GAP = 60, 46, 72, 104, 3
LAST_HOUR = 24


@dataclass(frozen=True)
class WeekFrame:
    """One size, one place of the scroll bars, one direction. The axis and the header never scroll."""

    width: int
    height: int
    days: int
    first_hour: int
    last_hour: int
    across: int = 0
    down: int = 0
    is_mirrored: bool = False

    @cached_property
    def _hour(self) -> int:
        return px(HOUR)

    @cached_property
    def _axis(self) -> int:
        return px(AXIS)

    @cached_property
    def _header(self) -> int:
        return px(HEADER)

    @cached_property
    def day_width(self) -> float:
        """As wide as there is room, never too narrow to be read."""
        return max((self.width - px(AXIS)) / self.days, float(px(DAY_LEAST)))

    @property
    def full_width(self) -> int:
        """All days beside each other, with the axis."""
        return round(px(AXIS) + self.days * self.day_width)

    @property
    def full_height(self) -> int:
        """All hours below each other, with the header."""
        return px(HEADER) + (self.last_hour - self.first_hour) * px(HOUR) + px(GAP)

    @cached_property
    def body(self) -> QRectF:
        """Where the days scroll."""
        left = 0 if self.is_mirrored else px(AXIS)
        return QRectF(left, px(HEADER), self.width - px(AXIS), self.height - px(HEADER))

    def y(self, minute: float) -> float:
        """Where a minute of the day is."""
        return self._header + (minute / 60 - self.first_hour) * self._hour - self.down

    def column(self, day: int) -> QRectF:
        """A whole day, as high as the window."""
        left = self._axis + day * self.day_width - self.across
        return self._turned(QRectF(left, 0, self.day_width, self.height))

    def span(self, day: int, start: int, end: int) -> QRectF:
        """A time on a day."""
        column = self.column(day)
        return QRectF(column.left(), self.y(start), column.width(), self.y(end) - self.y(start))

    def box(self, placed: Placed) -> QRectF:
        """Where an entry is painted."""
        whole = self.span(placed.day, placed.start, placed.end)
        wide = (whole.width() - 2 * GAP) / placed.lanes
        lane = placed.lanes - 1 - placed.lane if self.is_mirrored else placed.lane
        return QRectF(whole.left() + GAP + lane * wide, whole.top() + 1, wide - 1, whole.height() - 2)

    def axis(self) -> QRectF:
        """Where the hours are written."""
        return self._turned(QRectF(0, px(HEADER), px(AXIS), self.height - px(HEADER)))

    def corner(self) -> QRectF:
        """Over the hours: whose clock this is."""
        return self._turned(QRectF(0, 0, px(AXIS), px(HEADER)))

    def at(self, place: QPointF) -> tuple[int, int] | None:
        """Which day and minute is here; None outside the days."""
        if not self.body.contains(place):
            return None
        x = self.width - place.x() if self.is_mirrored else place.x()
        day = int((x - px(AXIS) + self.across) // self.day_width)
        minute = (place.y() - px(HEADER) + self.down) / px(HOUR) * 60 + self.first_hour * 60
        if not 0 <= day < self.days:
            return None
        return day, max(self.first_hour * 60, min(int(minute), self.last_hour * 60))

    def _turned(self, rect: QRectF) -> QRectF:
        if not self.is_mirrored:
            return rect
        return QRectF(self.width - rect.right(), rect.top(), rect.width(), rect.height())
