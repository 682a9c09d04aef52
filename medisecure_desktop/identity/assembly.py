"""What speaks with one pool, put together. Loaded when it is first needed, not before the first paint."""

from medisecure_desktop.config import ClinicConfiguration
from medisecure_desktop.identity.connection import Connection
from medisecure_desktop.identity.conversation import Conversation
from medisecure_desktop.identity.devices import DeviceStore
from medisecure_desktop.identity.key_set import KeySet
from medisecure_desktop.identity.own_account import OwnAccount
from medisecure_desktop.identity.pool import Pool
from medisecure_desktop.identity.presence import Presence
from medisecure_desktop.identity.registration import Accounts
from medisecure_desktop.identity.server_clock import ServerClock
from medisecure_desktop.identity.token_verifier import TokenVerifier


class Assembly:
    """One of each, for the one pool of a clinic. May be shared by threads."""

    def __init__(
        self,
        configuration: ClinicConfiguration,
        connection: Connection,
        clock: ServerClock,
        devices: DeviceStore,
    ) -> None:
        self.pool = Pool(configuration, connection)
        self.accounts = Accounts(self.pool)
        self.own_account = OwnAccount(self.pool, connection)
        self.presence = Presence(self.pool, connection)
        self.verifier = TokenVerifier(configuration, KeySet(configuration.jwks_url, connection), clock)
        self.conversation = Conversation(configuration, self.pool, self.verifier, clock, devices)
