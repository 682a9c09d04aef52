from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from types import SimpleNamespace

import pytest
from msgspec import structs

from medisecure_backend.contract.problems import Problem, ProblemType
from medisecure_backend.contract.scheduling import Appointment, AppointmentNew, DayWithoutSlots, Slot, Slots
from medisecure_desktop.api.errors import ConflictError, OfflineError
from medisecure_desktop.ui.patient.booking_model import MISSING_REASON, MISSING_TIME, TOO_LONG, BookingModel
from medisecure_desktop.ui.patient.booking_words import usual_words
from medisecure_desktop.ui.patient.taken import comparison, taken_body, taken_title
from medisecure_desktop.ui.regions.spoken import without_isolates


def slot(day: int, hour: int, minute: int = 0, doctor: str = "d1", month: int = 11) -> Slot:
    start = datetime(2026, month, day, hour, minute, tzinfo=UTC)
    return Slot(starts_at=start, ends_at=start + timedelta(minutes=20), doctor_id=doctor)


@dataclass
class BookableClinic:
    """A clinic in memory: free times, bookings by key, and failures to come."""

    known_doctors: list
    free: list[Slot]
    booked: dict[str, AppointmentNew] = field(default_factory=dict)
    keys: list[str] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)
    asked: list[tuple[str, date, date]] = field(default_factory=list)
    loses_replies: int = 0

    def doctors(self):
        return self.known_doctors

    def slots(self, doctor_id: str, from_: date, to: date) -> Slots:
        self.asked.append((doctor_id, from_, to))
        inside = [
            one for one in self.free if from_ <= one.starts_at.date() <= to and one.doctor_id == doctor_id
        ]
        return Slots(
            items=inside, taken=[], time_zone="Europe/London",
            days_without=[DayWithoutSlots(date=date(2026, 11, 25), reason="Clinic closed")],
        )  # fmt: skip

    def book(self, new: AppointmentNew, key: str) -> Appointment:
        self.keys.append(key)
        if self.failures:
            raise self.failures.pop(0)
        self.booked[key] = new
        if self.loses_replies:
            self.loses_replies -= 1
            raise OfflineError
        return Appointment(
            id=f"a-{len(self.booked)}", version=1, doctor_id=new.doctor_id, doctor_name="Dr Adaeze Okafor",
            patient_id="patient-1", patient_name="Maja Lindqvist", patient_birth_date=date(1984, 1, 1),
            starts_at=new.starts_at, ends_at=new.ends_at, status="booked", reason=new.reason,
            visit_type_id=new.visit_type_id, visit_type="Follow-up", place="Room 4",
        )  # fmt: skip


@pytest.fixture
def clinic(doctors):
    return BookableClinic(doctors, [slot(26, 10, 20), slot(26, 10, 40), slot(27, 9), slot(26, 10, 20, "d2")])


@pytest.fixture
def booking(clinic, me, tasks, clock):
    model = BookingModel(SimpleNamespace(appointments=clinic), me, tasks, clock)
    model.load()
    tasks.run()
    return model


def taken_by_somebody(*alternatives: Slot) -> ConflictError:
    return ConflictError(
        Problem(type=ProblemType.SLOT_TAKEN, title="Slot taken", status=409, alternatives=alternatives)
    )


def at_check(booking, tasks, chosen: Slot) -> None:
    booking.choose_visit_type("follow-up")
    booking.go_on()
    booking.choose_slot(chosen)
    booking.go_on()
    tasks.run()


def test_the_usual_doctor_is_offered_first(booking, clinic):
    assert booking.doctor.display_name == "Dr Adaeze Okafor"
    assert {doctor for doctor, _, _ in clinic.asked} == {"d1"}


def test_each_step_asks_for_what_is_missing(booking):
    booking.go_on()
    assert (booking.step, booking.problem) == ("reason", MISSING_REASON)

    booking.choose_visit_type("follow-up")
    booking.go_on()
    booking.go_on()
    assert (booking.step, booking.problem) == ("time", MISSING_TIME)


def test_soonest_looks_ahead_shows_its_week_and_chooses(booking, tasks):
    booking.choose_soonest()
    tasks.run()

    assert booking.slot == slot(26, 10, 20)
    assert booking.times.week.monday == date(2026, 11, 23)
    assert [len(day.free) for day in booking.times.days] == [0, 0, 0, 2, 1]
    assert booking.times.days[2].reason == "Clinic closed"


def test_soonest_says_when_nothing_is_free(booking, clinic, tasks):
    clinic.free.clear()
    booking.choose_soonest()
    tasks.run()

    assert booking.times.found_none
    assert booking.slot is None


def test_the_past_cannot_be_browsed_and_the_horizon_ends(booking):
    assert not booking.times.can_go_back
    while booking.times.can_go_on:
        booking.times.show_week(booking.times.week.next)
    assert booking.times.week.monday == date(2027, 1, 18)
    assert booking.times.can_go_back


def test_another_doctor_has_other_times_so_the_chosen_one_goes(booking, tasks):
    booking.choose_slot(slot(26, 10, 20))
    booking.choose_doctor("d2")
    tasks.run()

    assert booking.slot is None
    assert booking.times.doctor_id == "d2"


def test_a_long_visit_needs_times_in_a_row(booking, clinic, tasks):
    clinic.free[:] = [slot(26, 9), slot(26, 10, 20), slot(26, 10, 40), slot(26, 11, 0, "d2")]
    booking.choose_visit_type("long")
    booking.choose_soonest()
    tasks.run()
    assert booking.slot == slot(26, 10, 20)
    assert [len(day.free) for day in booking.times.days] == [0, 0, 0, 1, 0]

    booking.go_on()
    booking.go_on()
    booking.confirm()
    tasks.run()
    [new] = clinic.booked.values()
    assert new.ends_at - new.starts_at == timedelta(minutes=40)


def test_a_visit_of_another_length_needs_another_time(booking):
    booking.choose_visit_type("follow-up")
    booking.choose_slot(slot(26, 10, 20))
    booking.choose_visit_type("new")
    assert booking.slot == slot(26, 10, 20)

    booking.choose_visit_type("long")
    assert booking.slot is None


def test_the_button_names_the_time(booking):
    booking.choose_slot(slot(26, 10, 20))

    assert without_isolates(booking.confirm_text) == "Book 10:20 on Thursday 26 November"


def test_nothing_is_booked_before_the_clinic_says_so(booking, clinic, tasks):
    at_check(booking, tasks, slot(26, 10, 20))
    booking.set_words("My home readings are high")
    booking.confirm()
    booking.confirm()

    assert (booking.step, booking.is_booking, booking.booked) == ("check", True, None)
    tasks.run()
    assert booking.step == "done"
    assert len(clinic.keys) == 1
    [new] = clinic.booked.values()
    assert (new.reason, new.visit_type_id, new.patient_id) == ("My home readings are high", "follow-up", None)


def test_a_lost_reply_is_retried_with_the_same_key(booking, clinic, tasks):
    clinic.loses_replies = 1
    at_check(booking, tasks, slot(26, 10, 20))
    booking.confirm()
    tasks.run()
    assert isinstance(booking.error, OfflineError)
    assert booking.step == "check"

    booking.confirm()
    tasks.run()
    assert booking.step == "done"
    assert clinic.keys[0] == clinic.keys[1]
    assert len(clinic.booked) == 1


def test_another_choice_is_another_action(booking, clinic, tasks):
    clinic.failures = [OfflineError()]
    at_check(booking, tasks, slot(26, 10, 20))
    booking.confirm()
    tasks.run()
    booking.choose_slot(slot(27, 9))
    booking.confirm()
    tasks.run()

    assert clinic.keys[0] != clinic.keys[1]


def test_taken_meanwhile_keeps_the_choices_and_offers_others(booking, clinic, tasks):
    clinic.failures = [taken_by_somebody(slot(26, 10, 40), slot(26, 10, 20, "d2"))]
    at_check(booking, tasks, slot(26, 10, 20))
    booking.set_words("Headaches")
    booking.confirm()
    tasks.run()

    assert booking.step == "check"
    assert without_isolates(taken_title(booking.taken, booking.zone)) == "10:20 was just taken."
    assert without_isolates(taken_body(booking.alternatives, booking.zone)).endswith(
        "The next free time is 10:40."
    )
    assert (booking.visit_type_id, booking.words) == ("follow-up", "Headaches")
    assert booking.slot == slot(26, 10, 40)

    booking.choose_slot(slot(26, 10, 20, "d2"))
    booking.confirm()
    tasks.run()
    assert booking.step == "done"
    assert clinic.keys[0] != clinic.keys[1]
    assert booking.booked.doctor_id == "d2"


def test_another_refusal_is_shown_with_its_own_words(booking, clinic, tasks):
    clinic.failures = [ConflictError(Problem(type=ProblemType.PATIENT_BUSY, title="Busy", status=409))]
    at_check(booking, tasks, slot(26, 10, 20))
    booking.confirm()
    tasks.run()

    assert isinstance(booking.error, ConflictError)
    assert booking.taken is None
    assert booking.slot == slot(26, 10, 20)


@pytest.mark.parametrize(
    ("offered", "words"),
    [
        (slot(26, 10, 40), "20 minutes later"),
        (slot(26, 10), "20 minutes earlier"),
        (slot(26, 14), "Same day"),
        (slot(27, 10, 20), "Same time, another day"),
        (slot(27, 11), "Another day"),
        (slot(26, 10, 20, "d2"), "Same time, other doctor"),
        (slot(26, 14, 0, "d2"), "Same day, other doctor"),
    ],
)
def test_offers_are_compared_with_the_lost_time(booking, offered, words):
    assert comparison(offered, slot(26, 10, 20), booking.zone) == words


def test_too_many_words_are_kept_and_said(booking):
    """They were cut off at 400 while somebody typed."""
    booking.choose_visit_type("follow-up")
    booking.set_words("x" * 401)
    booking.go_on()
    assert (booking.step, booking.problem, len(booking.words)) == ("reason", TOO_LONG, 401)
    booking.set_words("x" * 400 + "\n")
    booking.go_on()
    assert (booking.step, booking.problem) == ("time", None)


def test_at_a_weekend_without_times_the_next_week_is_shown(booking, clinic, tasks):
    """It is Sunday: five days that are gone are no choice."""
    tasks.run()
    assert clinic.asked == [("d1", date(2026, 11, 16), date(2026, 11, 22)),
                            ("d1", date(2026, 11, 23), date(2026, 11, 29))]  # fmt: skip
    assert booking.times.week.monday == date(2026, 11, 23)
    assert not booking.times.can_go_back
    booking.choose_doctor("d2")
    tasks.run()
    assert booking.times.week.monday == date(2026, 11, 23)


def test_a_weekend_with_times_is_shown(doctors, me, tasks, clock):
    clinic = BookableClinic(doctors, [slot(22, 16), slot(26, 10, 20)])
    model = BookingModel(SimpleNamespace(appointments=clinic), me, tasks, clock)
    model.load()
    tasks.run()
    assert model.times.week.monday == date(2026, 11, 16)


def test_a_week_that_is_over_for_one_doctor_is_not_for_another(booking, clinic, tasks):
    clinic.free.append(slot(22, 16, 0, "d2"))
    booking.choose_doctor("d2")
    tasks.run()
    assert booking.times.can_go_back


def test_only_one_doctor_is_the_usual_one(booking):
    usual = booking.doctors_in_order[0]
    assert usual_words(usual, booking) == "Family medicine, your usual doctor"
    both = [structs.replace(one, is_usual=True) for one in booking.doctors.value]
    booking.doctors.value = both
    assert {usual_words(one, booking) for one in both} == {"Family medicine, one of your doctors"}
