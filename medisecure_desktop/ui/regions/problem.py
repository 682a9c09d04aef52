"""Says in place what went wrong with an action."""

from medisecure_desktop.api.errors import ApiError
from medisecure_desktop.language import text
from medisecure_desktop.ui.widgets.inline_message import InlineMessage


def show_problem(message: InlineMessage, error: Exception | None) -> None:
    """Show the error's own words, or nothing."""
    if isinstance(error, ApiError):
        reference = text("Reference {reference}", reference=error.reference) if error.reference else ""
        body = " ".join(part for part in (error.body, reference) if part)
        message.set_message("danger", error.title, body)
    message.setVisible(isinstance(error, ApiError))
