"""The frame of every form: title, message, fields, and one button that sends."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.forms.form_model import FormModel
from medisecure_desktop.ui.style.sizes import most_width
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.error_summary import ErrorSummary
from medisecure_desktop.ui.widgets.form_field import FormField
from medisecure_desktop.ui.widgets.heading import Heading
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.layout_order import read_as_laid_out
from medisecure_desktop.ui.widgets.password_field import PasswordField

GAP = 16
LINK_PADDING = 7
CANCEL_AFTER_MS = 800
FORGET_AFTER_MS = 120_000
"""Nobody leaves a password in a field for so long who has not left the computer."""
_SUMMARY_FROM = 2


class Secret(Protocol):
    """A field that is emptied when the clinic refuses."""

    def clear(self) -> None:
        """Empty it."""
        ...

    def setFocus(self) -> None:
        """Put the cursor there."""
        ...


class Form(QWidget):
    """Add fields to `column`; `render` shows what `model` says. A form is made anew each time it is shown."""

    def __init__(
        self,
        model: FormModel,
        title: str,
        explanation: str,
        width: int,
        parent: QWidget | None = None,
        *,
        title_role: str = "display",
    ) -> None:
        super().__init__(parent)
        most_width(self, width)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._form_model = model
        self._failures = model.failures
        self._shown_errors: Mapping[str, str] = {}
        self._fields: dict[str, FormField] = {}
        self._secrets: list[Secret] = []
        self._submit: Button | None = None
        self._busy_text = ""
        self._cancel = Button(text("Cancel"), kind="link", icon="x")
        self._cancel.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(CANCEL_AFTER_MS)
        self._patience.timeout.connect(self._cancel.show)
        self._forgetting = QTimer(self)
        self._forgetting.setSingleShot(True)
        self._forgetting.setInterval(FORGET_AFTER_MS)
        self._message = InlineMessage("danger", "")
        self._way_on = Button(text("Try again"), kind="secondary")
        self._way_on.clicked.connect(self._on_way_on)
        self._summary = ErrorSummary()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(GAP)
        heading = QVBoxLayout()
        heading.setSpacing(6)
        self.heading = heading
        heading.addWidget(Heading(title, title_role))
        if explanation:
            heading.addWidget(Label(explanation, "muted", wrap=True))
        self.column.addLayout(heading)
        self.column.addWidget(self._message)
        self.column.addWidget(self._way_on, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._summary)

    def add_field(
        self, name: str, field: FormField, *, is_secret: bool = False, is_required: bool = True
    ) -> None:
        """A field by the name the model uses for its error; secrets are emptied by each refusal."""
        self.column.addWidget(field)
        self.register_field(name, field, is_secret=is_secret, is_required=is_required)

    def register_field(
        self, name: str, field: FormField, *, is_secret: bool = False, is_required: bool = True
    ) -> None:
        """The same for a field that already has its place."""
        self._fields[name] = field
        if is_required:
            field.require()
        if is_secret:
            self._secrets.append(field)  # pyright: ignore[reportArgumentType]
        if isinstance(field, PasswordField):
            field.edited.connect(self._on_password_edited)
            self._forgetting.timeout.connect(field.clear)

    def add_submit(self, button: Button, busy_text: str, *beside: QWidget) -> None:
        """The button that sends, and what it says while it does; links may stand beside it."""
        self._submit = button
        self._busy_text = busy_text
        self._cancel.clicked.connect(self._form_model.cancel)
        button.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(GAP)
        row.addWidget(button, 0 if beside else 1)
        for widget in beside:
            row.addWidget(widget)
        if beside:
            row.addStretch(1)
        self.column.addLayout(row)
        self.column.addLayout(line(self._cancel))

    def event(self, event: QEvent) -> bool:
        """Keep as high as the wrapped words need: a layout alone would squeeze them."""
        handled = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize}:
            self.setMinimumHeight(self.column.heightForWidth(self.width()))
        return handled

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        read_as_laid_out(self)

    def begin(self) -> None:
        """Put the cursor into the first field that is empty."""
        for field in self._fields.values():
            typed = getattr(field, "text", None)
            if typed is None or not typed():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def render_model(self) -> None:
        """Show what the model says."""
        model = self._form_model
        message = model.message
        self._message.setVisible(message is not None)
        if message is not None:
            self._message.set_message(message.tone, message.title, message.body)
        self._way_on.setVisible(message is not None and message.on_action is not None)
        if message is not None and message.on_action is not None:
            self._way_on.set_text(message.action)
        if self._submit is not None:
            self._submit.set_busy(model.is_busy, self._busy_text)
            self._show_cancel(is_busy=model.is_busy)
        if model.field_errors != self._shown_errors:
            self._show_errors(model.field_errors)
        if model.failures > self._failures:
            self._failures = model.failures
            self._empty_secrets()

    def _show_cancel(self, *, is_busy: bool) -> None:
        """A way out of waiting, once it has been long enough to be noticed."""
        if not is_busy:
            self._patience.stop()
            self._cancel.hide()
        elif not self._patience.isActive() and self._cancel.isHidden():
            self._patience.start()

    def _on_way_on(self) -> None:
        message = self._form_model.message
        if message is not None and message.on_action is not None:
            message.on_action()

    def _show_errors(self, errors: Mapping[str, str]) -> None:
        self._shown_errors = dict(errors)
        for name, field in self._fields.items():
            field.set_error(errors.get(name))
        wrong: list[tuple[str, QWidget]] = [
            (errors[name], field) for name, field in self._fields.items() if name in errors
        ]
        self._summary.set_errors(wrong if len(wrong) >= _SUMMARY_FROM else [])
        if len(wrong) >= _SUMMARY_FROM:
            self._summary.setFocus()
        elif wrong:
            wrong[0][1].setFocus()

    def _on_password_edited(self, _: str) -> None:
        self._forgetting.start()

    def _empty_secrets(self) -> None:
        for secret in self._secrets:
            secret.clear()
        if self._secrets:
            self._secrets[0].setFocus()


def line(*widgets: QWidget) -> QHBoxLayout:
    """Words and a link side by side, at the left."""
    row = QHBoxLayout()
    row.setSpacing(4)
    if isinstance(widgets[0], Button):
        row.setContentsMargins(-LINK_PADDING, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
