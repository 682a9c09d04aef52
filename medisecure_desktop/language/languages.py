"""Which languages there are."""

from dataclasses import dataclass

NARROW_SPACE = "\u202f"


@dataclass(frozen=True)
class Language:
    """A language by its tag, named as its speakers name it, and how it writes.

    `plural_forms` is what Qt counts with. Numbers keep Western digits everywhere. A comma never groups
    thousands where people read it as the decimal sign: "1,000 mg" must not become one.
    """

    tag: str
    name: str
    plural_forms: int = 2
    is_rtl: bool = False
    decimal_sign: str = "."
    group_sign: str = ","
    has_capital_nouns: bool = False


ENGLISH = Language("en", "English")
GERMAN = Language("de", "Deutsch", decimal_sign=",", group_sign=NARROW_SPACE, has_capital_nouns=True)
SPANISH = Language("es", "Español", decimal_sign=",", group_sign=NARROW_SPACE)
ARABIC = Language("ar", "العربية", plural_forms=6, is_rtl=True)
PSEUDO = Language("pseudo", "Pseudo")
PSEUDO_RTL = Language("pseudo-rtl", "Pseudo, right to left", is_rtl=True)

LANGUAGES = (ENGLISH, GERMAN, SPANISH, ARABIC)
"""What people can choose. The sources are English: it needs no catalogue."""
TRANSLATED = (GERMAN, SPANISH, ARABIC)
PSEUDOS = (PSEUDO, PSEUDO_RTL)
"""For tests: longer than any language, and from right to left."""


def language_of(tag: str) -> Language | None:
    """The language by its tag or by a locale such as de-AT, if we have it."""
    wanted = tag.replace("_", "-").lower()
    primary = wanted.partition("-")[0]
    found = [each for each in (*PSEUDOS, *LANGUAGES) if each.tag in {wanted, primary}]
    return next((each for each in found if each.tag == wanted), found[0] if found else None)
