"""A question that must be answered; its buttons name the act, the safe one has the focus."""

from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.style.sizes import fixed_width
from medisecure_desktop.ui.widgets.away import is_away
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.heading import Heading
from medisecure_desktop.ui.widgets.label import Label

WIDTH = 440


class Dialog(QDialog):
    """`accepted` for the act, `rejected` for the safe way out. Open it with open(), never with exec()."""

    def __init__(
        self,
        title: str,
        body: str,
        confirm_text: str,
        cancel_text: str,
        *,
        danger: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle("MediSecure")
        self.setAccessibleName(heard(title))
        self.setAccessibleDescription(heard(body))
        fixed_width(self, WIDTH)
        self.setModal(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(Heading(title, "subtitle"))
        self.body = QVBoxLayout()
        self.body.addWidget(Label(body, wrap=True))
        column.addLayout(self.body)
        self.cancel_button = Button(cancel_text, "secondary")
        self.confirm_button = Button(confirm_text, "danger" if danger else "primary")
        self.confirm_button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.cancel_button)
        row.addWidget(self.confirm_button)
        column.addLayout(row)
        self.cancel_button.clicked.connect(self.reject)
        self.confirm_button.clicked.connect(self.accept)
        (self.cancel_button if danger else self.confirm_button).setFocus()
        self.waits = False
        """Asked for by a late answer, over work that is out of sight: it is shown with the work."""

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - Qt's signature
        """Never over a window whose work is locked away."""
        owner = self.parentWidget()
        self.waits = visible and owner is not None and is_away(owner)
        super().setVisible(visible and not self.waits)
