"""Lists of accounts, for administrators."""

import re
from datetime import datetime
from typing import LiteralString

from psycopg import sql
from psycopg.rows import class_row

from medisecure_backend.local.identity import groups, pages, users
from medisecure_backend.local.identity.errors import invalid_parameter
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.pool_checks import require_pool
from medisecure_backend.local.identity.unit import Unit
from medisecure_backend.local.identity.users import Account

_FILTER = re.compile(r'\s*"?([a-z_:]+)"?\s*(\^=|=)\s*"((?:[^"\\]|\\.)*)"\s*')
_COLUMNS: dict[str, LiteralString] = {
    "sub": "sub::text",
    "username": "sub::text",
    "email": "email_key",
    "given_name": "lower(attributes->>'given_name')",
    "family_name": "lower(attributes->>'family_name')",
    "name": "lower(attributes->>'name')",
    "phone_number": "attributes->>'phone_number'",
    "cognito:user_status": "lower(status)",
    "status": "CASE WHEN enabled THEN 'enabled' ELSE 'disabled' END",
}


_QUERY = sql.SQL(
    """
    SELECT * FROM identity.account
    WHERE (%(since)s::timestamptz IS NULL OR (created_at, sub) > (%(since)s, %(sub)s::uuid)) AND {}
    ORDER BY created_at, sub LIMIT %(limit)s
    """
)


def list_users(unit: Unit, given: Input) -> Body:
    """Accounts, oldest first, perhaps only those that match a filter."""
    require_pool(unit, given)
    condition, value = _condition(given.optional_text("Filter"))
    return _page(unit, given, "PaginationToken", condition, value)


def list_users_in_group(unit: Unit, given: Input) -> Body:
    """The accounts in one group."""
    require_pool(unit, given)
    name = given.text("GroupName")
    groups.require(unit.connection, name)
    condition = "sub IN (SELECT m.sub FROM identity.membership m WHERE m.group_name = %(value)s)"
    return _page(unit, given, "NextToken", condition, name)


def _condition(text: str | None) -> tuple[LiteralString, str]:
    if not text:
        return "true", ""
    match = _FILTER.fullmatch(text)
    column = _COLUMNS.get(match[1]) if match else None
    if match is None or column is None:
        raise invalid_parameter("Error while parsing filter.")
    value = re.sub(r"\\(.)", r"\1", match[3]).lower()
    if match[2] == "=":
        return column + " = %(value)s", value
    return "starts_with(" + column + ", %(value)s)", value


def _page(unit: Unit, given: Input, token_name: str, condition: LiteralString, value: str) -> Body:
    limit = pages.limit(given)
    after = pages.read(unit, token_name, given.optional_text(token_name))
    start = (datetime.fromisoformat(after[0]), after[1]) if after else (None, None)
    query = _QUERY.format(sql.SQL(condition))
    values = {"since": start[0], "sub": start[1], "value": value, "limit": limit + 1}
    with unit.connection.cursor(row_factory=class_row(Account)) as cursor:
        found = cursor.execute(query, values).fetchall()
    wanted = given.texts("AttributesToGet")
    reply: Body = {"Users": [_described(account, wanted) for account in found[:limit]]}
    if len(found) > limit:
        last = found[limit - 1]
        reply[token_name] = pages.token(unit, token_name, [last.created_at.isoformat(), last.username])
    return reply


def _described(account: Account, wanted: list[str] | None) -> Body:
    shown = users.attribute_list(account)
    if wanted is not None:
        shown = [each for each in shown if each["Name"] in wanted]
    return {**users.described(account), "Attributes": shown}
