"""One booking: what, when, for whom; what the rules say and what it costs, with every keystroke."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from campus_desk.application.judgement import Judge, Judgement
from campus_desk.application.read_models import Catalogue
from campus_desk.domain.booking import MAX_TITLE, Booking, BookingDraft, BookingStatus
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.errors import InvalidValue, Refused, RulesBroken, SlotTaken
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.timeslot import TimeSlot
from campus_desk.ui.booking.head_count import HeadCount
from campus_desk.ui.booking.phase_strip import PhaseStrip
from campus_desk.ui.booking.price_panel import PricePanel
from campus_desk.ui.booking.resource_chips import ResourceChips
from campus_desk.ui.booking.rules_panel import RulesPanel
from campus_desk.ui.booking.when_fields import Timing, WhenFields
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.labels import group_label, status_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.search_combo import SearchCombo
from campus_desk.ui.shortcut_sheet import native
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.form import Form
from campus_desk.ui.widgets.segmented import Segmented

LEFT, RIGHT, HIGH = 500, 300, 650
JUDGE_AFTER_MS = 60
"""Typing a word asks for one judgement, not for one per letter."""

_FIELDS_OF = {
    "start": "when",
    "end": "when",
    "time": "when",
    "setup_minutes": "when",
    "teardown_minutes": "when",
}


@dataclass(frozen=True, slots=True)
class Filled:
    """What the dialog begins with.

    Attributes:
        slot: When, where there is no draft yet.
        draft: What is known already, None when only the time is.
        booking: The booking under edit, None for a new one.
        customer_id: The customer proposed for a new one, None when none is.
    """

    slot: TimeSlot
    draft: BookingDraft | None = None
    booking: Booking | None = None
    customer_id: CustomerId | None = None


class BookingDialog(DeskDialog):
    """Creates or edits a booking. It only asks: whoever opened it executes.

    Signals:
        submitted: A ``BookingDraft`` and the reason for overriding a rule, empty without one.
        cancel_wanted: The booking is to be cancelled.
        history_wanted: Who changed it when is asked for.
        period_wanted: A ``TimeSlot`` that the judge does not know yet; answer with ``set_judge``.
    """

    submitted = Signal(object, str)
    cancel_wanted = Signal()
    history_wanted = Signal()
    period_wanted = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        catalogue: Catalogue,
        judge: Judge,
        filled: Filled,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around.theme, "", parent)
        self.around = around
        self._catalogue = catalogue
        self._judge = judge
        self._booking = filled.booking
        self._judgement: Judgement | None = None
        self._asked: TimeSlot | None = None
        self._sentences = around.session.sentences
        self.setWindowTitle(
            self.tr("Edit booking — no. {0}").format(filled.booking.id)
            if filled.booking
            else self.tr("New booking")
        )
        self._build_left()
        self._build_right()
        self._build_foot()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(JUDGE_AFTER_MS)
        self._timer.timeout.connect(self.judge_now)
        self._fill(filled)
        self._connect()
        self.resize(LEFT + RIGHT, HIGH)
        self.judge_now()

    # --- for whoever opened it ----------------------------------------------------------------------------------------

    def set_judge(self, judge: Judge) -> None:
        """Judge by a fresher or wider snapshot."""
        self._judge = judge
        self.judge_now()

    def refused(self, error: Exception) -> None:
        """Show why the booking was not saved; everything typed stays."""
        self.save_button.setEnabled(True)
        sentence = self._sentences.error(error)
        if isinstance(error, InvalidValue):
            self._complain(error)
        elif isinstance(error, RulesBroken):
            self.rules.show_verdicts(error.verdicts)
            self.band.present(Tone.ERROR, self.tr("The booking was not saved."), sentence)
        elif isinstance(error, SlotTaken | Refused):
            self.band.present(Tone.WARNING, self.tr("The booking was not saved."), sentence)
        else:
            self.band.present(Tone.ERROR, self.tr("The booking could not be saved."), sentence)

    # --- what the fields say ------------------------------------------------------------------------------------------

    def draft(self) -> BookingDraft:
        """Return what the fields say.

        Raises:
            InvalidValue: The first field that cannot be.
        """
        timing = self.when.timing()
        customer = self.customer.value
        if customer is None:
            raise InvalidValue("customer", "error-no-customer")
        return self._draft(timing, CustomerId(cast("int", customer)))

    def _draft(self, timing: Timing, customer: CustomerId) -> BookingDraft:
        values: dict[str, Any] = {
            "resources": self.resources.chosen,
            "slot": timing.slot,
            "customer_id": customer,
            "title": self.title.text().strip(),
            "contact": self.contact.text().strip(),
            "attendees": self.people.attendees,
            "project_code": self.project.text().strip(),
            "purchase_order": self.order.text().strip(),
            "note": self.note.toPlainText().strip(),
            "status": cast("BookingStatus", self.state.value),
            "setup_minutes": timing.setup_minutes,
            "teardown_minutes": timing.teardown_minutes,
        }
        return replace(self._booking.draft, **values) if self._booking else BookingDraft(**values)

    # --- judging ------------------------------------------------------------------------------------------------------

    def judge_now(self) -> None:
        """Say what the rules and the tariffs make of the fields as they stand."""
        self._timer.stop()
        customer = self.customer.value
        self.people.set_capacity(self.resources.capacity)
        self._judgement = None
        try:
            timing = self.when.timing()
            self.when.complain(None)
            self.form.field("when").set_error("")
        except InvalidValue as error:
            self._show_time_error(error)
            self._show_nothing()
            return
        try:
            draft = self._draft(timing, CustomerId(cast("int", customer or 0)))
        except InvalidValue:
            self._show_strip(timing)
            self._show_nothing()
            return
        if not self._judge.knows(draft) and self._asked != draft.blocked:
            self._asked = draft.blocked
            self.period_wanted.emit(draft.blocked)
        editing = self._booking.id if self._booking else None
        previous = self._booking.draft if self._booking else None
        self._judgement = self._judge.verdict(draft, editing, previous)
        self.rules.show_verdicts(self._judgement.verdicts)
        quote = self._judgement.quote if customer is not None else None
        names = [self._judge.resources[r].name for r in quote.without_tariff] if quote else []
        self.price.show_price(quote, names)
        self._show_strip(timing)
        self._show_hint()

    def _show_nothing(self) -> None:
        self.rules.show_verdicts(())
        self.price.show_price(None)
        self._show_hint()

    def _show_strip(self, timing: Timing) -> None:
        group = self._group or CustomerGroup.CAMPUS
        editing = self._booking.id if self._booking else None
        first = self.resources.chosen[:1]
        margins = (timing.setup_minutes + 60, timing.teardown_minutes + 60)
        neighbours = (
            [
                item
                for leaf in {a.resource_id for a in self._judgement.allocations if a.requested_id in first}
                for item in self._judge.busy(leaf, timing.slot.widened(*margins))
                if item.booking_id != editing
            ]
            if self._judgement
            else []
        )
        option = self.state.value is BookingStatus.OPTION
        self.strip.show_booking(
            timing, neighbours, group, self.around.session.services.clock.now(), option=option
        )

    def _show_hint(self) -> None:
        judgement = self._judgement
        if judgement is None or judgement.is_free:
            self._hint.setText("")
        elif judgement.needs_reason:
            self._hint.setText("" if self.rules.given_reason else self.tr("A reason is asked for"))
            mark(self._hint, role="warn")
        else:
            self._hint.setText(self.tr("A rule is against it"))
            mark(self._hint, role="danger")

    @property
    def _group(self) -> CustomerGroup | None:
        customer = self.customer.value
        return next((c.group for c in self._catalogue.customers if c.id == customer), None)

    # --- saving -------------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Ask for the booking, or go to what is missing."""
        self.band.hide()
        self.judge_now()
        try:
            draft = self.draft()
        except InvalidValue as error:
            self._complain(error)
            return
        judgement = self._judgement
        if judgement is not None and judgement.needs_reason and not self.rules.given_reason:
            self.rules.ask_reason()
            return
        if judgement is not None and not judgement.may_be_saved:
            against = [v for v in judgement.verdicts if v.blocks and not v.overridable_by_actor]
            self.band.present(Tone.ERROR, self._sentences.of(against[0].message))
            return
        self.save_button.setEnabled(False)
        self.submitted.emit(draft, self.rules.given_reason)

    def _complain(self, error: InvalidValue) -> None:
        if _FIELDS_OF.get(error.field) == "when":
            self._show_time_error(error)
            self.when.first_wrong.setFocus()
            return
        left = self.form.show_errors({error.field: self._sentences.error(error)})
        for sentence in left.values():
            self.band.present(Tone.ERROR, sentence)

    def _show_time_error(self, error: InvalidValue) -> None:
        self.when.complain(error)
        self.form.field("when").set_error(self._sentences.error(error))

    # --- building -----------------------------------------------------------------------------------------------------

    def _build_left(self) -> None:
        theme, formatter = self.around.theme, self.around.formatter
        self.customer = SearchCombo(self.tr("Search a customer"))
        self.customer.setAccessibleName(self.tr("Customer"))
        self.order = QLineEdit()
        self.order.setAccessibleName(self.tr("Purchase order"))
        self.order.setPlaceholderText(self.tr("Order no."))
        self.order.setFixedWidth(110)
        self.title = QLineEdit()
        self.title.setMaxLength(MAX_TITLE)
        self.resources = ResourceChips(theme, self._catalogue.resources)
        self.when = WhenFields(theme, formatter)
        self.strip = PhaseStrip(theme, formatter)
        self.people = HeadCount(theme, formatter)
        self.project = QLineEdit()
        self.contact = QLineEdit()
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(46)
        self.state = Segmented.of_choices(
            theme,
            self.tr("State"),
            (
                (BookingStatus.CONFIRMED, status_label(BookingStatus.CONFIRMED), "check"),
                (BookingStatus.OPTION, status_label(BookingStatus.OPTION), "hourglass"),
            ),
        )
        form = self.form = Form(theme)
        who = _beside(self.customer, self.order)
        form.add("customer", self.tr("&Customer"), who)
        form.add("title", self.tr("&Title"), self.title)
        form.add("resources", self.tr("&Resources"), self.resources)
        form.add_wide(_rule())
        form.add("when", self.tr("&When"), self.when)
        form.add("strip", "", self.strip)
        form.add("attendees", self.tr("&Head count"), self.people)
        form.add_wide(_rule())
        form.add("contact", self.tr("C&ontact"), self.contact)
        form.add("project_code", self.tr("&Project"), self.project)
        form.add("note", self.tr("&Note"), self.note)
        form.add("status", self.tr("State"), _beside(self.state, stretch=True))

    def _build_right(self) -> None:
        self.rules = RulesPanel(self.around.theme, self._sentences)
        self.price = PricePanel(self.around.theme, self.around.formatter, self._sentences)
        right = QFrame()
        mark(right, role="sheet")
        lines = QVBoxLayout(right)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        panes = QSplitter(Qt.Orientation.Vertical)
        panes.addWidget(self.rules)
        panes.addWidget(self.price)
        panes.setChildrenCollapsible(False)
        panes.setSizes([300, 250])
        lines.addWidget(panes)
        right.setFixedWidth(RIGHT)
        left = QVBoxLayout()
        left.setContentsMargins(14, 12, 12, 12)
        left.addWidget(self.form)
        left.addStretch(1)
        halves = QHBoxLayout()
        halves.setSpacing(0)
        halves.addLayout(left, 1)
        halves.addWidget(right)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.addLayout(halves)

    def _build_foot(self) -> None:
        if self._booking is not None:
            history = self.add_button_aside(self.tr("H&istory"), "history")
            history.clicked.connect(self.history_wanted)
            self.cancel_booking = self.add_button_aside(self.tr("Cancel the &booking"), "ban")
            self.cancel_booking.clicked.connect(self.cancel_wanted)
        self._hint = QLabel()
        self.add_hint(self._hint)
        self.close_button = self.add_cancel(self.tr("Close"))
        self.save_button = self.add_primary(self.tr("Save  {0}").format(native("Ctrl+Enter")))
        self.save_button.setAccessibleName(self.tr("Save"))
        self.save_button.clicked.connect(self.save)

    def _fill(self, filled: Filled) -> None:
        draft = filled.draft
        kept = draft.customer_id if filled.booking and draft else None
        today = self.around.session.today
        self.customer.set_choices(
            (c.id, f"{c.name} — {group_label(c.group)}")
            for c in sorted(self._catalogue.customers, key=lambda c: c.name.casefold())
            if c.id == kept or c.retired_on is None or c.retired_on > today
        )
        self.customer.choose(kept or filled.customer_id)
        if draft is None:
            self.when.show_timing(Timing(filled.slot, 0, 0))
            return
        self.resources.choose(draft.resources)
        self.when.show_timing(Timing(draft.slot, draft.setup_minutes, draft.teardown_minutes))
        self.title.setText(draft.title)
        self.contact.setText(draft.contact)
        self.people.set_attendees(draft.attendees)
        self.project.setText(draft.project_code)
        self.order.setText(draft.purchase_order)
        self.note.setPlainText(draft.note)
        self.state.choose(draft.status if draft.status.is_live else BookingStatus.CONFIRMED)

    def _connect(self) -> None:
        later = self._later
        self.customer.choice_changed.connect(later)
        self.resources.changed.connect(self._resources_changed)
        self.when.changed.connect(later)
        self.people.changed.connect(later)
        self.state.chosen.connect(later)
        for field in (self.title, self.contact, self.project, self.order):
            field.textChanged.connect(later)
        self.rules.reason_changed.connect(self._show_hint)

    def _later(self) -> None:
        self._timer.start()

    def _resources_changed(self) -> None:
        self.form.field("resources").set_error("")
        if self._booking is None:
            self.when.set_margins(*self.resources.margins)
        self._later()


def _beside(*widgets: QWidget, stretch: bool = False) -> QWidget:
    """Return widgets in one row, the first one taking the focus."""
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for number, widget in enumerate(widgets):
        row.addWidget(widget, 1 if number == 0 and not stretch else 0)
    if stretch:
        row.addStretch(1)
    holder.setFocusProxy(widgets[0])
    return holder


def _rule() -> QFrame:
    rule = QFrame()
    mark(rule, role="rule")
    return rule
