"""Every form but the first: loaded while the first is on the screen."""

from collections.abc import Callable

from medisecure_desktop.ui.forms.form import Form
from medisecure_desktop.ui.sign_in.authenticator_form import AuthenticatorForm
from medisecure_desktop.ui.sign_in.code_form import CodeForm
from medisecure_desktop.ui.sign_in.confirm_form import ConfirmForm
from medisecure_desktop.ui.sign_in.forgot_form import ForgotForm
from medisecure_desktop.ui.sign_in.method_form import MethodForm, SetupChoiceForm
from medisecure_desktop.ui.sign_in.new_password_form import NewPasswordForm
from medisecure_desktop.ui.sign_in.no_code_form import NoCodeForm
from medisecure_desktop.ui.sign_in.opening_form import OpeningForm
from medisecure_desktop.ui.sign_in.pages import Page
from medisecure_desktop.ui.sign_in.register_form import RegisterForm
from medisecure_desktop.ui.sign_in.register_password_form import RegisterPasswordForm
from medisecure_desktop.ui.sign_in.reset_form import ResetForm
from medisecure_desktop.ui.sign_in.setup_email_form import SetupEmailForm
from medisecure_desktop.ui.sign_in.sign_in_model import SignInModel

LATER_FORMS: dict[Page, Callable[[SignInModel], Form]] = {
    "code": CodeForm,
    "no-code": NoCodeForm,
    "method": MethodForm,
    "setup-choice": SetupChoiceForm,
    "setup-email": SetupEmailForm,
    "new-password": NewPasswordForm,
    "authenticator": AuthenticatorForm,
    "register": RegisterForm,
    "register-password": RegisterPasswordForm,
    "confirm": ConfirmForm,
    "forgot": ForgotForm,
    "reset": ResetForm,
    "opening": OpeningForm,
}
