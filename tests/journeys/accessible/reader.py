"""Reads and uses a program as a screen reader does: through AT-SPI alone, from a process of its own.

Runs under the system's Python, where Debian puts the bindings; knows nothing of Qt and nothing of MediSecure.
"""

import contextlib
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version comes first

PATIENCE_S = 20.0
BREATH_MS = 25
LOOKS_BEFORE_ANEW = 40
"""What AT-SPI keeps of a window is thrown away after so many: news of a program that began can be lost."""
INSIDE = {"table cell", "list item", "table column header", "table row header"}
"""Hundreds of them in a large list: they are looked at only where they are asked for."""


class NotThereError(Exception):
    """What was looked for never came."""


class Reader:
    """One application; everything waits until it is there."""

    def __init__(self, pid):
        self._pid = pid
        self._news = GLib.MainContext.default()
        self.heard = []
        self._listener = Atspi.EventListener.new(self._on_announced)
        self._listener.register("object:announcement")
        self.app = self.until(f"the application with the process {pid}", self._find_app)

    def until(self, what, look):
        """What `look` finds, as soon as it finds it."""
        deadline = time.monotonic() + PATIENCE_S
        looks = 0
        while True:
            found = None
            looks += 1
            if looks % LOOKS_BEFORE_ANEW == 0:
                self._forget()
            with contextlib.suppress(GLib.Error):  # it went away while it was looked at
                found = look()
            if found:
                return found
            if time.monotonic() > deadline:
                raise NotThereError(f"{what} is not among {self._names()}")
            self._breathe()

    def all(self, root=None, *, is_deep=False):
        """Everything that is shown, as it is read."""
        return list(self._below(root or self.app, is_deep))

    def everything(self):
        """Whatever the program tells of itself, shown or not: names, descriptions, typed texts."""
        return self.until("the whole tree", lambda: [spoken(self.app), *_told_below(self.app)])

    def find(self, role, name, root=None, *, is_deep=False):
        """The first of this role whose name begins like this."""
        return self.until(f"{role} {name!r}", lambda: self._named(role, name, root, is_deep))

    def says(self, text):
        """Wait until something that is shown says this."""
        return self.until(f"{text!r}", lambda: next((one for one in self.all() if text in spoken(one)), None))

    def press(self, role, name):
        """The first action of something, once it can be used."""
        widget = self.find(role, name)
        self.until(f"{name!r} that can be used", lambda: has(widget, Atspi.StateType.ENABLED))
        act(widget)

    def write(self, name, text):
        """Put text into the field that is called this."""

        def look():
            fields = (one for one in self.all() if has(one, Atspi.StateType.EDITABLE))
            return next((one for one in fields if spoken(one).startswith(name)), None)

        field = self.until(f"field {name!r}", look)
        if not field.get_editable_text_iface().set_text_contents(text):
            raise NotThereError(f"{name!r} takes no text")

    def _named(self, role, name, root, is_deep):
        for one in self.all(root, is_deep=is_deep):
            if one.get_role_name() == role and spoken(one).startswith(name):
                return one
        return None

    def _below(self, node, is_deep):
        for at in range(node.get_child_count()):
            child = node.get_child_at_index(at)
            if child is None or not has(child, Atspi.StateType.SHOWING):
                continue
            if child.get_role_name() in INSIDE and not is_deep:
                return
            yield child
            yield from self._below(child, is_deep)

    def _find_app(self):
        desktop = Atspi.get_desktop(0)
        apps = [desktop.get_child_at_index(at) for at in range(desktop.get_child_count())]
        mine = (one for one in apps if one is not None and one.get_process_id() == self._pid)
        return next((one for one in mine if one.get_child_count()), None)

    def _names(self):
        with contextlib.suppress(GLib.Error, AttributeError):
            return [f"{one.get_role_name()} {spoken(one)}" for one in self.all() if spoken(one)]
        return []

    def _forget(self):
        with contextlib.suppress(GLib.Error, AttributeError):
            self.app.clear_cache()

    def _on_announced(self, event):
        self.heard.append(event.any_data)

    def _breathe(self):
        """Take in what the bus says, and let a moment pass."""
        GLib.timeout_add(BREATH_MS, lambda: False)
        self._news.iteration(True)
        while self._news.pending():
            self._news.iteration(False)


def act(widget):
    """Do the first of its actions, as Orca does."""
    if not widget.get_n_actions() or not widget.do_action(0):
        raise NotThereError(f"{spoken(widget)!r} offers nothing to do")


def _told_below(node):
    for at in range(node.get_child_count()):
        child = node.get_child_at_index(at)
        if child is None:
            continue
        yield from (spoken(child), child.get_description() or "")
        text = child.get_text_iface()
        if text is not None:
            yield Atspi.Text.get_text(text, 0, -1)
        yield from _told_below(child)


def rank(widget):
    """Of a heading: which level it says it has."""
    return (widget.get_attributes() or {}).get("level")


def has(widget, state):
    """Whether it says so of itself."""
    return widget.get_state_set().contains(state)


def spoken(widget):
    """Its name, as it is read aloud or in braille."""
    return widget.get_name() or ""
