"""Changes of what finance decides about invoices."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from campus_desk.application.changes import Changes
from campus_desk.application.commands import Command, SaveInvoicing, SaveSeller
from campus_desk.application.desk import Handler, Outcome
from campus_desk.application.invoicing_settings import load_invoicing, stored_values
from campus_desk.application.ports import Clock, IdentifierFacts, UnitOfWork
from campus_desk.application.remembering import remember
from campus_desk.application.seller import load_seller, problems, tidy
from campus_desk.application.seller import stored_values as stored_seller
from campus_desk.domain.actors import Actor, Role
from campus_desk.domain.errors import InvalidValue, NotPermitted
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.number_series import Numbering

_INVOICE, _CREDIT_NOTE = DocumentKind.INVOICE, DocumentKind.CREDIT_NOTE
_PREFIXES = (
    (_INVOICE, _CREDIT_NOTE, "numbering.invoice", "error-number-prefix-of-credit-notes"),
    (_CREDIT_NOTE, _INVOICE, "numbering.credit-note", "error-number-prefix-of-invoices"),
)


@dataclass(frozen=True, slots=True)
class InvoicingHandlers:
    """The handler of ``SaveInvoicing``, with what it needs."""

    clock: Clock

    def by_command(self) -> Mapping[type[Command], Handler]:
        """Return the handlers by the command they handle."""
        return {SaveInvoicing: self.save}

    def save(self, command: SaveInvoicing, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Store what finance decided; its inverse stores what held before. Issued documents keep what they say.

        Raises:
            InvalidValue: ``error-number-prefix-of-invoices`` or ``error-number-prefix-of-credit-notes`` when documents
                of the other kind have begun with a new prefix: two documents could come to bear the same number.
        """
        if actor.role not in (Role.RECEPTION, Role.FINANCE):
            raise NotPermitted("save-invoicing", actor.role.value)
        before = load_invoicing(unit.settings)
        _refuse_confusion(unit, before.numbering, command.settings.numbering)
        kinds = {kind.id: kind for kind in unit.catalogue.kinds()}
        earlier = tuple((key, kinds[key].supply) for key, _ in command.supplies)
        for key, supply in command.supplies:
            unit.catalogue.save_kind(replace(kinds[key], supply=supply))
        for name, value in stored_values(command.settings).items():
            unit.settings.set(name, value)
        inverse = SaveInvoicing(before, earlier)
        remember(self.clock, unit, actor, "change", "invoicing", inverse, command, key=0)
        return Outcome(Changes(settings=True), inverse, command.settings)


def _refuse_confusion(unit: UnitOfWork, before: Numbering, wanted: Numbering) -> None:
    for kind, other, field, reason in _PREFIXES:
        prefix = wanted.prefix(kind)
        if prefix != before.prefix(kind) and prefix in unit.invoices.prefixes(other):
            raise InvalidValue(field, reason, prefix=prefix)


@dataclass(frozen=True, slots=True)
class SellerHandlers:
    """The handler of ``SaveSeller``, with what it needs."""

    clock: Clock
    identifiers: IdentifierFacts

    def by_command(self) -> Mapping[type[Command], Handler]:
        """Return the handlers by the command they handle."""
        return {SaveSeller: self.save}

    def save(self, command: SaveSeller, unit: UnitOfWork, actor: Actor) -> Outcome:
        """Store who the seller is. Its inverse stores who it was; issued invoices keep what they say."""
        if actor.role not in (Role.RECEPTION, Role.FINANCE):
            raise NotPermitted("save-seller", actor.role.value)
        seller = tidy(command.seller)
        for field, message in problems(seller, self.identifiers):
            raise InvalidValue(field, message.key, **{k: v for k, v in message.params if k != "field"})
        before = load_seller(unit.settings)
        for name, value in stored_seller(seller).items():
            unit.settings.set(name, value)
        remember(self.clock, unit, actor, "change", "seller", before, seller, key=0)
        return Outcome(Changes(settings=True), SaveSeller(before), seller)
