"""What finance decides about invoices besides who issues them: numbers, VAT, the terms printed.

Settings of the campus by name; every issued document has its own copy of what it needed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import Enum

from campus_desk.application.ports import SettingsRepository
from campus_desk.application.seller import load_seller
from campus_desk.domain.charge import VatCategory
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.invoice import Seller
from campus_desk.domain.number_series import Numbering
from campus_desk.domain.resource import Supply
from campus_desk.domain.vat import DEFAULTS, BuyerPlace, Case, VatTable, VatTreatment

LANGUAGES = ("fr", "en", "de")
LONGEST_TERM = 500
_INVOICE, _CREDIT_NOTE = "numbering.invoice", "numbering.credit-note"
_AS_PROPOSED = Numbering()


class Term(Enum):
    """A mention the law asks for, by whom it is said to.

    Code de commerce L. 441-9 and L. 441-10 (businesses), Code de la commande publique R. 2192-31 (public bodies),
    Code civil 1231-6 (private persons).
    """

    DISCOUNT = "discount"
    PENALTY_COMPANY = "penalty"
    PENALTY_PUBLIC = "penalty-public"
    PENALTY_PERSON = "penalty-person"
    RECOVERY = "recovery"
    RECOVERY_PERSON = "recovery-person"


@dataclass(frozen=True, slots=True)
class InvoicingSettings:
    """What finance decided.

    Attributes:
        numbering: What numbers begin with.
        vat: The cases decided otherwise than ``vat.DEFAULTS``.
        terms: Texts by term and language, for those that finance worded itself.
    """

    numbering: Numbering = _AS_PROPOSED
    vat: tuple[tuple[Case, VatTreatment], ...] = ()
    terms: tuple[tuple[tuple[Term, str], str], ...] = ()

    def term(self, term: Term, language: str) -> str:
        """Return how finance worded a term, empty where the catalogue's wording holds."""
        return dict(self.terms).get((term, language), "")


@dataclass(frozen=True, slots=True)
class Issuer:
    """Everything a draft takes from the settings."""

    seller: Seller
    settings: InvoicingSettings

    @property
    def vat(self) -> VatTable:
        """The table that decides about VAT."""
        return VatTable(self.settings.vat, self.seller.franchise)


def load_issuer(settings: SettingsRepository) -> Issuer:
    """Return who issues, and under which settings."""
    return Issuer(load_seller(settings), load_invoicing(settings))


def load_invoicing(settings: SettingsRepository) -> InvoicingSettings:
    """Return what finance decided; what it did not is as the program proposes."""
    return InvoicingSettings(
        numbering=Numbering(
            settings.get(_INVOICE) or _AS_PROPOSED.invoice,
            settings.get(_CREDIT_NOTE) or _AS_PROPOSED.credit_note,
        ),
        vat=tuple(_decided(settings)),
        terms=tuple(
            ((term, language), text)
            for term in Term
            for language in LANGUAGES
            if (text := settings.get(_term_name(term, language)))
        ),
    )


def stored_values(invoicing: InvoicingSettings) -> Mapping[str, str]:
    """Return the settings by name; those that are as proposed are empty.

    Raises:
        InvalidValue: ``error-text-too-long`` for a term.
    """
    defaults, numbering = _AS_PROPOSED, invoicing.numbering
    values = {
        _INVOICE: numbering.invoice if numbering.invoice != defaults.invoice else "",
        _CREDIT_NOTE: numbering.credit_note if numbering.credit_note != defaults.credit_note else "",
    }
    decided = dict(invoicing.vat)
    for case, proposed in DEFAULTS.items():
        treatment = decided.get(case, proposed)
        values[_case_name(case)] = "" if treatment == proposed else _treatment_text(treatment)
    for term in Term:
        for language in LANGUAGES:
            text = " ".join(invoicing.term(term, language).split())
            if len(text) > LONGEST_TERM:
                raise InvalidValue(
                    _term_name(term, language), "error-text-too-long", limit=LONGEST_TERM, length=len(text)
                )
            values[_term_name(term, language)] = text
    return values


def _decided(settings: SettingsRepository) -> Iterator[tuple[Case, VatTreatment]]:
    for case in DEFAULTS:
        text = settings.get(_case_name(case))
        if text:
            yield case, _treatment(text)


def _case_name(case: Case) -> str:
    supply, place = case
    return f"vat.{supply.value}.{place.value}"


def _term_name(term: Term, language: str) -> str:
    return f"terms.{term.value}.{language}"


def _treatment_text(treatment: VatTreatment) -> str:
    parts: Iterable[str] = (
        treatment.category.value,
        f"{treatment.rate:f}",
        treatment.exemption_code,
        treatment.basis,
    )
    return json.dumps(list(parts), ensure_ascii=False)


def _treatment(text: str) -> VatTreatment:
    """Read a treatment back.

    Raises:
        InvalidValue: ``error-vat-setting``: another tool wrote something that is none.
    """
    try:
        category, rate, code, basis = json.loads(text)
        return VatTreatment(VatCategory(category), Decimal(rate), code, basis)
    except (ValueError, TypeError, InvalidOperation) as error:
        raise InvalidValue("vat", "error-vat-setting", text=text[:60]) from error


def all_cases() -> tuple[Case, ...]:
    """Return every case of the VAT table, by supply, then by place."""
    return tuple((supply, place) for supply in Supply for place in BuyerPlace)
