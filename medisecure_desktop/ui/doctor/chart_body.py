"""One patient's chart on the screen: banner and allergies pinned, tabs below, the sheet beside them."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from medisecure_backend.contract.clinical import Encounter
from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.doctor.chart_head import ChartHead
from medisecure_desktop.ui.doctor.chart_model import ChartModel
from medisecure_desktop.ui.doctor.chart_pages import ChartPages
from medisecure_desktop.ui.doctor.conflict_view import ConflictView
from medisecure_desktop.ui.doctor.discard_dialog import ask_to_discard
from medisecure_desktop.ui.doctor.page_head import GUTTER
from medisecure_desktop.ui.doctor.update_sheet import UpdateSheet
from medisecure_desktop.ui.regions.shortcuts import on_key
from medisecure_desktop.ui.style.formatters import time_of_day
from medisecure_desktop.ui.style.sizes import effective, keep, least_height
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.page_stack import PageStack
from medisecure_desktop.ui.widgets.scrolling import scrolling
from medisecure_desktop.ui.widgets.sheet_dock import SheetDock
from medisecure_desktop.ui.widgets.tabs import Tabs

TABS = (mark("Summary"), mark("Visits and notes"), mark("Medications"), mark("Results"))
VISITS = 1
COMPACT_BELOW, LEAST_PX, CHECKED_FROM = 420, 120, 620


class ChartBody(QWidget):
    """Shows one `ChartModel`; another patient gets another body."""

    def __init__(self, model: ChartModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._sheet: UpdateSheet | None = None
        self._conflict: ConflictView | None = None
        self._head = ChartHead(model)
        self._head.update_wanted.connect(self.begin_update)
        self._tabs = Tabs([text(title) for title in TABS])
        self._tabs.set_name(text("Chart"))
        self._checked = Label(role="caption")
        self._pages = ChartPages(model)
        self._tabs.changed.connect(self._pages.show_page)
        self._pages.visit_opened.connect(self.show_visit)
        self._pages.continued.connect(self._continue)
        self._left = QWidget()
        self._dock = SheetDock(self._left)
        self._main = PageStack()
        self._lay_out()
        self._add_keys()
        model.on_change = self._render
        self._render()

    @property
    def tab_bar(self) -> QWidget | None:
        """What has the focus when the tabs do."""
        return self._tabs.focusProxy()

    @property
    def tab(self) -> int:
        """Which one is on."""
        return self._tabs.index()

    def show_tab(self, number: int) -> None:
        """Turn another one on."""
        self._tabs.set_index(number)

    def begin_update(self, draft: Encounter | None = None) -> None:
        """Open the sheet for a new note, or to go on with a draft."""
        self._model.begin_update(draft)
        if self._sheet is not None:
            self._sheet.focus_first()

    def show_visit(self, note_id: str) -> None:
        """Read one note."""
        self._tabs.set_index(VISITS)
        self._model.choose_visit(note_id)

    def _lay_out(self) -> None:
        bar = QFrame()
        bar.setObjectName("PatientBanner")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        tabs = QHBoxLayout(bar)
        tabs.setContentsMargins(GUTTER, 0, GUTTER, 0)
        tabs.addWidget(self._tabs, 1)
        tabs.addWidget(self._checked)
        left = QVBoxLayout(self._left)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(bar)
        left.addWidget(self._pages, 1)
        self._main.addWidget(self._dock)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._scrolled(), 1)
        keep(self, self._fit)

    def _scrolled(self) -> QWidget:
        """What is below the head takes what is left of the window, and scrolls when that is not enough."""
        area = scrolling(self._main)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        least_height(area, LEAST_PX)
        return area

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """In a low window the head becomes two lines: it is pinned, and the rest must have room to scroll."""
        self._head.set_compact(is_compact=effective(self.height()) < COMPACT_BELOW)
        self._show_checked()

    def _show_checked(self) -> None:
        self._checked.setVisible(self._sheet is None and effective(self.width()) >= CHECKED_FROM)

    def _add_keys(self) -> None:
        on_key(self, "F5", self._model.load, text("Read again"))
        on_key(self, "Ctrl+N", self.begin_update, text("Update record"))
        for number in range(len(TABS)):
            on_key(self, f"Alt+{number + 1}", partial(self._tabs.set_index, number), text(TABS[number]))

    def _continue(self) -> None:
        note = self._model.chosen_visit
        if note is not None:
            self.begin_update(note)

    def _render(self) -> None:
        model = self._model
        if model.update is not None:
            self._follow_update()  # while its button can still be seen: closing the sheet leads back there
        self._head.refresh()
        self._pages.refresh()
        read_at = model.read_at
        at = text("Checked {time} today", time=time_of_day(read_at, model.zone)) if read_at else ""
        self._checked.setText(at)
        self._follow_update()

    def _follow_update(self) -> None:
        """The sheet lives as long as the model has something to write."""
        update = self._model.update
        if update is None and self._sheet is not None:
            self._close_sheet(self._sheet)
        elif update is not None and self._sheet is None:
            sheet = self._sheet = UpdateSheet(update, self._model.zone)
            sheet.closed.connect(self._ask_to_close)
            sheet.changed.connect(self._follow_conflict)
            self._dock.add_sheet(sheet)
            sheet.focus_first()
        self._show_checked()
        self._pages.set_narrow(is_narrow=self._sheet is not None)

    def _close_sheet(self, sheet: UpdateSheet) -> None:
        self._sheet = None
        self._dock.remove_sheet(sheet)
        sheet.deleteLater()

    def _ask_to_close(self) -> None:
        update = self._model.update
        if update is None or update.saving is not None:
            return
        ask_to_discard(self, update, self._model.end_update)

    def _follow_conflict(self) -> None:
        update = self._model.update
        conflict = update.conflict if update is not None else None
        if update is not None and conflict is not None and self._conflict is None:
            self._conflict = ConflictView(update, conflict)
            self._main.addWidget(self._conflict)
            self._main.setCurrentWidget(self._conflict)
        elif conflict is None and self._conflict is not None:
            self._main.removeWidget(self._conflict)
            self._conflict.deleteLater()
            self._conflict = None
            if self._sheet is not None:
                self._sheet.show_text()
