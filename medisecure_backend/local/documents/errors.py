"""S3's refusals: the code and sentence a client of S3 knows, as the XML S3 sends."""

from collections.abc import Mapping
from xml.sax.saxutils import escape

from medisecure_backend.local.wire import HttpResponse


class S3Error(Exception):
    """A refusal with S3's code, sentence and status; `details` are further elements of the document."""

    def __init__(
        self, status: int, code: str, message: str, details: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(code)
        self.status = status
        self.code = code
        self.message = message
        self.details = dict(details or {})


def error_response(error: S3Error, request_id: str, *, has_body: bool) -> HttpResponse:
    """The refusal as S3 answers it; to HEAD without the document."""
    elements = {"Code": error.code, "Message": error.message, **error.details, "RequestId": request_id}
    inner = "".join(f"<{name}>{escape(text)}</{name}>" for name, text in elements.items())
    document = f'<?xml version="1.0" encoding="UTF-8"?>\n<Error>{inner}</Error>'
    headers = [("content-type", "application/xml"), ("x-amz-request-id", request_id)]
    return HttpResponse(error.status, headers, document.encode() if has_body else b"")


def access_denied(message: str = "Access Denied", details: Mapping[str, str] | None = None) -> S3Error:
    """403: no signature, or one that does not count now."""
    return S3Error(403, "AccessDenied", message, details)


def query_error(message: str) -> S3Error:
    """400: the signature's parameters in the query are not what they must be."""
    return S3Error(400, "AuthorizationQueryParametersError", message)


def no_such_key(key: str) -> S3Error:
    """404: nothing is stored under this key."""
    return S3Error(404, "NoSuchKey", "The specified key does not exist.", {"Key": key})
