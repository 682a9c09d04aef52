"""One journey through the program by a screen reader's means; what was read is printed as JSON.

Reads from standard input what it needs to know: which journey, the program's process, who signs in, and what
the program calls things where it does not speak English; and the sign-in code when it asks for it.
"""

import json
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402 - the version comes first
from reader import Reader, act, has, rank, spoken  # noqa: E402 - beside this file

WORDS = {}
"""What the program calls the things that are named in English here."""


def said(words):
    """These words in the language of the program."""
    return WORDS.get(words, words)


def sign_in(reader, who):
    reader.write(said("Email address"), who["email"])
    reader.write(said("Password"), who["password"])
    reader.press("push button", said("Continue"))
    reader.says(said("Enter your sign-in code"))
    sys.stdout.write("code\n")
    sys.stdout.flush()
    reader.write(said("6-digit code"), sys.stdin.readline().strip())
    return reader.find("list", said("Navigation"))


def go_to(reader, place):
    act(reader.find("list item", said(place), reader.find("list", said("Navigation")), is_deep=True))


def rows_of(reader, table):
    """What a table says: its headers and its cells."""
    inside = reader.all(table, is_deep=True)
    return (
        [spoken(one) for one in inside if one.get_role_name() == "table column header"],
        [one for one in inside if one.get_role_name() == "table cell"],
    )


def open_chart(reader, who):
    """A doctor mistypes the password, finds a patient and reads the chart."""
    reader.write("Email address", who["email"])
    reader.write("Password", "not-the-password-1")
    reader.press("push button", "Continue")
    reader.until("an announced failure", lambda: reader.heard)
    sign_in(reader, who)
    go_to(reader, "My patients")
    reader.write("Name or clinic number", who["patient"])
    table = reader.find("table", "My patients")
    cell = reader.find("table cell", who["patient"], table, is_deep=True)
    headers, cells = rows_of(reader, table)
    act(cell)
    banner = reader.find("panel", "Patient ")
    allergies = reader.find("alert", "Known allergies")
    reader.press("page tab", "Medications")
    medicines = reader.says("metformin")
    return {
        "headers": headers,
        "cells": [spoken(one) for one in cells],
        "banner": spoken(banner),
        "allergies": spoken(allergies),
        "medicine": spoken(medicines),
    }


def book(reader, who):
    """A patient books an appointment through the grid of times."""
    sign_in(reader, who)
    reader.press("push button", said("Book an appointment"))
    reader.press("radio button", "Follow-up")
    reason = reader.find("radio button", "Follow-up")
    reader.until("a chosen reason", lambda: has(reason, Atspi.StateType.CHECKED))
    reader.press("push button", said("Continue"))
    reader.find("table", said("Times"))
    reader.press("push button", said("Next week"))

    def free():
        _, cells = rows_of(reader, reader.find("table", said("Times")))
        return next((one for one in cells if spoken(one).endswith(said("free"))), None)

    cell = reader.until("a free time", free)
    time = spoken(cell)
    act(cell)
    reader.until("a chosen time", lambda: spoken(cell).endswith(said("chosen")))
    reader.press("push button", said("Continue"))
    confirm = reader.find("push button", said("Book"))
    booked = spoken(confirm)
    act(confirm)
    reader.find("push button", said("Go to Home"))
    return {"time": time, "booked": booked, "read": [spoken(one) for one in reader.all()]}


def visit_and_leave(reader, who):
    """A patient looks at a shared screen and signs out; what can be read before, and afterwards."""
    sign_in(reader, who)
    reader.says("Your next appointment")
    signed_in = [spoken(one) for one in reader.all()]
    ranks = [(rank(one), spoken(one)) for one in reader.all() if one.get_role_name() == "heading"]
    reader.press("push button", "Sign out")
    reader.says("You are signed out.")
    return {"signed_in": signed_in, "ranks": ranks, "afterwards": reader.everything()}


def find_user(reader, who):
    """An admin finds a user and reads the details beside the list."""
    sign_in(reader, who)
    go_to(reader, "Users")
    reader.write(said("Name or email"), who["user"])
    table = reader.find("table", said("Users"))
    cell = reader.until("one user", lambda: only(cells_with(reader, table, who["user"])))
    headers, _ = rows_of(reader, table)
    act(cell)
    details = reader.find("panel", said("User"))
    reader.says(who["name"])
    return {"headers": headers, "details": [spoken(one) for one in reader.all(details)]}


def cells_with(reader, table, text):
    return [one for one in rows_of(reader, table)[1] if text in spoken(one)]


def only(found):
    """The first of them, if there is just one."""
    return found[0] if len(found) == 1 else None


JOURNEYS = {
    "open_chart": open_chart,
    "book": book,
    "visit_and_leave": visit_and_leave,
    "find_user": find_user,
}


def main():
    asked = json.loads(sys.stdin.readline())
    WORDS.update(asked["words"])
    reader = Reader(asked["pid"])
    read = JOURNEYS[asked["journey"]](reader, asked["who"])
    json.dump({**read, "announced": [str(one) for one in reader.heard]}, sys.stdout)


main()
