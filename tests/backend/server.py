"""How tests reach their PostgreSQL."""

from dataclasses import dataclass

from psycopg.conninfo import make_conninfo

from medisecure_backend.contract.roles import Role


@dataclass(frozen=True)
class Server:
    """A running server's addresses."""

    owner_dsn: str
    dsns: dict[str, str]

    def role_dsns(self) -> dict[Role, str]:
        return {role: self.dsns[f"ms_{role.name.lower()}"] for role in Role}


def login_dsn(owner_dsn: str, login: str, password: str) -> str:
    return make_conninfo(owner_dsn, user=login, password=password)
