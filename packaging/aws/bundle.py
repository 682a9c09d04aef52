"""The Lambda bundle: our package and its locked dependencies in one folder, which `sam deploy` uploads.

usage: bundle.py [--target DIR] [--certificates FILE] [--here]
`--here` takes wheels for this machine instead of Lambda's, so that tests can run the bundle.
"""

import argparse
import shutil
import subprocess
import sys
import tomllib
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCK = Path(__file__).with_name("requirements.lock")
PLATFORM = ("--python-platform", "aarch64-manylinux_2_34", "--python-version", "3.13")
CERTIFICATES = "https://truststore.pki.rds.amazonaws.com/global/global-bundle.pem"
LEFT_OUT = ("local", "__pycache__", "template.yaml", "openapi.json")
FONTS = (Path("resources/fonts/Inter-Regular.ttf"), Path("resources/fonts/Inter-SemiBold.ttf"))
"""What the PDF copies of records are written in."""

LIMIT_BYTES = 250 * 1024 * 1024
"""What Lambda takes, unpacked."""


def build(target: Path, certificates: Path | None, *, here: bool) -> int:
    """Make the folder anew; how many bytes it holds."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    where = ("--python", sys.executable) if here else PLATFORM
    subprocess.run(  # noqa: S603 - our own arguments
        ["uv", "pip", "install", "-q", "--target", str(target), *where, "--only-binary", ":all:",
         "--require-hashes", "-r", str(LOCK)],
        check=True,
    )  # fmt: skip
    package = ROOT / "medisecure_backend"
    shutil.copytree(package, target / package.name, ignore=shutil.ignore_patterns(*LEFT_OUT))
    for name in FONTS:
        (target / name.parent).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, target / name)
    if certificates is not None:
        shutil.copyfile(certificates, target / "rds-ca.pem")
    _tell_version(target)
    for folder in list(target.rglob("__pycache__")):
        shutil.rmtree(folder)
    return sum(file.stat().st_size for file in target.rglob("*") if file.is_file())


def _tell_version(target: Path) -> None:
    """What /health says the clinic runs."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    folder = target / f"medisecure-{version}.dist-info"
    folder.mkdir()
    text = f"Metadata-Version: 2.1\nName: medisecure\nVersion: {version}\n"
    (folder / "METADATA").write_text(text, encoding="utf-8")


def fetch_certificates(file: Path) -> None:
    """The authorities that vouch for RDS: AWS publishes them, over a certificate everybody knows."""
    with urllib.request.urlopen(CERTIFICATES, timeout=30) as reply:
        content = reply.read()
    if not content.startswith(b"-----BEGIN CERTIFICATE-----"):
        sys.exit(f"{CERTIFICATES} did not give certificates.")
    file.write_bytes(content)


def main() -> None:
    """Build it, and say how big it is."""
    parser = argparse.ArgumentParser(description="Makes the Lambda bundle.")
    parser.add_argument("--target", type=Path, default=ROOT / "build" / "lambda")
    parser.add_argument("--certificates", type=Path, help="RDS's authorities, if you have them already")
    parser.add_argument("--here", action="store_true", help="for this machine, to try it")
    options = parser.parse_args()
    certificates: Path | None = options.certificates
    if certificates is None and not options.here:
        certificates = ROOT / "build" / "rds-ca.pem"
        certificates.parent.mkdir(exist_ok=True)
        if not certificates.exists():
            fetch_certificates(certificates)
    size = build(options.target, certificates, here=options.here)
    if size > LIMIT_BYTES:
        sys.exit(f"The bundle has {size} bytes; Lambda takes {LIMIT_BYTES}.")
    print(f"{options.target}: {size / 1_000_000:.0f} MB")


if __name__ == "__main__":
    main()
