"""Two or more things to mend, on top of a form; each line leads to its field."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.label import Label


class ErrorSummary(QFrame):
    """The words "There is a problem", and one link for each field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("InlineMessage")
        self.setProperty("msTone", "danger")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(text("There is a problem"))
        self._column = QVBoxLayout(self)
        self._column.setSpacing(2)
        self._column.addWidget(Label(text("There is a problem"), "strong"))
        self._links: list[Button] = []
        self.hide()

    def set_errors(self, errors: list[tuple[str, QWidget]]) -> None:
        """Show these, or nothing when there are none."""
        for link in self._links:
            link.deleteLater()
        self._links = [self._link(words, field) for words, field in errors]
        self.setAccessibleDescription(". ".join(words for words, _ in errors))
        self.setVisible(bool(errors))

    def links(self) -> list[Button]:
        """One for each field, in the order of the form."""
        return list(self._links)

    def _link(self, words: str, field: QWidget) -> Button:
        link = Button(words, "link")
        link.clicked.connect(field.setFocus)
        self._column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return link
