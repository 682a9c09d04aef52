"""At DEBUG, after everything a person can do at sign-in and in a chart: no secret and no name in any log."""

import json
import uuid
from pathlib import Path

import pytest
from botocore.exceptions import ClientError

from tests.clinic_process import RunningClinic, start_clinic

PASSWORD = "Canary-Password-7f3a!"
EMAIL = "canary.person@example.org"
NOTE = "canary-note-7f3a"
SEARCH = "canarysearch7f3a"


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, set[str]]:
    """All that a clinic wrote at DEBUG, and what must not be in it."""
    folder = tmp_path_factory.mktemp("canary")
    secrets = {PASSWORD, EMAIL, NOTE, SEARCH}
    with start_clinic(folder / "data", "--seed", "demo", "--log-level", "DEBUG") as clinic:
        secrets |= use_the_pool(clinic)
        secrets |= use_the_api(clinic)
        assert clinic.process.stdout is not None
        clinic.process.terminate()
        rest = clinic.process.stdout.read().decode()
    secrets |= own_secrets(clinic.data)
    logs = [clinic.log, *(path for path in clinic.data.rglob("*log*") if path.is_file())]
    text = rest + "".join(path.read_text(errors="replace") for path in logs if "pg_" not in str(path.parent))
    return text, {secret for secret in secrets if secret}


def test_there_is_something_to_look_at(written: tuple[str, set[str]]) -> None:
    text, secrets = written
    assert "POST" in text
    assert "/v1/patients/{id}/observations" in text
    assert len(secrets) > 20


def test_no_secret_is_in_it(written: tuple[str, set[str]]) -> None:
    text, secrets = written
    assert [secret for secret in secrets if secret in text] == []


def use_the_pool(clinic: RunningClinic) -> set[str]:
    """Sign up with a wrong and the right code, sign in wrongly and rightly; gives what was secret in it."""
    pool = clinic.cognito()
    pool.sign_up(
        ClientId=clinic.client_id,
        Username=EMAIL,
        Password=PASSWORD,
        UserAttributes=[
            {"Name": "email", "Value": EMAIL},
            {"Name": "given_name", "Value": "Canarygiven"},
            {"Name": "family_name", "Value": "Canaryfamily"},
        ],
    )
    with pytest.raises(ClientError):
        pool.confirm_sign_up(ClientId=clinic.client_id, Username=EMAIL, ConfirmationCode="000001")
    with pytest.raises(ClientError):
        pool.respond_to_auth_challenge(
            ClientId=clinic.client_id,
            ChallengeName="SOFTWARE_TOKEN_MFA",
            Session="canarysession" * 5,
            ChallengeResponses={"USERNAME": EMAIL, "SOFTWARE_TOKEN_MFA_CODE": "000002"},
        )
    tokens = clinic.tokens("Doctor")
    account = clinic.account("Doctor")
    bodies = [message["body"] for message in clinic.outbox()]
    return {
        "canarysession",
        "Canarygiven",
        "Canaryfamily",
        account.password,
        account.totp_secret,
        account.email,
        *bodies,
        *(
            part
            for name in ("AccessToken", "IdToken", "RefreshToken")
            for part in tokens[name].split(".")[1:]
        ),
        tokens["RefreshToken"],
    }


def use_the_api(clinic: RunningClinic) -> set[str]:
    """Search, read, write, and ask for what is refused; gives what was somebody's in it."""
    listed = clinic.call("GET", "/v1/patients", "Doctor").json()["items"]
    patient = listed[0]
    clinic.call("GET", "/v1/patients", "Doctor", params={"q": SEARCH})
    chart = f"/v1/patients/{patient['id']}"
    assert clinic.call("GET", f"{chart}/summary", "Doctor").status_code == 200
    headers = {"Idempotency-Key": str(uuid.uuid4())}
    note = {"type": "consultation", "reason": NOTE, "subjective": NOTE}
    clinic.call("POST", f"{chart}/encounters", "Doctor", json=note, headers=headers)
    clinic.call("POST", f"{chart}/observations", "Doctor", json={"code": NOTE}, headers=headers)
    clinic.call("GET", f"/v1/patients/{uuid.uuid4()}/summary", "Doctor")
    clinic.call("GET", f"/v1/{SEARCH}")
    return {patient["id"], patient["clinic_number"], f"{patient['family']}, {patient['given']}"}


def own_secrets(data: Path) -> set[str]:
    """What the clinic made up for itself."""
    made = json.loads((data / "secrets.json").read_bytes())
    key_lines = (data / "signing-key.pem").read_text().splitlines()[1:-1]
    return {made["cursor_key"], made["aws_secret_access_key"], *made["passwords"].values(), *key_lines}
