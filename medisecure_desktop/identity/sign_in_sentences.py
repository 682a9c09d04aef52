"""What people read when signing in, registering or staying signed in fails: id, title, body, way on."""

from medisecure_desktop.language import mark

_TRY_AGAIN = mark("Try again")
_START_AGAIN = mark("Start again")

SIGN_IN = (
    (
        "wrong-credentials",
        mark("Email or password is not right."),
        mark("Check both, then try again."),
        _TRY_AGAIN,
    ),
    (
        "wrong-code",
        mark("That code is not right."),
        mark("Type the code your authenticator app shows now."),
        _TRY_AGAIN,
    ),
    (
        "code-used",
        mark("This code has been used already."),
        mark("Wait until your authenticator app shows the next code, then type that one."),
        _TRY_AGAIN,
    ),
    (
        "wrong-setup-code",
        mark("That code does not match."),
        mark("Type the newest code. If it stays, check that the time on your phone is set automatically."),
        _TRY_AGAIN,
    ),
    (
        "wrong-sent-code",
        mark("That code is not right."),
        mark("Check the newest message from your clinic, then type its code."),
        _TRY_AGAIN,
    ),
    (
        "sent-code-expired",
        mark("This code is too old."),
        mark("Start again with your password: your clinic then sends another code."),
        _START_AGAIN,
    ),
    (
        "device-unknown",
        mark("This computer is no longer remembered."),
        mark("Sign in again with your password and a code. You can have it remembered again."),
        _START_AGAIN,
    ),
    (
        "wrong-message-code",
        mark("That code is not right."),
        mark("Check the newest message from your clinic, or ask for another code."),
        _TRY_AGAIN,
    ),
    (
        "message-code-expired",
        mark("This code is too old."),
        mark("Ask for another code and use the newest message."),
        mark("Send another code"),
    ),
    (
        "too-many-tries",
        mark("Too many tries."),
        mark("Wait a few minutes, then try again. Each further try makes the wait longer."),
        _TRY_AGAIN,
    ),
    (
        "limit-reached",
        mark("The limit for now is reached."),
        mark("Try again in about an hour. Nothing was changed."),
        _TRY_AGAIN,
    ),
    ("busy", mark("Many people are signing in now."), mark("Wait a moment, then try again."), _TRY_AGAIN),
    (
        "step-expired",
        mark("This sign-in took too long."),
        mark("Start again with your password."),
        _START_AGAIN,
    ),
    ("session-ended", mark("You have been signed out."), mark("Sign in again to go on."), mark("Sign in")),
    (
        "session-reused",
        mark("You have been signed out."),
        mark(
            "This sign-in was used somewhere else. Sign in again, and tell your clinic if that was not you."
        ),
        mark("Sign in"),
    ),
    (
        "somebody-else",
        mark("Somebody else has signed in on this computer."),
        mark("They used another window of MediSecure. Sign in again to go on."),
        mark("Sign in"),
    ),
    (
        "reset-required",
        mark("You need a new password."),
        mark("Your clinic asks you to choose a new one. We send a code to your email address."),
        mark("Choose a new password"),
    ),
    (
        "not-confirmed",
        mark("Your email address is not confirmed yet."),
        mark("Type the code we sent you when you created the account, or ask for another."),
        mark("Confirm email address"),
    ),
    (
        "already-confirmed",
        mark("This email address is confirmed already."),
        mark("Sign in with your email address and password."),
        mark("Sign in"),
    ),
    (
        "password-policy",
        mark("This password does not meet the rules."),
        mark("Use at least 12 characters with a small letter, a capital letter, a digit and a symbol."),
        mark("Choose another password"),
    ),
    (
        "password-used-before",
        mark("This password has been used before."),
        mark("Choose one you have not used here."),
        mark("Choose another password"),
    ),
    (
        "invitation-expired",
        mark("Your invitation has ended."),
        mark("Ask your clinic to send you a new one."),
        _START_AGAIN,
    ),
    (
        "account-exists",
        mark("We could not create this account."),
        mark("If you already have an account with this email address, sign in or choose a new password."),
        mark("Sign in"),
    ),
    (
        "registration-closed",
        mark("Your clinic does not let people create accounts here."),
        mark("Ask your clinic for an invitation."),
        mark("Go back"),
    ),
    (
        "details-refused",
        mark("Some of these details were not accepted."),
        mark("Check your name, email address and phone number, then try again."),
        _TRY_AGAIN,
    ),
    (
        "delivery-failed",
        mark("Your clinic cannot send codes at the moment."),
        mark("Try again later. If it stays, call your clinic."),
        _TRY_AGAIN,
    ),
    (
        "no-factor",
        mark("Your account has no authenticator."),
        mark("Ask your clinic to reset your sign-in code."),
        _START_AGAIN,
    ),
    (
        "no-role",
        mark("Your account is not ready yet."),
        mark("Ask your clinic to say what you do there, then sign in again."),
        _START_AGAIN,
    ),
    (
        "network",
        mark("This computer is not connected to the clinic."),
        mark("Check the network, then try again."),
        _TRY_AGAIN,
    ),
    (
        "not-secure",
        mark("A secure connection to the clinic could not be made."),
        mark("Nothing was sent. Tell whoever looks after this computer."),
        _TRY_AGAIN,
    ),
    (
        "clinic-down",
        mark("The clinic is not answering."),
        mark("Try again in a few minutes. Nothing was changed."),
        _TRY_AGAIN,
    ),
    (
        "blocked",
        mark("Your clinic does not allow sign-in from this network."),
        mark("Use the clinic's network, or ask whoever looks after it."),
        _TRY_AGAIN,
    ),
    (
        "configuration",
        mark("This program is not set up for your clinic."),
        mark("Tell whoever looks after this computer. Signing in again does not help."),
        _TRY_AGAIN,
    ),
    (
        "update-needed",
        mark("Your clinic asks for a step this program does not know."),
        mark("Update MediSecure, then sign in again."),
        _START_AGAIN,
    ),
    (
        "not-trusted",
        mark("The clinic's answer could not be checked."),
        mark("You are not signed in. Tell whoever looks after this computer."),
        _START_AGAIN,
    ),
    (
        "unexpected",
        mark("Something went wrong while signing in."),
        mark("Nothing was changed. Try again, and tell your clinic if it stays."),
        _TRY_AGAIN,
    ),
)
