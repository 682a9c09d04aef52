"""boto3 itself against a running clinic: the same code as on AWS, over the port people reach."""

import hashlib
import json
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from medisecure_backend.local.documents.buckets import DOCUMENTS
from tests.clinic_process import RunningClinic


@pytest.fixture(scope="module")
def s3(clinic: RunningClinic) -> Any:
    secrets = json.loads((clinic.data / "secrets.json").read_bytes())
    return boto3.client(
        "s3",
        region_name=clinic.region,
        endpoint_url=clinic.ready["documents_url"],
        aws_access_key_id=secrets["aws_access_key_id"],
        aws_secret_access_key=secrets["aws_secret_access_key"],
        config=Config(
            signature_version="s3v4", s3={"addressing_style": "path"}, retries={"total_max_attempts": 1}
        ),
    )


def test_put_get_and_head(s3: Any) -> None:
    body = bytes(range(256)) * 40_000
    s3.put_object(Bucket=DOCUMENTS, Key="tests/large ü.bin", Body=body, ContentType="image/png")
    got = s3.get_object(Bucket=DOCUMENTS, Key="tests/large ü.bin")
    assert hashlib.sha256(got["Body"].read()).digest() == hashlib.sha256(body).digest()
    head = s3.head_object(Bucket=DOCUMENTS, Key="tests/large ü.bin")
    assert (head["ContentLength"], head["ContentType"]) == (len(body), "image/png")


def test_a_missing_key_is_botocores_own_error(s3: Any) -> None:
    with pytest.raises(s3.exceptions.NoSuchKey):
        s3.get_object(Bucket=DOCUMENTS, Key="tests/nothing")
    with pytest.raises(ClientError) as refused:
        s3.head_object(Bucket=DOCUMENTS, Key="tests/nothing")
    assert refused.value.response["Error"]["Code"] == "404"


def test_a_presigned_put_and_get(s3: Any, clinic: RunningClinic) -> None:
    put = s3.generate_presigned_url(
        "put_object", Params={"Bucket": DOCUMENTS, "Key": "tests/signed", "ContentType": "application/pdf"}
    )
    assert clinic.http.put(put, data=b"abc", headers={"content-type": "text/html"}).status_code == 403
    assert clinic.http.put(put, data=b"abc", headers={"content-type": "application/pdf"}).status_code == 200
    get = s3.generate_presigned_url("get_object", Params={"Bucket": DOCUMENTS, "Key": "tests/signed"})
    assert clinic.http.get(get).content == b"abc"
    tampered = clinic.http.get(get.replace("tests/signed", "tests/other"))
    assert (tampered.status_code, "SignatureDoesNotMatch" in tampered.text) == (403, True)


def test_the_access_log_tells_no_key(s3: Any, clinic: RunningClinic) -> None:
    s3.put_object(Bucket=DOCUMENTS, Key="tests/a-telling-name", Body=b"x")
    log = (clinic.data / "access.log").read_text()
    assert "a-telling-name" not in log
    assert " PUT documents 200 " in log
