"""`--selftest`: whether this installation can start and reach the keychain, without a screen."""

import os
import sys

from medisecure_desktop import __version__


def self_test() -> bool:
    """Start offscreen, paint the sign-in window, probe the keychain; prints a line for each."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from medisecure_desktop.bootstrap import Audience, Program  # noqa: PLC0415 - after the platform is chosen
    from medisecure_desktop.config import ClinicConfiguration  # noqa: PLC0415 - as above
    from medisecure_desktop.keychain import open_secret_store  # noqa: PLC0415 - as above
    from medisecure_desktop.language import LANGUAGES  # noqa: PLC0415 - as above
    from medisecure_desktop.ui.app import create_application  # noqa: PLC0415 - as above
    from medisecure_desktop.ui.style.speech import can_speak  # noqa: PLC0415 - as above

    nowhere = ClinicConfiguration(
        api_url="http://127.0.0.1:9",
        identity_url="http://127.0.0.1:9",
        region="eu-west-2",
        user_pool_id="eu-west-2_selftest0",
        client_id="selftest",
        issuer="https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_selftest0",
    )
    app = create_application(sys.argv[:1], "light")
    program = Program(nowhere, Audience.PATIENT, app)
    program.start(is_restoring=False)
    picture = program.window.grab()
    program.stop()
    spoken = [language.tag for language in LANGUAGES if can_speak(language)]
    is_painted = not picture.isNull() and picture.width() > 0
    _line("version", __version__)
    _line("window", "painted" if is_painted else "FAILED")
    speaks_all = len(spoken) == len(LANGUAGES)
    _line("languages", " ".join(spoken) if speaks_all else f"FAILED, only {' '.join(spoken)}")
    _line(
        "keychain",
        "works" if open_secret_store().persistent else "not available here; sign-in lasts until closed",
    )
    return is_painted and speaks_all


def _line(name: str, text: str) -> None:
    sys.stdout.write(f"{name:<10} {text}\n")
