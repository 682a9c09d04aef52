"""Every page of the gallery, shown with fixed values: what holds of a component is looked at here."""

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from medisecure_desktop.gallery.registry import EXHIBITS
from medisecure_desktop.ui.style.sizes import px

Show = Callable[[str], QWidget]


@pytest.fixture
def show(qtbot: Any) -> Show:
    """Show an exhibit in its own room, at rest."""

    def shown(name: str) -> QWidget:
        exhibit = EXHIBITS[name]
        made = exhibit.build()
        qtbot.addWidget(made)
        made.resize(px(exhibit.width), px(exhibit.height))
        made.show()
        return made

    return shown


def grey(image: QImage) -> QImage:
    """Without colour."""
    return image.convertToFormat(QImage.Format.Format_Grayscale8)
