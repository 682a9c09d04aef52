"""One scene per test."""

from pathlib import Path

import pytest

from tests.desktop.session.scene import Scene


@pytest.fixture
def scene(tmp_path: Path) -> Scene:
    return Scene(tmp_path)


@pytest.fixture
def signed_in(scene: Scene) -> Scene:
    scene.session.adopt(scene.pool.tokens())
    return scene
