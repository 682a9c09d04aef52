"""A desktop for one test run: a screen nobody sees, a bus of its own, the accessibility services on it."""

import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.needed import needs

BIN = Path(sys.executable).parent
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE_S = 90
SERVICE = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
BINDINGS = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path={socket}</listen>
  <auth>EXTERNAL</auth>
  <servicedir>{services}</servicedir>
  <policy context="default"><allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy>
</busconfig>
"""
"""Nothing else is started by this bus: a keychain would ask for a password on the screen nobody sees."""


def have_all() -> None:
    """Leave out what needs a screen reader's services where they are missing, saying which."""
    needs(shutil.which("Xvfb") is not None, "Xvfb (Debian: xvfb)")
    needs(shutil.which("dbus-daemon") is not None, "dbus-daemon (Debian: dbus)")
    needs(SERVICE.exists(), "the accessibility bus (Debian: at-spi2-core)")
    needs(_has_bindings(), "AT-SPI for the system's Python (Debian: python3-gi, gir1.2-atspi-2.0)")


def _has_bindings() -> bool:
    if not Path(SYSTEM_PYTHON).exists():
        return False
    return subprocess.run([SYSTEM_PYTHON, "-c", BINDINGS], capture_output=True, check=False).returncode == 0


@dataclass(frozen=True)
class AccessibleDesktop:
    """Where programs are started and screen readers listen."""

    environment: dict[str, str]

    @contextmanager
    def program(
        self, command: str, clinic_file: Path, language: str = "en", *options: str
    ) -> Iterator["subprocess.Popen[bytes]"]:
        """One of our programs, on this desktop, of somebody whose system speaks this language."""
        arguments = [str(BIN / command), "--clinic", str(clinic_file), "--appearance", "light", *options]
        speaking = {**self.environment, "LANGUAGE": language} if language != "en" else self.environment
        with _running(arguments, speaking) as process:
            yield process

    def read(self, asked: str, next_code: Callable[[], str]) -> tuple[int, str, str]:
        """A screen reader's process: what it is asked goes in, its exit code and what it said come out.

        It says when it stands before the sign-in code: a code lives for seconds.
        """
        process = subprocess.Popen(
            [SYSTEM_PYTHON, "-W", "ignore", str(Path(__file__).with_name("client.py"))],
            env=self.environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert process.stdin is not None
        assert process.stdout is not None
        too_late = threading.Timer(PATIENCE_S, process.kill)
        too_late.start()
        try:
            print(asked, file=process.stdin, flush=True)
            if process.stdout.readline().strip() == "code":
                print(next_code(), file=process.stdin, flush=True)
            said, failed = process.communicate()
        finally:
            too_late.cancel()
        return process.returncode, said, failed


@contextmanager
def accessible_desktop(folder: Path) -> Iterator[AccessibleDesktop]:
    """Everything is started anew and ends with the test."""
    services, run, home = (folder / name for name in ("services", "run", "home"))
    for place in (services, run, home):
        place.mkdir(mode=0o700)
    shutil.copy(SERVICE, services)
    socket, configuration = folder / "bus", folder / "bus.conf"
    configuration.write_text(BUS.format(socket=socket, services=services))
    with _screen() as display:
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "LANG": "C.UTF-8",
            "DISPLAY": display,
            "XDG_RUNTIME_DIR": str(run),
            "DBUS_SESSION_BUS_ADDRESS": f"unix:path={socket}",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        bus = [
            "dbus-daemon",
            f"--config-file={configuration}",
            "--nofork",
            "--nopidfile",
            "--print-address=1",
        ]
        with _running(bus, environment, is_ready_by_line=True):
            yield AccessibleDesktop(environment)


@contextmanager
def _screen() -> Iterator[str]:
    """A screen that finds a free number by itself and says it when it is ready."""
    reading, writing = os.pipe()
    arguments = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    process = subprocess.Popen(
        arguments, pass_fds=(writing,), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield f":{number.readline().strip()}"
    finally:
        _end(process)


@contextmanager
def _running(
    arguments: list[str], environment: dict[str, str], *, is_ready_by_line: bool = False
) -> Iterator["subprocess.Popen[bytes]"]:
    output = subprocess.PIPE if is_ready_by_line else subprocess.DEVNULL
    process = subprocess.Popen(arguments, env=environment, stdout=output, stderr=subprocess.DEVNULL)
    try:
        if process.stdout is not None:
            assert process.stdout.readline()
        yield process
    finally:
        _end(process)
        if process.stdout is not None:
            process.stdout.close()


def _end(process: "subprocess.Popen[bytes]") -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
