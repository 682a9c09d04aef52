"""Buttons, fields, choices."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from medisecure_desktop.gallery.arranging import line, page
from medisecure_desktop.ui.widgets.avatar import Avatar
from medisecure_desktop.ui.widgets.badge import Badge
from medisecure_desktop.ui.widgets.button import Button
from medisecure_desktop.ui.widgets.check_box import CheckBox
from medisecure_desktop.ui.widgets.code_field import CodeField
from medisecure_desktop.ui.widgets.date_field import DateField
from medisecure_desktop.ui.widgets.error_summary import ErrorSummary
from medisecure_desktop.ui.widgets.icon_button import IconButton
from medisecure_desktop.ui.widgets.label import Label
from medisecure_desktop.ui.widgets.password_field import PasswordField
from medisecure_desktop.ui.widgets.search_field import SearchField
from medisecure_desktop.ui.widgets.segmented import SegmentedControl
from medisecure_desktop.ui.widgets.select_field import SelectField
from medisecure_desktop.ui.widgets.stepper import Stepper
from medisecure_desktop.ui.widgets.switch import Switch
from medisecure_desktop.ui.widgets.tabs import Tabs
from medisecure_desktop.ui.widgets.text_area import TextArea
from medisecure_desktop.ui.widgets.text_field import TextField


def buttons() -> QWidget:
    """Buttons, badges, avatars, tabs, steps."""
    kinds = ("primary", "secondary", "quiet", "danger", "link")
    plain = line(*(Button(f"{kind.capitalize()} act", kind) for kind in kinds))
    signed = line(*(Button(f"{kind.capitalize()} act", kind, "calendar-plus") for kind in kinds))
    large = line(Button("Sign in", "primary", large=True), Button("Go back", "secondary", large=True))
    off = [Button("Unavailable", kind) for kind in kinds]
    for button in off:
        button.setEnabled(False)
    tones = ("neutral", "primary", "success", "warning", "danger")
    badges = line(*(Badge(tone.capitalize(), tone) for tone in tones), Badge("In 6 days", "warning", "clock"))
    faces = line(Avatar("ML"), Avatar("AO", 56), IconButton("bell", "Notices"), IconButton("x", "Close"))
    tabs = Tabs(["Summary", "Visits and notes", "Medications", "Results"])
    segments = SegmentedControl(["Blood pressure", "Weight", "Heart rate"])
    barred = Switch("Offer freed times")
    barred.setEnabled(False)
    switches = line(Switch("Send reminders by text", is_on=True), Switch("Reduce motion"), barred)
    steps = Stepper(["Reason", "Choose a time", "Check and confirm"])
    steps.set_step(1)
    roles = [
        Label(role.capitalize(), role)
        for role in ("display", "title", "subtitle", "strong", "body", "muted", "caption")
    ]
    return page(
        plain, signed, large, line(*off), badges, faces, tabs, segments, switches, steps, line(*roles)
    )


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
    stays = CheckBox("Keep me signed in on this computer")
    stays.setChecked(True)
    remembers, cannot = CheckBox("Remember this computer"), CheckBox("Remember a shared computer")
    cannot.setEnabled(False)
    plan = TextArea("Plan", most=60)
    plan.set_text("Review in 3 months, sooner if dizzy. Bloods before.")
    right = page(
        PasswordField("Password"), select, SearchField("Name or email"), plan, stays, remembers, cannot
    )
    both = QWidget()
    row = QHBoxLayout(both)
    row.addWidget(left, 1)
    row.addWidget(right, 1)
    return both
