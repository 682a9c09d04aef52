"""One style sheet for the whole application, made from the tokens.

Widgets are named after their class (`#Card`); states are properties that begin with `ms`, because names such as `pos` and
`size` collide with Qt's own. QSS `min-height` overrides fixed heights, so heights are set here and nowhere else.
"""

from dataclasses import asdict
from string import Template

from medisecure_desktop.ui.style.tokens import Tokens

_SHEET = Template("""
QWidget { color: $text; font-family: "Inter"; font-size: 14px; }
QMainWindow, QDialog, #Screen { background: $canvas; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 6px 8px; }
QScrollArea, QScrollArea > QWidget > QWidget#ScrollBody { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle { background: $control; border-radius: 3px; min-height: 32px; min-width: 32px; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { background: none; border: none; width: 0; height: 0; }

QLabel { background: transparent; }
QLabel[msRole="strong"] { font-weight: 600; }
QLabel[msRole="caption"] { font-size: 12px; font-weight: 500; color: $text2; }
QLabel[msRole="subtitle"] { font-size: 16px; font-weight: 600; }
QLabel[msRole="title"] { font-size: 20px; font-weight: 600; }
QLabel[msRole="display"] { font-size: 28px; font-weight: 600; }
QLabel[msRole="muted"] { color: $text2; }
QLabel[msRole="error"] { color: $danger; font-weight: 600; font-size: 13px; }

QPushButton { border-radius: 6px; padding: 0 14px; min-height: 34px; font-weight: 600; border: 1px solid transparent; background: transparent; }
QPushButton[msLarge="true"] { min-height: 42px; }
QPushButton:focus { border: 2px solid $focus; padding: 0 13px; min-height: 32px; }
QPushButton[msLarge="true"]:focus { min-height: 40px; }
QPushButton[msKind="primary"] { background: $primary; color: $on_primary; }
QPushButton[msKind="primary"]:hover { background: $primary_hover; }
QPushButton[msKind="primary"]:pressed { background: $primary_press; }
QPushButton[msKind="primary"]:focus { border: 2px solid $text; }
QPushButton[msKind="primary"]:disabled { background: $subtle; color: $muted; border: 1px dashed $control; }
QPushButton[msKind="secondary"] { background: $surface; border: 1px solid $control; color: $text; }
QPushButton[msKind="secondary"]:hover { background: $subtle; }
QPushButton[msKind="secondary"]:focus { border: 2px solid $focus; }
QPushButton[msKind="secondary"]:disabled { color: $muted; border: 1px dashed $control; }
QPushButton[msKind="quiet"] { color: $text2; }
QPushButton[msKind="quiet"]:hover { background: $subtle; }
QPushButton[msKind="danger"] { background: $danger; color: $on_danger; }
QPushButton[msKind="danger"]:hover { background: $danger_hover; }
QPushButton[msKind="danger"]:focus { border: 2px solid $text; }
QPushButton[msKind="link"] { color: $primary; padding: 0 6px; }
QPushButton[msKind="link"]:hover { color: $primary_hover; background: $primary_soft; }
QPushButton[msKind="link"]:focus { padding: 0 5px; }
QPushButton[msKind="quiet"]:disabled, QPushButton[msKind="link"]:disabled { color: $disabled; }
QToolButton { border: 1px solid transparent; border-radius: 6px; background: transparent; min-width: 32px; min-height: 32px; padding: 0; }
QToolButton:hover { background: $subtle; }
QToolButton:focus { border: 2px solid $focus; }

QLineEdit, QTextEdit, QComboBox { background: $surface; border: 1px solid $control; border-radius: 6px; padding: 0 10px; selection-background-color: $primary; selection-color: $on_primary; }
QLineEdit, QComboBox { min-height: 34px; }
QTextEdit { padding: 6px 8px; }
QLineEdit:focus, QTextEdit:focus, QComboBox:focus { border: 2px solid $focus; padding: 0 9px; }
QLineEdit:focus, QComboBox:focus { min-height: 32px; }
QTextEdit:focus { padding: 5px 7px; }
QLineEdit[msError="true"], QTextEdit[msError="true"] { border: 2px solid $danger; padding: 0 9px; }
QLineEdit:disabled, QTextEdit:disabled, QComboBox:disabled { color: $muted; border: 1px dashed $control; background: $subtle; }
QComboBox::drop-down { border: none; width: 28px; }
QComboBox QAbstractItemView { background: $raised; border: 1px solid $line; selection-background-color: $primary_soft; selection-color: $on_primary_soft; outline: none; padding: 4px; }
QLineEdit#CodeInput { background: transparent; border: none; color: transparent; selection-background-color: transparent; padding: 0; min-height: 56px; }

#Card { background: $surface; border: 1px solid $line; border-radius: 10px; }
#Badge { border-radius: 4px; background: $subtle; }
#Badge QLabel { font-size: 12px; font-weight: 600; color: $text2; }
#Badge[msTone="primary"] { background: $primary_soft; } #Badge[msTone="primary"] QLabel { color: $on_primary_soft; }
#Badge[msTone="success"] { background: $success_soft; } #Badge[msTone="success"] QLabel { color: $on_success_soft; }
#Badge[msTone="warning"] { background: $warning_soft; } #Badge[msTone="warning"] QLabel { color: $on_warning_soft; }
#Badge[msTone="danger"] { background: $danger_soft; } #Badge[msTone="danger"] QLabel { color: $on_danger_soft; }
#InlineMessage { border-radius: 6px; background: $primary_soft; border: 1px solid $primary_soft; }
#InlineMessage[msTone="danger"] { background: $danger_soft; border-color: $danger_line; }
#InlineMessage[msTone="warning"] { background: $warning_soft; border-color: $warning_line; }
#InlineMessage[msTone="success"] { background: $success_soft; border-color: $success_line; }
#ChoiceCard { background: $surface; border: 1px solid $control; border-radius: 6px; }
#ChoiceCard:hover { background: $subtle; }
#ChoiceCard[msChosen="true"] { border: 2px solid $primary; background: $primary_soft; }
#ChoiceCard:focus { border: 2px solid $focus; }
#SideSheet { background: $surface; border-left: 1px solid $line; }
#SheetFooter { border-top: 1px solid $line; background: $surface; }
#Toast { background: $raised; border: 1px solid $line; border-radius: 10px; }
#Skeleton { background: transparent; }

QTableView { background: $surface; border: none; gridline-color: transparent; outline: none; selection-background-color: transparent; }
QHeaderView { background: $surface; }
QHeaderView::section { background: $surface; border: none; border-bottom: 1px solid $line; padding: 8px 12px; font-size: 12px; font-weight: 600; color: $text2; }
QListView { background: transparent; border: none; outline: none; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; border: none; border-bottom: 3px solid transparent; padding: 10px 4px 8px 4px; margin-right: 16px; font-weight: 600; color: $text2; }
QTabBar::tab:selected { color: $primary; border-bottom: 3px solid $primary; }
QTabBar::tab:hover { color: $text; }
QTabBar:focus { border-bottom: 1px solid $focus; }
QTabBar#Segments::tab { border: 1px solid $control; margin: 0; padding: 6px 12px; font-size: 13px; background: $surface; color: $text; }
QTabBar#Segments::tab:!first { border-left: none; }
QTabBar#Segments::tab:first { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QTabBar#Segments::tab:last { border-top-right-radius: 6px; border-bottom-right-radius: 6px; }
QTabBar#Segments::tab:only-one { border-radius: 6px; }
QTabBar#Segments::tab:selected { background: $primary_soft; color: $on_primary_soft; }

#PatientBanner { background: $surface; border-bottom: 1px solid $line; }
#AllergyStrip { background: $subtle; border-bottom: 1px solid $line; }
#AllergyStrip[msState="known"] { background: $danger_soft; border-bottom: 1px solid $danger_line; border-left: 4px solid $danger; }
#AllergyStrip[msState="known"] QLabel { color: $on_danger_soft; }
#AllergyStrip[msState="none-known"] { background: $surface; }
#NavRail { background: $nav; border-right: 1px solid $line; }
#TopBar { background: $surface; border-bottom: 1px solid $line; }
#Strip { background: $warning_soft; border-bottom: 1px solid $warning_line; }
#Strip QLabel { color: $on_warning_soft; }
#Divider { background: $line; }
QMenu { background: $raised; border: 1px solid $line; padding: 6px; border-radius: 6px; }
QMenu::item { padding: 8px 24px 8px 12px; border-radius: 4px; }
QMenu::item:selected { background: $primary_soft; color: $on_primary_soft; }
QCheckBox { spacing: 8px; }
""")


def style_sheet(tokens: Tokens) -> str:
    """The application's style sheet in one theme."""
    return _SHEET.substitute(asdict(tokens))
