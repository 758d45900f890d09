"""Who invoices: what every invoice says about its seller."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from campus_desk.application.commands import SaveSeller
from campus_desk.application.seller import logo_problem, missing, problems
from campus_desk.domain.customer import Address
from campus_desk.domain.invoice import Party, Seller
from campus_desk.domain.messages import Message
from campus_desk.ui.catalogue.record_dialog import RecordDialog
from campus_desk.ui.invoicing.logo_field import LogoField
from campus_desk.ui.labels import field_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.widgets.band import Tone

_ADDRESS = ("line1", "line2", "line3", "postcode", "city", "country")
_FIELDS = {"address": "line1"}


class SellerDialog(RecordDialog[Seller]):
    """Changes the seller; issued invoices keep what they say."""

    kind = "seller"

    def __init__(self, around: Surroundings, seller: Seller, parent: QWidget | None = None) -> None:
        super().__init__(around, "", seller, parent)
        self.setWindowTitle(self.tr("Who invoices"))
        self._seller = seller
        self._texts: dict[str, QLineEdit] = {}
        self._fill(seller)
        self.finish()
        self.resize(540, 640)
        self._lacking: tuple[str, ...] = ()
        self._warn()
        for name in missing(seller)[:1]:
            self.form.field(self.field_of(name)).input.setFocus()
        for field in self._texts.values():
            field.textChanged.connect(self._warn)
        self.franchise.toggled.connect(self._warn)
        self.logo.taken.connect(self._judge_logo)

    def read(self) -> Seller:
        """Return the seller the fields describe."""
        texts = {name: field.text().strip() for name, field in self._texts.items()}
        address = Address(**{name: texts.pop(name) for name in _ADDRESS})
        values: dict[str, Any] = texts
        address = replace(address, country=address.country.upper() or "FR")
        return Seller(
            Party(address=address, **values),
            vat_on_debits=self.debits.isChecked(),
            franchise=self.franchise.isChecked(),
            logo=self.logo.content,
        )

    def problems(self, record: Seller) -> Iterable[tuple[str, Message]]:
        """Return everything that is wrong; numbers are checked by their check digits."""
        return problems(record, self.session.services.identifiers)

    def command(self, record: Seller) -> SaveSeller:
        """Return the command that saves the seller."""
        return SaveSeller(record)

    def field_of(self, name: str) -> str:
        """Return the form's field for a field of the record."""
        return _FIELDS.get(name, name)

    @property
    def has_changes(self) -> bool:
        """Whether something was changed that leaving would throw away, the logo included."""
        return super().has_changes or self.logo.content != self._seller.logo

    def _warn(self) -> None:
        """Say what is missing before anything can be issued, as the fields stand now."""
        lacking = missing(self.read())
        if lacking == self._lacking:
            return
        self._lacking = lacking
        if lacking:
            names = ", ".join(field_label(name) for name in lacking)
            self.band.present(
                Tone.WARNING, self.tr("No invoice can be issued before this is known: {0}").format(names)
            )
        else:
            self.band.hide()

    def _judge_logo(self) -> None:
        """Say at once what is wrong with the picture that was chosen."""
        problem = logo_problem(self.logo.content)
        self.form.field("logo").set_error(self.session.sentences.of(problem) if problem else "")

    def _fill(self, seller: Seller) -> None:
        form = self.form
        self._text("name", self.tr("&Name"), required=True)
        self._text("legal_form", self.tr("&Legal form"), hint=self.tr("SAS, SARL, association…"))
        self._text("share_capital", self.tr("Share ca&pital"), hint=self.tr("As it is printed: 50 000 €"))
        self._text("registration", self.tr("&Registration"), hint=self.tr("RCS Strasbourg 000 000 000"))
        self.logo = LogoField(self.theme, seller.logo, self.around.state)
        form.add("logo", self.tr("Lo&go"), self.logo, hint=self.tr("PNG or JPEG, at most 300 kB."))
        form.add_section(self.tr("Address"))
        for name, label in (
            ("line1", self.tr("Line &1")),
            ("line2", self.tr("Line &2")),
            ("line3", self.tr("Line &3")),
            ("postcode", self.tr("Post&code")),
            ("city", self.tr("Cit&y")),
            ("country", self.tr("Co&untry")),
        ):
            self._text(name, label, required=name in ("line1", "postcode", "city"))
        form.add_section(self.tr("Identity"))
        self._text("siren", self.tr("&SIREN"), required=True)
        self._text("siret", self.tr("S&IRET"))
        self._text("vat_number", self.tr("&VAT number"), required=True)
        self.debits = QCheckBox(self.tr("VAT is due on invoicing (option for debits)"))
        self.debits.setChecked(seller.vat_on_debits)
        form.add("vat_on_debits", "", self.debits)
        self.debits.setAccessibleName(self.debits.text())
        self.franchise = QCheckBox(self.tr("Franchise: no VAT is charged (CGI art. 293 B)"))
        self.franchise.setChecked(seller.franchise)
        form.add(
            "franchise",
            "",
            self.franchise,
            hint=self.tr("Then no VAT number is needed, and none has to be shown."),
        )
        self.franchise.setAccessibleName(self.franchise.text())
        form.add_section(self.tr("Payment"))
        self._text("iban", self.tr("I&BAN"), hint=self.tr("Without it invoices bear no payment code."))
        self._text("bic", self.tr("BIC"))
        form.add_section(self.tr("Contact"))
        self._text("contact_name", self.tr("C&ontact"))
        self._text("email", self.tr("&E-mail"))
        self._text("phone", self.tr("&Telephone"))

    def _text(self, name: str, label: str, *, required: bool = False, hint: str = "") -> None:
        source: Any = self._seller.party.address if name in _ADDRESS else self._seller.party
        field = QLineEdit(getattr(source, name))
        self._texts[name] = field
        self.form.add(name, label, field, required=required, hint=hint)
