"""/v1/admin/users: a user's whole life. The user pool is told once the transaction holds."""

from contextlib import suppress

from medisecure_backend.api.exchange import Answer, Call, Operations, record
from medisecure_backend.api.queries_people import UserQuery
from medisecure_backend.contract.administration import FactorReset, UserChange, UserInvite
from medisecure_backend.services import accounts, user_changes, users
from medisecure_backend.services.directory_work import DirectoryWorker
from medisecure_backend.services.errors import ConflictError


def _list_users(call: Call) -> Answer:
    query = call.query(UserQuery)
    page = users.list_users(call.tx, query.q, query.role, query.status, call.paging())

    def repaired() -> Answer:
        _worker(call).repair()
        return Answer(page)

    return Answer(page, finish=repaired if users.is_behind(call.tx) else None)


def _invite_user(call: Call) -> Answer:
    new = call.body(UserInvite)
    accounts.check_invitation(call.tx, new)
    worker = _worker(call)
    note_id = worker.begin_invitation(new.email)
    call.undo.append(lambda: worker.withdraw_invitation(note_id))
    return record(accounts.invite_user(call.tx, worker, note_id, new))


def _read_user(call: Call) -> Answer:
    return record(users.read_user(call.tx, call.path["sub"]))


def _change_user(call: Call) -> Answer:
    change = call.body(UserChange)
    note_id = user_changes.change_user(call.tx, call.caller, call.path["sub"], change, call.if_match)
    return _told(call, note_id)


def _resend_invitation(call: Call) -> Answer:
    return _told(call, user_changes.resend_invitation(call.tx, call.caller, call.path["sub"]))


def _reset_mfa(call: Call) -> Answer:
    reset = call.body(FactorReset)
    return _told(call, user_changes.reset_factor(call.tx, call.caller, call.path["sub"], reset))


def _reset_password(call: Call) -> Answer:
    return _told(call, user_changes.reset_password(call.tx, call.caller, call.path["sub"]))


def _sign_out_user(call: Call) -> Answer:
    return _told(call, user_changes.sign_out(call.tx, call.caller, call.path["sub"]))


def _sign_out_me(call: Call) -> Answer:
    note_id = user_changes.sign_out_self(call.tx, call.caller)

    def finish() -> Answer:
        with suppress(ConflictError):  # whom the pool does not know has no sign-in there to end
            _worker(call).finish(note_id)
        return Answer()

    return Answer(finish=finish)


def _told(call: Call, note_id: str | None) -> Answer:
    """The account as it stands; once that is committed the pool is told, and the account read again."""
    sub = call.path["sub"]

    def finish() -> Answer:
        if note_id is not None:
            _worker(call).finish(note_id)
        with call.runtime.database.transaction(call.caller) as tx:
            return record(users.read_user(tx, sub))

    found = users.read_user(call.tx, sub)
    return Answer(found, found.version, finish=finish)


def _worker(call: Call) -> DirectoryWorker:
    return DirectoryWorker(call.runtime.database, call.caller, call.runtime.directory)


OPERATIONS: Operations = {
    "list_users": _list_users,
    "invite_user": _invite_user,
    "read_user": _read_user,
    "change_user": _change_user,
    "resend_invitation": _resend_invitation,
    "reset_mfa": _reset_mfa,
    "reset_password": _reset_password,
    "sign_out_user": _sign_out_user,
    "sign_out_me": _sign_out_me,
}
