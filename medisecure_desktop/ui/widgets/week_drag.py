"""Drawing over free time with the mouse: whole steps of ten minutes, on one day."""

SNAP, LEAST = 10, 10
Spot = tuple[int, int]


class WeekDrag:
    """`span` is the day and the two minutes while somebody draws; `finish` gives it and forgets it."""

    def __init__(self) -> None:
        self._from: Spot | None = None
        self.span: tuple[int, int, int] | None = None

    def begin(self, spot: Spot | None) -> None:
        """The button went down here."""
        self._from = spot
        self.span = None

    def move(self, spot: Spot | None) -> bool:
        """The mouse is here now; whether what is drawn changed."""
        if self._from is None or spot is None:
            return False
        day, origin = self._from
        low, high = sorted((origin, spot[1]))
        drawn = day, low // SNAP * SNAP, -(-high // SNAP) * SNAP
        is_new = drawn != self.span and (self.span is not None or high - low >= LEAST)
        if is_new:
            self.span = drawn
        return is_new

    def finish(self) -> tuple[int, int, int] | None:
        """The button went up: what was drawn, if anything."""
        span = self.span
        self.cancel()
        return span

    def cancel(self) -> None:
        """Nothing is drawn any more."""
        self._from = self.span = None
