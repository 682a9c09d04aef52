"""The QApplication: fonts, theme, and what happens to errors nobody expected."""

import logging
import sys
import threading
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from medisecure_desktop import __version__
from medisecure_desktop.language import text
from medisecure_desktop.ui.style.fonts import load_fonts
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.accessible_roles import install_roles

logger = logging.getLogger(__name__)


def create_application(arguments: list[str], appearance: str = "system") -> QApplication:
    """The one application object, dressed."""
    existing = QApplication.instance()
    app = existing if isinstance(existing, QApplication) else QApplication(arguments)
    app.setApplicationName("MediSecure")
    app.setOrganizationName("MediSecure")
    app.setApplicationVersion(__version__)
    load_fonts()
    install_roles()
    theme.apply(app, appearance)
    return app


class _Unexpected(QObject):
    """Carries the news to the GUI thread: it lives there, an error may come from any other."""

    happened = Signal(str)


def install_hooks(tell: Callable[[str], None]) -> None:
    """Turn an unexpected error into one sentence with a reference; the log has where, never the values.

    `tell` is called on the thread that installs the hooks, whichever thread the error came from.
    """
    unexpected = _Unexpected(QApplication.instance())
    unexpected.happened.connect(tell)

    def report(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or KeyboardInterrupt(), trace)
            return
        import secrets  # noqa: PLC0415 - not before the first paint

        reference = f"MS-{secrets.token_hex(2).upper()}"
        logger.error("unexpected %s at %s, reference %s", kind.__name__, _place(trace), reference)
        unexpected.happened.emit(_said(reference))

    sys.excepthook = report
    threading.excepthook = lambda args: report(args.exc_type, args.exc_value, args.exc_traceback)


def _said(reference: str) -> str:
    return text("Something went wrong that we did not expect. Reference {reference}", reference=reference)


def _place(trace: TracebackType | None) -> str:
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"{trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}" if trace else "unknown"
