"""What signed-in people read when changing something about their account fails: id, title, body, way on."""

_TRY_AGAIN = "Try again"

ACCOUNT = (
    (
        "wrong-present-password",
        "Your present password is not right.",
        "Your password was not changed. Check it, then try again.",
        _TRY_AGAIN,
    ),
    (
        "address-taken",
        "This address or number cannot be used.",
        "Choose another one, or ask your clinic.",
        _TRY_AGAIN,
    ),
    (
        "factor-refused",
        "Your sign-in code was not changed.",
        "Confirm the address or number first, and keep at least one way to get a code.",
        _TRY_AGAIN,
    ),
    (
        "already-gone",
        "This is no longer there.",
        "It has ended or been removed already. Nothing else was changed.",
        "Show the newest list",
    ),
    (
        "not-offered",
        "Your clinic does not offer this.",
        "Nothing was changed. Ask your clinic if you need it.",
        "Go back",
    ),
)
