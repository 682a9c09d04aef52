"""Which language the window speaks: the person's choice, else the system's if we have it, else English.

A change is for the whole window at once: whoever owns it builds it again.
"""

import logging

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from medisecure_desktop.language import ENGLISH, PSEUDO, Language, current_language, speak
from medisecure_desktop.language.languages import PSEUDOS, language_of
from medisecure_desktop.language.pseudo import accented, from_right
from medisecure_desktop.language.release import CatalogueError, compiled
from medisecure_desktop.ui.style.places import RESOURCES

logger = logging.getLogger(__name__)
CONTEXT = "MediSecure"
LANGUAGE_KEY = "look/language"
FOLDER = RESOURCES / "translations"


class Speech:
    """The application's language."""

    def __init__(self) -> None:
        self._settings: QSettings | None = None
        self._catalogue: QTranslator | None = None
        self._qts_own: QTranslator | None = None

    def follow(self, settings: QSettings) -> None:
        """Speak as the person chose before on this computer, and keep what they choose from now on."""
        kept = language_of(str(settings.value(LANGUAGE_KEY, "")))
        self._settings = settings
        self._speak(kept or system_language())

    def choose(self, language: Language) -> None:
        """Speak this language, and the next time as well."""
        if self._settings is not None:
            self._settings.setValue(LANGUAGE_KEY, language.tag)
        self.use(language)

    def use(self, language: Language) -> None:
        """Speak this language now."""
        if language != current_language():
            self._speak(language)

    def _speak(self, language: Language) -> None:
        catalogue = QTranslator()
        if language in PSEUDOS:
            speak(language, dress=accented if language == PSEUDO else from_right)
        elif language == ENGLISH or not _load(catalogue, language):
            language = ENGLISH
            speak(ENGLISH)
        else:
            speak(language, lambda source, meaning, n: _said(catalogue, source, meaning, n))
        self._catalogue = catalogue
        self._speak_qts_own(language)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            turn = Qt.LayoutDirection.RightToLeft if language.is_rtl else Qt.LayoutDirection.LeftToRight
            app.setLayoutDirection(turn)

    def _speak_qts_own(self, language: Language) -> None:
        """What Qt says by itself: the menu of a text field, for example."""
        app = QApplication.instance()
        if app is None:
            return
        if self._qts_own is not None:
            app.removeTranslator(self._qts_own)
        self._qts_own = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._qts_own.load(f"qtbase_{language.tag}", folder):
            app.installTranslator(self._qts_own)


def system_language() -> Language:
    """The first of the system's languages that we speak."""
    for tag in QLocale.system().uiLanguages():
        found = language_of(tag)
        if found is not None:
            return found
    return ENGLISH


def can_speak(language: Language) -> bool:
    """Whether its catalogue is there and can be read."""
    return language == ENGLISH or _load(QTranslator(), language)


def _load(catalogue: QTranslator, language: Language) -> bool:
    try:
        return catalogue.load(str(compiled(FOLDER, language)))
    except (CatalogueError, OSError) as error:
        logger.error("no %s: %s", language.tag, error)  # noqa: TRY400 - what is missing is all there is to say
        return False


def _said(catalogue: QTranslator, source: str, meaning: str, n: int | None) -> str:
    return catalogue.translate(CONTEXT, source, meaning or None, -1 if n is None else n) or ""


speech = Speech()
