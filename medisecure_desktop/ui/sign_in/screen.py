"""The window's content before anybody is signed in."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from medisecure_desktop import __version__
from medisecure_desktop.identity.steps import Tokens
from medisecure_desktop.language import text
from medisecure_desktop.ui.forms.form import Form
from medisecure_desktop.ui.shell.language_menu import LanguageMenu
from medisecure_desktop.ui.sign_in.brand_panel import BrandPanel
from medisecure_desktop.ui.sign_in.pages import Page
from medisecure_desktop.ui.sign_in.password_form import PasswordForm
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel
from medisecure_desktop.ui.sign_in.step_rail import FIRST_SIGN_IN, NEW_ACCOUNT, StepRail
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.sizes import effective, keep
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.follow_focus import FollowFocus
from medisecure_desktop.ui.widgets.icon_button import IconButton
from medisecure_desktop.ui.widgets.icon_view import IconView
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.layout_order import read_as_laid_out
from medisecure_desktop.ui.widgets.scrolling import put_inside

SIDE_FROM = 1000


class SignInScreen(QWidget):
    """One form at a time beside the brand. `signed_in` carries the tokens of a finished sign-in."""

    painted = Signal()
    """Once, after the first paint: time for everything that may wait until then."""

    signed_in = Signal(object)
    appearance_chosen = Signal(str)
    """`light` or `dark`, when the person switches; whoever owns the application applies it."""

    language_chosen = Signal(object)

    def __init__(self, model: SignInModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("SignInScreen")
        self._model = model
        self._visit = -1
        self._form: Form | None = None
        self._side: QWidget | None = None
        self._is_prepared = False
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._clock_strip, self._keychain_strip = _Strip("clock"), _Strip("key-round")
        self._body = QVBoxLayout()
        self._row.addWidget(self._right(), 1)
        for form_model in (model, model.registration, model.recovery):
            form_model.on_change = self._render
        model.on_signed_in = self._on_signed_in
        theme.changed.connect(self._show_theme)
        keep(self, self._fit_side)
        self._show_theme()
        self._render()

    def showEvent(self, event: QShowEvent) -> None:
        """The cursor stands in the first field: where it stood before this was in a window is forgotten."""
        super().showEvent(event)
        if self._form is not None and not event.spontaneous():
            self._form.begin()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The plain background; the first time also begins to load what signing in needs."""
        QPainter(self).fillRect(self.rect(), colour("surface"))
        if not self._is_prepared:
            self._is_prepared = True
            QTimer.singleShot(0, self, self._on_painted)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_side()

    def _fit_side(self) -> None:
        """The form needs the room first: large text or a small window leave none for what is beside it."""
        if self._side is not None:
            self._side.setVisible(effective(self.width()) >= SIDE_FROM)

    def _right(self) -> QWidget:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for strip in (self._keychain_strip, self._clock_strip):
            column.addWidget(strip)
        self._appearance = IconButton("moon", text("Dark appearance"))
        self._appearance.clicked.connect(self._on_appearance_clicked)
        language = IconButton("languages", text("Language"))
        language.clicked.connect(lambda: self._open_languages(language))
        bar = QHBoxLayout()
        bar.setContentsMargins(24, 18, 30, 0)
        bar.addStretch(1)
        bar.addWidget(language)
        bar.addWidget(self._appearance)
        column.addLayout(bar)
        column.addWidget(self._scroll(), 1)
        version = Label(f"MediSecure {__version__}", "caption")
        column.addWidget(version, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(18)
        return right

    def _scroll(self) -> QScrollArea:
        body = QWidget()
        body.setObjectName("ScrollBody")
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(16, 16, 16, 16)
        self._body.addStretch(1)
        self._body.addStretch(1)
        area = QScrollArea()
        area.setViewport(QWidget())  # one that Python knows: for Qt's own every class of widget is loaded
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        put_inside(area, body)
        FollowFocus(area)
        return area

    def _render(self) -> None:
        model = self._model
        self._keychain_strip.say(model.notice)
        warning = model.clock_warning
        self._clock_strip.say(f"{warning.title} {warning.body}" if warning else "")
        if model.visits != self._visit:
            self._visit = model.visits
            self._show_page(model.page)
        if self._form is not None:
            self._form.render_model()

    def _show_page(self, page: Page) -> None:
        """A form is made when it is shown and thrown away afterwards, with all that was typed into it."""
        if self._form is not None:
            self._form.hide()
            self._form.deleteLater()
        self._form = _form_class(page)(self._model)
        self._body.insertWidget(1, self._form)
        self._show_side(page)
        self._form.show()
        self._form.begin()

    def _show_side(self, page: Page) -> None:
        wanted = _side_for(page)
        if wanted is BrandPanel and isinstance(self._side, BrandPanel):
            return
        if self._side is not None:
            self._side.hide()
            self._side.deleteLater()
        self._side = wanted()
        self._row.insertWidget(0, self._side)
        read_as_laid_out(self)
        self._fit_side()

    def _on_painted(self) -> None:
        self._model.prepare()
        self.painted.emit()

    def _on_signed_in(self, tokens: Tokens) -> None:
        self.signed_in.emit(tokens)

    def _on_appearance_clicked(self) -> None:
        self.appearance_chosen.emit("light" if theme.is_dark() else "dark")

    def _open_languages(self, owner: QWidget) -> None:
        menu = LanguageMenu(self)
        menu.chosen.connect(self.language_chosen)
        menu.open_below(owner)

    def _show_theme(self) -> None:
        is_dark = theme.is_dark()
        self._appearance.set_icon(
            "sun" if is_dark else "moon", text("Light appearance" if is_dark else "Dark appearance")
        )
        self.update()


class _Strip(QFrame):
    """One sentence across the top, which stays."""

    def __init__(self, icon: str) -> None:
        super().__init__()
        self.setObjectName("Strip")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 10, 24, 10)
        row.setSpacing(10)
        self._text = Label("", wrap=True)
        row.addWidget(IconView(icon, 18, "on_warning_soft"))
        row.addWidget(self._text, 1)
        self.hide()

    def say(self, words: str) -> None:
        """Say this, or nothing."""
        self._text.setText(words)
        self.setAccessibleName(words)
        self.setVisible(bool(words))


def _form_class(page: Page) -> Callable[[SignInModel], Form]:
    """The first form is painted before the others are even loaded."""
    if page == "password":
        return PasswordForm
    from medisecure_desktop.ui.sign_in.later_forms import LATER_FORMS  # noqa: PLC0415 - after the first paint

    return LATER_FORMS[page]


def _side_for(page: Page) -> Callable[[], QWidget]:
    sides: dict[Page, Callable[[], QWidget]] = {
        "new-password": lambda: StepRail(text("First sign-in"), FIRST_SIGN_IN, 0),
        "setup-choice": lambda: StepRail(text("First sign-in"), FIRST_SIGN_IN, 1),
        "setup-email": lambda: StepRail(text("First sign-in"), FIRST_SIGN_IN, 1),
        "authenticator": lambda: StepRail(text("First sign-in"), FIRST_SIGN_IN, 1),
        "register": lambda: StepRail(text("New account"), NEW_ACCOUNT, 0),
        "register-password": lambda: StepRail(text("New account"), NEW_ACCOUNT, 1),
        "confirm": lambda: StepRail(text("New account"), NEW_ACCOUNT, 2),
    }
    return sides.get(page, BrandPanel)
