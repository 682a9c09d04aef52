"""Fills a demo clinic: the people and charts once, the diary around today at every start."""

from datetime import UTC, datetime
from functools import partial
from typing import Any

import psycopg

from medisecure_backend.local.demo_accounts import DemoAccount, write_accounts
from medisecure_backend.local.folder.clinic_secrets import load_or_make
from medisecure_backend.local.folder.data_folder import DataFolder
from medisecure_backend.local.identity.accounts import create_demo_account
from medisecure_backend.local.seed.demo import seed_demo
from medisecure_backend.local.seed.demo_people import EVERYBODY, DemoPerson
from medisecure_backend.local.seed.diary import ZONE
from medisecure_backend.local.seed.documents import store_documents
from medisecure_backend.local.seed.large import is_loaded, load
from medisecure_backend.local.seed.people import make_patients
from medisecure_backend.local.seed.sign_ins import CLOSED, INVITATION_LASTS, INVITED_AGO
from medisecure_backend.local.seed.signatures import sign_demo_notes
from medisecure_backend.services.note_seal import NoteSeal

LARGE_PATIENTS = 20_000
LARGE_OBSERVATIONS = 200_000


def seed_once(seed: str, folder: DataFolder, owner_dsn: str, local_dsn: str) -> None:
    """Fill the clinic as asked for. What people did since an earlier start stays as it is."""
    if seed == "none":
        return
    seed_demo(owner_dsn, datetime.now(UTC))
    sign_demo_notes(owner_dsn, NoteSeal([load_or_make(folder).note_key.encode()]))
    if seed == "large" and not is_loaded(owner_dsn):
        load(owner_dsn, LARGE_PATIENTS, LARGE_OBSERVATIONS, datetime.now(UTC))
    store_documents(folder.documents, make_patients(datetime.now(ZONE).date()))
    _let_people_in(load_or_make(folder).user_pool_id, local_dsn)
    write_accounts(
        folder,
        [
            DemoAccount(
                role=person.role.value,
                username=str(person.sub),
                email=person.email,
                password=person.password,
                totp_secret=person.totp_secret,
            )
            for person in EVERYBODY
        ],
    )


def _let_people_in(user_pool_id: str, local_dsn: str) -> None:
    with psycopg.connect(local_dsn) as connection:
        create = partial(_create, connection, user_pool_id)
        for person in EVERYBODY:
            create(person)
        for closed in CLOSED:
            expired_at = datetime.now(UTC) - INVITED_AGO + INVITATION_LASTS
            create(
                closed.person,
                is_enabled=closed.is_invited,
                invitation_expired_at=expired_at if closed.is_invited else None,
            )


def _create(connection: psycopg.Connection[Any], user_pool_id: str, person: DemoPerson, **state: Any) -> None:
    create_demo_account(
        connection,
        user_pool_id=user_pool_id,
        sub=person.sub,
        email=person.email,
        password=person.password,
        group=person.role.value,
        totp_secret=person.totp_secret,
        attributes={"given_name": person.given, "family_name": person.family},
        **state,
    )
