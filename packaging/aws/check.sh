#!/bin/sh
# Everything that can be said about the stack without an AWS account: cfn-lint, `sam validate --lint`, checkov.
# sam and checkov each pin libraries of their own, so each has an environment of its own beside .venv.
set -eu
cd "$(dirname "$0")/../.."
template=medisecure_backend/template.yaml

tool() {
  if [ ! -x ".venv-$1/bin/$1" ]; then
    echo "medisecure: making .venv-$1" >&2
    python3 -m venv ".venv-$1"
    ".venv-$1/bin/pip" install -q --disable-pip-version-check "$2"
  fi
}

tool sam aws-sam-cli==1.170.0
tool checkov checkov==3.3.30
.venv/bin/cfn-lint "$template"
SAM_CLI_TELEMETRY=0 .venv-sam/bin/sam validate --lint --region eu-west-2 --template "$template"
.venv-checkov/bin/checkov --file "$template" --config-file packaging/aws/checkov.yaml
