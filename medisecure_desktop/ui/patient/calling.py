"""How to reach the clinic by telephone, inside a sentence."""

from medisecure_backend.contract.people import Clinic


def calling(clinic: Clinic) -> str:
    """For example "020 7946 0815, every day, 08:00 to 18:00"."""
    hours = clinic.opening_hours
    return f"{clinic.phone}, {hours[:1].lower()}{hours[1:]}" if hours else clinic.phone
