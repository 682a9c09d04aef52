"""A sheet beside a page; where there is no room for both, the sheet covers the page until it is closed."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from medisecure_desktop.ui.style.sizes import UNBOUND, effective, keep, px
from medisecure_desktop.ui.widgets.side_sheet import SideSheet

LEAST_PAGE = 400


class SheetDock(QWidget):
    """`add_sheet` docks a sheet, `remove_sheet` lets go of it; showing and hiding it does the rest."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._sheets: list[SideSheet] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(page, 1)
        keep(self, self._apply)

    def add_sheet(self, sheet: SideSheet) -> None:
        """Dock this sheet at the end."""
        self._sheets.append(sheet)
        self._row.addWidget(sheet)
        sheet.installEventFilter(self)
        if not sheet.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide):
            sheet.show()  # at once, while what opened it has the focus; a layout would show it later
        self._apply()

    def remove_sheet(self, sheet: SideSheet) -> None:
        """Let go of this sheet."""
        sheet.hide()
        self._sheets.remove(sheet)
        self._row.removeWidget(sheet)
        self._apply()

    def is_covered(self) -> bool:
        """Whether a sheet covers the page."""
        sheet = self._open_sheet()
        return sheet is not None and effective(self.width()) < sheet.design_width + LEAST_PAGE

    def minimumSizeHint(self) -> QSize:
        parts = [part for part in (self._page, *self._sheets) if not part.isHidden()]
        widest = max((part.minimumSizeHint().width() for part in parts), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in {QEvent.Type.ShowToParent, QEvent.Type.HideToParent}:
            self._apply()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._apply()

    def _open_sheet(self) -> SideSheet | None:
        return next((sheet for sheet in self._sheets if not sheet.isHidden()), None)

    def _apply(self) -> None:
        is_covered = self.is_covered()
        self._page.setVisible(not is_covered)
        for sheet in self._sheets:
            wide = px(sheet.design_width)
            sheet.setMinimumWidth(0 if is_covered else wide)
            sheet.setMaximumWidth(UNBOUND if is_covered else wide)
