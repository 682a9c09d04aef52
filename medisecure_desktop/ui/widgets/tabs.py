"""Views of one thing, always in the same order."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, QTimer, Signal
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QToolButton, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.sizes import keep, px
from medisecure_desktop.ui.widgets.icon_button import IconButton

LEAST_PX = 150
CHANGES = {QEvent.Type.Resize, QEvent.Type.StyleChange, QEvent.Type.FontChange, QEvent.Type.LayoutRequest}
"""After each of these the tabs may want another width. It is known when Qt has come to rest: a button that is
hidden in the middle of being shown would stay in sight."""


class Tabs(QWidget):
    """A row of tabs; `changed` with the index. Where not all fit, a button at the end offers them all."""

    changed = Signal(int)
    bar_name = ""
    accessible_role = QAccessible.Role.Grouping
    """Qt calls a tab bar by its current tab, whatever name it is given: what the tabs are of, this says."""

    def __init__(self, titles: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(text("Views"))
        self._bar = QTabBar()
        self._bar.setObjectName(self.bar_name)
        self._bar.setExpanding(False)
        self._bar.setDrawBase(False)
        for title in titles:
            self._bar.addTab(title)
        for button, name in zip(self._bar.findChildren(QToolButton), _arrows(), strict=True):
            button.setAccessibleName(name)
        self._all = IconButton("chevron-down", text("All views"))
        self._all.hide()
        self._all.clicked.connect(self._offer_all)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self._bar)
        self._row.addWidget(self._all)
        self._row.addStretch(1)
        self.setFocusProxy(self._bar)
        self._bar.currentChanged.connect(self.changed)
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(0)
        self._settle.timeout.connect(self._arrange)
        self._bar.installEventFilter(self)
        keep(self, self._settle.start)

    def index(self) -> int:
        """Which one is on."""
        return self._bar.currentIndex()

    def set_index(self, index: int) -> None:
        """Turn another one on."""
        self._bar.setCurrentIndex(index)

    def set_name(self, name: str) -> None:
        """What a screen reader calls the row."""
        self.setAccessibleName(name)

    def minimumSizeHint(self) -> QSize:
        wanted = super().sizeHint()
        return QSize(min(self._bar.sizeHint().width(), px(LEAST_PX)), wanted.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle.start()

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._settle.start()
        return is_done

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in CHANGES:
            self._settle.start()
        return super().eventFilter(watched, event)

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


def _arrows() -> tuple[str, str]:
    """What Qt's own two buttons at the end of a row are called, in the order Qt made them."""
    return text("Earlier views"), text("Later views")
