"""A visit somebody wants sooner, and the same visit changed at the same instant."""

from concurrent.futures import ThreadPoolExecutor

import psycopg
from psycopg import Connection

from tests.backend.api.booking_calls import act, booked, free
from tests.backend.api.client import Client
from tests.backend.api.waiting import answer, joined, offered
from tests.backend.people import People
from tests.backend.server import Server


def test_a_visit_that_changes_while_it_is_moved_sooner_stays_where_it_is(
    people: People, postgres: Server
) -> None:
    doctor, holder, mine = people.doctor(), Client(people.patient()), Client(people.patient())
    visit, own = (booked(who, doctor, free(who, doctor)[at]) for who, at in ((holder, 5), (mine, -1)))
    joined(mine, doctor, appointment_id=own["id"])
    act(holder, visit, "cancel")
    offer = offered(mine)
    with ThreadPoolExecutor(1) as thread, psycopg.connect(postgres.owner_dsn) as owner:
        owner.execute("UPDATE app.appointment SET place = 'Room 9' WHERE id = %s", [own["id"]])
        accepting = thread.submit(answer, mine, offer, "accept")
        wait_until_blocked(postgres, owner)
        owner.commit()
        refused = accepting.result()
    assert (refused.status, refused.json["type"]) == (409, "wrong-state")
    assert mine.get(f"/v1/appointments/{own['id']}").json["starts_at"] == own["starts_at"]
    assert answer(mine, offer, "accept").json["id"] == own["id"], "the offer is open still"


def wait_until_blocked(postgres: Server, owner: Connection) -> None:
    """Until somebody waits for what this transaction holds."""
    waiting = "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE %s = ANY(pg_blocking_pids(pid)))"
    with psycopg.connect(postgres.owner_dsn, autocommit=True) as watcher:
        while watcher.execute(waiting, [owner.info.backend_pid]).fetchone() != (True,):
            pass
