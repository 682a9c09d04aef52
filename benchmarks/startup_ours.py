"""The staff window, ending after its first paint: what stands between a click and a picture."""

import sys

from medisecure_desktop.bootstrap import Audience, Program
from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.ui.app import create_application
from medisecure_desktop.ui.sign_in.screen import SignInScreen

POOL = "eu-west-2_benchmark"
NOWHERE = ClinicConfiguration(
    api_url="http://127.0.0.1:9",
    identity_url="http://127.0.0.1:9",
    region="eu-west-2",
    user_pool_id=POOL,
    client_id="benchmark",
    issuer=f"https://cognito-idp.eu-west-2.amazonaws.com/{POOL}",
)

app = create_application(sys.argv, "light")
program = Program(NOWHERE, Audience.STAFF, app)
program.start(is_restoring=False)
model, screen = program.sign_in, program.window.content()
if model is None or not isinstance(screen, SignInScreen):
    sys.exit("the window does not begin with signing in")
model.prepare = lambda: None  # what is loaded after the first paint is not part of it
screen.painted.disconnect()
screen.painted.connect(app.quit)
app.exec()
