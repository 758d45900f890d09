"""The accounts and journals that finance decides on with its accountant."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from campus_desk.application.desk import Outcome
from campus_desk.application.ledger_commands import SaveAccounts
from campus_desk.domain.account_mapping import (
    DEFAULTS,
    LONGEST_LABEL,
    Account,
    AccountMapping,
    AccountUse,
    JournalBook,
)
from campus_desk.domain.errors import InvalidValue
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.page import Surroundings
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.form import Form

_NUMBER_WIDTH = 96
_SALES, _BANK, _MONTH = "accounts.journal-sales", "accounts.journal-bank", "accounts.first-month"


class NumberAndLabel(QWidget):
    """An account's number, or a journal's code, and what it is called."""

    def __init__(self, number: str, label: str, number_name: str, label_name: str) -> None:
        super().__init__()
        self.number = QLineEdit(number)
        self.number.setFixedWidth(_NUMBER_WIDTH)
        self.number.setAccessibleName(number_name)
        self.label = QLineEdit(label)
        self.label.setMaxLength(LONGEST_LABEL)
        self.label.setAccessibleName(label_name)
        self.setFocusProxy(self.number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.number)
        row.addWidget(self.label, 1)

    @property
    def said(self) -> tuple[str, str]:
        """Number and label as typed, spaces aside."""
        return self.number.text().strip().upper(), " ".join(self.label.text().split())

    def say(self, number: str, label: str) -> None:
        """Fill both."""
        self.number.setText(number)
        self.label.setText(label)


class AccountsDialog(DeskDialog):
    """Changes the mapping in one command, which can be undone; sealed entries keep what they say."""

    def __init__(self, around: Surroundings, mapping: AccountMapping, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Accounts and journals"))
        self._session = around.session
        self._fields: dict[str, NumberAndLabel] = {}
        note = QLabel(
            self.tr(
                "Proposed as the French plan of accounts is commonly used; your accountant confirms them. What is "
                "sealed keeps what it says."
            )
        )
        note.setWordWrap(True)
        mark(note, role="secondary")
        self.form = Form(around.theme)
        self.form.add_section(self.tr("Journals"))
        self._add(_SALES, self.tr("&Sales"), mapping.sales.code, mapping.sales.label)
        self._add(_BANK, self.tr("&Bank"), mapping.bank.code, mapping.bank.label)
        self.form.add_section(self.tr("Accounts"))
        for use, label in self._uses().items():
            account = mapping.account(use)
            self._add(f"accounts.{use.value}", label, account.number, account.label)
        self.form.add_section(self.tr("Fiscal year"))
        self.month = QComboBox()
        for month in range(1, 13):
            self.month.addItem(around.formatter.locale.standaloneMonthName(month), month)
        self.month.setCurrentIndex(mapping.first_month - 1)
        self.form.add(_MONTH, self.tr("Begins in"), self.month)
        self.body.addWidget(note)
        self.body.addWidget(self.form)
        proposed = self.add_button_aside(self.tr("As proposed"), "refresh")
        proposed.setToolTip(self.tr("Fill in what the program proposes; nothing is saved yet"))
        proposed.clicked.connect(self._propose)
        self.add_cancel()
        self.save_button = self.add_primary(self.tr("Save"))
        self.save_button.clicked.connect(self.save)
        self.guard(self.form)
        self.resize(900, 720)
        self.form.focus_first()

    def field(self, name: str) -> NumberAndLabel:
        """Return the fields of an account or journal by the name of its setting."""
        return self._fields[name]

    def save(self) -> None:
        """Check every row, then save."""
        errors: dict[str, str] = {}
        accounts: list[tuple[AccountUse, Account]] = []
        books: dict[str, JournalBook] = {}
        for name, field in self._fields.items():
            try:
                if name in (_SALES, _BANK):
                    books[name] = JournalBook(*field.said)
                    continue
                use, account = AccountUse(name.removeprefix("accounts.")), Account(*field.said)
                if account != DEFAULTS[use]:
                    accounts.append((use, account))
            except InvalidValue as error:
                errors[name] = self._session.sentences.error(error)
        if errors:
            self.form.show_errors(errors)
            return
        try:
            mapping = AccountMapping(tuple(accounts), books[_SALES], books[_BANK], self.month.currentData())
        except InvalidValue as error:
            self._complain(error)
            return
        self.form.clear_errors()
        self.begin_write()
        self._session.run(SaveAccounts(mapping), self._saved, self._refused)

    def _saved(self, outcome: Outcome) -> None:
        del outcome
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.end_write()
        self._complain(error)

    def _complain(self, error: Exception) -> None:
        sentence = self._session.sentences.error(error)
        if isinstance(error, InvalidValue) and error.field in self.form.names:
            self.form.show_errors({error.field: sentence})
        else:
            self.band.present(Tone.ERROR, self.tr("This could not be saved."), sentence)

    def _propose(self) -> None:
        proposed = AccountMapping()
        self.form.clear_errors()
        self._fields[_SALES].say(proposed.sales.code, proposed.sales.label)
        self._fields[_BANK].say(proposed.bank.code, proposed.bank.label)
        for use in AccountUse:
            account = proposed.account(use)
            self._fields[f"accounts.{use.value}"].say(account.number, account.label)

    def _add(self, name: str, label: str, number: str, text: str) -> None:
        plain = label.replace("&", "")
        field = self._fields[name] = NumberAndLabel(
            number, text, self.tr("{0}, number").format(plain), self.tr("{0}, label").format(plain)
        )
        row = self.form.add(name, label, field)
        for edit in (field.number, field.label):
            edit.textChanged.connect(lambda _: row.set_error("") if row.error else None)

    def _uses(self) -> dict[AccountUse, str]:
        return {
            AccountUse.CUSTOMERS: self.tr("&Customers"),
            AccountUse.BANK: self.tr("Bank account"),
            AccountUse.SALES_PROPERTY: self.tr("Rooms and equipment"),
            AccountUse.SALES_SERVICE: self.tr("Services"),
            AccountUse.SALES_CATERING: self.tr("Catering"),
            AccountUse.SALES_BARE_ROOM: self.tr("Bare rooms"),
            AccountUse.SALES_REVERSED: self.tr("Services, reverse charge"),
            AccountUse.SALES_OUTSIDE: self.tr("Services outside the EU"),
            AccountUse.ALLOWANCES: self.tr("Allowances"),
            AccountUse.CHARGES: self.tr("Surcharges"),
            AccountUse.VAT_STANDARD: self.tr("VAT at 20 %"),
            AccountUse.VAT_INTERMEDIATE: self.tr("VAT at 10 %"),
            AccountUse.VAT_REDUCED: self.tr("VAT at 5.5 %"),
            AccountUse.VAT_SPECIAL: self.tr("VAT at 2.1 %"),
        }
