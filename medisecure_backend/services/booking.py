"""Booking a visit, or asking for one where the clinic has the last word."""

from medisecure_backend.contract.scheduling import Appointment, AppointmentNew
from medisecure_backend.database.connections import Caller
from medisecure_backend.services.appointments import read_appointment
from medisecure_backend.services.booking_checks import Wanted, check_wanted, find_doctor, wanted_span
from medisecure_backend.services.booking_patient import patient_of
from medisecure_backend.services.booking_policy import Policy, read_kind
from medisecure_backend.services.clinic import clinic_zone
from medisecure_backend.services.diary_locks import lock_diaries
from medisecure_backend.services.diary_writes import enter_visit
from medisecure_backend.services.freed_times import pass_on_ended_offers
from medisecure_backend.services.holds import check_hold
from medisecure_backend.services.ids import body_id
from medisecure_backend.services.rows import Tx


def book(tx: Tx, caller: Caller, new: AppointmentNew) -> Appointment:
    """Book a visit. ConflictError says why not: slot-taken, patient-busy, outside-hours or a rule."""
    doctor_id = body_id(new.doctor_id, "/doctor_id")
    patient_id = patient_of(tx, caller, new.patient_id)
    doctor = find_doctor(tx, doctor_id)
    span = wanted_span(new.starts_at, new.ends_at)
    lock_diaries(tx, doctor_id, patient_id)
    check_hold(tx, new.hold_id, doctor_id, span)
    kind = read_kind(tx, new.visit_type_id, patient_id)
    wanted = Wanted(doctor_id, patient_id, span, kind)
    policy = Policy.read(tx, caller, kind)
    check_wanted(tx, policy, wanted)
    words = {"zone": clinic_zone(tx).key, "reason": new.reason, "place": doctor["place"]}
    visit_id = enter_visit(tx, policy, wanted, words)
    pass_on_ended_offers(tx, doctor_id)
    return read_appointment(tx, visit_id)
