"""What the demo clinic said on one day, kept: screens drawn from it are the same on any machine, at any hour.

`python -m tests.desktop.checklist.recording` asks a new demo clinic again, for every scene that there is; the
pictures are to be drawn again after that. A scene that asks what is not recorded says so.
"""

import json
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import msgspec
import requests

from medisecure_desktop.ui.app import create_application
from tests.clinic_process import RunningClinic, start_clinic
from tests.desktop.checklist.hand import Hand
from tests.desktop.loopback import Answer, Loopback, Seen, serving
from tests.desktop.patient.one_clinic import StandingClock

FILE = Path(__file__).parent / "recording.jsonl"
ZONE = ZoneInfo("Europe/London")
MORNING = time(10, 10)
"""In the middle of a clinic's day, at whatever hour it was recorded."""
HELD_S = 30
ALWAYS_KNOWN = {"/v1/me"}
"""Who is signed in."""
TROUBLE = {"error": Answer(body=b"?"), "forbidden": Answer(403), "offline": Answer(lost=True)}
AGAIN = "python -m tests.desktop.checklist.recording"


class Reply(msgspec.Struct, frozen=True):
    """One answer, and who asked for what."""

    role: str
    request: str
    status: int
    body: msgspec.Raw


@dataclass
class RecordedClinic:
    """Stands where a `RunningClinic` stands when only its API is asked; the role is the token.

    In any `weather` but "fair" it answers as a clinic in trouble does: "held" not yet, "offline" not at all,
    with something else ("error"), "forbidden", or "empty".
    """

    api_url: str
    clock: StandingClock
    asked_in_vain: list[str] = field(default_factory=list)
    weather: str = "fair"
    _released: threading.Event = field(default_factory=threading.Event)

    def access_token(self, role: str, number: int = 0) -> str:
        return role

    def change(self, weather: str) -> None:
        """From now on; what is held is answered."""
        self._released.set()
        self._released = threading.Event()
        self.weather = weather

    def in_this_weather(self, answer: Answer, *, is_spared: bool) -> Answer:
        """What comes of an answer."""
        if self.weather == "held" and not is_spared:
            self._released.wait(HELD_S)
        if is_spared or self.weather in {"fair", "held"}:
            return answer
        if self.weather == "empty":
            return Answer(answer.status, json.dumps(_emptied(json.loads(answer.body))).encode())
        return TROUBLE[self.weather]


def _emptied(value: Any) -> Any:
    """The same without anything in its lists."""
    if isinstance(value, dict):
        return {name: None if name == "next_cursor" else _emptied(each) for name, each in value.items()}
    return [] if isinstance(value, list) else value


def role_of(seen: Seen) -> str:
    """Who asks."""
    return seen.headers["authorization"].removeprefix("Bearer ")


def read_recording() -> tuple[datetime, Mapping[tuple[str, str], Reply]]:
    """The moment that it shows, and its replies."""
    first, *lines = FILE.read_bytes().splitlines()
    replies = [msgspec.json.decode(line, type=Reply) for line in lines]
    moment = msgspec.json.decode(first, type=datetime)
    return moment, {(reply.role, reply.request): reply for reply in replies}


@contextmanager
def playing() -> Iterator[RecordedClinic]:
    """A server that says again what the clinic said."""
    moment, replies = read_recording()
    vain: list[str] = []

    def answer(seen: Seen) -> Answer:
        role, request = role_of(seen), f"{seen.method} {seen.path}"
        reply = replies.get((role, request))
        if reply is None and clinic.weather != "fair":
            return clinic.in_this_weather(Answer(404), is_spared=False)
        if reply is None:
            vain.append(f"{role} {request} is not recorded: {AGAIN}")
            return Answer(status=500)
        known = Answer(reply.status, bytes(reply.body))
        return clinic.in_this_weather(known, is_spared=seen.path in ALWAYS_KNOWN)

    with serving(answer) as loopback:
        clinic = RecordedClinic(loopback.url, StandingClock(moment), vain)
        yield clinic
        clinic.change("fair")


@contextmanager
def listening_in(clinic: RunningClinic, heard: dict[tuple[str, str], Reply]) -> Iterator[Loopback]:
    """A server in front of a clinic that keeps what it says."""
    with requests.Session() as http:
        http.trust_env = False

        def answer(seen: Seen) -> Answer:
            role, request = role_of(seen), f"{seen.method} {seen.path}"
            kept = ("content-type", "if-match", "idempotency-key", "accept")
            headers = {name: seen.headers[name] for name in kept if name in seen.headers}
            headers["authorization"] = f"Bearer {clinic.access_token(role)}"
            reply = http.request(
                seen.method, clinic.api_url + seen.path, headers=headers, data=seen.body, timeout=30
            )
            body = reply.content or b"{}"
            heard[role, request] = Reply(role, request, reply.status_code, msgspec.Raw(body))
            return Answer(reply.status_code, body)

        with serving(answer) as loopback:
            yield loopback


def record(clinic: RunningClinic) -> None:
    """Go to every scene, and keep what the clinic says on the way."""
    from tests.desktop.checklist.scenes import SCENES  # noqa: PLC0415 - scenes are played from a recording
    from tests.desktop.checklist.stage import open_stage  # noqa: PLC0415 - as above

    moment = datetime.combine(clinic.today(), MORNING, ZONE)
    heard: dict[tuple[str, str], Reply] = {}
    with listening_in(clinic, heard) as loopback:
        for scene in SCENES.values():
            with Hand() as hand:
                stage = open_stage(hand, RecordedClinic(loopback.url, StandingClock(moment)), scene)
                stage.leave()
    lines = [msgspec.json.encode(moment), *(msgspec.json.encode(heard[key]) for key in sorted(heard))]
    FILE.write_bytes(b"\n".join(lines) + b"\n")


def main() -> int:
    """Record all of them again."""
    create_application(["recording"], "light")
    with (
        tempfile.TemporaryDirectory() as folder,
        start_clinic(Path(folder) / "data", "--seed", "demo") as clinic,
    ):
        record(clinic)
    return 0


if __name__ == "__main__":
    sys.exit(main())
