"""What the gallery shows. A new component is shown, tested and pictured by a line here."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget

from medisecure_desktop.gallery.clinical import chart, slots
from medisecure_desktop.gallery.controls import buttons, fields
from medisecure_desktop.gallery.diary import agenda, calendar
from medisecure_desktop.gallery.messages import dialog, regions, states, toast
from medisecure_desktop.gallery.paper import pdf
from medisecure_desktop.gallery.seated import palette, shell
from medisecure_desktop.gallery.tables import tables


@dataclass(frozen=True)
class Exhibit:
    """A page of components: its title, how it is made, and the room it is pictured in."""

    title: str
    build: Callable[[], QWidget]
    width: int
    height: int


EXHIBITS: dict[str, Exhibit] = {
    "buttons": Exhibit("Buttons, badges, tabs, switches, steps, type", buttons, 1000, 690),
    "fields": Exhibit("Fields, with and without errors", fields, 1000, 760),
    "states": Exhibit("Choices and messages", states, 1100, 760),
    "regions": Exhibit("The states of a region", regions, 1100, 640),
    "toast": Exhibit("Toast with undo", toast, 640, 200),
    "tables": Exhibit("Table and side sheet", tables, 1268, 560),
    "chart": Exhibit("Banner, allergies, timeline, vitals, medicines", chart, 1068, 980),
    "slots": Exhibit("Times and QR code", slots, 760, 860),
    "calendar": Exhibit("A week of a diary", calendar, 1040, 680),
    "agenda": Exhibit("The same week as a list", agenda, 760, 900),
    "pdf": Exhibit("A page before it is written", pdf, 860, 800),
    "dialog": Exhibit("A question", dialog, 440, 200),
    "shell": Exhibit("The window", shell, 1280, 800),
    "palette": Exhibit("The command palette", palette, 1280, 800),
}
