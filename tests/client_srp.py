"""The client's half of SRP as tests sign in with it: pycognito's, with a secret no longer than it must be."""

from pycognito import AWSSRP
from pycognito.aws_srp import get_random

SECRET_BYTES = 32
"""RFC 5054 asks for 256 bits. pycognito draws 1024, which doubles the time of every sign-in."""


class ClientSrp(AWSSRP):
    """Signs in as pycognito does; tests of pycognito and of our own client take theirs."""

    def generate_random_small_a(self) -> int:
        return get_random(SECRET_BYTES)
