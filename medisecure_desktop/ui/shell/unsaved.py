"""What would be lost if the window were built again: text that was typed and belongs to no record yet."""

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.widgets.dialog import Dialog
from medisecure_desktop.ui.widgets.search_field import SearchField
from medisecure_desktop.ui.widgets.side_sheet import SideSheet


def ask_to_leave(content: QWidget, go_on: Callable[[], None]) -> None:
    """Go on at once if nothing would be lost, else only when the person says so."""
    if not has_unsaved(content):
        go_on()
        return
    dialog = Dialog(
        text("Discard what you typed?"),
        text("The window is shown again in the other language. What you typed and did not save is lost."),
        text("Discard text"),
        text("Keep writing"),
        danger=True,
        parent=content.window(),
    )
    dialog.accepted.connect(go_on)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()


def has_unsaved(content: QWidget) -> bool:
    """Whether something was typed here that is not a search."""
    lines = any(
        line.isModified() and line.text() and not _is_search(line) for line in content.findChildren(QLineEdit)
    )
    areas = (*content.findChildren(QPlainTextEdit), *content.findChildren(QTextEdit))
    return (
        lines
        or any(area.document().isModified() and area.toPlainText() for area in areas)
        or any(sheet.is_dirty() for sheet in content.findChildren(SideSheet))
    )


def _is_search(line: QLineEdit) -> bool:
    above = line.parentWidget()
    while above is not None:
        if isinstance(above, SearchField):
            return True
        above = above.parentWidget()
    return False
