"""Powers of secrets, in a time that tells nothing about them where gmpy2 is installed."""

from functools import cache
from typing import Any, Protocol, cast


class Power(Protocol):
    """`base ** exponent % modulus` for an odd modulus and an exponent above zero."""

    def __call__(self, base: int, exponent: int, modulus: int, /) -> int:
        """The power."""
        ...


@cache
def modular_power() -> Power:
    """gmpy2's constant-time power if it is there (`pip install medisecure[srp]`), else Python's own."""
    try:
        import gmpy2  # noqa: PLC0415  # pyright: ignore[reportMissingImports]
    except ImportError:
        return pow
    constant_time = cast("Any", gmpy2).powmod_sec
    return lambda base, exponent, modulus: int(constant_time(base, exponent, modulus))
