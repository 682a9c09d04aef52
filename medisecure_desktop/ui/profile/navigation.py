"""The place of the account page in every role's window."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from medisecure_desktop.language import text
from medisecure_desktop.session.signed_in_account import SignedInAccount
from medisecure_desktop.ui.profile.profile import ProfileScreen
from medisecure_desktop.ui.profile.profile_model import ProfileModel
from medisecure_desktop.ui.shell.destination import Destination, RoleContext
from medisecure_desktop.ui.shell.notice import Notice

PLACE = "account"


def destination(
    context: RoleContext, account: SignedInAccount, sign_out: Callable[[], None], on_left: Callable[[], None]
) -> Destination:
    """Your account."""

    def build() -> QWidget:
        model = ProfileModel(account, context.tasks, lambda tone, words: context.notify(Notice(tone, words)))
        model.on_left = on_left
        screen = ProfileScreen(model)
        screen.signed_out.connect(sign_out)
        return screen

    return Destination(PLACE, text("Your account"), "circle-user-round", build)
