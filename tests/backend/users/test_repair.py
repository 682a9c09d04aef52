"""What was left half done with accounts is done by schedule, and the alarm tells while it cannot be."""

import pytest

from medisecure_backend.triggers import repair
from medisecure_backend.triggers.repair import StillLeftError
from tests.backend.api.client import Client
from tests.backend.identity.running import POOL_ID, Pool
from tests.backend.users.conftest import Faults
from tests.backend.users.invited import invite


def test_the_pool_is_told_when_it_answers_again(admin: Client, pool: Pool, faults: Faults) -> None:
    user = invite(admin)
    faults.refuse |= {"AdminGetUser", "AdminDisableUser"}
    path = f"/v1/admin/users/{user['id']}"
    changed = admin.send("PATCH", path, {"is_enabled": False}, if_match=admin.get(path).etag)
    assert (changed.status, changed.json["is_pending"]) == (200, True)
    with pytest.raises(StillLeftError):
        repair.handler({}, None)
    faults.heal()
    repair.handler({}, None)
    assert admin.get(path).json["is_pending"] is False
    assert pool.admin().admin_get_user(UserPoolId=POOL_ID, Username=user["id"])["Enabled"] is False
