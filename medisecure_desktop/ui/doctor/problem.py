"""Says in place what went wrong with an action."""

from medisecure_desktop.api.errors import ApiError
from medisecure_desktop.ui.widgets.inline_message import InlineMessage


def show_problem(message: InlineMessage, error: Exception | None) -> None:
    """Show an error in words, or nothing."""
    message.setVisible(error is not None)
    if isinstance(error, ApiError):
        reference = f" Reference {error.reference}." if error.reference else ""
        message.set_message("danger", error.title, error.body + reference)
