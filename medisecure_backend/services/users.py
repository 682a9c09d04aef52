"""Accounts as admins see them: one query, no call to the user pool."""

from medisecure_backend.contract.administration import User, UserStatus
from medisecure_backend.contract.roles import Role
from medisecure_backend.contract.wire import Page
from medisecure_backend.services.cursors import Paging
from medisecure_backend.services.errors import NotFoundError
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row

_SCOPE = "users"
_USERS = """
    SELECT a.sub AS id, a.email, a.display_name, a.role, a.version, a.family, a.given, a.phone, a.created_at,
        a.patient_id::text, a.doctor_id::text, d.specialty, s.disabled_at, s.invitation_expires_at,
        l.at AS last_sign_in_at, coalesce(s.has_authenticator, false) AS has_authenticator,
        coalesce(s.unfinished_sign_ins, 0) AS unfinished_sign_ins,
        EXISTS (SELECT FROM app.directory_work w WHERE w.sub = a.sub) AS is_pending,
        CASE
            WHEN s.disabled_at IS NOT NULL THEN 'disabled'
            WHEN s.invited_at IS NOT NULL AND l.at IS NULL THEN
                CASE WHEN now() < s.invitation_expires_at THEN 'invited' ELSE 'invitation-expired' END
            WHEN s.password_reset_at > coalesce(l.at, '-infinity') THEN 'reset-required'
            ELSE 'active'
        END AS status
    FROM app.account a
    LEFT JOIN app.user_state s ON s.sub = a.sub
    LEFT JOIN app.last_sign_in l ON l.sub = a.sub
    LEFT JOIN app.doctor d ON d.id = a.doctor_id
"""
_LIST = """
    SELECT * FROM ({users}) u
    WHERE (%(role)s::text IS NULL OR u.role = %(role)s)
      AND (%(status)s::text IS NULL OR u.status = %(status)s)
      AND NOT EXISTS (
          SELECT FROM unnest(%(words)s::text[]) AS word
          WHERE NOT lower(u.email) ^@ word
            AND strpos(' ' || app.folded(u.given || ' ' || u.family), ' ' || app.folded(word)) = 0
      )
      AND (%(after_id)s::text IS NULL
           OR (u.family, u.given, u.id) > (%(after_family)s::text, %(after_given)s::text, %(after_id)s::text))
    ORDER BY u.family, u.given, u.id LIMIT %(fetch)s
""".replace("{users}", _USERS)
_ONE = "{users} WHERE a.sub = %(sub)s".replace("{users}", _USERS)
_COUNTS = "SELECT u.role, u.status, count(*) AS count FROM ({users}) u GROUP BY 1, 2".replace(
    "{users}", _USERS
)


def list_users(tx: Tx, q: str, role: str | None, status: UserStatus | None, paging: Paging) -> Page[User]:
    """Accounts by name. Every word of `q` begins a name or the e-mail address."""
    family, given, after_id = paging.after(_SCOPE, parts=3) or (None, None, None)
    values = {
        "words": q.replace(",", " ").lower().split(),
        "role": role,
        "status": status,
        "after_family": family,
        "after_given": given,
        "after_id": after_id,
        "fetch": paging.fetch,
    }
    found = [User(**_typed(row)) for row in all_rows(tx, _LIST, values)]
    return paging.page(_SCOPE, found, lambda user: (user.family, user.given, user.id))


def read_user(tx: Tx, sub: str) -> User:
    """One account; NotFoundError if there is none."""
    row = one_row(tx, _ONE, {"sub": sub})
    if row is None:
        raise NotFoundError
    return User(**_typed(row))


def is_behind(tx: Tx) -> bool:
    """Whether the user pool has still to be told something."""
    row = one_row(tx, "SELECT EXISTS (SELECT FROM app.directory_work) AS is_behind", {})
    return bool((row or {})["is_behind"])


def count_users(tx: Tx) -> dict[tuple[str, str], int]:
    """How many accounts there are of each role and status."""
    return {(row["role"], row["status"]): row["count"] for row in all_rows(tx, _COUNTS, {})}


def _typed(row: Row) -> Row:
    is_open = row["status"] in {"invited", "invitation-expired"}
    expires = row["invitation_expires_at"] if is_open else None
    return row | {"role": Role(row["role"]), "invitation_expires_at": expires}
