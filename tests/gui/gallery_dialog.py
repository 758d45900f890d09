"""A dialog with every field, button and pop-up of the desk, as the gallery shows it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from PySide6.QtCore import QDate, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.date_edit import DateEdit, MonthCalendar
from campus_desk.ui.widgets.flow_layout import FlowLayout
from campus_desk.ui.widgets.form import Form
from campus_desk.ui.widgets.icon_label import IconLabel
from campus_desk.ui.widgets.money_edit import MoneyEdit
from campus_desk.ui.widgets.number_edit import NumberEdit
from campus_desk.ui.widgets.segmented import Segmented
from campus_desk.ui.widgets.time_edit import TimeEdit


def _chips(theme: Theme) -> QWidget:
    chips = QWidget()
    flow = FlowLayout(chips, gap=8)
    for text, icon in (
        ("Amphithéâtre", "armchair"),
        ("Kit captation", "broadcast"),
        ("Régie", "user"),
        ("Ajouter", "plus"),
    ):
        chip = QPushButton(text)
        mark(chip, small=True)
        theme.dress(chip, icon)
        flow.addWidget(chip)
    return chips


def _booking_form(theme: Theme) -> Form:
    formatter = Formatter("fr")
    form = Form(theme)
    form.add_section("Réservation")
    customer = QComboBox()
    customer.addItems(["Neuralis SAS — locataire, bât. A", "Orthogrid SAS"])
    form.add("customer", "&Client", customer, required=True)
    form.add(
        "title", "&Titre", QLineEdit("Assemblée annuelle"), hint="Imprimé sur la facture et sur la porte."
    )
    form.add("resources", "Ressources", _chips(theme))
    day = DateEdit(theme, formatter)
    day.set_day(date(2026, 11, 10))
    form.add("day", "&Date", day)
    start = TimeEdit(formatter)
    start.setText("14h")
    form.add("starts_at", "Dé&but", start)
    attendees = NumberEdit(formatter)
    attendees.setValue(1_001)
    form.add("attendees", "&Effectif", attendees)
    price = MoneyEdit(formatter)
    price.set_amount(Decimal("1135.5"))
    form.add("price", "&Prix HT", price)
    form.add(
        "status",
        "État",
        Segmented.of_choices(
            theme, "État", [("confirmed", "Confirmée", "check"), ("option", "Option", "hourglass")]
        ),
    )
    form.add("note", "&Note", QPlainTextEdit("Accès par le quai."))
    locked = QLineEdit("F2026-000412")
    locked.setReadOnly(True)
    form.add("number", "Facture", locked)
    off = QLineEdit("verrouillé")
    off.setEnabled(False)
    form.add("off", "Désactivé", off)
    form.show_errors(
        {
            "attendees": "L’amphithéâtre accueille 100 personnes au plus.",
            "price": "Un montant n’a pas plus de deux décimales.",
        }
    )
    return form


def dialog(theme: Theme) -> QDialog:
    """Return a dialog with fields, buttons and everything that pops up."""
    box = QDialog()
    box.setWindowTitle("Modifier la réservation")
    outer = QVBoxLayout(box)
    outer.setContentsMargins(0, 0, 0, 0)
    outer.setSpacing(0)
    body = QHBoxLayout()
    body.setContentsMargins(16, 16, 16, 16)
    body.setSpacing(24)
    body.addWidget(_booking_form(theme), 3)
    side = QVBoxLayout()
    side.setSpacing(12)
    group = QGroupBox("Répartition")
    inner = QVBoxLayout(group)
    progress = QProgressBar(value=72)
    progress.setTextVisible(False)
    inner.addWidget(progress)
    inner.addWidget(QLabel("33 sur 46 · 72 %"))
    side.addWidget(group)
    count = QLabel("31")
    mark(count, role="count")
    side.addWidget(count)
    for role in ("secondary", "hint", "accent", "warn", "danger", "ok"):
        label = QLabel(f"{role} : 1 135,50 € — « {role} » !")
        mark(label, role=role)
        side.addWidget(label)
    calendar = MonthCalendar(theme, Formatter("fr"))
    calendar.setSelectedDate(QDate(2026, 11, 10))
    calendar.setFixedSize(QSize(280, 220))
    side.addWidget(calendar)
    menu = QMenu(box)
    menu.addAction("Nouvelle réservation").setShortcut(QKeySequence.StandardKey.New)
    theme.dress(menu.actions()[0], "plus")
    checked = menu.addAction("Afficher la légende")
    checked.setCheckable(True)
    checked.setChecked(True)
    menu.addSeparator()
    menu.addMenu("Colorer par")
    menu.addAction("Indisponible").setEnabled(False)
    menu.setWindowFlags(Qt.WindowType.Widget)
    menu.setActiveAction(menu.actions()[0])
    side.addWidget(menu, 0, Qt.AlignmentFlag.AlignLeft)
    side.addStretch()
    body.addLayout(side, 2)
    outer.addLayout(body, 1)
    foot = QFrame()
    mark(foot, role="bar")
    row = QHBoxLayout(foot)
    row.setContentsMargins(12, 10, 12, 10)
    history = QPushButton("Historique")
    mark(history, kind="flat")
    theme.dress(history, "history")
    row.addWidget(history)
    row.addStretch()
    row.addWidget(IconLabel(theme, "alert-triangle", "warn"))
    reason = QLabel("Un motif est demandé")
    mark(reason, role="warn")
    row.addWidget(reason)
    for text, kind, enabled in (
        ("Émettre", "", False),
        ("Annuler", "", True),
        ("Suspendu", "primary", False),
        ("Enregistrer", "primary", True),
    ):
        button = QPushButton(text)
        button.setEnabled(enabled)
        button.setAutoDefault(False)
        if kind:
            mark(button, kind=kind)
        row.addWidget(button)
    outer.addWidget(foot)
    box.resize(900, 760)
    return box
