"""Where one is in a few steps."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from medisecure_desktop.language import text
from medisecure_desktop.ui.style.plain import heard
from medisecure_desktop.ui.widgets.flow_layout import FlowLayout
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label


class Stepper(QWidget):
    """Steps with a sign each: done, here, to come."""

    def __init__(self, steps: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = steps
        row = FlowLayout(20, 6, self)
        self._parts: list[tuple[IconView, Label]] = []
        for words in steps:
            sign, label = IconView("circle", 20), Label(words)
            step = QWidget()
            pair = QHBoxLayout(step)
            pair.setContentsMargins(0, 0, 0, 0)
            pair.setSpacing(8)
            pair.addWidget(sign)
            pair.addWidget(label, 1)
            row.addWidget(step)
            self._parts.append((sign, label))
        self.set_step(0)

    def set_step(self, current: int) -> None:
        """Show this step as the one that is on."""
        for position, (sign, label) in enumerate(self._parts):
            if position < current:
                sign.set_icon("circle-check", "success")
            else:
                sign.set_icon(
                    "circle-dot" if position == current else "circle",
                    "primary" if position == current else "muted",
                )
            label.set_role("strong" if position == current else "muted")
        total, step = len(self._steps), self._steps[current]
        words = text("Step {number} of {total}: {step}", number=current + 1, total=total, step=step)
        self.setAccessibleName(heard(words))
