"""What may stand in the query string of lists about people."""

from typing import Annotated

import msgspec

from medisecure_backend.api.queries import PageQuery
from medisecure_backend.contract.administration import UserStatus
from medisecure_backend.contract.roles import Role


class UserQuery(PageQuery, frozen=True):
    """Accounts by the start of a name or e-mail address, of one role or status if asked."""

    q: Annotated[str, msgspec.Meta(max_length=100)] = ""
    role: Role | None = None
    status: UserStatus | None = None
