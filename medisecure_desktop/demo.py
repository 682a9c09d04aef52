"""`medisecure demo`: a local clinic with demo data, the accounts to sign in with, and the window."""

from pathlib import Path

from pyotp.totp import TOTP

from medisecure_desktop.local_clinic import DemoAccount, LocalClinic
from medisecure_desktop.run_window import Audience, run_window


def run_demo(role: str, data: Path | None, appearance: str) -> int:
    """Start the clinic, say who can sign in, show the window until it is closed, stop the clinic."""
    with LocalClinic(data) as clinic:
        clinic_file = clinic.start()
        accounts = clinic.accounts()
        print(describe(accounts, role, clinic.accounts_command), flush=True)
        return run_window(clinic_file, Audience.for_role(role), appearance)


def describe(accounts: list[DemoAccount], role: str, accounts_command: str) -> str:
    """The accounts as a table, the asked-for role first, each with the code that is right now."""
    ordered = sorted(accounts, key=lambda account: account.role.lower() != role)
    width = max(len(account.email) for account in ordered)
    lines = ["", "Demo accounts. Everybody is invented. The code changes every 30 seconds:", ""]
    for account in ordered:
        code = TOTP(account.totp_secret).now()
        lines.append(f"  {account.role:<8}{account.email:<{width + 2}}{account.password:<24}code now {code}")
    lines += [
        "",
        f"Codes later: any authenticator, with totp_secret from {accounts_command}",
        "",
    ]
    return "\n".join(lines)
