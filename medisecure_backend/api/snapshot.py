"""What SnapStart takes into its picture beside the handler: libraries that only some requests need."""

import importlib
import os
from collections.abc import Mapping

_NAME = "AWS_LAMBDA_INITIALIZATION_TYPE"
_LATER = ("boto3", "botocore.auth", "botocore.session", "medisecure_backend.services.fhir.bundle")


def prepare(environment: Mapping[str, str] = os.environ) -> bool:
    """Load them if a picture is being taken; whether it was. Connections are made after it, never before."""
    if environment.get(_NAME) != "snap-start":
        return False
    for name in _LATER:
        importlib.import_module(name)
    return True
