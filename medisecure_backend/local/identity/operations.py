"""Which operations there are, and which of them are for administrators."""

from collections.abc import Callable
from dataclasses import dataclass

from medisecure_backend.local.identity import (
    admin_attributes,
    administration,
    authenticators,
    description,
    devices,
    invitations,
    memberships,
    own_account,
    own_attributes,
    preferences,
    recovery,
    refresh,
    registration,
    sessions,
    sign_in,
    user_lists,
)
from medisecure_backend.local.identity.fields import Body, Input
from medisecure_backend.local.identity.unit import Unit

Perform = Callable[[Unit, Input], Body]


@dataclass(frozen=True)
class Operation:
    """One operation of the protocol; `signed` ones need a signature as IAM's do."""

    perform: Perform
    signed: bool


_OPEN: dict[str, Perform] = {
    "AssociateSoftwareToken": authenticators.associate_software_token,
    "ChangePassword": own_account.change_password,
    "ConfirmDevice": devices.confirm_device,
    "ConfirmForgotPassword": recovery.confirm_forgot_password,
    "ConfirmSignUp": registration.confirm_sign_up,
    "DeleteUser": own_account.delete_user,
    "DeleteUserAttributes": own_attributes.delete_user_attributes,
    "ForgetDevice": devices.forget_device,
    "ForgotPassword": recovery.forgot_password,
    "GetDevice": devices.get_device,
    "GetTokensFromRefreshToken": refresh.get_tokens_from_refresh_token,
    "GetUser": own_account.get_user,
    "GetUserAttributeVerificationCode": own_attributes.get_user_attribute_verification_code,
    "GetUserAuthFactors": preferences.get_user_auth_factors,
    "GlobalSignOut": own_account.global_sign_out,
    "InitiateAuth": sign_in.initiate_auth,
    "ListDevices": devices.list_devices,
    "ListUserSessions": sessions.list_user_sessions,
    "ResendConfirmationCode": registration.resend_confirmation_code,
    "RespondToAuthChallenge": sign_in.respond_to_auth_challenge,
    "RevokeToken": refresh.revoke_token,
    "RevokeUserSession": sessions.revoke_user_session,
    "SetUserMFAPreference": preferences.set_user_mfa_preference,
    "SignUp": registration.sign_up,
    "UpdateDeviceStatus": devices.update_device_status,
    "UpdateUserAttributes": own_attributes.update_user_attributes,
    "VerifySoftwareToken": authenticators.verify_software_token,
    "VerifyUserAttribute": own_attributes.verify_user_attribute,
}

_SIGNED: dict[str, Perform] = {
    "AdminAddUserToGroup": memberships.admin_add_user_to_group,
    "AdminConfirmSignUp": administration.admin_confirm_sign_up,
    "AdminCreateUser": invitations.admin_create_user,
    "AdminDeleteSoftwareToken": administration.admin_delete_software_token,
    "AdminDeleteUser": administration.admin_delete_user,
    "AdminDeleteUserAttributes": admin_attributes.admin_delete_user_attributes,
    "AdminDisableUser": administration.admin_disable_user,
    "AdminEnableUser": administration.admin_enable_user,
    "AdminForgetDevice": devices.admin_forget_device,
    "AdminGetDevice": devices.admin_get_device,
    "AdminGetUser": administration.admin_get_user,
    "AdminGetUserAuthFactors": preferences.admin_get_user_auth_factors,
    "AdminListDevices": devices.admin_list_devices,
    "AdminListGroupsForUser": memberships.admin_list_groups_for_user,
    "AdminListUserSessions": sessions.admin_list_user_sessions,
    "AdminRemoveUserFromGroup": memberships.admin_remove_user_from_group,
    "AdminResetUserPassword": administration.admin_reset_user_password,
    "AdminRevokeUserSession": sessions.admin_revoke_user_session,
    "AdminSetUserMFAPreference": preferences.admin_set_user_mfa_preference,
    "AdminSetUserPassword": administration.admin_set_user_password,
    "AdminUpdateDeviceStatus": devices.admin_update_device_status,
    "AdminUpdateUserAttributes": admin_attributes.admin_update_user_attributes,
    "AdminUserGlobalSignOut": administration.admin_user_global_sign_out,
    "DescribeUserPool": description.describe_user_pool,
    "DescribeUserPoolClient": description.describe_user_pool_client,
    "GetUserPoolMfaConfig": description.get_user_pool_mfa_config,
    "GetUserPoolSessionConfiguration": sessions.get_user_pool_session_configuration,
    "ListGroups": memberships.list_groups,
    "ListUsers": user_lists.list_users,
    "ListUsersInGroup": user_lists.list_users_in_group,
}

OPERATIONS: dict[str, Operation] = {
    **{name: Operation(perform, signed=False) for name, perform in _OPEN.items()},
    **{name: Operation(perform, signed=True) for name, perform in _SIGNED.items()},
}
