"""Asks before typed text is thrown away; nothing is asked when there is nothing to lose."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.doctor.update_model import UpdateModel
from medisecure_desktop.ui.widgets.dialog import Dialog


def ask_to_discard(parent: QWidget, update: UpdateModel, discard: Callable[[], None]) -> None:
    """Discard at once if all is saved, else only when the person says so."""
    if not update.has_unsaved:
        discard()
        return
    dialog = Dialog(
        text("Your note for {name} is not saved", name=update.name),
        text("If you discard it, what you typed since the last save is lost."),
        text("Discard text"),
        text("Keep writing"),
        danger=True,
        parent=parent,
    )
    dialog.accepted.connect(discard)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
