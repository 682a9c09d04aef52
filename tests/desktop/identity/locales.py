"""German, Turkish, Arabic and Persian, compiled for the tests whatever the machine has."""

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.needed import needs

SOURCES = Path("/usr/share/i18n/locales")
NAMES = ("de_DE", "tr_TR", "ar_EG", "fa_IR")


@pytest.fixture(scope="session")
def compiled_locales(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for LOCPATH."""
    has_all = shutil.which("localedef") is not None and all((SOURCES / name).exists() for name in NAMES)
    needs(has_all, "localedef and the package `locales`")
    folder = tmp_path_factory.mktemp("locales")
    for name in NAMES:
        command = ["localedef", "--no-archive", "-i", name, "-f", "UTF-8", str(folder / f"{name}.UTF-8")]
        subprocess.run(command, capture_output=True, check=False)  # warnings count as failures there
        assert (folder / f"{name}.UTF-8" / "LC_TIME").exists()
    return folder
