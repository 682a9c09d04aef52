"""Every widget in both themes, as pictures: `python -m tests.desktop.widgets.gallery FOLDER`."""

import os
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from medisecure_desktop.ui.style.fonts import load_fonts
from medisecure_desktop.ui.style.theme import theme
from medisecure_desktop.ui.widgets.allergy_strip import AllergyStrip
from medisecure_desktop.ui.widgets.avatar import Avatar
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.card import Card
from medisecure_desktop.ui.widgets.choice_cards import ChoiceCards
from medisecure_desktop.ui.widgets.code_field import CodeField
from medisecure_desktop.ui.widgets.data_region import DataRegion
from medisecure_desktop.ui.widgets.data_table import Column, DataTable
from medisecure_desktop.ui.widgets.date_field import DateField
from medisecure_desktop.ui.widgets.dialog import Dialog
from medisecure_desktop.ui.widgets.error_summary import ErrorSummary
from medisecure_desktop.ui.widgets.icon_button import IconButton
from medisecure_desktop.ui.widgets.inline_message import InlineMessage
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.medication_list import MedicationList
from medisecure_desktop.ui.widgets.password_field import PasswordField
from medisecure_desktop.ui.widgets.patient_banner import PatientBanner
from medisecure_desktop.ui.widgets.qr_view import QrView
from medisecure_desktop.ui.widgets.search_field import SearchField
from medisecure_desktop.ui.widgets.segmented import SegmentedControl
from medisecure_desktop.ui.widgets.select_field import SelectField
from medisecure_desktop.ui.widgets.side_sheet import SideSheet
from medisecure_desktop.ui.widgets.skeleton import Skeleton
from medisecure_desktop.ui.widgets.slot_grid import SlotGrid
from medisecure_desktop.ui.widgets.stepper import Stepper
from medisecure_desktop.ui.widgets.tabs import Tabs
from medisecure_desktop.ui.widgets.text_area import TextArea
from medisecure_desktop.ui.widgets.text_field import TextField
from medisecure_desktop.ui.widgets.timeline import TimelineList
from medisecure_desktop.ui.widgets.toast import Toast
from medisecure_desktop.ui.widgets.vitals_chart import Series, VitalsChart
from tests.desktop.shell.seated import seated
from tests.desktop.widgets import samples

ZONE = ZoneInfo("Europe/London")
TODAY = date(2026, 11, 24)


def page(*rows: QWidget, gap: int = 14) -> QWidget:
    """A screen with the rows one below the other."""
    made = QWidget()
    made.setObjectName("Screen")
    column = QVBoxLayout(made)
    column.setContentsMargins(20, 20, 20, 20)
    column.setSpacing(gap)
    for row in rows:
        column.addWidget(row)
    column.addStretch(1)
    return made


def line(*widgets: QWidget) -> QWidget:
    """Widgets side by side."""
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(10)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return made


def titled(title: str, widget: QWidget) -> Card:
    """A widget in a card."""
    card = Card(title)
    card.body.addWidget(widget)
    return card


def buttons() -> QWidget:
    """Buttons, badges, avatars, tabs, steps."""
    kinds = ("primary", "secondary", "quiet", "danger", "link")
    plain = line(*(Button(f"{kind.capitalize()} act", kind) for kind in kinds))
    signed = line(*(Button("Add visit", kind, "calendar-plus") for kind in kinds))
    large = line(Button("Sign in", "primary", large=True), Button("Go back", "secondary", large=True))
    off = [Button("Unavailable", kind) for kind in kinds]
    for button in off:
        button.setEnabled(False)
    tones = ("neutral", "primary", "success", "warning", "danger")
    badges = line(*(Badge(tone.capitalize(), tone) for tone in tones), Badge("In 6 days", "warning", "clock"))
    faces = line(Avatar("ML"), Avatar("AO", 56), IconButton("bell", "Notices"), IconButton("x", "Close"))
    tabs = Tabs(["Summary", "Visits and notes", "Medications", "Results"])
    segments = SegmentedControl(["Blood pressure", "Weight", "Heart rate"])
    steps = Stepper(["Reason", "Choose a time", "Check and confirm"])
    steps.set_step(1)
    roles = [
        Label(role.capitalize(), role)
        for role in ("display", "title", "subtitle", "strong", "body", "muted", "caption")
    ]
    return page(plain, signed, large, line(*off), badges, faces, tabs, segments, steps, line(*roles))


def fields() -> QWidget:
    """Every field, with and without an error."""
    email = TextField("Email", "The address your clinic knows")
    email.set_text("a.okafor@hillside.example")
    wrong = TextField("Phone")
    wrong.set_error("Enter a phone number, like 020 7946 0815")
    code = CodeField("6-digit code")
    code.set_text("48291")
    born = DateField("Date of birth", "For example 14 3 1967")
    born.set_value(date(1967, 3, 14))
    select = SelectField("Role")
    select.set_options([("d", "Doctor"), ("a", "Admin")])
    summary = ErrorSummary()
    summary.set_errors([("Enter your email address", email), ("Enter a phone number", wrong)])
    left = page(summary, email, wrong, code, born)
    right = page(PasswordField("Password"), select, SearchField("Name or email"), TextArea("Plan"))
    both = QWidget()
    row = QHBoxLayout(both)
    row.addWidget(left, 1)
    row.addWidget(right, 1)
    return both


def states() -> QWidget:
    """Messages and regions."""
    empty, failed = DataRegion(), DataRegion()
    empty.show_empty(
        "flask-conical", "No new results", "We tell you here when there is one.", "Open My record"
    )
    failed.show_error(samples.Failure(), on_retry=lambda: None)
    tones = [
        InlineMessage(tone, f"A {tone} message", "What happened, and what to do.") for tone in samples.TONES
    ]
    cards = ChoiceCards()
    cards.set_choices(samples.choices())
    cards.choose("okafor")
    regions = QWidget()
    row = QHBoxLayout(regions)
    for title, widget in (("Loading", Skeleton()), ("Empty", empty), ("Error", failed)):
        row.addWidget(titled(title, widget))
    return page(cards, *tones, regions)


def tables() -> QWidget:
    """The data table, its second row current."""
    table = DataTable(
        [
            Column("Name", lambda row: row[0], 220, "strong"),
            Column("Born", lambda row: row[1], 120, "number"),
            Column("Reason", lambda row: row[2]),
            Column("Status", lambda row: "", 160, badge=lambda row: (row[3], row[4])),
            Column("MFA", lambda row: "App", 120, icon=lambda _: ("shield-check", "success")),
        ]
    )
    table.set_rows(samples.table_rows())
    table.select(1)
    sheet = SideSheet("Invite user", 344)
    sheet.body.addWidget(TextField("Email"))
    sheet.footer.addWidget(Button("Send invitation"))
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(titled("Users", table), 1)
    row.addWidget(sheet)
    return holder


def chart() -> QWidget:
    """The pinned head of a chart and its summary."""
    banner = PatientBanner()
    banner.set_patient(samples.patient(), TODAY)
    strips = [AllergyStrip() for _ in range(4)]
    for strip, allergies in zip(strips, samples.allergies(), strict=True):
        strip.set_allergies(allergies)
    timeline = TimelineList()
    timeline.set_entries(samples.timeline(), ZONE)
    timeline.setMinimumHeight(420)
    vitals = VitalsChart()
    start = datetime(2026, 5, 12, 9, tzinfo=UTC)
    readings = [(start + timedelta(days=31 * at), 158.0 - 3.3 * at) for at in range(7)]
    lower = [(when, value - 58 + at) for at, (when, value) in enumerate(readings)]
    vitals.set_series(
        [Series("Systolic", readings, "mm[Hg]"), Series("Diastolic", lower, "mm[Hg]")],
        (90, 140, "Systolic target 90 to 140"),
    )
    medicines = MedicationList()
    medicines.set_prescriptions(samples.prescriptions())
    right = page(titled("Vitals", vitals), titled("Current medications", medicines))
    lower_part = QWidget()
    row = QHBoxLayout(lower_part)
    row.addWidget(titled("Timeline", timeline), 2)
    row.addWidget(right, 3)
    return page(banner, *strips, lower_part, gap=0)


def slots() -> QWidget:
    """A week of times, with one chosen, and the QR code."""
    grid = SlotGrid()
    days = samples.week()
    grid.set_week(days)
    grid.choose(days[3].slots[2])
    grid.setMinimumHeight(460)
    return page(titled("23 \u2013 27 November 2026", grid), QrView("otpauth://totp/MediSecure?secret=ABC"))


def dialog() -> QWidget:
    """A question with a destructive answer."""
    when = "Dr Okafor, Thursday 26 November 2026, 10:20."
    return Dialog("Cancel this appointment?", when, "Cancel appointment", "Keep appointment", danger=True)


def shell() -> QWidget:
    """The window with a doctor signed in."""
    window, _ = seated()
    return window


PAGES: dict[str, tuple[Callable[[], QWidget], int, int]] = {
    "buttons": (buttons, 1000, 640),
    "fields": (fields, 1000, 700),
    "states": (states, 1100, 760),
    "tables": (tables, 1268, 560),
    "chart": (chart, 1068, 980),
    "slots": (slots, 760, 860),
    "dialog": (dialog, 440, 200),
    "shell": (shell, 1280, 800),
    "shell-narrow": (shell, 1024, 700),
}


def wait(milliseconds: int) -> None:
    """Let the window live."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def main(folder: Path) -> None:
    """Write every page in both themes."""
    app = QApplication([])
    load_fonts()
    folder.mkdir(parents=True, exist_ok=True)
    for appearance in ("light", "dark"):
        theme.apply(app, appearance)
        for name, (build, width, height) in PAGES.items():
            shown = build()
            shown.resize(width, height)
            shown.show()
            if name == "states":
                Toast(shown).say("success", "Appointment cancelled")
            wait(450 if name == "states" else 60)
            shown.grab().save(str(folder / f"{name}-{appearance}.png"))
            shown.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
