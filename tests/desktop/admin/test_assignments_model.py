from datetime import date

import pytest
from msgspec import structs

from medisecure_desktop.api.errors import OfflineError
from medisecure_desktop.ui.admin.assign_model import MISSING_DOCTOR, MISSING_PATIENT, AssignModel
from medisecure_desktop.ui.admin.assignments_model import AssignmentsModel
from medisecure_desktop.ui.admin.patient_search_model import PatientSearchModel


@pytest.fixture
def told():
    return []


@pytest.fixture
def model(office, me, tasks, clock, told):
    model = AssignmentsModel(office.api(), me, tasks, clock, notify=told.append)
    model.load()
    tasks.run()
    return model


def test_ended_assignments_are_gone(model):
    assert [one.patient_name for one in model.rows] == ["Maja Lindqvist", "Marek Nowak"]


def test_filters_by_doctor_and_patient(model):
    model.set_doctor("d2")
    assert [one.patient_name for one in model.rows] == ["Marek Nowak"]
    assert model.count_text == "1 of 2 assignments"

    model.clear_filters()
    model.set_text("0001")
    assert [one.patient_name for one in model.rows] == ["Maja Lindqvist"]


def test_ending_waits_for_the_clinic(model, tasks, told):
    model.end(model.rows[0])
    assert len(model.rows) == 2

    tasks.run()
    assert [one.patient_name for one in model.rows] == ["Marek Nowak"]
    assert told == ["Assignment ended: Dr Adaeze Okafor, Maja Lindqvist"]


def test_ending_says_from_when_it_holds(model):
    earlier = model.rows[0]
    today = structs.replace(earlier, starts_on=date(2026, 11, 22))

    assert "cannot open the record of Maja Lindqvist from now on." in model.ending_words(earlier)
    assert "cannot open the record of Maja Lindqvist from tomorrow." in model.ending_words(today)
    assert not model.ends_today(earlier)
    assert model.ends_today(structs.replace(today, ends_on=date(2026, 11, 22)))


def test_a_failed_ending_changes_nothing(model, office, tasks, told):
    office.failures = [OfflineError()]
    model.end(model.rows[0])
    tasks.run()

    assert len(model.rows) == 2
    assert isinstance(model.error, OfflineError)
    assert told == []


def test_assigning_needs_both_and_keeps_its_key(model, office, tasks):
    done = []
    assign = AssignModel(office.api(), tasks, model.doctors.value, on_assigned=done.append)
    assign.save()
    assert (assign.doctor_error, assign.patient_error) == (str(MISSING_DOCTOR), str(MISSING_PATIENT))

    assign.choose_doctor("d1")
    assign.search.search("maja")
    tasks.run()
    assign.search.choose("p1")
    assert assign.save_text == "Assign Dr Adaeze Okafor to Maja Lindqvist"

    office.failures = [OfflineError()]
    assign.save()
    tasks.run()
    assign.save()
    tasks.run()
    assert len(done) == 1
    assert office.keys[0] == office.keys[1]


def test_the_newest_search_wins(office, tasks):
    search = PatientSearchModel(office.api(), tasks, lambda: None)
    search.search("ma")
    search.search("mare")
    tasks.run()

    assert [one.id for one in search.hits] == ["p2"]


def test_a_search_cleared_meanwhile_shows_nothing(office, tasks):
    search = PatientSearchModel(office.api(), tasks, lambda: None)
    search.search("maja")
    search.search("")
    tasks.run()

    assert search.hits == []
    assert not search.found_nothing


def test_nobody_found_and_a_failed_search_differ(office, tasks):
    search = PatientSearchModel(office.api(), tasks, lambda: None)
    search.search("zzz")
    tasks.run()
    assert search.found_nothing

    office.failures = [OfflineError()]
    search.again()
    tasks.run()
    assert not search.found_nothing
    assert isinstance(search.error, OfflineError)
