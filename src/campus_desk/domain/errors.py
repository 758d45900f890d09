"""The error tree. Errors carry data; the wording catalogue makes the sentence (key ``error-…``).

::

    CampusDeskError
    ├── Refused                the change was not made; nothing is lost
    │   ├── InvalidValue       one field holds something that cannot be
    │   ├── NotFound           no such booking, customer, resource, invoice
    │   ├── RulesBroken        one or more verdicts block
    │   ├── SlotTaken          the database's own guard found an overlap
    │   ├── StaleRevision      somebody else changed it in the meantime
    │   ├── AlreadyInvoiced    an invoiced booking is not moved or cancelled
    │   └── NotPermitted       this actor may not do this
    ├── StorageUnusable        the file cannot be opened or written; says what to do
    ├── DocumentFailed         a document could not be rendered; nothing of it was stored
    ├── InvoiceNotValid        an invoice breaks rules of its standard; nothing of it was stored
    ├── ValidationUnavailable  nobody could say whether an invoice is valid: it counts as one that is not
    ├── NotSent                a document did not reach its customer, for now or for good
    └── Tampered               something issued was altered
"""

from __future__ import annotations

from collections.abc import Sequence

from campus_desk.domain.messages import Message, Value
from campus_desk.domain.verdicts import Verdict


class CampusDeskError(Exception):
    """Root of everything the program raises on purpose.

    Attributes:
        message: The sentence, as a key of the wording catalogue with its values.
    """

    def __init__(self, message: Message) -> None:
        super().__init__(message.key, *message.params)
        self.message = message


class Refused(CampusDeskError):
    """A change was not made; the stored state is what it was before."""


class InvalidValue(Refused):
    """One field holds something that cannot be.

    Attributes:
        field: The field's name as in the record, e.g. ``siren`` or ``ends_at``.
    """

    def __init__(self, field: str, reason: str, /, **params: Value) -> None:
        super().__init__(Message.of(reason, field=field, **params))
        self.field = field


class NotFound(Refused):
    """No record of that kind and key is visible to this viewer."""

    def __init__(self, kind: str, key: str | int) -> None:
        super().__init__(Message.of(f"error-not-found-{kind}", key=str(key)))
        self.kind = kind
        self.key = key


class RulesBroken(Refused):
    """At least one verdict blocks the booking; all verdicts are carried, not the first only."""

    def __init__(self, verdicts: Sequence[Verdict]) -> None:
        self.verdicts = tuple(verdicts)
        blocking = [v for v in self.verdicts if v.blocks] or list(self.verdicts)
        super().__init__(blocking[0].sentence)


class SlotTaken(Refused):
    """The database's guard found a live allocation that overlaps: somebody was faster."""

    def __init__(self, resource: str = "") -> None:
        super().__init__(Message.of("error-slot-taken", resource=resource))
        self.resource = resource


class StaleRevision(Refused):
    """The record changed since it was read.

    Attributes:
        expected: The revision the change was based on.
        found: The revision stored now.
    """

    def __init__(self, kind: str, key: int, expected: int, found: int) -> None:
        super().__init__(
            Message.of("error-stale-revision", kind=kind, key=key, expected=expected, found=found)
        )
        self.kind = kind
        self.key = key
        self.expected = expected
        self.found = found


class AlreadyInvoiced(Refused):
    """The booking stands on an issued invoice; only a credit note frees it."""

    def __init__(self, booking: int, invoice_number: str) -> None:
        super().__init__(Message.of("error-already-invoiced", booking=booking, invoice=invoice_number))
        self.booking = booking
        self.invoice_number = invoice_number


class NotPermitted(Refused):
    """This actor's role does not allow the change."""

    def __init__(self, action: str, role: str) -> None:
        super().__init__(Message.of("error-not-permitted", action=action, role=role))


class StorageUnusable(CampusDeskError):
    """The database cannot be opened or written. Nothing was overwritten.

    Reasons (keys ``error-storage-…``): ``not-a-database``, ``newer``, ``read-only``, ``disk-full``,
    ``network-share``, ``safeguards`` (a trigger or index is missing), ``busy``, ``corrupt``, ``unreachable``,
    ``missing``, ``exists``, ``backup`` (a copy does not hold what it should).
    """

    def __init__(self, reason: str, path: str, detail: str = "") -> None:
        super().__init__(Message.of(f"error-storage-{reason}", path=path, detail=detail))
        self.reason = reason
        self.path = path
        self.detail = detail


class DocumentFailed(CampusDeskError):
    """A document could not be rendered. Nothing of it was stored."""

    def __init__(self, number: str, detail: str) -> None:
        super().__init__(Message.of("error-document-failed", number=number, detail=detail))
        self.number = number
        self.detail = detail


class InvoiceNotValid(CampusDeskError):
    """An invoice breaks rules of EN 16931, of France or of its own arithmetic. Nothing of it was stored.

    Attributes:
        number: The number it would have had.
        broken: Rule and what it says, one or more; the sentence names the first and counts the others.
    """

    def __init__(self, number: str, broken: Sequence[tuple[str, str | Message]]) -> None:
        rule, text = broken[0]
        super().__init__(
            Message.of("error-invoice-not-valid", number=number, rule=rule, text=text, others=len(broken) - 1)
        )
        self.number = number
        self.broken = tuple(broken)


class ValidationUnavailable(CampusDeskError):
    """Nobody could say whether an invoice is valid. Nothing of it was stored.

    Reasons (keys ``error-validation-…``): ``start`` (the validator does not start), ``died``, ``timeout``,
    ``unreadable`` (its answer is none), ``silent`` (a set of rules looked at nothing).
    """

    def __init__(self, reason: str, detail: str = "") -> None:
        super().__init__(Message.of(f"error-validation-{reason}", detail=detail))
        self.reason = reason
        self.detail = detail


class NotSent(CampusDeskError):
    """A document did not reach its customer.

    Attributes:
        lasting: Trying again changes nothing before somebody has done something about it.
        of_account: It is the way that is closed, not this message: the next one would fare no better.
        in_doubt: It broke off so late that it may have arrived all the same.
        from_here: It was broken off from here, because the program ends: that try does not count.
    """

    def __init__(
        self,
        message: Message,
        *,
        lasting: bool = False,
        of_account: bool = False,
        in_doubt: bool = False,
        from_here: bool = False,
    ) -> None:
        super().__init__(message)
        self.lasting = lasting
        self.of_account = of_account
        self.in_doubt = in_doubt
        self.from_here = from_here


class Tampered(CampusDeskError):
    """Something issued no longer matches its hash."""

    def __init__(self, what: str, key: str) -> None:
        super().__init__(Message.of("error-tampered", what=what, key=key))
