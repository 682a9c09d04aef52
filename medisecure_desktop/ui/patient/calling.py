"""How to reach the clinic by telephone, inside a sentence."""

from medisecure_backend.contract.people import Clinic
from medisecure_desktop.language import text
from medisecure_desktop.ui.patient.in_sentence import in_sentence
from medisecure_desktop.ui.style.formatters import isolated


def calling(clinic: Clinic) -> str:
    """For example "020 7946 0815 (every day, 08:00 to 18:00)"."""
    phone, hours = isolated(clinic.phone), clinic.opening_hours
    return text("{phone} ({hours})", phone=phone, hours=in_sentence(hours)) if hours else phone
