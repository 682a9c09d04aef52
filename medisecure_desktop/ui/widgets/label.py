"""Text in one of the type roles. Always plain: a record's text never becomes markup."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from medisecure_desktop.ui.style.plain import heard, shown, unbroken
from medisecure_desktop.ui.style.sizes import px

COMFORTABLE = 640
EDGE = 4
"""Letters may reach over their advance: the last one of an Arabic word does."""


class Label(QLabel):
    """A text in a type role: body, strong, caption, subtitle, title, display, muted, error.

    It wants one line and takes more when there is less room, down to its longest word: nothing is cut.
    """

    def __init__(
        self, text: str = "", role: str = "body", *, wrap: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._hints: tuple[QSize, QSize] | None = None
        self._heard = ""
        self.is_unheard = False
        """Whether what it says is heard already in the name of something beside it."""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("msRole", role)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        self._align()
        self.setText(text)

    def setText(self, text: str) -> None:
        """Say this; nothing happens when it says so already."""
        made = shown(text)
        if made != super().text():
            self._hints = None
            super().setText(made)
            if self.accessibleName() == self._heard:  # unless somebody gave it another name
                self._heard = heard(text) if heard(text) != made else ""
                self.setAccessibleName(self._heard)

    def text(self) -> str:
        """What it says."""
        return unbroken(super().text())

    def set_role(self, role: str) -> None:
        """Show the text in another role."""
        if self.property("msRole") != role:
            self._hints = None
            self.setProperty("msRole", role)
            self.style().polish(self)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._measured()[0] if self.wordWrap() else super().sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._measured()[1] if self.wordWrap() else super().minimumSizeHint()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            if self._hints is not None:  # nobody has measured it otherwise
                self._hints = None
                self.updateGeometry()
        elif event.type() == QEvent.Type.LayoutDirectionChange:
            self._align()
        super().changeEvent(event)

    def _align(self) -> None:
        """Begin where the window begins: Qt alone would go by the direction of the text."""
        if self.alignment() & Qt.AlignmentFlag.AlignHCenter:
            return
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    def _measured(self) -> tuple[QSize, QSize]:
        """One line, if that is comfortable; and the longest word."""
        if self._hints is None:
            self.ensurePolished()
            metrics = self.fontMetrics()
            margins = self.contentsMargins()
            edge = EDGE + margins.left() + margins.right() + 2 * self.margin()
            lines = super().text().split("\n")
            words = [word for line in lines for word in line.replace("\u200b", " ").split(" ")]
            line = min(max(metrics.horizontalAdvance(each[:400]) for each in lines) + edge, px(COMFORTABLE))
            word = max((metrics.horizontalAdvance(each) for each in words), default=0) + edge
            wide = max(line, word)
            high = max(self.heightForWidth(wide), metrics.height())
            self._hints = QSize(wide, high), QSize(word, metrics.height())
        return self._hints
