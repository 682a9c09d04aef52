"""docs/deploy-aws.md names what template.yaml has, and its commands give what they seem to give."""

import re
import shlex
from pathlib import Path
from typing import Any

from tests.backend.stack.expanded import expanded, template

GUIDE = Path(__file__).resolve().parents[3] / "docs/deploy-aws.md"
TEXT = GUIDE.read_text(encoding="utf-8")
NO_DEFAULT = "-"
EMPTY = "none"


def parameters() -> dict[str, dict[str, Any]]:
    return template()["Parameters"]


def table() -> dict[str, str]:
    """Parameter -> its default, as the guide's table has them."""
    rows = TEXT.partition("## Parameters")[2].partition("\n## ")[0]
    found = dict[str, str]()
    for names, defaults in re.findall(r"^\| (`.+?) \| (.+?) \|", rows, re.MULTILINE):
        known = re.findall(r"`(\w+)`", names)
        given = [each.strip("` ") for each in defaults.split(",")]
        found |= dict(zip(known, given * len(known) if len(given) == 1 else given, strict=False))
    return found


def overrides() -> dict[str, str]:
    """What the first deployment's command gives, after the shell; the rest as SAM reads it."""
    command = TEXT.partition("sam deploy")[2].partition("```")[0]
    words = shlex.split(command.replace("\\\n", " "))
    return dict(each.split("=", 1) for each in words[words.index("--parameter-overrides") + 1 :])


def test_the_table_has_every_parameter_and_its_default() -> None:
    defaults = {
        name: str(each["Default"]) or EMPTY if "Default" in each else NO_DEFAULT
        for name, each in parameters().items()
    }
    assert table() == defaults


def test_the_first_command_gives_all_that_has_no_default() -> None:
    needed = {name for name, each in parameters().items() if "Default" not in each}
    assert needed <= set(overrides()) <= set(parameters())


def test_sam_does_not_cut_a_value_at_a_blank() -> None:
    """SAM splits `Name=a b` after the shell has taken the quotes away: they have to be there twice."""
    for name, value in overrides().items():
        assert re.fullmatch(r'"[^"]+"|\S+', value), name


def test_the_values_fit_their_patterns() -> None:
    for name, value in overrides().items():
        assert re.fullmatch(parameters()[name].get("AllowedPattern", ".+"), value.strip('"')), name


def test_mail_goes_to_addresses_that_amazon_ses_writes_to() -> None:
    for name in ("AdminEmail", "AlarmEmail", "MessageSender"):
        pattern = parameters()[name]["AllowedPattern"]
        assert re.fullmatch(pattern, "o'neill+x@hillside.example")
        for wrong in ("jörg@hillside.example", "a@b@hillside.example", "a b@hillside.example", "a@hillside"):
            assert not re.fullmatch(pattern, wrong), (name, wrong)


def test_alarms_functions_and_secrets_it_names_are_there() -> None:
    resources = expanded()["Resources"]
    kinds = r"AWS::CloudWatch::Alarm|AWS::SecretsManager::Secret"
    known = {name for name, each in resources.items() if re.fullmatch(kinds, each["Type"])}
    functions = {
        each["Properties"]["FunctionName"]["Fn::Sub"].removeprefix("${AWS::StackName}-")
        for each in resources.values()
        if each["Type"] == "AWS::Lambda::Function"
    }
    told = TEXT.partition("## What runs by itself")[2].partition("\n## ")[0]
    assert set(re.findall(r"^\| `([a-z-]+)` \|", told, re.MULTILINE)) <= functions
    assert set(re.findall(r"`([A-Z][a-z]+[A-Z]\w+)`", told)) <= known
    assert set(re.findall(r"secret (\w+)\)", TEXT)) | {"CursorKey"} <= known
    assert set(re.findall(r"--function-name hillside-([a-z-]+)", TEXT)) <= functions
