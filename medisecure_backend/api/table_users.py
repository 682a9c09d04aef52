"""Accounts: a user's whole life, and ending one's own sign-ins."""

from medisecure_backend.api.queries_people import UserQuery
from medisecure_backend.api.route import Route
from medisecure_backend.contract.administration import FactorReset, User, UserChange, UserInvite
from medisecure_backend.contract.problems import ProblemType
from medisecure_backend.contract.roles import Permission
from medisecure_backend.contract.wire import Page

_T = ProblemType
_USERS = frozenset({Permission.USERS_MANAGE})
_USER = "/v1/admin/users/{sub}"

ROUTES: tuple[Route, ...] = (
    Route("list_users", "GET", "/v1/admin/users", "Accounts", _USERS, Page[User], query=UserQuery),
    Route(
        "invite_user", "POST", "/v1/admin/users", "Invite a person", _USERS, User,
        request=UserInvite, status=201, creates=True, versioned=True,
        conflicts=frozenset({_T.DUPLICATE}),
    ),
    Route("read_user", "GET", _USER, "An account", _USERS, User, versioned=True),
    Route(
        "change_user", "PATCH", _USER, "Change role or name, disable or enable", _USERS, User,
        request=UserChange, changes=True, versioned=True,
        conflicts=frozenset({_T.ACCOUNT_STATE, _T.LAST_ADMIN, _T.OWN_ACCOUNT}),
    ),
    Route(
        "resend_invitation", "POST", _USER + "/resend", "Invite again", _USERS, User,
        creates=True, versioned=True,
        conflicts=frozenset({_T.ACCOUNT_STATE}),
    ),
    Route(
        "reset_mfa", "POST", _USER + "/reset-mfa", "Take a lost authenticator away", _USERS, User,
        request=FactorReset, creates=True, versioned=True,
        conflicts=frozenset({_T.ACCOUNT_STATE, _T.OWN_ACCOUNT}),
    ),
    Route(
        "reset_password", "POST", _USER + "/reset-password", "Mail a code for a new password", _USERS, User,
        creates=True, versioned=True,
        conflicts=frozenset({_T.ACCOUNT_STATE, _T.OWN_ACCOUNT}),
    ),
    Route(
        "sign_out_user", "POST", _USER + "/sign-out", "End every sign-in of a person", _USERS, User,
        creates=True, versioned=True,
        conflicts=frozenset({_T.ACCOUNT_STATE}),
    ),
    Route(
        "sign_out_me", "POST", "/v1/me/sign-out", "End every sign-in of my own", frozenset(Permission),
        status=204,
    ),
)  # fmt: skip
