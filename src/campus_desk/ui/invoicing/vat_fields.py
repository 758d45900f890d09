"""The VAT table: every case in one list, and below it how the chosen one is taxed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from campus_desk.application.invoicing_settings import all_cases
from campus_desk.domain.charge import VatCategory
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.messages import Message
from campus_desk.domain.money import ZERO
from campus_desk.domain.vat import DEFAULTS, RATES, Case, VatTreatment
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.labels import place_label, supply_label
from campus_desk.ui.messages import Sentences
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.form import Form
from campus_desk.ui.widgets.record_table import HEADER_HEIGHT, ROW_HEIGHT, RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel

_REASONS: Mapping[VatCategory, tuple[str, ...]] = {
    VatCategory.STANDARD: (),
    VatCategory.EXEMPT: ("VATEX-FR-CGI261D-2", "VATEX-FR-CGI261-4", "VATEX-FR-CGI261-7", "VATEX-EU-132"),
    VatCategory.REVERSE_CHARGE: ("VATEX-EU-AE", "VATEX-FR-AE"),
    VatCategory.OUTSIDE_SCOPE: ("VATEX-EU-O",),
}
"""What is offered; any other code of the list can be typed."""

translate = QCoreApplication.translate

Row = tuple[Case, VatTreatment]
Choice = tuple[VatCategory, Decimal]

_CHOICES: tuple[Choice, ...] = (
    *((VatCategory.STANDARD, rate) for rate in RATES),
    (VatCategory.EXEMPT, ZERO),
    (VatCategory.REVERSE_CHARGE, ZERO),
    (VatCategory.OUTSIDE_SCOPE, ZERO),
)


class VatFields(QWidget):
    """Edits a VAT table; what was not touched stays as it was."""

    def __init__(
        self,
        theme: Theme,
        formatter: Formatter,
        sentences: Sentences,
        decided: tuple[tuple[Case, VatTreatment], ...],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._formatter = formatter
        self._sentences = sentences
        known = dict(decided)
        self._rows: dict[Case, VatTreatment] = {case: known.get(case, DEFAULTS[case]) for case in all_cases()}
        self._is_filling = False
        self.model: RecordTableModel[Row] = RecordTableModel(self._columns(theme), lambda row: row[0], self)
        self.table: RecordTable[Row] = RecordTable(theme, self.model, self.tr("VAT table"))
        self.table.setFixedHeight(HEADER_HEIGHT + len(self._rows) * ROW_HEIGHT + 2)
        header = self.table.horizontalHeader()
        header.setStretchLastSection(False)
        for column in range(self.model.columnCount()):
            is_second = column == 1
            header.setSectionResizeMode(
                column,
                QHeaderView.ResizeMode.Stretch if is_second else QHeaderView.ResizeMode.ResizeToContents,
            )
        self.form = Form(theme)
        self.law = QLabel()
        self.law.setWordWrap(True)
        mark(self.law, role="secondary")
        self._add_fields()
        self.proposed = QPushButton(self.tr("As &proposed"))
        self.proposed.setAutoDefault(False)
        self.proposed.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.dress(self.proposed, "arrow-back-up")
        self.form.add("as_proposed", "", self.proposed)
        self.proposed.setAccessibleName(self.tr("Back to what the program proposes for this case"))
        self.proposed.clicked.connect(self._propose)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(self.table)
        lines.addWidget(self.form)
        self.table.record_chosen.connect(self._show)
        self.model.replace(self._rows.items())
        self.table.selectRow(0)

    @property
    def decided(self) -> tuple[tuple[Case, VatTreatment], ...]:
        """The cases decided otherwise than proposed."""
        return tuple((case, self._rows[case]) for case in DEFAULTS if self._rows[case] != DEFAULTS[case])

    @property
    def error(self) -> str:
        """What is wrong with the case in hand, empty if nothing is: then another one can be chosen."""
        return self.form.field("reason").error

    def go_to(self, case: Case) -> None:
        """Show one case."""
        self.table.go_to(case)

    def _columns(self, theme: Theme) -> list[Column[Row]]:
        medium = theme.typeface.font(weight=500)
        return [
            Column(self.tr("What is supplied"), lambda row: supply_label(row[0][0]), font=medium, width=170),
            Column(self.tr("Where the buyer is"), lambda row: place_label(row[0][1]), width=220),
            Column(self.tr("VAT"), lambda row: self._treated(row[1]), width=196),
            Column(
                self.tr("Decided"),
                lambda row: self.tr("as proposed") if row[1] == DEFAULTS[row[0]] else self.tr("changed"),
                width=110,
            ),
        ]

    def _add_fields(self) -> None:
        self.treatment = QComboBox()
        self.treatment.addItems([self._named(*choice) for choice in _CHOICES])
        self.reason = QComboBox()
        self.reason.setEditable(True)
        self.basis = QLineEdit()
        self.form.add_wide(self.law)
        self.form.add("treatment", self.tr("&Treatment"), self.treatment)
        self.form.add(
            "reason",
            self.tr("&Reason code"),
            self.reason,
            hint=self.tr("VATEX code: why no VAT is charged. Another code of the list can be typed."),
        )
        self.form.add(
            "basis",
            self.tr("&Wording"),
            self.basis,
            hint=self.tr("Stands on the invoice; empty for the program’s own words."),
        )
        self.treatment.currentIndexChanged.connect(self._treatment_changed)
        self.reason.currentTextChanged.connect(self._changed)
        self.basis.textChanged.connect(self._changed)

    def _treated(self, treatment: VatTreatment) -> str:
        return self._named(treatment.category, treatment.rate)

    def _named(self, category: VatCategory, rate: Decimal) -> str:
        if category is VatCategory.STANDARD:
            return self._formatter.percent(rate.normalize())
        return category_label(category)

    def _show(self, row: Row | None) -> None:
        """Fill the fields with a case."""
        if row is None:
            return
        case, treatment = row
        self._is_filling = True
        self.treatment.setCurrentIndex(_CHOICES.index((treatment.category, treatment.rate)))
        self._offer_reasons(treatment.category)
        self.reason.setCurrentText(treatment.exemption_code)
        self.basis.setText(treatment.basis)
        self._is_filling = False
        supply, place = case
        self.law.setText(self._sentences.of(Message.of("vat-law", case=f"{supply.value}-{place.value}")))
        self._settle(treatment)

    def _offer_reasons(self, category: VatCategory) -> None:
        self.reason.clear()
        self.reason.addItems(list(_REASONS.get(category, ())))
        is_taxed = category is VatCategory.STANDARD
        for name in ("reason", "basis"):
            self.form.field(name).set_visible(visible=not is_taxed)

    def _treatment_changed(self) -> None:
        if self._is_filling:
            return
        category, _ = _CHOICES[self.treatment.currentIndex()]
        self._is_filling = True
        self._offer_reasons(category)
        if category is VatCategory.STANDARD:
            self.reason.setCurrentText("")
            self.basis.clear()
        self._is_filling = False
        self._changed()

    def _changed(self) -> None:
        row = self.table.current
        if self._is_filling or row is None:
            return
        category, rate = _CHOICES[self.treatment.currentIndex()]
        code = self.reason.currentText().strip().upper()
        basis = " ".join(self.basis.text().split())
        try:
            treatment = VatTreatment(category, rate, code, basis)
        except InvalidValue as error:
            # The case keeps what it was until this one can be.
            # The keyboard stays where it types, which may be another field.
            self.form.field("reason").set_error(self._sentences.error(error))
            self.table.setEnabled(False)
            return
        self.form.clear_errors()
        self._rows[row[0]] = treatment
        self.model.replace(self._rows.items())
        self._settle(treatment)

    def _settle(self, treatment: VatTreatment) -> None:
        """Say what follows from a treatment: its usual wording, and whether it is the one proposed."""
        row = self.table.current
        self.table.setEnabled(True)
        usual = Message.of("invoice-vat-basis", code=treatment.exemption_code)
        self.basis.setPlaceholderText(self._sentences.of(usual) if treatment.exemption_code else "")
        is_proposed = row is not None and treatment == DEFAULTS[row[0]]
        self.proposed.setEnabled(not is_proposed)
        self.proposed.setToolTip(self.tr("This case is as proposed") if is_proposed else "")

    def _propose(self) -> None:
        row = self.table.current
        if row is None:
            return
        self._rows[row[0]] = DEFAULTS[row[0]]
        self.form.clear_errors()
        self.model.replace(self._rows.items())
        self._show((row[0], DEFAULTS[row[0]]))
        self.treatment.setFocus()


def category_label(category: VatCategory) -> str:
    """Return what a VAT category without a rate is called."""
    named: Mapping[VatCategory, Callable[[], str]] = {
        VatCategory.EXEMPT: lambda: translate("VatFields", "Exempt"),
        VatCategory.REVERSE_CHARGE: lambda: translate("VatFields", "Reverse charge"),
        VatCategory.OUTSIDE_SCOPE: lambda: translate("VatFields", "Outside the scope of VAT"),
    }
    return named[category]()
