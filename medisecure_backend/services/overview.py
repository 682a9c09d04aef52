"""An admin's first look: how many, how well, what waits."""

from medisecure_backend.contract.reports import DayCounts, Overview, SignInCounts, UserCounts
from medisecure_backend.contract.roles import Role
from medisecure_backend.services.clinic import clinic_zone
from medisecure_backend.services.rows import Row, Tx, all_rows, one_row
from medisecure_backend.services.users import count_users, is_behind

_SIGN_INS = """
    SELECT coalesce(sum(begun), 0)::bigint AS begun, coalesce(sum(finished), 0)::bigint AS finished,
        greatest(0, coalesce(sum(begun - finished), 0))::bigint AS unfinished,
        coalesce(sum(unknown), 0)::bigint AS unknown
    FROM app.sign_in_count WHERE hour > now() - interval '24 hours'
"""
_TODAY = """
    SELECT status, count(*) AS count FROM app.appointment
    WHERE starts_at >= app.today()::timestamp AT TIME ZONE %(zone)s
      AND starts_at < (app.today()::timestamp + interval '1 day') AT TIME ZONE %(zone)s
    GROUP BY 1
"""
_PATIENTS = """
    SELECT count(*) AS patients, count(*) FILTER (WHERE status = 'unverified') AS unverified FROM app.patient
"""
_REQUESTS = "SELECT count(*) AS count FROM app.appointment WHERE status = 'pending' AND starts_at > now()"


def read_overview(tx: Tx) -> Overview:
    """Counts of the whole clinic, in one transaction."""
    today = {row["status"]: row["count"] for row in all_rows(tx, _TODAY, {"zone": clinic_zone(tx).key})}
    patients: Row = one_row(tx, _PATIENTS, {}) or {}
    users = count_users(tx)
    return Overview(
        users=[_users(role, users) for role in Role],
        sign_ins_24h=SignInCounts(**(one_row(tx, _SIGN_INS, {}) or {})),
        today=DayCounts(
            booked=today.get("booked", 0),
            arrived=today.get("arrived", 0),
            in_room=today.get("in-room", 0),
            fulfilled=today.get("fulfilled", 0),
            cancelled=today.get("cancelled", 0),
            no_show=today.get("noshow", 0),
            pending=today.get("pending", 0),
        ),
        patients=patients["patients"],
        unverified_patients=patients["unverified"],
        pending_requests=(one_row(tx, _REQUESTS, {}) or {})["count"],
        is_pool_behind=is_behind(tx),
    )


def _users(role: Role, counts: dict[tuple[str, str], int]) -> UserCounts:
    return UserCounts(
        role=role.value,
        active=counts.get((role, "active"), 0),
        invited=counts.get((role, "invited"), 0),
        invitation_expired=counts.get((role, "invitation-expired"), 0),
        disabled=counts.get((role, "disabled"), 0),
        reset_required=counts.get((role, "reset-required"), 0),
    )
