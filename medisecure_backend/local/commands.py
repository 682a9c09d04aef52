"""What each subcommand of `medisecure-clinic` does with its parsed arguments; each gives the exit code."""

import argparse
import os
import sys
from contextlib import ExitStack
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import msgspec
import psycopg

from medisecure_backend.api import openapi as description
from medisecure_backend.deployment import clinic_file as stack_outputs
from medisecure_backend.local.demo_accounts import read_accounts
from medisecure_backend.local.errors import ClinicError
from medisecure_backend.local.folder.clinic_secrets import load_or_make
from medisecure_backend.local.folder.data_folder import DataFolder
from medisecure_backend.local.outbox import Outbox
from medisecure_backend.local.postgres.place import remove_place
from medisecure_backend.local.preparation import prepare_database
from medisecure_backend.local.seed.large import load as load_large
from medisecure_backend.local.seeding import seed_once
from medisecure_backend.local.serve import PRIVATE_UMASK, ServeOptions, start_postgres
from medisecure_backend.local.serve import serve as run_clinic
from medisecure_backend.local.web.worker_configuration import WorkerConfiguration
from medisecure_backend.services.outgoing import OutgoingMessage
from medisecure_backend.triggers.rounds import make_rounds


def serve(options: argparse.Namespace) -> int:
    """Run the clinic until it is stopped."""
    return run_clinic(
        ServeOptions(
            data=options.data,
            port=options.port,
            seed=options.seed,
            workers=options.workers,
            log_level=options.log_level,
            json=options.json,
            requests_per_second=options.requests_per_second,
            database_url=options.database_url,
        )
    )


def accounts(options: argparse.Namespace) -> int:
    """Print the demo accounts."""
    found = read_accounts(DataFolder(options.data))
    if options.json:
        _print(msgspec.json.encode(found).decode())
    else:
        for account in found:
            _print(f"{account.role:8} {account.email:40} {account.password:24} {account.totp_secret}")
    return 0


def outbox(options: argparse.Namespace) -> int:
    """Print the messages of a running clinic."""
    folder = DataFolder(options.data)
    try:
        worker = msgspec.json.decode(folder.worker_file.read_bytes(), type=WorkerConfiguration)
        kept = Outbox(worker.pool.dsn)
        make_rounds(worker.environment["MEDISECURE_DSN_TRIGGER"], partial(_keep, kept))
        messages = kept.messages()
    except (FileNotFoundError, psycopg.OperationalError):
        raise ClinicError(f"No clinic is running in {folder.path}.") from None
    if options.json:
        _print(msgspec.json.encode(messages).decode())
    else:
        for message in messages:
            _print(f"{message.sent_at:%Y-%m-%d %H:%M:%S}  {message.kind}  to {message.recipient}")
            _print(f"  {message.subject}\n  {message.body}\n")
    return 0


def _keep(outbox: Outbox, message: OutgoingMessage) -> None:
    outbox.deliver(
        message.kind, message.recipient, message.subject, message.body, written_at=message.written_at
    )


def reset(options: argparse.Namespace) -> int:
    """Remove everything the folder holds, if it is a clinic's and nobody runs it."""
    folder = DataFolder(options.data)
    if not folder.mark.exists():
        raise ClinicError(f"There is no clinic in {folder.path}.")
    if not options.yes:
        raise ClinicError(f"This removes the clinic in {folder.path} for good; add --yes to do it.")
    with folder.lock():
        remove_place(folder.postgres)
        folder.erase()
    return 0


def migrate(options: argparse.Namespace) -> int:
    """Bring the database up to date and stop."""
    os.umask(PRIVATE_UMASK)
    folder = DataFolder(options.data)
    folder.prepare()
    with folder.lock(), ExitStack() as stack:
        passwords = load_or_make(folder).passwords
        prepare_database(options.database_url or start_postgres(folder, stack), passwords)
    return 0


def load(options: argparse.Namespace) -> int:
    """Fill the clinic with people and values, beside the demo people; it must not be running."""
    os.umask(PRIVATE_UMASK)
    folder = DataFolder(options.data)
    folder.prepare()
    with folder.lock(), ExitStack() as stack:
        passwords = load_or_make(folder).passwords
        owner_dsn = options.database_url or start_postgres(folder, stack)
        local_dsn = prepare_database(owner_dsn, passwords)
        seed_once("demo", folder, owner_dsn, local_dsn)
        load_large(owner_dsn, options.patients, options.observations, datetime.now(UTC))
    return 0


def openapi(_options: argparse.Namespace) -> int:
    """Print the API's description."""
    sys.stdout.write(description.text())
    return 0


def clinic_file(options: argparse.Namespace) -> int:
    """Print where a clinic deployed on AWS is, as `--clinic` takes it."""
    try:
        described = (
            sys.stdin.read() if options.stack == "-" else Path(options.stack).read_text(encoding="utf-8")
        )
        sys.stdout.write(stack_outputs.clinic_file(described))
    except OSError:
        raise ClinicError(f"{options.stack} cannot be read.") from None
    except stack_outputs.StackError as problem:
        raise ClinicError(str(problem)) from None
    return 0


def _print(text: str) -> None:
    sys.stdout.write(f"{text}\n")
