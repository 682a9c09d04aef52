"""What signed-in people read when changing something about their account fails: id, title, body, way on."""

from medisecure_desktop.language import mark

_TRY_AGAIN = mark("Try again")

ACCOUNT = (
    (
        "wrong-present-password",
        mark("Your present password is not right."),
        mark("Your password was not changed. Check it, then try again."),
        _TRY_AGAIN,
    ),
    (
        "address-taken",
        mark("This address or number cannot be used."),
        mark("Choose another one, or ask your clinic."),
        _TRY_AGAIN,
    ),
    (
        "factor-refused",
        mark("Your sign-in code was not changed."),
        mark("Confirm the address or number first, and keep at least one way to get a code."),
        _TRY_AGAIN,
    ),
    (
        "already-gone",
        mark("This is no longer there."),
        mark("It has ended or been removed already. Nothing else was changed."),
        mark("Show the newest list"),
    ),
    (
        "not-offered",
        mark("Your clinic does not offer this."),
        mark("Nothing was changed. Ask your clinic if you need it."),
        mark("Go back"),
    ),
)
