"""Whose calendar it is: doctors keep their own, admins everybody's."""

from medisecure_backend.contract.roles import Role
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.errors import NotFoundError
from medisecure_backend.services.rows import Tx, one_row

_MAY_KEEP = """
    SELECT EXISTS (SELECT FROM app.doctor WHERE id = %(id)s) AND (%(all)s OR app.my_doctor() = %(id)s) AS may
"""


def require_keeper(tx: Tx, caller: Caller, doctor_id: str) -> None:
    """NotFoundError unless the caller keeps this doctor's calendar."""
    row = one_row(tx, _MAY_KEEP, {"id": doctor_id, "all": caller.role is Role.ADMIN})
    if row is None or not row["may"]:
        raise NotFoundError
