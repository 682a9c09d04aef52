"""Where the arrow keys go in a week: on in time, and to the nearest time of the next day."""

from PySide6.QtCore import Qt

from medisecure_desktop.ui.widgets.calendar_week import Placed

STEPS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
ENDS = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}


def stepped(
    days: list[list[Placed]], here: Placed | None, key: Qt.Key, *, is_mirrored: bool
) -> Placed | None:
    """The entry that a key leads to; where there is no further one it is the same."""
    every = [one for day in days for one in day]
    if not every or here is None:
        return every[0] if every else None
    if key in ENDS:
        return days[here.day][ENDS[key]]
    along, across = STEPS[key]
    if along:
        at = every.index(here) + along
        return every[max(0, min(at, len(every) - 1))]
    by = -across if is_mirrored else across
    day = here.day + by
    while 0 <= day < len(days):
        if days[day]:
            return min(days[day], key=lambda one: (abs(one.start - here.start), one.lane))
        day += by
    return here
