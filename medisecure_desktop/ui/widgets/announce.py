"""Says a sentence to screen readers, which would not notice by themselves that something changed."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.away import is_away


def announce(widget: QWidget, text: str, *, is_urgent: bool = False) -> None:
    """Speak when the person pauses; urgent words at once; nothing of work that is locked away."""
    if is_away(widget):
        return
    event = QAccessibleAnnouncementEvent(widget, heard(text))
    politeness = QAccessible.AnnouncementPoliteness
    event.setPoliteness(politeness.Assertive if is_urgent else politeness.Polite)
    QAccessible.updateAccessibility(event)
