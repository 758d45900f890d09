"""The table of a month's documents: its columns, in words and colours."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QColor, QIcon

from campus_desk.application.dictionary_order import dictionary_order
from campus_desk.application.month_books import Month
from campus_desk.domain.messages import Message
from campus_desk.ui.formatting import MINUS, Formatter, capitalised
from campus_desk.ui.invoicing.run_model import RunRow, RunState
from campus_desk.ui.labels import group_label
from campus_desk.ui.theme import Theme
from campus_desk.ui.widgets.record_table_model import Column

translate = QCoreApplication.translate

DASH = "\u2014"
_LOOKS = {
    RunState.READY: ("file-text", "text2"),
    RunState.APPROVED: ("check", "ok"),
    RunState.REVIEW: ("eye", "warn"),
    RunState.BLOCKED: ("alert-triangle", "warn"),
    RunState.EXCLUDED: ("ban", "text2"),
    RunState.WAITING: ("clock", "text2"),
    RunState.IN_HAND: ("loader-2", "accent"),
    RunState.FAILED: ("circle-x", "danger"),
    RunState.ISSUED: ("lock", "ok"),
    RunState.SENT: ("send", "ok"),
    RunState.OVERDUE: ("clock-exclamation", "warn"),
    RunState.PART_PAID: ("cash", "accent"),
    RunState.PAID: ("checks", "ok"),
    RunState.PART_CREDITED: ("receipt-refund", "accent"),
    RunState.CREDITED: ("receipt-refund", "text2"),
    RunState.CREDIT_NOTE: ("receipt-refund", "ok"),
}


class RunColumns:
    """Says what the columns show; made again for another month, whose neighbour a heading names."""

    def __init__(self, theme: Theme, formatter: Formatter, sentence: Callable[[Message], str]) -> None:
        self._theme = theme
        self._formatter = formatter
        self._sentence = sentence

    def columns(self, month: date) -> list[Column[RunRow]]:
        """Return the columns for a month."""
        before = Month.of(month).previous.first_day
        typeface = self._theme.typeface
        return [
            Column(
                translate("RunTable", "Number"),
                lambda row: row.number or DASH,
                lambda row: (bool(row.number), row.number, dictionary_order(row.name)),
                width=118,
            ),
            Column(
                translate("RunTable", "Customer"),
                lambda row: row.name,
                font=typeface.font(weight=500),
                width=168,
                elastic=True,
            ),
            Column(
                translate("RunTable", "Group"),
                lambda row: group_label(row.customer.group) if row.customer else "",
                width=112,
            ),
            Column(
                translate("RunTable", "Lines"),
                lambda row: str(row.lines),
                lambda row: row.lines,
                right=True,
                width=58,
            ),
            Column(
                capitalised(
                    self._formatter.locale.standaloneMonthName(before.month, QLocale.FormatType.ShortFormat)
                ),
                lambda row: "" if row.state is RunState.CREDIT_NOTE else self._change(row.change),
                lambda row: (row.change is not None, row.change or Decimal(0)),
                right=True,
                title_tooltip=translate("RunTable", "Compared with {0}").format(
                    self._formatter.month(before)
                ),
                width=76,
            ),
            Column(
                translate("RunTable", "Total excl. VAT"),
                lambda row: self._formatter.money(row.net),
                lambda row: row.net,
                right=True,
                font=typeface.font(weight=600),
                width=116,
            ),
            Column(
                translate("RunTable", "Due incl. VAT"),
                lambda row: self._formatter.money(row.due) if row.due else "",
                lambda row: row.due,
                right=True,
                title_tooltip=translate("RunTable", "What is left to pay, VAT included"),
                width=106,
            ),
            Column(
                translate("RunTable", "State"),
                self.state,
                lambda row: list(RunState).index(row.state),
                tooltip=self._why,
                icon=self._icon,
                color=self._colour,
                width=198,
            ),
        ]

    def state(self, row: RunRow) -> str:
        """Return the state in words."""
        related, document = row.related, row.document
        sent = self._day(document.sent_on if document else None)
        paid = self._day(document.paid_on if document else None)
        came = (
            translate("RunTable", "Sent")
            if document and document.sent_on
            else translate("RunTable", "Issued")
        )
        if row.state is RunState.OVERDUE and document and document.paid:
            return translate("RunTable", "Overdue, partly paid")
        if row.state is RunState.OVERDUE and document and document.credited_by:
            return translate("RunTable", "Overdue, partly credited")
        due = self._day(document.due_date if document else None)
        return {
            RunState.READY: translate("RunTable", "Draft"),
            RunState.APPROVED: translate("RunTable", "Approved"),
            RunState.REVIEW: translate("RunTable", "To review"),
            RunState.BLOCKED: translate("RunTable", "To complete"),
            RunState.EXCLUDED: translate("RunTable", "Excluded"),
            RunState.WAITING: translate("RunTable", "Waiting"),
            RunState.IN_HAND: translate("RunTable", "In progress"),
            RunState.FAILED: translate("RunTable", "Failed"),
            RunState.ISSUED: translate("RunTable", "Issued"),
            RunState.SENT: translate("RunTable", "Sent {0}").format(sent),
            RunState.OVERDUE: translate("RunTable", "Due since {0}").format(due),
            RunState.PART_PAID: translate("RunTable", "{0}, partly paid").format(came),
            RunState.PAID: translate("RunTable", "Paid {0}").format(paid),
            RunState.PART_CREDITED: translate("RunTable", "{0}, partly credited").format(came),
            RunState.CREDITED: translate("RunTable", "Credited by {0}").format(related),
            RunState.CREDIT_NOTE: translate("RunTable", "Credits {0}").format(related),
        }[row.state]

    def _change(self, change: Decimal | None) -> str:
        if change is None:
            return translate("RunTable", "new")
        percent = round(change * 100)
        sign = "+" if percent > 0 else MINUS if percent < 0 else ""
        return sign + self._formatter.percent(abs(percent))

    def _why(self, row: RunRow) -> str:
        if row.reason:
            return self._sentence(row.reason)
        return " · ".join((self.state(row), *self._course(row)))

    def _course(self, row: RunRow) -> Iterator[str]:
        """Yield what happened to a document, and what is still to come."""
        document = row.document
        if document is None or row.state is RunState.CREDIT_NOTE:
            return
        if document.sent_on and row.state is not RunState.SENT:
            yield translate("RunTable", "sent {0}").format(self._day(document.sent_on))
        if document.credited_by:
            yield translate("RunTable", "credited by {0}: {1}").format(
                ", ".join(document.credited_by), self._formatter.money(document.credited_gross)
            )
        if document.paid and row.state is not RunState.PAID:
            yield translate("RunTable", "{0} paid").format(self._formatter.money(document.paid))
        if document.due > 0:
            yield translate("RunTable", "{0} due on {1}").format(
                self._formatter.money(document.due), self._day(document.due_date)
            )

    def _day(self, day: date | None) -> str:
        return "" if day is None else self._formatter.short_date(day)

    def _icon(self, row: RunRow) -> QIcon:
        name, ink = _LOOKS[row.state]
        return self._theme.icon(name, ink, 14)

    def _colour(self, row: RunRow) -> QColor:
        return self._theme.color(_LOOKS[row.state][1])
