"""What a service asks the database, to be asked with nothing around it; and a real token."""

from collections.abc import Callable
from typing import Any, ClassVar
from uuid import uuid4

import psycopg

from benchmarks.large_clinic import LargeClinic
from medisecure_backend.contract.roles import Role
from medisecure_backend.database.connections import Caller
from medisecure_backend.local.seed.demo_people import DemoPerson
from tests.clinic_process import Account, RunningClinic

Asked = list[tuple[Any, Any]]
CONTEXT = (
    "SELECT set_config('app.sub', %s, true), set_config('app.role', %s, true), "
    "set_config('app.request_id', %s, true), set_config('app.source', 'benchmark', true)"
)


class _Recording(psycopg.Cursor[Any]):
    """Remembers what it was asked."""

    asked: ClassVar[Asked] = []

    def execute(self, query: Any, params: Any = None, **options: Any) -> Any:
        _Recording.asked.append((query, params))
        return super().execute(query, params, **options)


def asked_by(
    clinic: LargeClinic,
    role: Role,
    person: DemoPerson,
    work: Callable[[psycopg.Connection[Any], Caller], object],
) -> Asked:
    """The statements of this work, the caller's context first."""
    caller = Caller(sub=str(person.sub), role=role, request_id=str(uuid4()), source="benchmark")
    _Recording.asked = []
    with psycopg.connect(dsn_of(clinic, role), cursor_factory=_Recording, prepare_threshold=None) as tx:
        tx.execute(CONTEXT, (caller.sub, role.value, caller.request_id))
        work(tx, caller)
    return list(_Recording.asked)


def dsn_of(clinic: LargeClinic, role: Role) -> str:
    """The role's login."""
    return clinic.environment[f"MEDISECURE_DSN_{role.name}"]


def signed_in(clinic: LargeClinic, role: Role, person: DemoPerson) -> str:
    """The access token of a demo person who has really signed in."""
    running = RunningClinic.__new__(RunningClinic)
    running.data = clinic.data
    running.identity_url, running.region = clinic.ready["identity_url"], clinic.ready["region"]
    running.user_pool_id, running.client_id = clinic.ready["user_pool_id"], clinic.ready["client_id"]
    account = Account(role.value, str(person.sub), person.email, person.password, person.totp_secret)
    return running.sign_in(account)["AccessToken"]
