"""Yes or no, stored with a form; what takes effect at once is a Switch."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton, QWidget

from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.sizes import px

SIGN = 14


class CheckBox(QCheckBox):
    """Qt's own, in a box that is seen on every ground, with our tick."""

    def __init__(self, label: str, parent: QWidget | None = None) -> None:
        super().__init__(label.replace("&", "&&"), parent)
        self.setAccessibleName(label)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        tone = "on_primary" if self.isEnabled() else "muted"
        inset = (box.width() - px(SIGN)) // 2
        QPainter(self).drawPixmap(box.left() + inset, box.top() + inset, pixmap("check", SIGN, tone))
