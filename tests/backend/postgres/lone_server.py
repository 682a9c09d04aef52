"""Starts an embedded server, says its DSN, and waits to be killed: run as a program by the tests.

With an account's name as second argument it first becomes that account, and takes the wheel's copy that
everybody may read: the checkout and its interpreter may lie where that account cannot go.
"""

import os
import pwd
import sys
from importlib.metadata import version
from pathlib import Path

from medisecure_backend.local.postgres.embedded import EmbeddedPostgres
from medisecure_backend.local.postgres.place import PACKAGE, ROOT_HOME


def become(account: str) -> None:
    found = pwd.getpwnam(account)
    sys.path.insert(0, str(ROOT_HOME / f"postgresql-{version(PACKAGE)}"))
    os.setgroups([])
    os.setresgid(found.pw_gid, found.pw_gid, found.pw_gid)
    os.setresuid(found.pw_uid, found.pw_uid, found.pw_uid)


data = Path(sys.argv[1])
for name in sys.argv[2:]:
    become(name)
server = EmbeddedPostgres(data)
sys.stdout.write(server.start() + "\n")
sys.stdout.flush()
sys.stdin.read()
server.stop()
