"""What a patient reads where there is nothing to show: icon, title, text."""

from medisecure_desktop.language import text
from medisecure_desktop.ui.regions.part_region import Empty


def no_appointments() -> Empty:
    """Nothing is ahead."""
    return "calendar-plus", text("You have no appointments. Book one."), ""


def no_medicines() -> Empty:
    """Not "you take none": the clinic only knows what it recorded."""
    return (
        "pill",
        text("No current medicines recorded"),
        text("Your clinic lists medicines here when it prescribes them."),
    )


def no_results() -> Empty:
    """Nothing came from the laboratory."""
    return (
        "flask-conical",
        text("No results yet"),
        text("Results appear here when the laboratory has sent them."),
    )


def no_visits() -> Empty:
    """No note was signed yet."""
    return "stethoscope", text("Nothing yet"), text("Your clinic adds visits after you are seen.")


def no_problems() -> Empty:
    """Nobody recorded any."""
    return "heart-pulse", text("No health problems recorded"), text("Your doctor lists them here.")


def no_immunisations() -> Empty:
    """Nobody recorded any."""
    return (
        "syringe",
        text("No immunisations recorded"),
        text("Your clinic lists them here when it gives them."),
    )
