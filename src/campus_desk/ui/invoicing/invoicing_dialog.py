"""What finance decides about invoices: numbers, VAT, what each kind of resource is, the mentions."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTabWidget, QVBoxLayout, QWidget

from campus_desk.application.commands import SaveInvoicing
from campus_desk.application.desk import Outcome
from campus_desk.application.invoicing_settings import InvoicingSettings, Issuer, stored_values
from campus_desk.application.read_models import Catalogue
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import KindId
from campus_desk.domain.number_series import Numbering
from campus_desk.domain.resource import Supply
from campus_desk.domain.vat import Case
from campus_desk.ui.dialog import MARGIN, DeskDialog
from campus_desk.ui.invoicing.term_fields import TermFields
from campus_desk.ui.invoicing.vat_fields import VatFields
from campus_desk.ui.labels import supply_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.fitting_area import FittingArea
from campus_desk.ui.widgets.form import Form

_LONGEST_PREFIX = 6
_PREFIX_WIDTH = 120


class InvoicingDialog(DeskDialog):
    """Changes the settings of invoicing in one command; issued documents keep what they say."""

    def __init__(
        self, around: Surroundings, issuer: Issuer, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Invoicing settings"))
        self.session = around.session
        self._begun = issuer.settings
        self._kinds = {kind.id: kind for kind in catalogue.kinds}
        settings = issuer.settings
        self.tabs = QTabWidget()
        self.tabs.setAccessibleName(self.tr("Sections"))
        self.numbers = Form(around.theme)
        self._add_numbers(settings)
        self.vat = VatFields(around.theme, around.formatter, self.session.sentences, settings.vat)
        self.kinds = Form(around.theme)
        self._supplies: dict[KindId, QComboBox] = {}
        self._add_kinds(around.formatter.language)
        self.terms = TermFields(around.theme, self.session.services.wording, settings)
        self._add_tab(self.vat, self.tr("&VAT"), self._franchise_note(issuer))
        self._add_tab(self.kinds, self.tr("&Resources"), self._kinds_note())
        self._add_tab(self.terms, self.tr("&Mentions"))
        self._add_tab(self.numbers, self.tr("&Numbers"))
        self.body.setContentsMargins(0, 4, 0, 0)
        self.body.addWidget(self.tabs)
        self._hint = QLabel()
        mark(self._hint, role="hint")
        self.add_hint(self._hint)
        self.add_cancel()
        self.save_button = self.add_primary(self.tr("Save"))
        self.save_button.clicked.connect(self.save)
        self.resize(760, 700)
        self.vat.table.setFocus()

    @property
    def has_changes(self) -> bool:
        """Whether something was decided that leaving would throw away."""
        try:
            return bool(self.vat.error) or self._read() != SaveInvoicing(self._begun)
        except InvalidValue:
            return True

    def show_vat(self, case: Case) -> None:
        """Show one case of the VAT table."""
        self.tabs.setCurrentIndex(0)
        self.vat.go_to(case)
        self.vat.table.setFocus()

    def save(self) -> None:
        """Check everything, then save."""
        for form in self._forms():
            form.clear_errors()
        if self.vat.error:
            self.tabs.setCurrentIndex(0)
            self.vat.reason.setFocus()
            return
        try:
            command = self._read()
        except InvalidValue as error:
            self._complain(error)
            return
        self.begin_write()
        self._hint.setText(self.tr("Saving…"))
        self.session.run(command, self._saved, self._refused)

    def _read(self) -> SaveInvoicing:
        """Return the command that stores what the fields say.

        Raises:
            InvalidValue: A prefix is none, or a mention is too long.
        """
        texts = {name: self.numbers.field(f"numbering.{name}").input for name in ("invoice", "credit-note")}
        prefixes = [field.text().strip().upper() for field in texts.values() if isinstance(field, QLineEdit)]
        settings = InvoicingSettings(Numbering(*prefixes), self.vat.decided, self.terms.texts)
        stored_values(settings)
        chosen = ((key, Supply(box.currentData())) for key, box in self._supplies.items())
        supplies = tuple((key, supply) for key, supply in chosen if supply is not self._kinds[key].supply)
        return SaveInvoicing(settings, supplies)

    def _saved(self, outcome: Outcome) -> None:
        del outcome
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.end_write()
        self._hint.setText("")
        if isinstance(error, InvalidValue):
            self._complain(error)
        else:
            self.band.present(
                Tone.ERROR, self.tr("This could not be saved."), self.session.sentences.error(error)
            )

    def _complain(self, error: InvalidValue) -> None:
        """Show a complaint under its field, on the tab where that is."""
        sentence = self.session.sentences.error(error)
        for place, form in enumerate(self._forms()):
            # Before it is shown: the error takes the focus, which a hidden field cannot.
            if error.field in form.names:
                if form is self.numbers:
                    self.tabs.setCurrentIndex(self.tabs.count() - 1)
                else:
                    self.tabs.setCurrentIndex(self.tabs.count() - 2)
                    self.terms.show_language(list(self.terms.forms)[place - 1])
                form.show_errors({error.field: sentence})
                return
        self.band.present(Tone.ERROR, sentence)

    def _forms(self) -> tuple[Form, ...]:
        return (self.numbers, *self.terms.forms.values())

    def _add_tab(self, content: QWidget, title: str, note: QLabel | None = None) -> None:
        lines = QVBoxLayout()
        lines.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        lines.setSpacing(10)
        if note is not None:
            lines.addWidget(note)
        lines.addWidget(content)
        lines.addStretch(1)
        self.tabs.addTab(FittingArea(lines), title)

    def _franchise_note(self, issuer: Issuer) -> QLabel:
        if issuer.seller.franchise:
            note = QLabel(
                self.tr(
                    "You invoice under the franchise: no VAT is charged, whatever this table says "
                    "(CGI art. 293 B). “Who invoices” ends that."
                )
            )
            mark(note, role="warn")
        else:
            note = QLabel(
                self.tr(
                    "Each case is proposed as the law is commonly read; your accountant confirms it. "
                    "Issued invoices keep what they say."
                )
            )
            mark(note, role="secondary")
        note.setWordWrap(True)
        return note

    def _kinds_note(self) -> QLabel:
        note = QLabel(self.tr("What the use of a resource is decides its VAT, together with the customer."))
        note.setWordWrap(True)
        mark(note, role="secondary")
        return note

    def _add_numbers(self, settings: InvoicingSettings) -> None:
        kinds: Mapping[str, tuple[str, str]] = {
            "invoice": (self.tr("&Invoices begin with"), settings.numbering.invoice),
            "credit-note": (self.tr("&Credit notes begin with"), settings.numbering.credit_note),
        }
        for name, (label, prefix) in kinds.items():
            field = QLineEdit(prefix)
            field.setMaxLength(_LONGEST_PREFIX)
            field.setMaximumWidth(_PREFIX_WIDTH)
            row = self.numbers.add(
                f"numbering.{name}", label, field, required=True, hint=self._example(prefix)
            )
            field.textChanged.connect(lambda text, row=row: row.set_hint(self._example(text)))
        note = QLabel(
            self.tr(
                "Year and sequence follow by themselves, without a gap, and go on when the letters change. "
                "Invoices and credit notes have a series each."
            )
        )
        note.setWordWrap(True)
        mark(note, role="secondary")
        self.numbers.add_wide(note)

    def _example(self, prefix: str) -> str:
        """Return what a prefix is to be, with a number that begins with it."""
        number = f"{prefix.strip().upper()}{self.session.today.year}-000001"
        return self.tr("One to six capitals; a number reads {0}.").format(number)

    def _add_kinds(self, language: str) -> None:
        for kind in self._kinds.values():
            box = QComboBox()
            for supply in Supply:
                box.addItem(supply_label(supply), supply.value)
            box.setCurrentIndex(box.findData(kind.supply.value))
            self._supplies[kind.id] = box
            self.kinds.add(f"kind {kind.id}", kind.name(language), box)
