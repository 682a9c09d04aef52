"""A row or a cell chosen through a screen reader's own action, without a key or a click."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QAbstractItemView


class ReaderChoice(QObject):
    """Makes what a screen reader selects the current item of a view; `is_taking` takes it too, as Enter does.

    Qt selects it and leaves the current item where it was, so that nothing else in the window would notice.
    Keys and clicks move both at once: what is selected and not current came from a screen reader.
    """

    def __init__(self, view: QAbstractItemView, *, is_taking: bool = False) -> None:
        super().__init__(view)
        self._view, self._is_taking = view, is_taking
        view.selectionModel().selectionChanged.connect(self._look)

    def _look(self) -> None:
        QTimer.singleShot(0, self, self._follow)

    def _follow(self) -> None:
        selected, current = self._view.selectedIndexes(), self._view.currentIndex()
        if selected and current not in selected:
            self._view.setCurrentIndex(selected[0])
            if self._is_taking:
                self._view.activated.emit(selected[0])
