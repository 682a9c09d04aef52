"""How a shared screen looks and speaks before anybody touched it."""

from PySide6.QtWidgets import QApplication

from medisecure_desktop.language import current_language
from medisecure_desktop.ui.style.current import text_percent
from medisecure_desktop.ui.style.speech import speech
from medisecure_desktop.ui.style.theme import theme


class HouseLook:
    """Made when the program starts. What people choose for themselves goes with them."""

    def __init__(self, app: QApplication) -> None:
        self._app = app
        self._percent, self._is_reduced = text_percent(), theme.is_motion_reduced
        self._appearance, self._language = theme.appearance, current_language()

    def restore(self) -> bool:
        """For the next person; whether the language is another than before."""
        if text_percent() != self._percent:
            theme.set_text_percent(self._percent)
        if theme.is_motion_reduced != self._is_reduced:
            theme.set_reduced_motion(is_reduced=self._is_reduced)
        if theme.appearance != self._appearance:
            theme.apply(self._app, self._appearance)
        was_other = current_language() != self._language
        speech.choose(self._language)
        return was_other
