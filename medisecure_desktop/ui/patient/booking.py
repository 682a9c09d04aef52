"""Booking on the screen: Reason, Time, Check, Done."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medisecure_desktop.language import mark, text
from medisecure_desktop.ui.patient.booking_check import BookingCheckPage
from medisecure_desktop.ui.patient.booking_done import BookingDonePage
from medisecure_desktop.ui.patient.booking_model import STEPS, BookingModel, Step
from medisecure_desktop.ui.patient.booking_reason import BookingReasonPage
from medisecure_desktop.ui.patient.booking_taken import BookingTakenPage
from medisecure_desktop.ui.patient.booking_time import BookingTimePage
from medisecure_desktop.ui.patient.page import Page
from medisecure_desktop.ui.widgets.stepper import Stepper

STEP_WORDS = (
    mark("Reason"),
    mark("Choose a time"),
    mark("Check and confirm"),
    mark("Done", meaning="a step of booking"),
)


class BookingScreen(QWidget):
    """Shows the model's step; a time that was taken meanwhile replaces the check page by offers."""

    def __init__(
        self,
        model: BookingModel,
        *,
        on_leave: Callable[[], None],
        on_finish: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._page = Page(text("Book an appointment"))
        self._stepper = Stepper([text(words) for words in STEP_WORDS])
        self._page.header.addWidget(self._stepper)
        self._reason = BookingReasonPage(model, on_leave=on_leave)
        self._time = BookingTimePage(model)
        self._check = BookingCheckPage(model)
        self._taken = BookingTakenPage(model, on_leave=on_leave)
        self._done = BookingDonePage(model, on_finish=on_finish)
        self._pages = [self._reason, self._time, self._check, self._taken, self._done]
        for page in self._pages:
            page.hide()
            self._page.body.addWidget(page, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)
        model.on_change = self._render
        self._render()

    def _render(self) -> None:
        model = self._model
        self._stepper.set_step(STEPS.index(model.step))
        pages: dict[Step, QWidget] = {
            "reason": self._reason,
            "time": self._time,
            "check": self._taken if model.taken is not None else self._check,
            "done": self._done,
        }
        shown = pages[model.step]
        for page in self._pages:
            if page is not shown:
                page.hide()
        shown.show()
        for page in (self._reason, self._time, self._check, self._taken, self._done):
            if page is shown:
                page.render_model()
