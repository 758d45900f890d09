"""The month: preview what would be invoiced, then issue it, one customer after the other.

A preview writes nothing. Issuing renders outside any transaction and stores each invoice in one short transaction of
its own, so that a failure, a stop or a crash leaves whole invoices and no gap. What stands on an uncredited invoice is
not billed again: issuing twice issues nothing twice, and a later run bills what is new.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cached_property, partial
from itertools import zip_longest

from campus_desk.application import month_exceptions as exceptional
from campus_desk.application.changes import Changes
from campus_desk.application.dictionary_order import dictionary_order
from campus_desk.application.invoice_draft import InvoiceDraft, draft_for
from campus_desk.application.invoice_freezing import freeze
from campus_desk.application.invoice_ports import IssuedInvoice
from campus_desk.application.invoicing_settings import load_issuer
from campus_desk.application.issuing import free_number, issue, permit, today
from campus_desk.application.month_books import Month, MonthBooks, ended_options, read_books, unbilled_before
from campus_desk.application.month_digest import gathered, weightiest_first
from campus_desk.application.month_exceptions import MonthException
from campus_desk.application.ports import Progress, UnitOfWork, no_progress
from campus_desk.application.preparing import Preparation, begin, logo_of
from campus_desk.application.read_models import InvoiceRow
from campus_desk.application.run_report import Begun, Failure, RunReport, Step, no_listener
from campus_desk.application.services import Services
from campus_desk.domain.actors import Actor
from campus_desk.domain.charge import SourceKind
from campus_desk.domain.errors import CampusDeskError, Refused, StorageUnusable, ValidationUnavailable
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.invoice import DocumentKind
from campus_desk.domain.invoice_rules import problems
from campus_desk.domain.messages import Message
from campus_desk.domain.money import ZERO
from campus_desk.domain.month_decision import Verdict
from campus_desk.domain.number_series import DocumentNumber

log = logging.getLogger(__name__)

NOT_AS_CONFIRMED = "error-draft-not-as-confirmed"
"""Why a draft stays one that changed after somebody had said yes to it."""
_REBUILDS = 20


@dataclass(frozen=True)
class MonthPreview:
    """What issuing the month would do now.

    Attributes:
        drafts: One per customer with something to invoice, by customer name as in a dictionary: in this order they are
            numbered; blocked ones are among them.
        exceptions: Everything to look at first, the weightiest first, those of the drafts included; what was
            approved, and what is left out, needs no look any more.
        issued: What was issued for the month already, credit notes included.
        before: What each customer was invoiced for the month before, VAT excluded, credit notes taken off.
    """

    month: Month
    drafts: tuple[InvoiceDraft, ...]
    exceptions: tuple[MonthException, ...]
    issued: tuple[InvoiceRow, ...]
    before: Mapping[CustomerId, Decimal]

    @property
    def blockers_for_all(self) -> tuple[MonthException, ...]:
        """What keeps every invoice back."""
        return tuple(e for e in self.exceptions if e.weight is exceptional.Weight.BLOCKS and not e.customer)

    @property
    def blocked_for_all(self) -> bool:
        """Tell whether something keeps every invoice back."""
        return bool(self.blockers_for_all)

    @cached_property
    def ready(self) -> tuple[InvoiceDraft, ...]:
        """The drafts that would be issued: neither kept back, nor waiting to be looked at, nor left out."""
        return () if self.blocked_for_all else tuple(d for d in self.drafts if d.is_ready)

    @cached_property
    def excluded(self) -> tuple[InvoiceDraft, ...]:
        """The drafts that finance leaves out of this month."""
        return tuple(d for d in self.drafts if d.verdict is Verdict.EXCLUDED)

    @property
    def net(self) -> Decimal:
        """Sum of all drafts, VAT excluded."""
        return sum((draft.net for draft in self.drafts), ZERO)


def preview(services: Services, month: date, only: Container[CustomerId] | None = None) -> MonthPreview:
    """Return what issuing a month would do now; nothing is written.

    Args:
        services: The open campus.
        month: Any day of the month.
        only: The customers to look at, None for all.
    """
    wanted = Month.of(month)
    now = services.clock.now()
    with services.storage.read() as unit:
        books = read_books(unit, wanted, now)
        options = [
            e
            for e in ended_options(unit, wanted, now, books.customers)
            if only is None or e.customer_id in only
        ]
        earlier = unbilled_before(unit, wanted) if only is None else {}
    drafts = []
    found = [*gathered(options), *exceptional.of_earlier_months(earlier)]
    for customer_id in books.bookings:
        if only is not None and customer_id not in only:
            continue
        draft, exceptions = draft_for(books, customer_id, services.wording)
        found.extend(exceptions if draft is None else draft.open_exceptions)
        if draft is not None:
            drafts.append(draft)
    found.extend(_unused(books, {draft.customer.id for draft in drafts}, only))
    if drafts:
        about_seller = tuple(exceptional.of_seller(books.issuer.seller))
        found.extend(about_seller)
        if all(each.weight is not exceptional.Weight.BLOCKS for each in about_seller):
            drafts = [_judged(services, draft, found) for draft in drafts]
    drafts.sort(key=lambda d: (dictionary_order(d.customer.name), d.customer.code))
    return MonthPreview(wanted, tuple(drafts), weightiest_first(found), books.issued, books.before)


def _unused(
    books: MonthBooks, with_draft: Container[CustomerId], only: Container[CustomerId] | None
) -> Iterator[MonthException]:
    """Yield what was agreed for the month and will stand on no invoice."""
    invoiced_already = {row.customer_id for row in books.issued}
    for customer_id, agreed in books.adjustments.items():
        if customer_id in with_draft or (only is not None and customer_id not in only):
            continue
        # What is agreed in percent stands on the invoices of the month there are.
        left = [each for each in agreed if each.percent is None or customer_id not in invoiced_already]
        yield from exceptional.of_unused(books.customers[customer_id], left)


def _judged(services: Services, draft: InvoiceDraft, found: list[MonthException]) -> InvoiceDraft:
    """Hold a draft to the rules its invoice will be held to; what it breaks is among its exceptions, and ``found``."""
    if draft.blockers or draft.verdict is Verdict.EXCLUDED:
        return draft
    day = today(services)
    number = DocumentNumber(draft.issuer.settings.numbering.invoice, day.year, 0)
    try:
        broken = tuple(problems(freeze(services, draft, str(number), day), services.identifiers.problem))
    except Exception as error:
        # A defect that one customer's data brings to light must not keep the month from being looked at.
        log.exception("the draft of %s could not be looked at", draft.customer.code)
        more = [exceptional.of_defect(draft.customer, draft.net, error)]
    else:
        more = list(exceptional.of_rules(draft.customer, draft.net, draft.issuer.vat, broken))
    found.extend(more)
    return replace(draft, exceptions=weightiest_first((*draft.exceptions, *more))) if more else draft


def draft_document(services: Services, draft: InvoiceDraft) -> bytes:
    """Return what a draft would look like: without a number, marked as a draft, stored nowhere."""
    invoice = freeze(services, draft, "", today(services))
    return services.renderer.render(invoice, None, logo_of(draft.seller) or None)


def issue_month(
    services: Services,
    month: date,
    actor: Actor,
    progress: Progress = no_progress,
    only: Container[CustomerId] | None = None,
    told: Callable[[Step], None] = no_listener,
    confirmed: Mapping[CustomerId, str] | None = None,
) -> RunReport:
    """Issue every draft of a month that nothing keeps back.

    Args:
        services: The open campus.
        month: Any day of the month; dates and numbers are those of issue.
        actor: Who issues.
        progress: Told before each invoice; returns False to stop there.
        only: The customers to invoice, None for all.
        told: Told of each invoice as it is begun, and as it is issued or fails.
        confirmed: The customers to invoice, with the fingerprints of the drafts that somebody looked at before
            saying yes: what reads otherwise by now stays a draft, with ``error-draft-not-as-confirmed``. None where
            nobody looked.

    Raises:
        NotPermitted: The actor may not issue.
    """
    permit(actor)
    services.invoice_validator.warm()
    try:
        seen = preview(services, month, only if confirmed is None else confirmed)
        run = _Run(services, actor, seen.month, told, confirmed)
        ready = tuple(run.as_confirmed(seen))
        begun = 0
        try:
            for draft, following in zip_longest(ready, ready[1:]):
                stopped = not progress(begun, len(ready), draft.customer.name)
                if stopped:
                    break
                begun += 1
                stopped = not run.issue(draft, following)
                if stopped:
                    break
            else:
                stopped = False
                progress(begun, len(ready), "")
        finally:
            run.announce()
    finally:
        services.invoice_validator.close()
    remaining = len(ready) - begun
    return RunReport(
        tuple(run.issued),
        tuple(run.failed),
        seen.exceptions,
        excluded=tuple(draft.customer.name for draft in seen.excluded),
        kept_back=len(seen.drafts) - len(seen.ready) - len(seen.excluded),
        stopped=stopped,
        remaining=remaining,
    )


class _Run:
    """One run over a month's drafts."""

    def __init__(
        self,
        services: Services,
        actor: Actor,
        month: Month,
        told: Callable[[Step], None],
        confirmed: Mapping[CustomerId, str] | None,
    ) -> None:
        self._services = services
        self._actor = actor
        self._month = month
        self._told = told
        self._confirmed = confirmed
        self._ahead: Preparation | None = None
        self.issued: list[IssuedInvoice] = []
        self.failed: list[Failure] = []

    def as_confirmed(self, seen: MonthPreview) -> Iterator[InvoiceDraft]:
        """Yield what is ready to be issued; what changed since somebody said yes to it fails, ready or not."""
        ready = {draft.customer.id for draft in seen.ready}
        for draft in seen.drafts:
            if draft.verdict is not Verdict.EXCLUDED and not self._is_as_confirmed(draft):
                self._failed(draft, Message.of(NOT_AS_CONFIRMED))
            elif draft.customer.id in ready:
                yield draft

    def issue(self, draft: InvoiceDraft, following: InvoiceDraft | None) -> bool:
        """Issue one draft; return False when going on makes no sense.

        While the judges look at it, the one that follows is prepared under the number after its own. Should that
        number not be its own in the end, it is prepared anew.
        """
        customer = draft.customer
        self._tried = draft
        self._told(Begun(customer.id, customer.name))
        try:
            begun = self._ahead or self._begin(draft, self._free_number())
            self._ahead = None
            if following is not None:
                self._ahead = self._begin(following, DocumentNumber.parse(begun.number).following)
            issued = self._issued(draft, begun)
        except StorageUnusable as error:
            self._failed(self._tried, error.message)
            return False
        except ValidationUnavailable as error:
            self._failed(self._tried, error.message)
            # A validator that does not start will not start for the others either.
            return error.reason != "start"
        except CampusDeskError as error:
            self._failed(self._tried, error.message)
        except Exception as error:
            # A defect that one customer's data brings to light must not keep the others from their invoices.
            log.exception("the invoice of %s could not be issued", customer.code)
            message = Message.of("error-issue-unexpected", detail=f"{type(error).__name__}: {error}")
            self._failed(self._tried, message)
        else:
            if issued is not None:
                self.issued.append(issued)
                self._told(issued)
        return True

    def announce(self) -> None:
        """Tell the views what the run changed."""
        lines = [line for each in self.issued for line in each.invoice.lines]
        bookings = frozenset(line.source_id for line in lines if line.source_kind is SourceKind.BOOKING)
        invoices = frozenset(int(each.invoice_id) for each in self.issued)
        self._services.desk.announce(Changes(bookings=bookings, invoices=invoices))

    def _is_as_confirmed(self, draft: InvoiceDraft) -> bool:
        return self._confirmed is None or self._confirmed.get(draft.customer.id) == draft.fingerprint

    def _failed(self, draft: InvoiceDraft, message: Message) -> None:
        failure = Failure(draft.customer.id, draft.customer.name, message, draft)
        self.failed.append(failure)
        self._told(failure)

    def _free_number(self) -> DocumentNumber:
        with self._services.storage.read() as unit:
            day = today(self._services)
            return DocumentNumber.parse(free_number(unit, DocumentKind.INVOICE, day))

    def _begin(self, draft: InvoiceDraft, number: DocumentNumber) -> Preparation:
        day = today(self._services)
        return begin(
            self._services, str(number), day, partial(freeze, self._services, draft), logo_of(draft.seller)
        )

    def _issued(self, draft: InvoiceDraft | None, begun: Preparation | None) -> IssuedInvoice | None:
        """Issue a draft, made anew when what it was made of changed; None when nothing is left to bill."""
        for _ in range(_REBUILDS):
            if draft is None:
                return None
            self._tried = draft
            if draft.blockers:
                raise Refused(draft.blockers[0].message)
            if not draft.is_ready:
                raise Refused(Message.of("error-draft-not-approved"))
            if not self._is_as_confirmed(draft):
                raise Refused(Message.of(NOT_AS_CONFIRMED))
            issued = issue(
                self._services,
                self._actor,
                DocumentKind.INVOICE,
                partial(freeze, self._services, draft),
                partial(holds, draft),
                begun,
            )
            if issued is not None:
                return issued
            draft, begun = self._rebuilt(draft.customer.id), None
        raise Refused(Message.of("error-month-in-motion"))

    def _rebuilt(self, customer_id: CustomerId) -> InvoiceDraft | None:
        seen = preview(self._services, self._month.first_day, {customer_id})
        for blocker in seen.blockers_for_all:
            raise Refused(blocker.message)
        return seen.drafts[0] if seen.drafts else None


def holds(draft: InvoiceDraft, unit: UnitOfWork) -> bool:
    """Tell whether everything the draft was made of is as it was: its uses, its prices, its buyer, its seller."""
    built_on = dict(draft.built_on)
    return (
        unit.unbilled.chargeable_revisions(built_on) == built_on
        and unit.catalogue.price_revisions() == draft.priced_by
        and unit.catalogue.customer(draft.customer.id) == draft.customer
        and {kind.id: kind.supply for kind in unit.catalogue.kinds()} == draft.supplies
        and load_issuer(unit.settings) == draft.issuer
        and unit.decisions.verdicts(draft.month.first_day).get(draft.customer.id) == draft.decision
        and tuple(
            (each.id, each.revision)
            for each in unit.unbilled.adjustments(draft.month.first_day)
            if each.customer_id == draft.customer.id
        )
        == draft.adjusted_by
    )
