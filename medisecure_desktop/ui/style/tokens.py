"""Colours by what they are for. Nothing else in the program names a colour."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Tokens:
    """One theme's colours, as #RRGGBB, and how wide its edges are."""

    canvas: str
    surface: str
    subtle: str
    sunken: str
    raised: str
    line: str
    control: str
    text: str
    text2: str
    muted: str
    disabled: str
    primary: str
    primary_hover: str
    primary_press: str
    on_primary: str
    primary_soft: str
    on_primary_soft: str
    danger: str
    danger_hover: str
    on_danger: str
    danger_soft: str
    on_danger_soft: str
    danger_line: str
    warning: str
    warning_soft: str
    on_warning_soft: str
    warning_line: str
    success: str
    success_soft: str
    on_success_soft: str
    success_line: str
    focus: str
    nav: str
    nav_active: str
    on_nav_active: str
    brand: str
    brand2: str
    on_brand: str
    on_brand2: str
    series1: str
    series2: str
    series3: str
    band: str
    grid: str
    track: str
    range: str
    edge: int = 1


LIGHT = Tokens(
    canvas="#F3F5F9",
    surface="#FFFFFF",
    subtle="#EDF1F6",
    sunken="#E3E9F1",
    raised="#FFFFFF",
    line="#DAE1EA",
    control="#76839A",
    text="#131D2E",
    text2="#42506A",
    muted="#566379",
    disabled="#8C97A8",
    primary="#1D58C7",
    primary_hover="#174AA9",
    primary_press="#113B8A",
    on_primary="#FFFFFF",
    primary_soft="#E7EFFD",
    on_primary_soft="#16469C",
    danger="#B42318",
    danger_hover="#941B12",
    on_danger="#FFFFFF",
    danger_soft="#FDEDEB",
    on_danger_soft="#8A1A12",
    danger_line="#E2A29C",
    warning="#8A5200",
    warning_soft="#FFF5E0",
    on_warning_soft="#714300",
    warning_line="#DDB469",
    success="#17693A",
    success_soft="#E5F4EA",
    on_success_soft="#12552F",
    success_line="#8CC5A2",
    focus="#1D58C7",
    nav="#FBFCFE",
    nav_active="#E7EFFD",
    on_nav_active="#16469C",
    brand="#0E2A57",
    brand2="#123A78",
    on_brand="#FFFFFF",
    on_brand2="#C9D8F5",
    series1="#1D58C7",
    series2="#0B7A75",
    series3="#8A45B5",
    band="#E8F3EE",
    grid="#E6EBF2",
    track="#E3E9F1",
    range="#3F8F60",
)
DARK = Tokens(
    canvas="#0E131A",
    surface="#161D27",
    subtle="#1D2631",
    sunken="#111821",
    raised="#1F2935",
    line="#2A3543",
    control="#76869E",
    text="#E9EEF5",
    text2="#B9C4D3",
    muted="#9BA8BA",
    disabled="#667387",
    primary="#8DB3FF",
    primary_hover="#A8C5FF",
    primary_press="#C2D7FF",
    on_primary="#0A1B3A",
    primary_soft="#1A2C4C",
    on_primary_soft="#BCD3FF",
    danger="#FF9C93",
    danger_hover="#FFB4AD",
    on_danger="#3A0A06",
    danger_soft="#371A1C",
    on_danger_soft="#FFC9C4",
    danger_line="#8A3F3B",
    warning="#F2C063",
    warning_soft="#33270F",
    on_warning_soft="#F8DA9B",
    warning_line="#7F6226",
    success="#7FD3A0",
    success_soft="#142E1F",
    on_success_soft="#B3E9C7",
    success_line="#35724E",
    focus="#8DB3FF",
    nav="#121923",
    nav_active="#1A2C4C",
    on_nav_active="#BCD3FF",
    brand="#0B1B38",
    brand2="#10294F",
    on_brand="#F1F5FC",
    on_brand2="#B7C9EA",
    series1="#8DB3FF",
    series2="#5CC9BF",
    series3="#D3A2F2",
    band="#16291F",
    grid="#253040",
    track="#2A3543",
    range="#4A9A6C",
)
