"""/v1/me and /v1/patients: who is who."""

from medisecure_backend.api.exchange import Answer, Call, Operations, record
from medisecure_backend.api.queries import PatientQuery
from medisecure_backend.contract.people import PatientContactChange, PatientNew, ProfileChange
from medisecure_backend.services import me, new_patients, patients


def _read_me(call: Call) -> Answer:
    own = me.read_me(call.tx, call.caller)
    return Answer(own, own.profile.version)


def _change_me(call: Call) -> Answer:
    own = me.change_me(call.tx, call.caller, call.body(ProfileChange), call.if_match)
    return Answer(own, own.profile.version)


def _list_patients(call: Call) -> Answer:
    query = call.query(PatientQuery)
    return Answer(patients.list_patients(call.tx, call.caller, query.q, call.paging()))


def _read_patient(call: Call) -> Answer:
    return record(patients.open_demographics(call.tx, call.caller, call.record_id))


def _create_patient(call: Call) -> Answer:
    return record(new_patients.create_patient(call.tx, call.caller, call.body(PatientNew)))


def _change_contact(call: Call) -> Answer:
    change = call.body(PatientContactChange)
    return record(patients.change_contact(call.tx, call.caller, call.record_id, change, call.if_match))


OPERATIONS: Operations = {
    "read_me": _read_me,
    "change_me": _change_me,
    "list_patients": _list_patients,
    "create_patient": _create_patient,
    "read_patient": _read_patient,
    "change_patient_contact": _change_contact,
}
