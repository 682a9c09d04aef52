"""Messages, questions, and the states of a region."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from medisecure_desktop.gallery import samples
from medisecure_desktop.gallery.arranging import beside, page, titled
from medisecure_desktop.ui.widgets.choice_cards import ChoiceCards
from medisecure_desktop.ui.widgets.data_region import DataRegion
from medisecure_desktop.ui.widgets.dialog import Dialog
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.skeleton import Skeleton
from medisecure_desktop.ui.widgets.toast import Toast


def states() -> QWidget:
    """Messages and regions."""
    empty, failed = DataRegion(), DataRegion()
    empty.show_empty(
        "flask-conical", "No new results", "We tell you here when there is one.", "Open My record"
    )
    failed.show_error(samples.Failure(), on_retry=lambda: None)
    tones = [
        InlineMessage(tone, f"A {tone} message", "What happened, and what to do.") for tone in samples.TONES
    ]
    cards = ChoiceCards("Reason")
    cards.set_choices(samples.choices())
    cards.choose("okafor")
    regions = QWidget()
    row = QHBoxLayout(regions)
    for title, widget in (("Loading", Skeleton()), ("Empty", empty), ("Error", failed)):
        row.addWidget(titled(title, widget))
    return page(cards, *tones, regions)


def dialog() -> QWidget:
    """A question with a destructive answer."""
    when = "Dr Okafor, Thursday 26 November 2026, 10:20."
    return Dialog("Cancel this appointment?", when, "Cancel appointment", "Keep appointment", danger=True)


def regions() -> QWidget:
    """The six states of one region."""
    made = {name: DataRegion() for name in ("Loading", "Empty", "Error", "Offline", "Stale", "Not allowed")}
    failure = samples.Failure()
    made["Loading"].show_loading()
    made["Empty"].show_empty(
        "flask-conical", "No new results", "We tell you here when there is one.", "Open My record"
    )
    made["Error"].show_error(failure, on_retry=_nothing)
    lost = samples.Failure("This computer is not connected to the clinic", "Check the network.", "")
    made["Offline"].show_offline(lost, _nothing)
    made["Stale"].show_content(Label("Blood sugar 48 mmol/mol"))
    made["Stale"].show_note("stale", "Checked at 09:12 on 24-Nov-2026. This may not be the latest.", _nothing)
    barred = samples.Failure("You do not have access to this record", "Ask an administrator.", "")
    made["Not allowed"].show_forbidden(barred)
    cards = [titled(name, region) for name, region in made.items()]
    rows = [beside(*((card, 1) for card in cards[at : at + 3])) for at in (0, 3)]
    return page(*rows)


def toast() -> QWidget:
    """What was just done, with the way to take it back."""
    made = page(Label("The window below a toast", "muted"))
    Toast(made).say("success", "Draft removed", _nothing)
    return made


def _nothing() -> None:
    """Nothing happens in a gallery."""
