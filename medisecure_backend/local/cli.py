"""The command `medisecure-clinic`."""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from medisecure_backend.local import commands
from medisecure_backend.local.errors import ClinicError
from medisecure_backend.local.folder.data_folder import default_folder
from medisecure_backend.local.logs import LEVELS

SEEDS = ("none", "demo", "large")
_DEFAULT_WORKERS = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; the exit code."""
    options = _parser().parse_args(arguments)
    run: Callable[[argparse.Namespace], int] = options.run
    try:
        code = run(options)
        sys.stdout.flush()
    except ClinicError as problem:
        sys.stderr.write(f"{problem}\n")
        return 1
    except BrokenPipeError:
        # Whoever reads has read enough, as `head` has; what is left in the buffer goes nowhere.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="medisecure-clinic", description="A whole clinic on this machine: database, sign-in, API."
    )
    subcommands = parser.add_subparsers(required=True, metavar="command")
    _add_serve(subcommands.add_parser("serve", help="run the clinic on 127.0.0.1 until it is stopped"))
    accounts = subcommands.add_parser("accounts", help="the demo accounts, with what is needed to sign in")
    _add_data(accounts)
    _add_json(accounts)
    accounts.set_defaults(run=commands.accounts)
    outbox = subcommands.add_parser(
        "outbox", help="the messages a running clinic would have mailed or texted"
    )
    _add_data(outbox)
    _add_json(outbox)
    outbox.set_defaults(run=commands.outbox)
    reset = subcommands.add_parser("reset", help="remove the clinic in a data folder, for good")
    _add_data(reset)
    reset.add_argument("--yes", action="store_true", help="really remove everything")
    reset.set_defaults(run=commands.reset)
    migrate = subcommands.add_parser("migrate", help="bring the database up to date and stop")
    _add_data(migrate)
    _add_database(migrate)
    migrate.set_defaults(run=commands.migrate)
    load = subcommands.add_parser(
        "load", help="fill a stopped clinic with as many patients and values as asked for"
    )
    _add_data(load)
    _add_database(load)
    load.add_argument("--patients", type=_count, default=100_000, metavar="N", help="default: %(default)s")
    load.add_argument(
        "--observations", type=_count, default=1_000_000, metavar="M", help="default: %(default)s"
    )
    load.set_defaults(run=commands.load)
    openapi = subcommands.add_parser("openapi", help="print the API's description")
    openapi.set_defaults(run=commands.openapi)
    clinic_file = subcommands.add_parser(
        "clinic-file", help="print the clinic file of a clinic deployed on AWS"
    )
    clinic_file.add_argument(
        "stack",
        metavar="FILE",
        help="what `aws cloudformation describe-stacks --stack-name NAME` printed; - reads it from the pipe",
    )
    clinic_file.set_defaults(run=commands.clinic_file)
    return parser


def _add_serve(serve: argparse.ArgumentParser) -> None:
    _add_data(serve)
    _add_database(serve)
    serve.add_argument("--port", type=_port, default=8750, help="0 takes a free one (default: %(default)s)")
    serve.add_argument(
        "--seed", choices=SEEDS, default="none", help="what a new clinic holds (default: none)"
    )
    serve.add_argument("--json", action="store_true", help="print one JSON line when the clinic is ready")
    serve.add_argument(
        "--workers", type=int, choices=range(1, 33), metavar="N", default=_DEFAULT_WORKERS,
        help="processes that answer (default: %(default)s)",
    )  # fmt: skip
    serve.add_argument(
        "--requests-per-second", type=float, metavar="N", help="answer 429 beyond, as the stage on AWS does"
    )
    serve.add_argument("--log-level", choices=LEVELS, default="WARNING", help="default: %(default)s")
    serve.set_defaults(run=commands.serve)


def _add_data(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--data",
        type=Path,
        default=default_folder(),
        metavar="DIR",
        help="the folder that holds the clinic (default: %(default)s)",
    )


def _add_database(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--database-url",
        metavar="DSN",
        help="use this PostgreSQL 16 or later, as a superuser, instead of the embedded one",
    )


def _add_json(command: argparse.ArgumentParser) -> None:
    command.add_argument("--json", action="store_true", help="print JSON")


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("at least 1")
    return number


def _port(text: str) -> int:
    number = int(text)
    if not 0 <= number <= 65535:  # noqa: PLR2004 - the largest port there is
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return number


if __name__ == "__main__":
    sys.exit(main())
