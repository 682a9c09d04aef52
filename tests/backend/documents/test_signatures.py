"""Every signature is checked as S3 checks it; botocore's own signer makes the good ones."""

from datetime import timedelta
from pathlib import Path
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.backend.documents.signing import BASE, SECRET, Answered, Bucket, header_signed, presigned

URL = f"{BASE}/documents/one.pdf"
BODY = b"%PDF-1.7 something"


@pytest.fixture
def bucket(tmp_path: Path) -> Bucket:
    made = Bucket(tmp_path / "documents")
    assert made.signed("PUT", URL, {"content-type": "application/pdf"}, BODY).status == 200
    return made


def test_what_botocore_signs_in_the_query_is_let_in(bucket: Bucket) -> None:
    got = bucket.ask("GET", presigned("GET", URL))
    assert (got.status, got.body, got.headers["content-type"]) == (200, BODY, "application/pdf")


def test_what_botocore_signs_in_headers_is_let_in(bucket: Bucket) -> None:
    assert bucket.signed("GET", URL).body == BODY
    head = bucket.signed("HEAD", URL)
    assert (head.status, head.body, head.headers["content-length"]) == (200, b"", str(len(BODY)))


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    key=st.text(st.characters(codec="utf-8", exclude_categories=["C"]), min_size=1, max_size=60),
    name=st.text(st.characters(codec="latin-1", exclude_categories=["C"]), max_size=30),
)
def test_any_key_and_any_override_can_be_signed(bucket: Bucket, key: str, name: str) -> None:
    url = f"{BASE}/{quote(key, safe='/~')}"
    assert bucket.ask("PUT", presigned("PUT", url), body=b"x").status == 200
    asked = f"{url}?response-content-disposition={quote(f'attachment; filename={name}', safe='')}"
    got = bucket.ask("GET", presigned("GET", asked))
    assert (got.status, got.body) == (200, b"x")
    assert got.headers["content-disposition"] == f"attachment; filename={name}"


def refused(answered: Answered, status: int, code: str) -> None:
    assert (answered.status, answered.code) == (status, code), answered.body
    assert SECRET.encode() not in answered.body


@pytest.mark.parametrize(
    ("found", "replaced"),
    [
        ("one.pdf", "two.pdf"),
        ("X-Amz-Expires=300", "X-Amz-Expires=301"),
        ("X-Amz-Signature=", "X-Amz-Signature=0"),
        ("X-Amz-Date=20", "X-Amz-Date=20&also=1&was=20"),
        ("?", "?response-content-type=text%2Fhtml&"),
        ("X-Amz-SignedHeaders=host", "X-Amz-SignedHeaders=host%3Brange"),
    ],
)
def test_a_changed_address_does_not_match(bucket: Bucket, found: str, replaced: str) -> None:
    url = presigned("GET", URL)
    assert found in url
    answered = bucket.ask("GET", url.replace(found, replaced, 1))
    assert answered.status in {400, 403}
    assert answered.code in {"SignatureDoesNotMatch", "AuthorizationQueryParametersError"}


def test_another_method_does_not_match(bucket: Bucket) -> None:
    refused(bucket.ask("PUT", presigned("GET", URL), body=b"mine"), 403, "SignatureDoesNotMatch")
    assert bucket.ask("HEAD", presigned("PUT", URL)).status == 403
    assert bucket.signed("GET", URL).body == BODY


def test_another_host_does_not_match(bucket: Bucket) -> None:
    refused(bucket.ask("GET", presigned("GET", URL), {"host": "127.0.0.1:1"}), 403, "SignatureDoesNotMatch")


@pytest.mark.parametrize(
    "changed",
    [
        {"content-type": "text/html"},
        {"content-type": ""},
        {"content-length": "4"},
        {"x-amz-checksum-sha256": "other"},
    ],
)
def test_what_was_signed_must_come(bucket: Bucket, changed: dict[str, str]) -> None:
    signed = {"content-type": "image/png", "content-length": "3", "x-amz-checksum-sha256": "given"}
    url = presigned("PUT", f"{BASE}/two", signed)
    refused(bucket.ask("PUT", url, signed | changed, b"abc"), 403, "SignatureDoesNotMatch")


def test_a_header_nobody_signed_is_refused(bucket: Bucket) -> None:
    answered = bucket.ask("PUT", presigned("PUT", URL), {"x-amz-object-lock-mode": "GOVERNANCE"})
    refused(answered, 403, "AccessDenied")
    assert answered.element("HeadersNotSigned") == "x-amz-object-lock-mode"


def test_an_address_expires(bucket: Bucket) -> None:
    url = presigned("GET", URL, expires=60)
    bucket.clock.moved = timedelta(seconds=50)
    assert bucket.ask("GET", url).status == 200
    bucket.clock.moved = timedelta(seconds=61)
    answered = bucket.ask("GET", url)
    refused(answered, 403, "AccessDenied")
    assert answered.element("Message") == "Request has expired"
    assert answered.element("X-Amz-Expires") == "60"
    assert answered.element("Expires") < answered.element("ServerTime")


def test_an_address_of_tomorrow_is_not_valid_yet(bucket: Bucket) -> None:
    url = presigned("GET", URL)
    bucket.clock.moved = -timedelta(minutes=16)
    answered = bucket.ask("GET", url)
    refused(answered, 403, "AccessDenied")
    assert answered.element("Message") == "Request is not valid yet"


@pytest.mark.parametrize("moved", [-timedelta(minutes=16), timedelta(minutes=16)])
def test_signed_headers_are_good_for_a_quarter_of_an_hour(bucket: Bucket, moved: timedelta) -> None:
    bucket.clock.moved = moved
    refused(bucket.signed("GET", URL), 403, "RequestTimeTooSkewed")


def test_a_body_that_is_not_the_signed_one_is_refused(bucket: Bucket) -> None:
    headers = header_signed("PUT", URL, {}, b"signed")
    refused(bucket.ask("PUT", URL, headers, b"other!"), 400, "XAmzContentSHA256Mismatch")
    assert bucket.signed("GET", URL).body == BODY


def test_without_a_signature_nothing_opens(bucket: Bucket) -> None:
    for method in ("GET", "PUT", "DELETE", "POST"):
        refused(bucket.ask(method, URL), 403, "AccessDenied")
    refused(bucket.ask("GET", f"{BASE}/nothing"), 403, "AccessDenied")


def test_other_keys_regions_and_secrets(bucket: Bucket) -> None:
    refused(bucket.ask("GET", presigned("GET", URL, key_id="AKIAOTHER")), 403, "InvalidAccessKeyId")
    refused(bucket.ask("GET", presigned("GET", URL, secret="x")), 403, "SignatureDoesNotMatch")
    other = bucket.ask("GET", presigned("GET", URL, region="us-east-1"))
    refused(other, 400, "AuthorizationQueryParametersError")
    assert "expecting 'eu-west-2'" in other.element("Message")


def test_two_mechanisms_at_once_are_refused(bucket: Bucket) -> None:
    refused(bucket.ask("GET", presigned("GET", URL), header_signed("GET", URL, {})), 400, "InvalidArgument")
    bearer = bucket.ask("GET", presigned("GET", URL), {"authorization": "Bearer something"})
    refused(bearer, 400, "InvalidArgument")


@pytest.mark.parametrize(
    ("found", "replaced"),
    [
        ("X-Amz-Expires=300", "X-Amz-Expires=604801"),
        ("X-Amz-Expires=300", "X-Amz-Expires=-1"),
        ("X-Amz-Expires=300", "X-Amz-Expires=" + "9" * 5000),
        ("X-Amz-Algorithm=AWS4-HMAC-SHA256", "X-Amz-Algorithm=none"),
        ("aws4_request", "aws4"),
        ("&X-Amz-Expires=300", ""),
    ],
)
def test_wrong_parameters_are_named(bucket: Bucket, found: str, replaced: str) -> None:
    url = presigned("GET", URL)
    assert found in url
    refused(bucket.ask("GET", url.replace(found, replaced)), 400, "AuthorizationQueryParametersError")


@pytest.mark.parametrize(
    "header",
    [
        "",
        "Bearer x",
        "AWS4-HMAC-SHA256 x",
        "AWS4-HMAC-SHA256 Credential=a/b, SignedHeaders=host, Signature=" + "0" * 64,
    ],
)
def test_a_malformed_authorization_header(bucket: Bucket, header: str) -> None:
    answered = bucket.ask("GET", URL, {"authorization": header, "x-amz-content-sha256": "UNSIGNED-PAYLOAD"})
    refused(answered, 400, "AuthorizationHeaderMalformed")
