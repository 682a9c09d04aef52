"""The accounts of a demo clinic, and what is needed to sign in as each of them."""

import msgspec

from medisecure_backend.local.errors import ClinicError
from medisecure_backend.local.folder.data_folder import DataFolder
from medisecure_backend.local.folder.private_file import write_private


class DemoAccount(msgspec.Struct, frozen=True, kw_only=True):
    """One made-up person's way in."""

    role: str
    username: str
    email: str
    password: str
    totp_secret: str

    def __repr__(self) -> str:
        return f"DemoAccount(role={self.role!r})"


def write_accounts(folder: DataFolder, accounts: list[DemoAccount]) -> None:
    """Keep the accounts beside the clinic they belong to, mode 0600."""
    write_private(folder.accounts_file, msgspec.json.encode(accounts))


def read_accounts(folder: DataFolder) -> list[DemoAccount]:
    """The demo accounts of the clinic in this folder; a clinic without demo data has none."""
    if not folder.mark.exists():
        raise ClinicError(f"There is no clinic in {folder.path}.")
    if not folder.accounts_file.exists():
        return []
    return msgspec.json.decode(folder.accounts_file.read_bytes(), type=list[DemoAccount])
