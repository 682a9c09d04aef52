"""A list, and beside it the details of its chosen row or a form for something new."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QWidget

from medisecure_desktop.ui.widgets.data_table import DataTable
from medisecure_desktop.ui.widgets.sheet_dock import SheetDock
from medisecure_desktop.ui.widgets.side_sheet import SideSheet


class ListAndSheet(QWidget):
    """`load` is called whenever the list comes into view, `render` when a form came or went.

    The list gets the focus back from a form that is closed.
    """

    def __init__(
        self,
        page: QWidget,
        listed: DataTable,
        details: SideSheet,
        *,
        load: Callable[[], None],
        render: Callable[[], None],
    ) -> None:
        super().__init__()
        self._listed = listed
        self._load = load
        self._render = render
        self._form: SideSheet | None = None
        self._details = details
        details.hide()
        self._dock = SheetDock(page)
        self._dock.add_sheet(details)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._dock)

    @property
    def has_form(self) -> bool:
        """Whether a form is open."""
        return self._form is not None

    def open_form(self, form: SideSheet) -> None:
        """Dock a form in place of the details until it is closed."""
        self._details.hide()
        form.closed.connect(self.close_form)
        self._form = form
        self._dock.add_sheet(form)
        self._render()

    def close_form(self) -> None:
        """Take the form away, if there is one."""
        form, self._form = self._form, None
        if form is not None:
            self._listed.setFocus()
            self._dock.remove_sheet(form)
            form.deleteLater()
            self._render()

    def showEvent(self, event: object) -> None:  # noqa: ARG002 - Qt's signature
        self._load()
