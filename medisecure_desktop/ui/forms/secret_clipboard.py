"""Copies a secret and takes it back from the clipboard after a minute."""

from weakref import WeakSet

from PySide6.QtCore import QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication
from shiboken6 import isValid

CLEAR_AFTER_MS = 60_000
_CONCEALED = {
    "x-kde-passwordManagerHint": b"secret",
    "ExcludeClipboardContentFromMonitorProcessing": b"1",
    "application/x-nspasteboard-concealed-type": b"1",
}
_OPEN: WeakSet["SecretClipboard"] = WeakSet()


class SecretClipboard(QObject):
    """What it copied is marked as secret for clipboard histories, and cleared only if it is still there."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        _OPEN.add(self)
        self._copied: str | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CLEAR_AFTER_MS)
        self._timer.timeout.connect(self.clear)

    def copy(self, secret: str) -> None:
        """Put a secret on the clipboard for a minute."""
        data = QMimeData()
        data.setText(secret)
        for kind, value in _CONCEALED.items():
            data.setData(kind, value)
        QGuiApplication.clipboard().setMimeData(data)
        self._copied = secret
        self._timer.start()

    def clear(self) -> None:
        """Take the secret back now, if it is still there."""
        self._timer.stop()
        clipboard = QGuiApplication.clipboard()
        if self._copied is not None and clipboard.text() == self._copied:
            clipboard.clear()
        self._copied = None


def clear_secrets(*, everything: bool = False) -> None:
    """Take back every secret this program copied; on a shared screen whatever anybody copied or marked."""
    for one in list(_OPEN):
        if isValid(one):
            one.clear()
    if everything:
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection, QClipboard.Mode.FindBuffer):
            QGuiApplication.clipboard().clear(mode)
