"""A bare PySide6 window that tells its memory after its first paint."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QLabel

from benchmarks.resident import megabytes

app = QApplication(sys.argv)
window = QLabel("Sign in")
window.resize(1280, 800)
window.show()
window.grab()
QTimer.singleShot(0, app.quit)
app.exec()
print(megabytes())
