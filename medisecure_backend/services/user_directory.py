"""The accounts in Cognito, as admins need them. boto3 is imported at the first use, not before."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from medisecure_backend.services.directory_user import DirectoryUser, NewUser, names, translated, user_of
from medisecure_backend.services.errors import ConflictError

if TYPE_CHECKING:
    from types_boto3_cognito_idp import CognitoIdentityProviderClient


class UserDirectory:
    """One user pool. Calls are made once: a retry could invite a person twice."""

    def __init__(self, region: str, user_pool_id: str, endpoint: str | None = None) -> None:
        self._region = region
        self._pool = user_pool_id
        self._endpoint = endpoint

    def invite(self, new: NewUser) -> DirectoryUser:
        """Create the user, who gets an invitation by e-mail, and put them into their group."""
        with translated():
            reply = self._client.admin_create_user(
                UserPoolId=self._pool,
                Username=new.email,
                UserAttributes=[
                    {"Name": "email", "Value": new.email},
                    {"Name": "email_verified", "Value": "true"},
                    *names(new.family, new.given, new.phone),
                ],
                DesiredDeliveryMediums=["EMAIL"],
            )
        entry = reply["User"]
        user = user_of(entry, entry.get("Attributes", ()))
        self.join(user.username, new.group)
        return user

    def resend(self, username: str) -> None:
        """A new temporary password by e-mail, for somebody who has not used the first one."""
        with translated():
            self._client.admin_create_user(
                UserPoolId=self._pool,
                Username=username,
                MessageAction="RESEND",
                DesiredDeliveryMediums=["EMAIL"],
            )

    def find(self, username: str) -> DirectoryUser | None:
        """The user of this sub or e-mail address."""
        client = self._client
        try:
            with translated():
                reply = client.admin_get_user(UserPoolId=self._pool, Username=username)
        except ConflictError:
            return None
        return user_of(reply, reply.get("UserAttributes", ()))

    def remove(self, username: str) -> None:
        """Take a user away who never got an account."""
        with translated():
            self._client.admin_delete_user(UserPoolId=self._pool, Username=username)

    def group_names(self, username: str) -> list[str]:
        """The groups of a user."""
        with translated():
            reply = self._client.admin_list_groups_for_user(UserPoolId=self._pool, Username=username)
        return [group.get("GroupName", "") for group in reply["Groups"]]

    def join(self, username: str, group: str) -> None:
        """Put a user into a group."""
        with translated():
            self._client.admin_add_user_to_group(UserPoolId=self._pool, Username=username, GroupName=group)

    def leave(self, username: str, group: str) -> None:
        """Take a user out of a group."""
        with translated():
            self._client.admin_remove_user_from_group(
                UserPoolId=self._pool, Username=username, GroupName=group
            )

    def set_enabled(self, username: str, *, is_enabled: bool) -> None:
        """Let a user sign in, or not."""
        call = self._client.admin_enable_user if is_enabled else self._client.admin_disable_user
        with translated():
            call(UserPoolId=self._pool, Username=username)

    def rename(self, username: str, family: str, given: str, phone: str | None) -> None:
        """Change what a user is called."""
        with translated():
            self._client.admin_update_user_attributes(
                UserPoolId=self._pool, Username=username, UserAttributes=names(family, given, phone)
            )

    def sign_out(self, username: str) -> None:
        """End every sign-in of a user."""
        with translated():
            self._client.admin_user_global_sign_out(UserPoolId=self._pool, Username=username)

    def reset_password(self, username: str) -> None:
        """Make the password useless and mail a code for a new one."""
        with translated():
            self._client.admin_reset_user_password(UserPoolId=self._pool, Username=username)

    def remove_authenticator(self, username: str) -> None:
        """Take a lost authenticator away: the next sign-in sets up a new one."""
        with translated():
            self._client.admin_delete_software_token(UserPoolId=self._pool, Username=username)

    def switch_codes_off(self, username: str) -> None:
        """No more codes by text message or e-mail: whoever holds the lost telephone would get them."""
        with translated():
            self._client.admin_set_user_mfa_preference(
                UserPoolId=self._pool,
                Username=username,
                SMSMfaSettings={"Enabled": False, "PreferredMfa": False},
                EmailMfaSettings={"Enabled": False, "PreferredMfa": False},
            )

    def is_live(self, access_token: str) -> bool:
        """Whether the pool accepts an access token: it knows the sign-in, a clock only the second."""
        try:
            with translated():
                self._client.get_user(AccessToken=access_token)
        except ConflictError:
            return False
        return True

    @cached_property
    def _client(self) -> CognitoIdentityProviderClient:
        import boto3  # noqa: PLC0415 - kept out of the cold start
        from botocore.config import Config  # noqa: PLC0415

        return boto3.Session().client(  # pyright: ignore[reportUnknownMemberType] - stubs for one service only
            "cognito-idp",
            region_name=self._region,
            endpoint_url=self._endpoint,
            config=Config(connect_timeout=2, read_timeout=5, retries={"total_max_attempts": 1}),
        )
