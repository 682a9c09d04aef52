"""The order of Tab: as the window reads, whatever the order in which its parts were made."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from medisecure_desktop.ui.widgets.layout_order import laid_out


def reading_order(window: QWidget) -> list[QWidget]:
    """Every stop of Tab, as the layouts put them: a row from its start, a column from its top."""
    return list(_stops(window))


def go_on_reading(window: QWidget, *, is_forward: bool) -> bool:
    """Put the focus on the next stop or the one before, from the last to the first; False without any."""
    stops = reading_order(window)
    if not stops:
        return False
    focused = QApplication.focusWidget()
    by = 1 if is_forward else -1
    at = stops.index(focused) if focused in stops else _place(window, stops, focused, by)
    reason = Qt.FocusReason.TabFocusReason if is_forward else Qt.FocusReason.BacktabFocusReason
    stops[(at + by) % len(stops)].setFocus(reason)
    return True


def can_take_focus(widget: QWidget) -> bool:
    """Whether Tab stops here."""
    takes_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def _place(window: QWidget, stops: list[QWidget], focused: QWidget | None, by: int) -> int:
    """Between which stops something is that is no stop itself, such as a screen that has the focus."""
    inside = [at for at, one in enumerate(stops) if focused is not None and focused.isAncestorOf(one)]
    if not inside or focused is window:
        return -1 if by > 0 else 0
    return inside[0] - 1 if by > 0 else inside[0]


def _stops(widget: QWidget) -> Iterator[QWidget]:
    if can_take_focus(widget):
        yield widget
    for child in children_in_order(widget):
        if child.isVisible():
            yield from _stops(child)


def children_in_order(widget: QWidget) -> list[QWidget]:
    """What is in it, as its layout puts it; then what lies over it."""
    placed = laid_out(widget)
    known = set(placed)
    others = [one for one in widget.children() if isinstance(one, QWidget)]
    return placed + [one for one in others if one not in known and not one.isWindow()]
