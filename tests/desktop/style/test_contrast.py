"""Every pair of colours that meet is readable (WCAG 2.2, relative luminance)."""

import pytest

from medisecure_desktop.ui.style.high_contrast import HIGH_CONTRAST_DARK, HIGH_CONTRAST_LIGHT
from medisecure_desktop.ui.style.tokens import DARK, LIGHT, Tokens

PAIRS = (
    ("text", "canvas", 4.5),
    ("text", "surface", 4.5),
    ("text", "subtle", 4.5),
    ("text", "sunken", 4.5),
    ("text", "nav", 4.5),
    ("text2", "canvas", 4.5),
    ("text2", "surface", 4.5),
    ("text2", "subtle", 4.5),
    ("text2", "sunken", 4.5),
    ("text2", "nav", 4.5),
    ("muted", "canvas", 4.5),
    ("muted", "surface", 4.5),
    ("muted", "subtle", 4.5),
    ("muted", "sunken", 4.5),
    ("muted", "nav", 4.5),
    ("on_primary", "primary", 4.5),
    ("on_primary", "primary_hover", 4.5),
    ("on_primary", "primary_press", 4.5),
    ("primary", "surface", 4.5),
    ("primary", "canvas", 4.5),
    ("primary", "subtle", 4.5),
    ("on_primary_soft", "primary_soft", 4.5),
    ("on_danger", "danger", 4.5),
    ("on_danger", "danger_hover", 4.5),
    ("danger", "surface", 4.5),
    ("danger", "canvas", 4.5),
    ("on_danger_soft", "danger_soft", 4.5),
    ("danger", "danger_soft", 4.5),
    ("warning", "surface", 4.5),
    ("on_warning_soft", "warning_soft", 4.5),
    ("warning", "warning_soft", 4.5),
    ("success", "surface", 4.5),
    ("on_success_soft", "success_soft", 4.5),
    ("success", "success_soft", 4.5),
    ("on_nav_active", "nav_active", 4.5),
    ("on_brand", "brand", 7),
    ("on_brand2", "brand", 4.5),
    ("on_brand", "brand2", 4.5),
    ("on_brand2", "brand2", 4.5),
    ("control", "surface", 3),
    ("control", "canvas", 3),
    ("control", "subtle", 3),
    ("focus", "surface", 3),
    ("focus", "canvas", 3),
    ("focus", "subtle", 3),
    ("series1", "surface", 3),
    ("series2", "surface", 3),
    ("series3", "surface", 3),
    ("series1", "band", 3),
    ("series2", "band", 3),
    ("danger", "surface", 3),
    ("text", "danger_soft", 4.5),
    ("text", "warning_soft", 4.5),
    ("text", "success_soft", 4.5),
    ("text", "primary_soft", 4.5),
)


def luminance(colour: str) -> float:
    channels = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [HIGH_CONTRAST_LIGHT, HIGH_CONTRAST_DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("foreground", "background", "least"), PAIRS)
def test_high_contrast_reaches_seven_everywhere(
    foreground: str, background: str, least: float, theme: Tokens
) -> None:
    assert contrast(getattr(theme, foreground), getattr(theme, background)) >= max(least, 7)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("foreground", "background", "least"), PAIRS)
def test_the_pair_is_readable(foreground: str, background: str, least: float, theme: Tokens) -> None:
    assert contrast(getattr(theme, foreground), getattr(theme, background)) >= least
