"""A window with the frame of the desk: bars, panel, bands, table, tree, tabs, as the gallery shows it."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDockWidget,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QMainWindow,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QSplitter,
    QTabWidget,
    QToolBar,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from campus_desk.ui.formatting import Formatter
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.band import Band, Tone
from campus_desk.ui.widgets.empty_state import EmptyState
from campus_desk.ui.widgets.icon_label import IconLabel
from campus_desk.ui.widgets.number_edit import NumberEdit
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel
from campus_desk.ui.widgets.search_edit import HintedLineEdit, SearchEdit
from campus_desk.ui.widgets.segmented import Segmented


@dataclass(frozen=True, slots=True)
class Bill:
    """A row of the sample table."""

    number: str
    customer: str
    group: str
    lines: int
    net: Decimal
    state: str


BILLS = (
    Bill("F2026-000412", "Orthogrid", "Locataire", 11, Decimal("1668.20"), "Émise"),
    Bill("F2026-000413", "Biosutura", "Locataire", 18, Decimal("2914.50"), "Émise"),
    Bill("F2026-000414", "Kardia Systems", "Locataire", 6, Decimal("742.00"), "Émise"),
    Bill("F2026-000415", "Pôle Vita-Est", "Membre", 9, Decimal("1385.25"), "Émise"),
    Bill("—", "Lumen Endo", "Locataire", 22, Decimal("2087.60"), "Échec, nº TVA"),
    Bill("—", "Univ. Rhéna — laboratoire de biomécanique", "Académique", 7, Decimal("-965.10"), "En attente"),
)


def bill_table(theme: Theme) -> RecordTable[Bill]:
    """Return a table of invoices."""
    formatter = Formatter("fr")
    bold = theme.typeface.font(weight=600)

    def state_ink(bill: Bill) -> str:
        return {"Émise": "ok", "En attente": "text2"}.get(bill.state, "danger")

    def state_icon(bill: Bill) -> str:
        return {"Émise": "lock", "En attente": "clock"}.get(bill.state, "circle-x")

    model = RecordTableModel[Bill](
        [
            Column("Numéro", lambda bill: bill.number, width=140),
            Column("Client", lambda bill: bill.customer, font=bold, width=150),
            Column("Groupe", lambda bill: bill.group, width=110),
            Column(
                "Lignes",
                lambda bill: formatter.number(bill.lines),
                lambda bill: bill.lines,
                right=True,
                width=80,
            ),
            Column(
                "Total HT",
                lambda bill: formatter.money(bill.net),
                lambda bill: bill.net,
                right=True,
                width=110,
            ),
            Column(
                "État",
                lambda bill: bill.state,
                icon=lambda bill: theme.icon(state_icon(bill), state_ink(bill), 14),
                color=lambda bill: theme.color(state_ink(bill)),
            ),
        ],
        identity=lambda bill: (bill.number, bill.customer),
    )
    model.replace(BILLS)
    table = RecordTable(theme, model, "Factures du mois")
    model.setParent(table)
    table.sort_by(0, Qt.SortOrder.DescendingOrder)
    table.selectRow(0)
    return table


def _tool_bar(theme: Theme, window: QMainWindow) -> QToolBar:
    bar = QToolBar("Outils", window)
    bar.setMovable(False)
    new = QPushButton("Nouvelle réservation")
    mark(new, kind="primary")
    theme.dress(new, "plus", "on_accent")
    quick = HintedLineEdit(theme, "bolt", "Dupont 4 1h", "F2")
    quick.setFixedWidth(226)
    find = QPushButton("Trouver un créneau")
    theme.dress(find, "calendar-search")
    bar.addWidget(new)
    bar.addWidget(quick)
    bar.addWidget(find)
    bar.addSeparator()
    for icon, text in (("chevron-left", ""), ("", "Aujourd’hui"), ("chevron-right", "")):
        button = QToolButton()
        mark(button, kind="outlined")
        if icon:
            theme.dress(button, icon, "text")
        button.setText(text)
        bar.addWidget(button)
    bar.addSeparator()
    views = QActionGroup(window)
    for number, name in enumerate(("Jour", "Semaine", "Mois", "Liste")):
        view = QAction(name, views, checkable=True, checked=number == 0)
        view.setData(name)
    bar.addWidget(Segmented(theme, views, "Vue"))
    spacer = QWidget()
    spacer.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    bar.addWidget(spacer)
    for icon in ("arrow-back-up", "arrow-forward-up", "printer"):
        action = bar.addAction(icon)
        action.setEnabled(icon != "arrow-forward-up")
        theme.dress(action, icon, "text")
    search = SearchEdit(theme, "Client, salle, nº…", "Ctrl+F")
    search.setFixedWidth(206)
    bar.addWidget(search)
    return bar


def _filters(theme: Theme) -> QDockWidget:
    dock = QDockWidget("Filtres")
    dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
    panel = QFrame()
    mark(panel, role="panel")
    layout = QVBoxLayout(panel)
    layout.setContentsMargins(12, 12, 12, 12)
    saved = QComboBox()
    saved.addItems(["Accueil — standard", "Salles équipées", "Laboratoires"])
    layout.addWidget(saved)
    for name, checked in (("Technoparc", True), ("pH8", True), ("Visioconférence", False)):
        box = QCheckBox(name)
        box.setChecked(checked)
        layout.addWidget(box)
    partly = QCheckBox("Biocluster")
    partly.setTristate(True)
    partly.setCheckState(Qt.CheckState.PartiallyChecked)
    layout.addWidget(partly)
    off = QCheckBox("Indisponible")
    off.setChecked(True)
    off.setEnabled(False)
    layout.addWidget(off)
    row = QHBoxLayout()
    label = QLabel("Capacité min.")
    mark(label, role="secondary")
    spin = NumberEdit(Formatter("fr"))
    spin.setValue(4)
    row.addWidget(label)
    row.addStretch()
    row.addWidget(spin)
    layout.addLayout(row)
    hidden = QFrame()
    mark(hidden, role="card")
    inner = QHBoxLayout(hidden)
    inner.setContentsMargins(8, 2, 8, 2)
    inner.addWidget(IconLabel(theme, "eye-off"))
    inner.addWidget(QLabel("7 lignes masquées"), 1)
    link = QPushButton("Voir")
    mark(link, kind="link")
    inner.addWidget(link)
    layout.addWidget(hidden)
    for name in ("Par client", "Par état"):
        radio = QRadioButton(name)
        radio.setChecked(name == "Par client")
        layout.addWidget(radio)
    layout.addStretch()
    dock.setWidget(panel)
    return dock


def desk(theme: Theme) -> QMainWindow:
    """Return a window with the frame of the desk."""
    window = QMainWindow()
    window.setWindowTitle("Campus Desk — Accueil, Technoparc")
    for name in (
        "&Fichier",
        "&Édition",
        "&Affichage",
        "&Réservation",
        "Ressour&ces",
        "C&lients",
        "Fact&uration",
    ):
        window.menuBar().addMenu(name)
    window.addToolBar(_tool_bar(theme, window))
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, _filters(theme))
    centre = QWidget()
    layout = QVBoxLayout(centre)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for tone, title, detail, action in (
        (Tone.ERROR, "La base ne répond plus.", "Rien n’est perdu : vos changements attendent.", "Réessayer"),
        (Tone.WARNING, "7 exceptions sont à traiter d’abord.", "", "Voir"),
        (Tone.SUCCESS, "31 factures sont émises.", "", ""),
        (Tone.NOTE, "Aujourd’hui rien n’est réservé : voici le 24 novembre.", "", ""),
    ):
        band = Band(theme)
        band.present(tone, title, detail, action=action, closable=tone is not Tone.WARNING)
        layout.addWidget(band)
    split = QSplitter()
    split.addWidget(bill_table(theme))
    tree = QTreeView()
    tree.ensurePolished()
    model = QStandardItemModel(0, 2)
    model.setHorizontalHeaderLabels(["Ressource", "Capacité"])
    for group in ("Technoparc · Salles", "pH8 · Ateliers"):
        parent = QStandardItem(theme.icon("building"), group)
        for child in ("Salle Vosges", "Salle Rhin"):
            parent.appendRow([QStandardItem(child), QStandardItem("40")])
        model.appendRow([parent, QStandardItem("")])
    model.setParent(tree)
    tree.setModel(model)
    tree.expand(model.index(0, 0))
    tree.setColumnWidth(0, 180)
    split.addWidget(tree)
    split.setSizes([760, 300])
    layout.addWidget(split, 1)
    empty = EmptyState("Aucune réservation ce jour. Le calendrier d’exemple en contient pour trois mois.")
    empty.add_button("Charger l’exemple", primary=True)
    empty.add_button("Importer un calendrier…")
    tabs = QTabWidget()
    tabs.addTab(empty, "Vide")
    tabs.addTab(QListWidget(), "Liste")
    tabs.addTab(QWidget(), "Historique")
    layout.addWidget(tabs, 1)
    window.setCentralWidget(centre)
    for role, text in (("ok", "Connecté — 3 postes"), ("", "Sauvegarde : 06:00, vérifiée")):
        label = QLabel(text)
        mark(label, role=role)
        window.statusBar().addWidget(label)
    window.statusBar().addPermanentWidget(QLabel("Claire Muller — Accueil"))
    window.resize(1440, 860)
    return window
