"""Reading one note again, to show what somebody else made of it."""

from medisecure_backend.contract.clinical import Encounter
from medisecure_desktop.api.client import ClinicApi
from medisecure_desktop.api.errors import NotFoundError

PAGE = 100


def read_note(api: ClinicApi, patient_id: str, note_id: str) -> Encounter:
    """The newest version of a note.

    Raises:
        NotFoundError: it is not in this patient's record.
    """
    cursor: str | None = None
    while True:
        page = api.chart.encounters(patient_id, cursor=cursor, limit=PAGE)
        for note in page.items:
            if note.id == note_id:
                return note
        cursor = page.next_cursor
        if cursor is None:
            raise NotFoundError
