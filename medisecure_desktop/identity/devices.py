"""Computers the pool remembers: a secret of their own stands for the second factor."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:  # loaded after the first paint
    from medisecure_desktop.identity.pool import PoolReply


@dataclass(frozen=True)
class Device:
    """This computer as the pool knows it, for one person. The repr shows nothing of it."""

    key: str = field(repr=False)
    group_key: str = field(repr=False)
    password: str = field(repr=False)


class DeviceStore(Protocol):
    """Keeps for each person what makes this computer remembered. `username` is the pool's name for them."""

    def find(self, username: str) -> Device | None:
        """This computer as remembered for a person."""
        ...

    def keep(self, username: str, device: Device) -> None:
        """Remember it."""
        ...

    def forget(self, username: str) -> None:
        """Do not remember it any more."""
        ...


class NoDevices:
    """For shared screens and computers without a keychain: nothing is remembered."""

    def find(self, username: str) -> Device | None:  # noqa: ARG002 - the protocol's name
        """Never anything."""
        return None

    def keep(self, username: str, device: Device) -> None:
        """Keep nothing."""

    def forget(self, username: str) -> None:
        """There is nothing to forget."""


def new_device(result: "PoolReply") -> Mapping[str, str]:
    """What the pool called this computer at the end of a sign-in; empty where it does not keep track."""
    return result.get("NewDeviceMetadata") or {}
