"""Booking on the screen: Reason, Time, Check, Done."""

from collections.abc import Callable
from typing import Literal

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

BookingPage = BookingReasonPage | BookingTimePage | BookingCheckPage | BookingTakenPage | BookingDonePage
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
        self._makers: dict[Step | Literal["taken"], Callable[[], BookingPage]] = {
            "reason": lambda: BookingReasonPage(model, on_leave=on_leave),
            "time": lambda: BookingTimePage(model),
            "check": lambda: BookingCheckPage(model),
            "taken": lambda: BookingTakenPage(model, on_leave=on_leave),
            "done": lambda: BookingDonePage(model, on_finish=on_finish),
        }
        self._made: dict[Step | Literal["taken"], BookingPage] = {}
        """The pages the person has been to."""
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._page)
        model.on_change = self._render
        self._render()

    def _render(self) -> None:
        model = self._model
        self._stepper.set_step(STEPS.index(model.step))
        shown = self._page_of("taken" if model.step == "check" and model.taken is not None else model.step)
        for page in self._made.values():
            if page is not shown:
                page.hide()
        shown.show()
        shown.render_model()

    def _page_of(self, name: Step | Literal["taken"]) -> BookingPage:
        if name not in self._made:
            page = self._made[name] = self._makers[name]()
            self._page.body.addWidget(page, 1)
        return self._made[name]
