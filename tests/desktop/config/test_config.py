"""Where the clinic is, and who may say so."""

import json
from pathlib import Path

import pytest

from medisecure_desktop.config import ClinicConfiguration, ConfigurationError, load_configuration

CLINIC = {
    "api_url": "https://api.hillside.example",
    "identity_url": "https://cognito-idp.eu-west-2.amazonaws.com",
    "region": "eu-west-2",
    "user_pool_id": "eu-west-2_Abc123",
    "client_id": "4k1m2n3",
    "issuer": "https://cognito-idp.eu-west-2.amazonaws.com/eu-west-2_Abc123",
    "documents_url": None,
    "outbox": "medisecure-clinic outbox",
    "pid": 17,
}


def load(
    folder: Path, flag: object = None, policy: str | None = None, user: str | None = None
) -> ClinicConfiguration:
    clinic_file = None
    if flag is not None:
        clinic_file = folder / "clinic.json"
        clinic_file.write_text(flag if isinstance(flag, str) else json.dumps(flag))
    if policy is not None:
        (folder / "policy.toml").write_text(policy)
    if user is not None:
        (folder / "user.toml").write_text(user)
    return load_configuration(
        clinic_file, machine_policy=folder / "policy.toml", user_file=folder / "user.toml"
    )


def toml(**values: str) -> str:
    return "\n".join(f'{name} = "{value}"' for name, value in values.items())


def test_the_ready_line_is_a_clinic_file_and_unknown_keys_do_not_matter(tmp_path: Path) -> None:
    configuration = load(tmp_path, CLINIC)
    assert configuration.region == "eu-west-2"
    assert configuration.jwks_url == f"{CLINIC['identity_url']}/eu-west-2_Abc123/.well-known/jwks.json"
    assert configuration.documents_url is None


@pytest.mark.parametrize("name", [name for name in CLINIC if name not in {"documents_url", "outbox", "pid"}])
def test_a_missing_value_is_named_in_one_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(ConfigurationError, match=rf"^The clinic file does not say {name}\.$"):
        load(tmp_path, {key: value for key, value in CLINIC.items() if key != name})


@pytest.mark.parametrize(
    "url", ["http://127.0.0.1:8080", "http://[::1]:1", "http://localhost:80/", "https://a.b/"]
)
def test_loopback_may_do_without_https(tmp_path: Path, url: str) -> None:
    assert load(tmp_path, CLINIC | {"api_url": url}).api_url == url.rstrip("/")


@pytest.mark.parametrize(
    "url",
    ["http://10.0.0.1", "http://127.0.0.1.evil.example", "ftp://127.0.0.1", "https://", "https://u:p@a.b",
     "http://[", "https://a.b/?x=1", "127.0.0.1"],
)  # fmt: skip
def test_other_addresses_need_https(tmp_path: Path, url: str) -> None:
    with pytest.raises(ConfigurationError, match="identity_url as an address that begins with https"):
        load(tmp_path, CLINIC | {"identity_url": url})


@pytest.mark.parametrize(
    ("name", "value"), [("region", "Europe"), ("user_pool_id", "pool"), ("client_id", "a b")]
)
def test_what_cannot_be_right_is_refused(tmp_path: Path, name: str, value: str) -> None:
    with pytest.raises(ConfigurationError, match=f"says {name} in a way"):
        load(tmp_path, CLINIC | {name: value})


def test_the_flag_wins_over_the_user_and_the_user_over_the_policy(tmp_path: Path) -> None:
    policy = toml(api_url="https://policy.example", client_id="policy", region="eu-west-1")
    user = toml(api_url="https://user.example", client_id="user")
    flag = {key: value for key, value in CLINIC.items() if key not in {"region", "client_id"}}
    configuration = load(tmp_path, flag, policy, user)
    assert (configuration.api_url, configuration.client_id, configuration.region) == (
        CLINIC["api_url"],
        "user",
        "eu-west-1",
    )


def test_what_the_policy_locks_nobody_changes(tmp_path: Path) -> None:
    policy = 'locked = ["api_url"]\n' + toml(api_url="https://policy.example", client_id="policy")
    configuration = load(tmp_path, CLINIC, policy, toml(api_url="https://user.example"))
    assert (configuration.api_url, configuration.client_id) == ("https://policy.example", CLINIC["client_id"])


def test_a_policy_may_lock_all_it_says(tmp_path: Path) -> None:
    policy = "locked = true\n" + toml(api_url="https://policy.example", client_id="policy")
    configuration = load(tmp_path, CLINIC, policy)
    assert (configuration.api_url, configuration.client_id) == ("https://policy.example", "policy")


def test_no_clinic_at_all_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="--clinic FILE"):
        load(tmp_path)


@pytest.mark.parametrize("text", ["", "{", "[]", '"text"'])
def test_a_broken_file_is_one_sentence(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConfigurationError, match=r"cannot be read\.$"):
        load(tmp_path, text)
    with pytest.raises(ConfigurationError, match=r"cannot be read\.$"):
        load(tmp_path, CLINIC, policy="= nonsense")


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="There is no clinic file at"):
        load_configuration(tmp_path / "none.json", machine_policy=tmp_path / "p", user_file=tmp_path / "u")


@pytest.mark.parametrize(("said", "may"), [({}, False), ({"remember_computers": True}, True)])
def test_computers_are_remembered_only_where_the_clinic_says_so(
    tmp_path: Path, said: dict[str, bool], may: bool
) -> None:
    assert load(tmp_path, CLINIC | said).remember_computers is may


def test_whether_computers_are_remembered_is_yes_or_no(tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match="true or false"):
        load(tmp_path, CLINIC | {"remember_computers": "yes"})


def test_a_shared_screen_is_one_that_says_so(tmp_path: Path) -> None:
    assert not load(tmp_path, CLINIC).shared_screen
    assert load(tmp_path, CLINIC | {"shared_screen": True}).shared_screen
    with pytest.raises(ConfigurationError, match="true or false"):
        load(tmp_path, CLINIC | {"shared_screen": 1})
    policy = "locked = true\nshared_screen = true\n"
    assert load(tmp_path, CLINIC | {"shared_screen": False}, policy).shared_screen


def test_a_policy_that_forbids_remembering_is_stronger_than_a_clinic_file(tmp_path: Path) -> None:
    policy = 'locked = ["remember_computers"]\nremember_computers = false\n'
    assert not load(tmp_path, CLINIC | {"remember_computers": True}, policy).remember_computers
