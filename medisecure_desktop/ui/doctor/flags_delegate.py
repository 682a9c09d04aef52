"""Paints a patient's flags: each a badge with icon and word; what has no room is counted."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from medisecure_backend.contract.people import PatientSummary
from medisecure_desktop.ui.doctor.patient_flags import Flag, flags
from medisecure_desktop.ui.style.current import colour
from medisecure_desktop.ui.style.fonts import font
from medisecure_desktop.ui.style.icons import pixmap
from medisecure_desktop.ui.style.sizes import px
from medisecure_desktop.ui.widgets.painted_option import area, is_selected
from medisecure_desktop.ui.widgets.table_model import RowsModel

PAD, GAP, HEIGHT, ICON = 12, 6, 21, 14
COUNT_PX = 34
TONES = {
    "neutral": ("subtle", "text2"),
    "primary": ("primary_soft", "on_primary_soft"),
    "success": ("success_soft", "on_success_soft"),
    "warning": ("warning_soft", "on_warning_soft"),
    "danger": ("danger_soft", "on_danger_soft"),
}


class FlagsDelegate(QStyledItemDelegate):
    """For the column of flags in a table of `PatientSummary`."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        model = index.model()
        patient = model.rows[index.row()] if isinstance(model, RowsModel) else None
        cell = area(option)
        if is_selected(option):
            painter.fillRect(cell, colour("primary_soft"))
        painter.fillRect(cell.left(), cell.bottom(), cell.width(), 1, colour("grid"))
        if isinstance(patient, PatientSummary):
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(font(12, QFont.Weight.DemiBold))
            _paint_flags(painter, cell.adjusted(px(PAD), 0, -px(PAD), 0), flags(patient))
            painter.restore()


def _paint_flags(painter: QPainter, cell: QRect, every: list[Flag]) -> None:
    left = cell.left()
    for place, flag in enumerate(every):
        is_last = place == len(every) - 1
        width = QFontMetrics(painter.font()).horizontalAdvance(flag.words) + px(ICON + 18)
        if left + width + (0 if is_last else px(COUNT_PX)) > cell.right() and place:
            rest = Flag(f"+{len(every) - place}", "neutral", "")
            _paint_badge(painter, QRect(left, cell.center().y() - px(10), px(COUNT_PX), px(HEIGHT)), rest)
            return
        _paint_badge(painter, QRect(left, cell.center().y() - px(10), width, px(HEIGHT)), flag)
        left += width + px(GAP)


def _paint_badge(painter: QPainter, box: QRect, flag: Flag) -> None:
    ground, ink = TONES[flag.tone]
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour(ground))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(colour(ink))
    if not flag.icon:
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, flag.words)
        return
    painter.drawPixmap(box.left() + px(6), box.top() + px(4), pixmap(flag.icon, ICON, ink))
    painter.drawText(box.adjusted(px(ICON + 10), 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, flag.words)
