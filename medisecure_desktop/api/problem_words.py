"""What the clinic says when its rules stand against something, in the language that is on.

The clinic answers in English. Titles go by the problem's type, details by their words; a detail that is not
known here is said in English only to those who read English: others get the general advice.
"""

import re

from medisecure_desktop.language import Marked, filled, mark, text

TITLES: dict[str, Marked] = {
    "conflict": mark("This is not possible now"),
    "slot-taken": mark("Somebody else has this time"),
    "patient-busy": mark("The patient has another visit at this time"),
    "outside-hours": mark("The doctor does not work at this time"),
    "booking-rule": mark("This time cannot be booked"),
    "booking-notice": mark("This is too soon to book"),
    "booking-horizon": mark("This is too far ahead to book"),
    "booking-type": mark("This kind of visit is not booked here"),
    "booking-limit": mark("No more visits can be booked"),
    "series-clashes": mark("Some of these times cannot be had"),
    "visits-inside": mark("There are visits at these times"),
    "offer-ended": mark("This offer has ended"),
    "wrong-state": mark("The record has moved on"),
    "already-signed": mark("The note is signed"),
    "not-signed": mark("The note is not signed yet"),
    "duplicate": mark("This exists already"),
    "upload-missing": mark("The file has not arrived"),
    "upload-mismatch": mark("Another file has arrived"),
    "last-admin": mark("The clinic needs an administrator"),
    "own-account": mark("Not on your own account"),
    "account-state": mark("The account's state does not allow it"),
    "withdrawn": mark("This was entered in error"),
    "allergy-conflict": mark("A documented allergy stands against it"),
    "already-prescribed": mark("The patient takes this already"),
    "already-decided": mark("This is answered already"),
    "already-assigned": mark("You can read this chart already"),
    "unprocessable": mark("Some values are not possible"),
    "too-large": mark("The request is too large"),
    "unsupported-type": mark("The clinic does not take this type of file"),
}
"""By the problem's type."""

_SENTENCES = (
    mark("A copy of your record is being made already."),
    mark("A draft can still be changed itself."),
    mark("A signed note never changes. Write an addendum."),
    mark("A value is not possible for this measurement."),
    mark("Allergies are documented. Withdraw those that were entered in error first."),
    mark("Another administrator has to do this."),
    mark("Call the clinic for this kind of visit."),
    mark("Choose another time."),
    mark("Choose one of the times that are offered."),
    mark("Nobody else could manage the clinic."),
    mark("Only a person who can sign in has a password to reset."),
    mark("Only somebody who never signed in is invited again."),
    mark("Only the clinic can withdraw what it has added."),
    mark("Somebody is just booking this time."),
    mark("That visit is over."),
    mark("The clinic no longer offers this kind of visit."),
    mark("The clinic takes PDF, PNG, JPEG and DICOM files."),
    mark("The code and the date of birth do not fit a record."),
    mark("The doctor has no hours set yet."),
    mark("The doctor is away at this time."),
    mark("The doctor is no longer there at this time."),
    mark("The doctor sees nobody at this time."),
    mark("The doctor looks after this patient already."),
    mark("The document has not arrived yet, or is withdrawn."),
    mark("The document is complete already, or withdrawn."),
    mark("The document is withdrawn already."),
    mark("The file has not arrived yet."),
    mark("The file is not of the type it says."),
    mark("The patient has died."),
    mark("The patient takes this medicine already. Prescribing it again needs a reason."),
    mark("The question is answered already."),
    mark("The time that was asked for has passed."),
    mark("The time was kept for you no longer and has gone to the next person."),
    mark("The user pool does not know this person."),
    mark("The user pool refuses this for the account as it is."),
    mark("The visit is booked: call that off."),
    mark("The visit is still to come."),
    mark("The visit you wanted sooner is over."),
    mark("The visit you wanted sooner was changed just now."),
    mark("There is an account with this e-mail address already."),
    mark("There is another visit of this patient at that time."),
    mark("There is no record of you in this clinic yet."),
    mark("These are not the newest words."),
    mark("This address is being invited by somebody else."),
    mark("This allergy is documented already."),
    mark("This clinic has no account for you yet."),
    mark("This clinic has no record for you yet."),
    mark("This emergency access has been reviewed already."),
    mark("This is possible only on the day of the visit."),
    mark("This patient has an account already."),
    mark("This person has not set up an authenticator yet."),
    mark("This prescription has been renewed already."),
    mark("This problem is on the list already."),
    mark("This record is confirmed already."),
    mark("This result is within its range."),
    mark("This thread is full. Begin a new one."),
    mark("This time has passed."),
    mark("This vaccine is recorded for that day already."),
    mark("Visits are booked on the clock of the present zone."),
    mark("What arrived is not the announced file."),
    mark("What was entered in error cannot be changed."),
    mark("You are on the waitlist for this already."),
    mark("You can read this chart as it is."),
    mark("You have a visit on this day already."),
    mark("You have asked about this entry already."),
    mark("This visit is not one of a series."),
)
SENTENCES = {each.source: each for each in _SENTENCES}
"""By their English words."""

PATTERNS = (
    (
        re.compile(r"Documented allergy: (?P<named>.+)\. Prescribing needs a reason\."),
        mark("Documented allergy: {named}. Prescribing needs a reason."),
    ),
    (
        re.compile(r"A document may have (?P<size>\d+) MB\."),
        mark("A document may have {size} MB."),
    ),
    (
        re.compile(r"Visits are booked on (?P<day>[\d-]+): move or cancel them first\."),
        mark("Visits are booked on {day}: move or cancel them first."),
    ),
)
"""Details with values of a record in them."""


def title_of(kind: str) -> str | None:
    """What happened, if the type says it."""
    return text(TITLES[kind]) if kind in TITLES else None


def detail_of(english: str) -> str | None:
    """A detail in the language that is on, if it is known here."""
    if english in SENTENCES:
        return text(SENTENCES[english])
    for pattern, words in PATTERNS:
        found = pattern.fullmatch(english)
        if found:
            return filled(text(words), found.groupdict())
    return None
