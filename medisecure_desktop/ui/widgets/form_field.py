"""The frame every field shares: label above, hint, error between, and the names screen readers need."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.announce import announce
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.length_counter import LengthCounter
from medisecure_desktop.ui.widgets.restyle import restyle


class FormField(QWidget):
    """A labelled input. `inner` is the widget that takes the typing."""

    def __init__(
        self,
        label: str,
        inner: QWidget,
        hint: str = "",
        shown: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hint = hint
        self._is_required = False
        self.inner = inner
        self.described: list[QWidget] = [inner]
        """What the hint, the error and the duty to fill it in are said of."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        title = Label(label, "strong")
        title.setBuddy(inner)
        self._error = Label("", "error", wrap=True)
        self._error.hide()
        column.addWidget(title)
        if hint:
            column.addWidget(Label(hint, "caption", wrap=True))
        column.addWidget(self._error)
        column.addWidget(shown or inner)
        self._column = column
        self._counter: LengthCounter | None = None
        inner.setAccessibleName(heard(label))
        self._describe()
        self.setFocusProxy(inner)

    def limit(self, most: int) -> None:
        """Count: no more than so many characters are taken."""
        self._counter = LengthCounter(most, self.inner)
        self._column.addWidget(self._counter)

    def count(self, typed: str) -> None:
        """Say how much may still be typed, where that is bounded."""
        if self._counter is not None:
            self._counter.count(typed)

    def set_error(self, words: str | None) -> None:
        """Say what is wrong right by the field, or that nothing is any more."""
        is_news = bool(words) and words != self.error()
        self._error.setText(words or "")
        self._error.setVisible(bool(words))
        self._describe()
        focused = next((one for one in self.described if one.hasFocus()), None)
        if is_news and focused is not None:  # whoever comes here later is told by the description
            announce(focused, self._said_of_error(), is_urgent=True)
        restyle(self.inner, "msError", bool(words))

    def error(self) -> str:
        """The error that is shown, or nothing."""
        return self._error.text()

    def require(self) -> None:
        """Say to screen readers that it cannot be left empty: Qt has no state for that."""
        self._is_required = True
        self._describe()

    def _describe(self) -> None:
        """The error first: it is what somebody comes back for. The duty goes without saying then."""
        duty = text("Required") if self._is_required and not self.error() else ""
        parts = [part.rstrip(".") for part in (self._said_of_error(), duty, self._hint) if part]
        for widget in self.described:
            widget.setAccessibleDescription(heard(". ".join(parts)))

    def _said_of_error(self) -> str:
        return text("Error: {problem}", problem=self.error()) if self.error() else ""
