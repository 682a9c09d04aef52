"""Groups, for administrators."""

from medisecure_backend.local.identity import groups, pages, tokens, users
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.pool_checks import require_pool
from medisecure_backend.local.identity.unit import Row, Unit


def admin_add_user_to_group(unit: Unit, given: Input) -> Body:
    """Give a person a role."""
    require_pool(unit, given)
    account = users.require(unit.connection, given.text("Username"), lock=True)
    groups.add(unit.connection, account.sub, given.text("GroupName"))
    return {}


def admin_remove_user_from_group(unit: Unit, given: Input) -> Body:
    """Take a role away."""
    require_pool(unit, given)
    account = users.require(unit.connection, given.text("Username"), lock=True)
    groups.remove(unit.connection, account.sub, given.text("GroupName"))
    return {}


def admin_list_groups_for_user(unit: Unit, given: Input) -> Body:
    """The roles of one person."""
    require_pool(unit, given)
    account = users.require(unit.connection, given.text("Username"))
    return _page(unit, given, groups.rows_of(unit.connection, account.sub))


def list_groups(unit: Unit, given: Input) -> Body:
    """Every role there is."""
    require_pool(unit, given)
    return _page(unit, given, groups.all_rows(unit.connection))


def _page(unit: Unit, given: Input, rows: list[Row]) -> Body:
    limit = pages.limit(given)
    after = pages.read(unit, "groups", given.optional_text("NextToken"))
    left = [row for row in rows if after is None or row["name"] > after[0]]
    reply: Body = {"Groups": [_described(unit, row) for row in left[:limit]]}
    if len(left) > limit:
        reply["NextToken"] = pages.token(unit, "groups", [left[limit - 1]["name"]])
    return reply


def _described(unit: Unit, row: Row) -> Body:
    created = tokens.epoch(row["created_at"])
    return {
        "GroupName": row["name"],
        "UserPoolId": unit.pool.user_pool_id,
        "Description": row["description"],
        "CreationDate": created,
        "LastModifiedDate": created,
    }
