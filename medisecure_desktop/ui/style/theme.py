"""How the program looks: as the system does, or as the person chose."""

from PySide6.QtCore import QObject, QSettings, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication

from medisecure_desktop.ui.style.current import (
    FULL,
    is_screen_shared,
    text_percent,
    use,
    use_reduced_motion,
    use_shared_screen,
    use_text_percent,
)
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.high_contrast import HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT
from medisecure_desktop.ui.style.palette import palette
from medisecure_desktop.ui.style.qss import style_sheet
from medisecure_desktop.ui.style.tokens import DARK, LIGHT, Tokens

APPEARANCES = ("system", "light", "dark", "high-contrast")
TEXT_PERCENTS = (100, 125, 150, 175, 200)
APPEARANCE_KEY, TEXT_KEY, MOTION_KEY = "look/appearance", "look/text_percent", "look/reduced_motion"


class Theme(QObject):
    """The application's look. `changed` tells painted widgets, icons and fixed sizes to be made again."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.appearance = "system"
        self.is_motion_reduced = False
        """What the person chose here; the system may wish it as well."""
        self._system_wishes_stillness = False
        self._app: QApplication | None = None
        self._settings: QSettings | None = None

    def apply(self, app: QApplication, appearance: str) -> None:
        """Show the application in this appearance; "system" follows the system from then on."""
        if self._app is None:
            self._app = app
            app.setStyle("Fusion")
            hints = app.styleHints()
            hints.colorSchemeChanged.connect(self._on_system_changed)
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
            app.layoutDirectionChanged.connect(self._dress)
        self.appearance = appearance
        self._remember(APPEARANCE_KEY, appearance)
        self._dress()

    def set_text_percent(self, percent: int) -> None:
        """Show everything this large: 100 to 200."""
        use_text_percent(max(TEXT_PERCENTS[0], min(TEXT_PERCENTS[-1], percent)))
        self._remember(TEXT_KEY, text_percent())
        self._dress()

    def set_reduced_motion(self, *, is_reduced: bool) -> None:
        """Whether the person wants nothing to move; the system's wish counts as well."""
        self.is_motion_reduced = is_reduced
        self._remember(MOTION_KEY, int(is_reduced))
        self._dress()

    def share_screen(self, *, is_shared: bool) -> None:
        """Whether this is the screen of a waiting room: what is pressed there is 56 pixels high."""
        use_shared_screen(is_shared=is_shared)
        self._dress()

    @Slot(bool)
    def set_system_motion(self, is_reduced: bool) -> None:  # noqa: FBT001 - a signal's value
        """What the system wishes now."""
        if is_reduced != self._system_wishes_stillness:
            self._system_wishes_stillness = is_reduced
            self._dress()

    def follow(self, settings: QSettings) -> None:
        """Look as the person chose before on this computer, and keep what they choose from now on.

        An appearance that was asked for on the command line stays.
        """
        self._settings = None
        kept = settings.value(APPEARANCE_KEY)
        if self.appearance == "system" and kept in APPEARANCES:
            self.appearance = str(kept)
        percent = str(settings.value(TEXT_KEY, FULL))
        if percent.isdigit() and int(percent) in TEXT_PERCENTS:
            use_text_percent(int(percent))
        self.is_motion_reduced = str(settings.value(MOTION_KEY, 0)) == "1"
        self._settings = settings
        self._dress()

    def is_dark(self) -> bool:
        """Whether the dark colours are on."""
        return self._app is not None and self._tokens(self._app) in {DARK, HIGH_CONTRAST_DARK}

    def _dress(self) -> None:
        app = self._app
        if app is None:
            return
        chosen = self._tokens(app)
        use(chosen)
        use_reduced_motion(is_reduced=self.is_motion_reduced or self._system_wishes_stillness)
        app.setFont(font())
        app.setPalette(palette(chosen))
        # Qt restyles a widget once for each of its ancestors when one sheet replaces another, and once in all
        # when there was none: ten times faster, and the window does not stand still.
        app.setStyleSheet("")
        is_mirrored = app.layoutDirection() == Qt.LayoutDirection.RightToLeft
        sheet = style_sheet(chosen, text_percent(), is_mirrored=is_mirrored, is_shared=is_screen_shared())
        app.setStyleSheet(sheet)
        self.changed.emit()

    def _on_system_changed(self) -> None:
        if self.appearance in {"system", "high-contrast"}:
            self._dress()

    def _remember(self, key: str, value: object) -> None:
        if self._settings is not None:
            self._settings.setValue(key, value)

    def _tokens(self, app: QApplication) -> Tokens:
        hints = app.styleHints()
        is_system_dark = hints.colorScheme() == Qt.ColorScheme.Dark
        wants_contrast = hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
        if self.appearance == "high-contrast" or (self.appearance == "system" and wants_contrast):
            return HIGH_CONTRAST_DARK if is_system_dark else HIGH_CONTRAST_LIGHT
        is_dark = self.appearance == "dark" or (self.appearance == "system" and is_system_dark)
        return DARK if is_dark else LIGHT


theme = Theme()
