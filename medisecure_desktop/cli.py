"""The commands `medisecure` and `medisecure-patient`: arguments in, exit codes out."""

import argparse
import sys
from pathlib import Path

from medisecure_desktop import __version__
from medisecure_desktop.language import LANGUAGES
from medisecure_desktop.language.languages import language_of

EXIT_OK = 0
EXIT_FAILED = 1
EXIT_USAGE = 2


def main(arguments: list[str] | None = None) -> int:
    """The staff program, and the commands for demo, tour and support."""
    options = _staff_parser().parse_args(arguments)
    if options.selftest:
        return _self_test()
    if options.command == "demo":
        return _demo(options)
    if options.command == "tour":
        return _tour(options)
    if options.command == "gallery":
        return _gallery(options)
    if options.command == "diagnose":
        return _diagnose(options)
    return _window(options, audience="staff")


def patient_main(arguments: list[str] | None = None) -> int:
    """The patients' program."""
    options = _patient_parser().parse_args(arguments)
    if options.selftest:
        return _self_test()
    return _window(options, audience="patient", is_shared=options.kiosk)


def _staff_parser() -> argparse.ArgumentParser:
    parser = _parser("medisecure", "The clinic's staff window.")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND")
    demo = commands.add_parser("demo", help="a local clinic with demo data, then the window")
    demo.add_argument("--role", choices=("doctor", "admin", "patient"), default="doctor")
    demo.add_argument("--data", type=Path, metavar="DIR", help="where the demo clinic keeps its data")
    tour = commands.add_parser("tour", help="drive the whole program and leave pictures")
    tour.add_argument("--output", type=Path, metavar="DIR", required=True)
    tour.add_argument(
        "--language",
        choices=[each.tag for each in LANGUAGES],
        help="what the window speaks; left out, what the system speaks",
    )
    _add_clinic(tour, default=argparse.SUPPRESS)
    gallery = commands.add_parser("gallery", help="every component in every state, to look at")
    gallery.add_argument("--output", type=Path, metavar="DIR", help="write pictures instead of a window")
    gallery.add_argument("--component", metavar="NAME", help="only this one")
    diagnose = commands.add_parser("diagnose", help="what support asks for, without secrets")
    _add_clinic(diagnose, default=argparse.SUPPRESS)
    return parser


def _patient_parser() -> argparse.ArgumentParser:
    parser = _parser("medisecure-patient", "Your record and your appointments.")
    parser.add_argument(
        "--kiosk", action="store_true", help="a screen strangers share: nothing about anybody stays on it"
    )
    return parser


def _parser(program: str, description: str) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog=program, description=description)
    _add_clinic(parser, default=None)
    parser.add_argument("--appearance", choices=("system", "light", "dark"), default="system")
    parser.add_argument("--version", action="version", version=f"{program} {__version__}")
    parser.add_argument(
        "--selftest", action="store_true", help="start without a screen, probe the keychain, end"
    )
    return parser


def _add_clinic(parser: argparse.ArgumentParser, default: object) -> None:
    parser.add_argument("--clinic", type=Path, metavar="FILE", default=default, help="the clinic file")


def _window(options: argparse.Namespace, audience: str, *, is_shared: bool = False) -> int:
    from medisecure_desktop.config import ConfigurationError  # noqa: PLC0415 - as above
    from medisecure_desktop.run_window import Audience, run_window  # noqa: PLC0415 - Qt only when a window is wanted

    try:
        return run_window(options.clinic, Audience(audience), options.appearance, is_shared=is_shared)
    except ConfigurationError as error:
        return _not_told(error, options.appearance)


def _not_told(error: Exception, appearance: str) -> int:
    from medisecure_desktop.not_told import is_started_from_a_menu, say_not_told  # noqa: PLC0415 - only now

    if is_started_from_a_menu():
        say_not_told(str(error), appearance)
    return _failed(error)


def _demo(options: argparse.Namespace) -> int:
    if not _has_local_clinic():
        return EXIT_USAGE
    from medisecure_desktop.demo import run_demo  # noqa: PLC0415 - Qt only when a window is wanted
    from medisecure_desktop.local_clinic import ClinicStartError  # noqa: PLC0415 - as above

    try:
        return run_demo(options.role, options.data, options.appearance)
    except ClinicStartError as error:
        return _failed(error)


def _tour(options: argparse.Namespace) -> int:
    if not _has_local_clinic():
        return EXIT_USAGE
    from medisecure_desktop.local_clinic import ClinicStartError  # noqa: PLC0415 - Qt only when it is wanted
    from medisecure_desktop.tour.run import run_tour  # noqa: PLC0415 - as above

    try:
        return run_tour(options.output, options.clinic, language_of(options.language or ""))
    except (ClinicStartError, OSError) as error:
        return _failed(error)


def _has_local_clinic() -> bool:
    from medisecure_desktop.local_clinic import has_local_clinic  # noqa: PLC0415 - only when it is wanted

    if has_local_clinic():
        return True
    print(
        "medisecure: this installation has no clinic of its own to show. The demo and the tour run from "
        "MediSecure's source, with: make demo",
        file=sys.stderr,
    )
    return False


def _gallery(options: argparse.Namespace) -> int:
    from medisecure_desktop.gallery.registry import EXHIBITS  # noqa: PLC0415 - Qt only when it is wanted
    from medisecure_desktop.gallery.run import run_gallery  # noqa: PLC0415 - as above

    if options.component is not None and options.component not in EXHIBITS:
        print(f"medisecure: there is {', '.join(EXHIBITS)}", file=sys.stderr)
        return EXIT_USAGE
    try:
        return run_gallery(options.output, options.component)
    except OSError as error:
        return _failed(error)


def _diagnose(options: argparse.Namespace) -> int:
    from medisecure_desktop.diagnose import diagnose  # noqa: PLC0415 - libraries only when wanted

    return EXIT_OK if diagnose(options.clinic) else EXIT_FAILED


def _self_test() -> int:
    from medisecure_desktop.selftest import self_test  # noqa: PLC0415 - Qt only when it is wanted

    return EXIT_OK if self_test() else EXIT_FAILED


def _failed(error: Exception) -> int:
    print(f"medisecure: {error}", file=sys.stderr)
    return EXIT_FAILED


if __name__ == "__main__":
    sys.exit(main())
