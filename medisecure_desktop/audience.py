"""Whose window it is: staff and patients have programs of their own."""

from enum import StrEnum

from medisecure_backend.contract.roles import Role


class Audience(StrEnum):
    """Whose window it is."""

    STAFF = "staff"
    PATIENT = "patient"

    @classmethod
    def for_role(cls, role: str) -> "Audience":
        """The window that people of a role use."""
        return cls.PATIENT if role.lower() == "patient" else cls.STAFF

    def welcomes(self, role: Role) -> bool:
        """Whether people of this role use this window."""
        return (role is Role.PATIENT) == (self is Audience.PATIENT)
