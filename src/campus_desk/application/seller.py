"""Who issues the invoices: settings ``seller.…`` of the campus, edited by finance, frozen into every snapshot."""

from __future__ import annotations

from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, replace
from typing import Any

from campus_desk.application.ports import IdentifierFacts, SettingsRepository
from campus_desk.application.tables import Table
from campus_desk.domain.customer import Address
from campus_desk.domain.email_address import is_email
from campus_desk.domain.errors import Refused
from campus_desk.domain.invoice import Party, Seller
from campus_desk.domain.messages import Message
from campus_desk.domain.postcode import postcode_problem, tidied

_PARTY = (
    "name",
    "legal_form",
    "share_capital",
    "registration",
    "siren",
    "siret",
    "vat_number",
    "email",
    "phone",
    "contact_name",
    "iban",
    "bic",
)
_ADDRESS = tuple(field.name for field in fields(Address))
_CHECKED = (
    ("siren", "siren"),
    ("siret", "siret"),
    ("vat_number", "vat"),
    ("iban", "iban"),
    ("bic", "bic"),
)
"""Fields whose form or check digits are judged: the field and the kind of identifier."""
_DEBITS = "seller.vat_on_debits"
_FRANCHISE = "seller.franchise"
_LOGO = "seller.logo"
MAX_LOGO = 400_000
"""Characters of base64: 300 kB of picture."""
_LONGEST = 200
_PICTURES = (b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")


def load_seller(settings: SettingsRepository) -> Seller:
    """Return the seller as stored; every field that was never entered is empty."""
    return _seller(settings.get)


def seller_in(table: Table) -> Seller:
    """Return the seller that a file states: a name (``seller.…``) and a value in each row.

    Raises:
        Refused: ``error-seller-file``: the file cannot be read, or a row names no setting of the seller.
    """
    known = set(stored_values(_seller(lambda _name: "")))
    values: dict[str, str] = {}
    for problem in table.problems:
        raise Refused(Message.of("error-seller-file", line=problem.line, reason=problem.message))
    for row in table.rows:
        name = row.cells.get("name", "")
        if name not in known:
            reason = Message.of("error-seller-setting", name=name)
            raise Refused(Message.of("error-seller-file", line=row.line, reason=reason))
        values[name] = row.cells.get("value", "")
    return _seller(lambda name: values.get(name, ""))


def _seller(get: Callable[[str], str]) -> Seller:
    address = Address(**{name: get(f"seller.address.{name}") for name in _ADDRESS})
    values: dict[str, Any] = {name: get(f"seller.{name}") for name in _PARTY}
    party = Party(address=replace(address, country=address.country or "FR"), **values)
    return Seller(party, vat_on_debits=get(_DEBITS) == "1", franchise=get(_FRANCHISE) == "1", logo=get(_LOGO))


def stored_values(seller: Seller) -> Mapping[str, str]:
    """Return the settings that say who the seller is, by name."""
    values = {f"seller.{name}": getattr(seller.party, name) for name in _PARTY}
    values |= {f"seller.address.{name}": getattr(seller.party.address, name) for name in _ADDRESS}
    return {
        **values,
        _DEBITS: "1" if seller.vat_on_debits else "0",
        _FRANCHISE: "1" if seller.franchise else "0",
        _LOGO: seller.logo,
    }


def missing(seller: Seller) -> tuple[str, ...]:
    """Return the fields without which no invoice may be issued (CGI annexe II art. 242 nonies A, I)."""
    party = seller.party
    found = {
        "name": party.name,
        "address": party.address.line1 or party.address.line2 or party.address.line3,
        "postcode": party.address.postcode,
        "city": party.address.city,
        "siren": party.siren or party.siret,
        # Under the franchise there may be none (CGI annexe II art. 242 nonies A, I, 2°).
        "vat_number": party.vat_number or seller.franchise,
    }
    return tuple(name for name, value in found.items() if not value)


def problems(seller: Seller, identifiers: IdentifierFacts) -> Iterator[tuple[str, Message]]:
    """Yield every field that holds something that cannot be, with the reason; blanks in numbers do no harm."""
    party = tidy(seller).party
    for name, kind in _CHECKED:
        problem = identifiers.problem(kind, getattr(party, name))
        if problem is not None:
            yield name, problem
    problem = identifiers.problem("country", party.address.country)
    if problem is not None:
        yield "country", problem
    problem = postcode_problem(party.address)
    if problem is not None:
        yield "postcode", problem
    if party.email and not is_email(party.email):
        yield "email", Message.of("error-email")
    if party.siren and party.siret and not party.siret.startswith(party.siren):
        yield "siret", Message.of("error-siret-of-another-siren", siren=party.siren)
    problem = logo_problem(seller.logo)
    if problem is not None:
        yield "logo", problem
    for name, value in stored_values(seller).items():
        if name != _LOGO and len(value) > _LONGEST:
            field = name.rpartition(".")[2]
            yield field, Message.of("error-text-too-long", field=field, limit=_LONGEST, length=len(value))


def logo_problem(logo: str) -> Message | None:
    """Return why a picture in base64 cannot be the logo, None if it can; none is no problem."""
    if len(logo) > MAX_LOGO:
        return Message.of("error-logo-too-large", limit=MAX_LOGO * 3 // 4000)
    try:
        content = b64decode(logo, validate=True)
    except ValueError:
        return Message.of("error-logo-unreadable")
    return None if not content or content.startswith(_PICTURES) else Message.of("error-logo-unreadable")


def tidy(seller: Seller) -> Seller:
    """Return the seller as stored: no spaces around or within identifiers."""
    party = seller.party
    values: dict[str, Any] = {name: " ".join(getattr(party, name).split()) for name in _PARTY}
    for name in ("siren", "siret", "vat_number", "iban", "bic"):
        values[name] = "".join(c for c in values[name] if c.isalnum()).upper()
    address = Address(**{name: " ".join(getattr(party.address, name).split()) for name in _ADDRESS})
    return replace(seller, party=replace(party, address=tidied(address), **values))
