"""Views of one thing, always in the same order."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.sizes import keep, px
from medisecure_desktop.ui.widgets.icon_button import IconButton

LEAST_PX = 150


class Tabs(QWidget):
    """A row of tabs; `changed` with the index. Where not all fit, a button at the end offers them all."""

    changed = Signal(int)
    bar_name = ""

    def __init__(self, titles: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = QTabBar()
        self._bar.setObjectName(self.bar_name)
        self._bar.setExpanding(False)
        self._bar.setDrawBase(False)
        self._bar.setAccessibleName(text("Views"))
        for title in titles:
            self._bar.addTab(title)
        self._all = IconButton("chevron-down", text("All views"))
        self._all.clicked.connect(self._offer_all)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self._bar)
        self._row.addWidget(self._all)
        self._row.addStretch(1)
        self.setFocusProxy(self._bar)
        self._bar.currentChanged.connect(self.changed)
        keep(self, self._arrange)

    def index(self) -> int:
        """Which one is on."""
        return self._bar.currentIndex()

    def set_index(self, index: int) -> None:
        """Turn another one on."""
        self._bar.setCurrentIndex(index)

    def set_name(self, name: str) -> None:
        """What a screen reader calls the row."""
        self._bar.setAccessibleName(name)

    def minimumSizeHint(self) -> QSize:
        wanted = super().sizeHint()
        return QSize(min(self._bar.sizeHint().width(), px(LEAST_PX)), wanted.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
        return is_done

    def menu(self) -> QMenu:
        """All of them, the one that is on with a mark."""
        made = QMenu(self)
        for at in range(self._bar.count()):
            act = made.addAction(self._bar.tabText(at))
            act.setCheckable(True)
            act.setChecked(at == self.index())
            act.triggered.connect(partial(self.set_index, at))
        return made

    def _arrange(self) -> None:
        self._all.setVisible(self._bar.sizeHint().width() > self.width())

    def _offer_all(self) -> None:
        menu = self.menu()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._all.mapToGlobal(self._all.rect().bottomLeft()))
