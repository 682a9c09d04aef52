"""Columns side by side where there is room; below each other where there is not."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from medisecure_desktop.ui.style.sizes import UNBOUND, effective, keep, px

STACK_BELOW = 760
SideBySide, Stacked = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class Columns(QWidget):
    """`add` columns with a share of what is left, or with a width of their own.

    Narrower than `stack_below` design pixels they are stacked, each as wide as there is.
    """

    def __init__(
        self, stack_below: int = STACK_BELOW, spacing: int = 16, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._stack_below = stack_below
        self._parts: list[tuple[QWidget, int | None]] = []
        self._box = QBoxLayout(SideBySide, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        keep(self, self._apply)

    def add(self, part: QWidget, stretch: int = 0, width: int | None = None) -> None:
        """One more column."""
        self._parts.append((part, width))
        self._box.addWidget(part, stretch)
        self._apply()

    def is_stacked(self) -> bool:
        """Whether there was too little room."""
        return self._box.direction() == Stacked

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest part: the others can go below it."""
        shown = [part for part, _ in self._parts if not part.isHidden()]
        widest = max((part.minimumSizeHint().width() for part in shown), default=0)
        return QSize(widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._apply()

    def _apply(self) -> None:
        is_stacked = effective(self.width()) < self._stack_below
        if is_stacked != self.is_stacked():
            self._box.setDirection(Stacked if is_stacked else SideBySide)
        for part, width in self._parts:
            if width is not None:
                wanted = UNBOUND if is_stacked else px(width)
                if part.maximumWidth() != wanted:
                    part.setMaximumWidth(wanted)
                    part.setMinimumWidth(0 if is_stacked else px(width))
