"""Words what the application's judge finds, for the card at the pointer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from campus_desk.application.joint_judgement import Change, judge_together
from campus_desk.application.judgement import Judge, Judgement
from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.application.slot_finder import nearest_free
from campus_desk.domain.booking import BookingDraft
from campus_desk.domain.charge import UnitCode
from campus_desk.domain.customer import Customer
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import BookingId, CustomerId, ResourceId
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.messages import Sentences
from campus_desk.ui.timeline.campus_day import campus_date
from campus_desk.ui.timeline.proposal import Intent, NearestSlot, Proposal, Standing, VerdictView

_OFFERED = 2


class PlannerJudge:
    """Judges proposals of the planner against one snapshot.

    Attributes:
        judge: The application's judge.
    """

    def __init__(
        self,
        judge: Judge,
        catalogue: Catalogue,
        last_customer: Callable[[], CustomerId | None],
        sentences: Sentences,
        formatter: Formatter,
    ) -> None:
        """Take what is needed.

        Args:
            judge: Judges drafts.
            catalogue: Names of resources and customers.
            last_customer: Returns whom a new booking is priced for, the last customer used; None when there was none.
                Asked with every proposal: the answer to a change may come after the snapshot that shows it.
            sentences: Words verdicts.
            formatter: Writes times and prices.
        """
        self.judge = judge
        self._names = {r.id: r.name for r in catalogue.resources}
        self._customers = {c.id: c for c in catalogue.customers}
        self._last_customer = last_customer
        self._sentences = sentences
        self._formatter = formatter

    def __call__(self, proposal: Proposal) -> VerdictView:
        """Say what speaks against a proposal."""
        if proposal.others:
            return self._together(proposal)
        draft = self.draft(proposal)
        if draft is None or not self.judge.knows(draft):
            return VerdictView(
                Standing.PENDING,
                heading=QCoreApplication.translate("PlannerJudge", "Checked when it is dropped"),
            )
        judgement = self.judge.verdict(draft, changed_booking(proposal))
        return self._view(judgement, proposal, draft)

    def _together(self, proposal: Proposal) -> VerdictView:
        """Judge several changes as one: all of them happen, or none."""
        note = QCoreApplication.translate(
            "PlannerJudge", "%n booking(s) together", "", len(proposal.everything)
        )
        changes = []
        for each in proposal.everything:
            draft = self.draft(each)
            if draft is None or not self.judge.knows(draft):
                heading = QCoreApplication.translate("PlannerJudge", "Checked when it is dropped")
                return VerdictView(Standing.PENDING, heading, price_note=note)
            changes.append(Change(draft, changed_booking(each)))
        joint = judge_together(self.judge, changes)
        price = self._money(joint.net) if any(j.quote.charges for j in joint.each) else ""
        against = joint.against
        if against is None:
            return VerdictView(Standing.FREE, price=price, price_note=note)
        verdict = next(v for v in against.verdicts if v.blocks)
        customer = self._customers.get(against.draft.customer_id)
        whose = f"{customer.name if customer else ''}, {self._formatter.span(against.draft.slot)}".lstrip(
            ", "
        )
        facts = self._sentences.of(verdict.detail) if verdict.detail is not None else ""
        return VerdictView(
            Standing.OVERRIDABLE if joint.needs_reason else Standing.BLOCKED,
            self._sentences.of(verdict.message),
            "\n".join(part for part in (facts, whose) if part),
            price,
            note,
            joint.blockers,
        )

    def draft(self, proposal: Proposal) -> BookingDraft | None:
        """Return the booking a proposal means; None where it says something that cannot be."""
        slot = TimeSlot.of_epoch(proposal.start, proposal.end)
        try:
            if proposal.item is None:
                return self._new(proposal.resource_ids, slot, self._customer)
            stored = self.judge.stored(proposal.item.booking_id)
            if stored is None:
                return None
            moved = changed_resources(stored.resources, proposal.item.requested_id, proposal.resource_id)
            return replace(stored, slot=slot, resources=moved)
        except InvalidValue:
            return None

    @property
    def _customer(self) -> Customer | None:
        customer_id = self._last_customer()
        return self._customers.get(customer_id) if customer_id is not None else None

    def details(self, item: AgendaItem) -> list[tuple[str, str]]:
        """Return what the card of a booking says beside its own fields: the price."""
        stored = self.judge.stored(item.booking_id)
        if stored is None or item.redacted:
            return []
        judgement = self.judge.verdict(stored, item.booking_id)
        price = " — ".join(part for part in (self._price(judgement), self._reckoned(judgement)) if part)
        return [(QCoreApplication.translate("PlannerJudge", "Price"), price)] if price else []

    def _new(
        self, resources: tuple[ResourceId, ...], slot: TimeSlot, customer: Customer | None
    ) -> BookingDraft:
        found = [self.judge.resources[r] for r in resources if r in self.judge.resources]
        return BookingDraft(
            resources,
            slot,
            customer.id if customer else CustomerId(0),
            setup_minutes=max((r.setup_minutes for r in found), default=0),
            teardown_minutes=max((r.teardown_minutes for r in found), default=0),
        )

    def _view(self, judgement: Judgement, proposal: Proposal, draft: BookingDraft) -> VerdictView:
        against = [v for v in judgement.verdicts if v.blocks]
        heading = self._sentences.of(against[0].message) if against else ""
        facts = against[0].detail if against else None
        standing = Standing.FREE
        if against:
            standing = Standing.OVERRIDABLE if judgement.needs_reason else Standing.BLOCKED
        return VerdictView(
            standing,
            heading,
            self._sentences.of(facts) if facts is not None else "",
            self._price(judgement),
            self._price_note(proposal),
            judgement.blockers,
            self._nearest(proposal, draft) if standing is Standing.BLOCKED else (),
        )

    def _price(self, judgement: Judgement) -> str:
        if not judgement.quote.charges:
            return ""
        return self._money(judgement.quote.net)

    def _money(self, net: Decimal) -> str:
        return QCoreApplication.translate("PlannerJudge", "{0} excl. VAT").format(self._formatter.money(net))

    def _reckoned(self, judgement: Judgement) -> str:
        """Return « 2 h × 45,00 € » where that is all there is to the price, else nothing."""
        charges = judgement.quote.charges
        if len(charges) != 1 or len(charges[0].steps) != 1:
            return ""
        charge = charges[0]
        if charge.unit is not UnitCode.MINUTE or charge.quantity != int(charge.quantity):
            return ""
        length = self._formatter.duration(int(charge.quantity))
        return f"{length} × {self._formatter.money(charge.unit_price)}"

    def _price_note(self, proposal: Proposal) -> str:
        customer = self._customer if proposal.item is None else None
        if customer is None:
            return ""
        return QCoreApplication.translate("PlannerJudge", "for {0}").format(customer.name)

    def _nearest(self, proposal: Proposal, draft: BookingDraft) -> tuple[NearestSlot, ...]:
        editing = changed_booking(proposal)
        before = set(draft.resources)
        found = []
        for judgement in nearest_free(self.judge, draft, editing, _OFFERED):
            place = judgement.draft
            swapped = [r for r in place.resources if r not in before]
            if swapped and proposal.resource_id in place.resources:
                continue  # something else of the booking would be exchanged, not what is held
            resource_id = swapped[0] if swapped else proposal.resource_id
            start, end = place.slot.epoch
            same_day = campus_date(start) == campus_date(proposal.start)
            when = self._formatter.span(place.slot) if same_day else self._formatter.slot(place.slot)
            label = f"{self._names.get(resource_id, '')}, {when}"
            price = self._formatter.money(judgement.quote.net) if judgement.quote.charges else ""
            found.append(NearestSlot(label, price, resource_id, start, end))
        return tuple(found)


def changed_booking(proposal: Proposal) -> BookingId | None:
    """Return the booking a proposal changes, None where it makes a new one."""
    if proposal.item is None or proposal.intent is Intent.COPY:
        return None
    return proposal.item.booking_id


def changed_resources(
    resources: tuple[ResourceId, ...], before: ResourceId, after: ResourceId
) -> tuple[ResourceId, ...]:
    """Return the resources of a booking with one of them exchanged; the others move along in time only."""
    return tuple(dict.fromkeys(after if r == before else r for r in resources))
