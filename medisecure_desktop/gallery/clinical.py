"""The parts of a chart."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QHBoxLayout, QWidget

from medisecure_desktop.gallery import samples
from medisecure_desktop.gallery.arranging import page, titled
from medisecure_desktop.ui.widgets.allergy_strip import AllergyStrip
from medisecure_desktop.ui.widgets.medication_list import MedicationList
from medisecure_desktop.ui.widgets.patient_banner import PatientBanner
from medisecure_desktop.ui.widgets.qr_view import QrView
from medisecure_desktop.ui.widgets.slot_grid import SlotGrid
from medisecure_desktop.ui.widgets.timeline import TimelineList
from medisecure_desktop.ui.widgets.vitals_chart import Series, VitalsChart

ZONE = ZoneInfo("Europe/London")
TODAY = date(2026, 11, 24)


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
    readings = [(start + timedelta(days=31 * at), 158.0 - 3 * at) for at in range(7)]
    lower = [(when, value - 60 + at) for at, (when, value) in enumerate(readings)]
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
