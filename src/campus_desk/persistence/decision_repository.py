"""What is decided about drafts before they are issued."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert
from sqlalchemy.engine import Connection

from campus_desk.application.decision_ports import DecisionRepository
from campus_desk.domain.adjustment import Adjustment
from campus_desk.domain.charge import SourceKind
from campus_desk.domain.errors import NotFound, StaleRevision
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.month_decision import MonthDecision
from campus_desk.persistence.billing import standing_invoice
from campus_desk.persistence.ledger_tables import adjustment, month_decision

_MONTH = sa.bindparam("agreed_for", type_=month_decision.c.month.type)
_VERDICTS = sa.select(month_decision).where(month_decision.c.month == _MONTH)
_insert = insert(month_decision)
_SAVE = _insert.on_conflict_do_update(
    index_elements=["month", "customer_id"],
    set_={name: _insert.excluded[name] for name in ("verdict", "fingerprint", "decided_at", "decided_by")},
)
_REMOVE = sa.delete(month_decision).where(
    month_decision.c.month == _MONTH, month_decision.c.customer_id == sa.bindparam("whose", type_=sa.Integer)
)
_KEY = sa.bindparam("key", type_=sa.Integer)
_ADJUSTMENT = sa.select(adjustment).where(adjustment.c.id == _KEY)
_INVOICE_OF = standing_invoice(SourceKind.ADJUSTMENT, _KEY)


class SqlDecisions(DecisionRepository):
    """The decisions inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def verdicts(self, agreed_for: date) -> Mapping[CustomerId, MonthDecision]:
        """Return what stands decided about a month, by customer."""
        rows = self._connection.execute(_VERDICTS, {"agreed_for": agreed_for.replace(day=1)})
        return {
            CustomerId(row.customer_id): MonthDecision(
                month=row.month,
                customer_id=CustomerId(row.customer_id),
                verdict=row.verdict,
                fingerprint=row.fingerprint,
                decided_at=row.decided_at,
                decided_by=row.decided_by,
            )
            for row in rows
        }

    def save_verdict(self, decision: MonthDecision) -> None:
        """Store a decision in the place of the one before."""
        self._connection.execute(
            _SAVE,
            {
                "month": decision.month,
                "customer_id": int(decision.customer_id),
                "verdict": decision.verdict,
                "fingerprint": decision.fingerprint,
                "decided_at": decision.decided_at,
                "decided_by": decision.decided_by,
            },
        )

    def remove_verdict(self, month: date, customer_id: CustomerId) -> None:
        """Take a decision back."""
        self._connection.execute(_REMOVE, {"agreed_for": month.replace(day=1), "whose": int(customer_id)})

    def adjustment(self, adjustment_id: int) -> Adjustment:
        """Return an allowance or charge, withdrawn ones too.

        Raises:
            NotFound: There is none.
        """
        row = self._connection.execute(_ADJUSTMENT, {"key": adjustment_id}).one_or_none()
        if row is None:
            raise NotFound("adjustment", adjustment_id)
        return Adjustment(
            id=row.id,
            customer_id=CustomerId(row.customer_id),
            month=row.month,
            is_charge=row.is_charge,
            reason=row.reason,
            percent=row.percent,
            amount=row.amount,
            withdrawn=row.withdrawn,
            revision=row.revision,
        )

    def invoice_of(self, adjustment_id: int) -> str:
        """Return the number of the uncredited invoice an allowance or charge stands on, empty if none."""
        found = self._connection.execute(_INVOICE_OF, {"key": adjustment_id}).scalar_one_or_none()
        return found or ""

    def save_adjustment(self, wanted: Adjustment) -> Adjustment:
        """Store an allowance or charge, a new one (id 0) or the next revision of one; return it as stored.

        Raises:
            StaleRevision: It was changed since.
        """
        row = {
            "customer_id": int(wanted.customer_id),
            "month": wanted.month,
            "is_charge": wanted.is_charge,
            "reason": wanted.reason,
            "percent": wanted.percent,
            "amount": wanted.amount,
            "withdrawn": wanted.withdrawn,
        }
        if not wanted.id:
            result = self._connection.execute(adjustment.insert(), {**row, "revision": 1})
            (key,) = result.inserted_primary_key or (0,)
            return replace(wanted, id=key, revision=1)
        same = (adjustment.c.id == wanted.id, adjustment.c.revision == wanted.revision)
        changed = self._connection.execute(
            adjustment.update().where(*same).values(**row, revision=wanted.revision + 1)
        )
        if not changed.rowcount:
            raise StaleRevision("adjustment", wanted.id, wanted.revision, self.adjustment(wanted.id).revision)
        return replace(wanted, revision=wanted.revision + 1)
