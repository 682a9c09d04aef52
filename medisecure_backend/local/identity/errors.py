"""How the service says no: AWS's exception name and message."""


class Refusal(Exception):  # noqa: N818 - a refusal is an answer
    """One error reply.

    `kept` says that what the operation already wrote stays (a failed try must count); else it is undone.
    """

    def __init__(self, code: str, message: str, *, kept: bool = False, status: int = 400) -> None:
        super().__init__(f"{code}: {message}")
        self.code = code
        self.message = message
        self.kept = kept
        self.status = status


def bad_credentials(*, kept: bool = False) -> Refusal:
    """The one sentence for an unknown person, a wrong password, and everything that must look the same."""
    return Refusal("NotAuthorizedException", "Incorrect username or password.", kept=kept)


def not_authorized(message: str, *, kept: bool = False) -> Refusal:
    """A NotAuthorizedException with its reason."""
    return Refusal("NotAuthorizedException", message, kept=kept)


def invalid_parameter(message: str) -> Refusal:
    """The request itself is wrong."""
    return Refusal("InvalidParameterException", message)


def limit_exceeded() -> Refusal:
    """Too many codes asked for, or too many wrong ones."""
    return Refusal("LimitExceededException", "Attempt limit exceeded, please try after some time.")
