"""The stack as CloudFormation gets it: nothing open, nothing public, nobody with every right."""

import importlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from medisecure_backend.api.openapi import document
from medisecure_backend.api.route import ACCESS_SCOPE
from medisecure_backend.api.settings import read_settings
from medisecure_backend.api.stack_routes import TEMPLATE_FILE
from medisecure_backend.local.web.api_routes import api_routes
from tests.backend.stack.expanded import expanded, operations, properties, resources, template

CLOUDFORMATION_RESOURCES = 500
CLOUDFORMATION_BYTES = 1_000_000
ROUTE_QUOTA = 300
BUCKETS = ("DocumentsBucket", "AuditHeadsBucket", "AccessLogsBucket")


def statements(document: Any) -> list[dict[str, Any]]:
    found = document["Statement"]
    return found if isinstance(found, list) else [found]


def role_statements() -> Iterator[tuple[str, dict[str, Any]]]:
    """Every right a role of ours has, whose it is first."""
    for name, role in properties("AWS::IAM::Role").items():
        for policy in role.get("Policies", []):
            yield from ((name, each) for each in statements(policy["PolicyDocument"]))
    for name, policy in properties("AWS::IAM::Policy").items():
        yield from ((name, each) for each in statements(policy["PolicyDocument"]))


def many(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def test_cfn_lint_finds_nothing() -> None:
    command = [Path(sys.executable).parent / "cfn-lint", str(TEMPLATE_FILE)]
    ended = subprocess.run(command, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_it_stays_within_what_cloudformation_takes() -> None:
    assert len(expanded()["Resources"]) < CLOUDFORMATION_RESOURCES / 2
    assert len(json.dumps(expanded())) < CLOUDFORMATION_BYTES / 2
    assert len(operations()) < ROUTE_QUOTA


def test_every_path_of_openapi_has_the_authorizer_and_its_scope() -> None:
    described = {
        f"{method.upper()} {path}": [
            scope for each in entry["security"] for scopes in each.values() for scope in scopes
        ]
        for path, item in document()["paths"].items()
        for method, entry in item.items()
    }
    in_stack = {
        key: [scope for each in entry["security"] for scope in each["Pool"]]
        for key, entry in operations().items()
    }
    assert in_stack == described
    assert {key for key, scopes in in_stack.items() if scopes != [ACCESS_SCOPE]} == {"GET /health"}


def test_the_local_gateway_has_the_routes_and_scopes_of_the_stack() -> None:
    local = {route.key: list(route.scopes) for route in api_routes()}
    assert local == {
        key: [scope for each in entry["security"] for scope in each["Pool"]]
        for key, entry in operations().items()
    }


def test_the_authorizer_takes_tokens_of_this_pool_for_this_client_only() -> None:
    (api,) = properties("AWS::ApiGatewayV2::Api").values()
    (scheme,) = api["Body"]["components"]["securitySchemes"].values()
    authorizer = scheme["x-amazon-apigateway-authorizer"]
    assert authorizer["type"] == "jwt"
    assert authorizer["identitySource"] == "$request.header.Authorization"
    assert authorizer["jwtConfiguration"] == {
        "issuer": {"Fn::Sub": "https://cognito-idp.${AWS::Region}.amazonaws.com/${UserPool}"},
        "audience": [{"Ref": "Client"}],
    }


def test_one_permission_lets_this_api_and_no_other_call() -> None:
    permissions = properties("AWS::Lambda::Permission")
    gateways = [each for each in permissions.values() if each["Principal"] == "apigateway.amazonaws.com"]
    assert [each["SourceArn"]["Fn::Sub"].rsplit(":", 1)[1] for each in gateways] == ["${Api}/*"]
    assert all("SourceArn" in each for each in permissions.values())


def test_the_api_is_throttled_and_logged() -> None:
    (stage,) = properties("AWS::ApiGatewayV2::Stage").values()
    assert stage["DefaultRouteSettings"]["ThrottlingRateLimit"] == {"Ref": "RequestsPerSecond"}
    assert "ip" in json.loads(stage["AccessLogSettings"]["Format"])
    assert "Authorization" not in stage["AccessLogSettings"]["Format"]
    assert "querystring" not in stage["AccessLogSettings"]["Format"].lower()


def test_the_client_is_public_and_its_tokens_are_short() -> None:
    (client,) = properties("AWS::Cognito::UserPoolClient").values()
    assert client["GenerateSecret"] is False
    assert client["ExplicitAuthFlows"] == ["ALLOW_USER_SRP_AUTH"]
    assert client["PreventUserExistenceErrors"] == "ENABLED"
    assert client["EnableTokenRevocation"] is True
    assert client["RefreshTokenRotation"] == {"Feature": "ENABLED", "RetryGracePeriodSeconds": 20}
    validity = {
        name: (client[f"{name}Validity"], unit) for name, unit in client["TokenValidityUnits"].items()
    }
    assert validity == {
        "AccessToken": (10, "minutes"),
        "IdToken": (10, "minutes"),
        "RefreshToken": (12, "hours"),
    }


def test_the_pool_asks_for_strong_passwords_and_a_second_factor() -> None:
    (pool,) = properties("AWS::Cognito::UserPool").values()
    policy = pool["Policies"]["PasswordPolicy"]
    assert template()["Parameters"]["MultiFactor"]["Default"] == "ON"
    assert pool["EnabledMfas"] == ["SOFTWARE_TOKEN_MFA"]
    assert policy["MinimumLength"] >= 12
    assert policy["PasswordHistorySize"] >= 5
    assert pool["DeletionProtection"] == "ACTIVE"
    groups = {each["GroupName"] for each in properties("AWS::Cognito::UserPoolGroup").values()}
    assert groups == {"Patient", "Doctor", "Admin"}
    assert "AWS::Cognito::UserPoolDomain" not in {each["Type"] for each in expanded()["Resources"].values()}


def test_the_pool_calls_every_trigger_there_is_and_may() -> None:
    (pool,) = properties("AWS::Cognito::UserPool").values()
    called = {each["Fn::GetAtt"][0] for each in pool["LambdaConfig"].values()}
    permitted = {
        each["FunctionName"]["Ref"]
        for each in properties("AWS::Lambda::Permission").values()
        if each["Principal"] == "cognito-idp.amazonaws.com"
    }
    folder = TEMPLATE_FILE.parent / "triggers"
    modules = {f"medisecure_backend.triggers.{file.stem}.handler" for file in folder.glob("[a-z]*.py")}
    handlers = {properties("AWS::Lambda::Function")[name]["Handler"] for name in called}
    by_schedule = {
        each["Target"]["Arn"]["Fn::GetAtt"][0] for each in properties("AWS::Scheduler::Schedule").values()
    }
    scheduled = {properties("AWS::Lambda::Function")[name]["Handler"] for name in by_schedule}
    assert called == permitted
    assert handlers | scheduled == modules


@pytest.mark.parametrize("name", BUCKETS)
def test_buckets_are_closed_encrypted_versioned_and_tls_only(name: str) -> None:
    bucket = properties("AWS::S3::Bucket")[name]
    assert set(bucket["PublicAccessBlockConfiguration"].values()) == {True}
    assert len(bucket["PublicAccessBlockConfiguration"]) == 4
    assert bucket["VersioningConfiguration"]["Status"] == "Enabled"
    assert bucket["BucketEncryption"]["ServerSideEncryptionConfiguration"]
    assert resources("AWS::S3::Bucket")[name]["DeletionPolicy"] == "Retain"
    (policy,) = (
        each for each in properties("AWS::S3::BucketPolicy").values() if each["Bucket"] == {"Ref": name}
    )
    denials = [each for each in statements(policy["PolicyDocument"]) if each["Effect"] == "Deny"]
    assert [each["Condition"] for each in denials] == [{"Bool": {"aws:SecureTransport": False}}]
    assert all(
        each["Effect"] == "Deny" or "Service" in each["Principal"]
        for each in statements(policy["PolicyDocument"])
    )


def test_there_are_no_other_buckets() -> None:
    assert set(properties("AWS::S3::Bucket")) == set(BUCKETS)


def test_heads_of_the_audit_cannot_be_removed_by_anybody() -> None:
    bucket = properties("AWS::S3::Bucket")["AuditHeadsBucket"]
    assert bucket["ObjectLockConfiguration"]["Rule"]["DefaultRetention"]["Mode"] == "COMPLIANCE"


def test_the_database_is_encrypted_private_protected_and_kept() -> None:
    (cluster,) = properties("AWS::RDS::DBCluster").values()
    assert cluster["StorageEncrypted"] is True
    assert cluster["DeletionProtection"] is True
    assert cluster["EnableIAMDatabaseAuthentication"] is True
    assert cluster["ManageMasterUserPassword"] is True
    assert "MasterUserPassword" not in cluster
    assert cluster["BackupRetentionPeriod"] == 35
    assert all(each["PubliclyAccessible"] is False for each in properties("AWS::RDS::DBInstance").values())
    (settings,) = properties("AWS::RDS::DBClusterParameterGroup").values()
    assert settings["Parameters"]["rds.force_ssl"] == "1"
    assert settings["Parameters"]["log_parameter_max_length"] == "0"


def test_no_role_may_do_everything_or_touch_everything() -> None:
    careless = [
        (name, each)
        for name, each in role_statements()
        if each["Effect"] == "Allow"
        and (any("*" in str(action) for action in many(each["Action"])) or "*" in many(each["Resource"]))
    ]
    assert careless == []


def test_each_function_signs_in_to_the_database_as_its_own_logins_only() -> None:
    logins = {
        name: sorted(resource["Fn::Sub"].rsplit("/", 1)[1] for resource in many(each["Resource"]))
        for name, each in role_statements()
        if each["Action"] == "rds-db:connect"
    }
    assert logins == {
        "ApiFunctionRole": ["ms_admin", "ms_doctor", "ms_patient"],
        "PostConfirmationFunctionRole": ["ms_trigger"],
        "PostAuthenticationFunctionRole": ["ms_trigger"],
        "PreAuthenticationFunctionRole": ["ms_trigger"],
        "JobsFunctionRole": ["ms_patient", "ms_trigger"],
        "RoundsFunctionRole": ["ms_trigger"],
        "RepairFunctionRole": ["ms_admin"],
        "AuditHeadsFunctionRole": ["ms_trigger"],
    }


def test_every_function_can_read_its_own_settings() -> None:
    """They are encrypted with the clinic's key: without the right to it no function starts."""
    with_key = {
        name
        for name, each in role_statements()
        if "kms:Decrypt" in many(each["Action"]) and "Condition" not in each
    }
    functions = properties("AWS::Lambda::Function").values()
    roles = {each["Role"]["Fn::GetAtt"][0] for each in functions if "Environment" in each}
    assert roles - with_key == set()


def test_messages_leave_from_one_address_by_a_way_of_their_own() -> None:
    sending = [(name, each) for name, each in role_statements() if "ses:SendEmail" in many(each["Action"])]
    assert [(name, each["Resource"], each["Condition"]) for name, each in sending] == [
        (
            "RoundsSend",
            {"Ref": "EmailIdentityArn"},
            {"StringEquals": {"ses:FromAddress": {"Ref": "MessageSender"}}},
        )
    ]
    policy, endpoint = (expanded()["Resources"][name] for name in ("RoundsSend", "MessagesEndpoint"))
    assert (policy["Condition"], endpoint["Condition"]) == ("HasSender", "HasSender")
    assert endpoint["Properties"]["ServiceName"] == {"Fn::Sub": "com.amazonaws.${AWS::Region}.email"}
    rounds = properties("AWS::Lambda::Function")["RoundsFunction"]["Environment"]["Variables"]
    assert rounds["MEDISECURE_SENDER"] == {"Fn::If": ["HasSender", {"Ref": "MessageSender"}, ""]}


def test_somebody_is_told_when_a_scheduled_function_fails() -> None:
    watched = {
        each["Dimensions"][0]["Value"]["Ref"]
        for each in properties("AWS::CloudWatch::Alarm").values()
        if each["MetricName"] == "Errors"
    }
    scheduled = {
        each["Target"]["Arn"]["Fn::GetAtt"][0] for each in properties("AWS::Scheduler::Schedule").values()
    }
    assert scheduled - watched == set()


def test_only_deployments_read_the_administrators_password() -> None:
    readers = {name for name, each in role_statements() if each["Action"] == "secretsmanager:GetSecretValue"}
    assert readers == {"SchemaFunctionRole", "FirstAdminFunctionRole"}


def test_the_api_may_do_in_the_pool_what_its_code_does() -> None:
    """Rights nobody uses are rights for somebody else."""
    allowed = {
        action.removeprefix("cognito-idp:")
        for name, each in role_statements()
        for action in many(each["Action"])
        if name == "ApiFunctionRole" and action.startswith("cognito-idp:")
    }
    source = "".join(file.read_text() for file in (TEMPLATE_FILE.parent / "services").glob("*.py"))
    used = {action for action in allowed if re.search(rf"\.{_snake(action)}\b", source)}
    called = {each for each in _pool_actions() if re.search(rf"client\.{_snake(each)}\b", source)}
    assert called - allowed == set(), "name these under Policies of ApiFunction in template.yaml"
    assert allowed - used == set(), "nothing calls these: take them from Policies of ApiFunction"


@pytest.mark.parametrize("kind", ["AWS::Lambda::Function", "AWS::Logs::LogGroup"])
def test_logs_end_and_are_encrypted(kind: str) -> None:
    groups = properties("AWS::Logs::LogGroup")
    if kind == "AWS::Logs::LogGroup":
        assert all(each["RetentionInDays"] == {"Ref": "LogDays"} for each in groups.values())
        assert all(each["KmsKeyId"] == {"Fn::GetAtt": ["Key", "Arn"]} for each in groups.values())
    else:
        assert {each["LoggingConfig"]["LogGroup"]["Ref"] for each in properties(kind).values()} <= set(groups)


def test_functions_are_in_the_network_and_have_a_handler() -> None:
    for function in properties("AWS::Lambda::Function").values():
        module, _, name = function["Handler"].rpartition(".")
        assert callable(getattr(importlib.import_module(module), name))
        assert function["VpcConfig"]["SecurityGroupIds"] == [{"Ref": "FunctionGroup"}]
        assert (function["Runtime"], function["Architectures"]) == ("python3.13", ["arm64"])


def test_the_network_has_no_way_to_the_internet() -> None:
    kinds = {each["Type"] for each in expanded()["Resources"].values()}
    ways = {
        "AWS::EC2::InternetGateway",
        "AWS::EC2::NatGateway",
        "AWS::EC2::Route",
        "AWS::EC2::EIP",
        "AWS::EC2::EgressOnlyInternetGateway",
    }
    assert kinds.isdisjoint(ways)
    ingress = [
        rule
        for group in properties("AWS::EC2::SecurityGroup").values()
        for rule in group.get("SecurityGroupIngress", [])
    ]
    assert all(rule["SourceSecurityGroupId"] == {"Ref": "FunctionGroup"} for rule in ingress)


def test_the_api_answers_from_a_snapshot_after_the_migrations() -> None:
    function = resources("AWS::Lambda::Function")["ApiFunction"]
    assert function["Properties"]["SnapStart"] == {"ApplyOn": "PublishedVersions"}
    assert "Schema" in many(function["DependsOn"])
    (schema,) = properties("Custom::Schema").values()
    assert "Fn::GetAtt" in schema["Code"] or "Ref" in schema["Code"], "new code must run the migrations again"


def test_the_function_has_every_setting_it_reads() -> None:
    variables = properties("AWS::Lambda::Function")["ApiFunction"]["Environment"]["Variables"]
    assert read_settings(dict.fromkeys(variables, "x"))


def test_somebody_is_told_of_every_alarm() -> None:
    alarms = properties("AWS::CloudWatch::Alarm")
    assert len(alarms) >= 8
    assert all(each["AlarmActions"] == [{"Ref": "AlarmTopic"}] for each in alarms.values())


def test_outputs_are_a_clinic_file() -> None:
    assert set(expanded()["Outputs"]) == {
        "ApiUrl", "IdentityUrl", "Region", "UserPoolId", "ClientId", "Issuer", "DocumentsUrl",
    }  # fmt: skip


def _snake(action: str) -> str:
    return (
        "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in action)
        .lstrip("_")
        .replace("m_f_a", "mfa")
    )


def _pool_actions() -> list[str]:
    """What needs a right; the rest a person does with their own token."""
    import botocore.session  # noqa: PLC0415

    model = botocore.session.get_session().get_service_model("cognito-idp")
    return [name for name in model.operation_names if model.operation_model(name).auth_type != "none"]
