"""One booking: what, when, for whom; what the rules say and what it costs, with every keystroke."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSplitter, QVBoxLayout, QWidget

from campus_desk.application.judgement import Judge, Judgement
from campus_desk.application.read_models import AgendaItem, Catalogue
from campus_desk.domain.booking import Booking, BookingStatus
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.errors import AlreadyInvoiced, InvalidValue, Refused, RulesBroken
from campus_desk.domain.identifiers import CustomerId
from campus_desk.domain.messages import Message
from campus_desk.domain.use_rules import leaving_confirmed
from campus_desk.domain.verdicts import Severity, Verdict
from campus_desk.ui.booking.booking_form import BookingForm, Filled
from campus_desk.ui.booking.price_panel import PricePanel
from campus_desk.ui.booking.rules_panel import RulesPanel
from campus_desk.ui.booking.when_fields import Timing
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.page import Surroundings
from campus_desk.ui.shortcut_sheet import native
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.band import Band, Tone

LEFT, RIGHT, HIGH = 500, 300, 650
JUDGE_AFTER_MS = 60
"""Typing a word asks for one judgement, not for one per letter."""

_NEIGHBOURS_MINUTES = 60


class BookingDialog(DeskDialog):
    """Creates or edits a booking. It only asks: whoever opened it executes.

    Attributes:
        fields: The left side; ``rules`` and ``price`` the right one; ``fixed`` says above both what an invoice holds.

    Signals:
        submitted: A ``BookingDraft`` and the reason for overriding a rule, empty without one.
        cancel_wanted: The booking is to be cancelled.
        history_wanted: Who changed it when is asked for.
        period_wanted: A ``TimeSlot`` that the judge does not know yet; answer with ``set_judge``.
        wait_wanted: The slot is full, and somebody would rather wait for it (``BookingDraft``).
    """

    submitted = Signal(object, str)
    cancel_wanted = Signal()
    history_wanted = Signal()
    period_wanted = Signal(object)
    wait_wanted = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        catalogue: Catalogue,
        judge: Judge,
        filled: Filled,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(around.theme, "", parent)
        self._around = around
        self._judge = judge
        self._booking = filled.booking
        self._judgement: Judgement | None = None
        self._sentences = around.session.sentences
        self.setWindowTitle(
            self.tr("Edit booking — no. {0}").format(filled.booking.id)
            if filled.booking
            else self.tr("New booking")
        )
        self._invoice = filled.invoice
        self.fields = BookingForm(around, catalogue, filled)
        self._lay_out()
        self._build_foot()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(JUDGE_AFTER_MS)
        self._timer.timeout.connect(self.judge_now)
        self.fields.changed.connect(self._timer.start)
        self.fields.changed.connect(self.settle)
        self.rules.reason_changed.connect(self._show_hint)
        self.resize(LEFT + RIGHT, HIGH)
        self.judge_now()
        self.guard(self.fields)
        self.watch(self.fields.form)

    # --- for whoever opened it ----------------------------------------------------------------------------------------

    def set_judge(self, judge: Judge) -> None:
        """Judge by a fresher or wider snapshot."""
        self._judge = judge
        self.judge_now()

    def not_read(self, error: Exception) -> None:
        """Say that what is booked then could not be read; the next change of a field tries again."""
        self.band.present(
            Tone.WARNING, self.tr("What is booked then could not be read."), self._sentences.error(error)
        )

    def may_save_again(self) -> None:
        """Offer to save once more: what came after it was given up."""
        self.save_button.setEnabled(True)

    def refused(self, error: Exception) -> None:
        """Show why the booking was not saved; everything typed stays."""
        self.save_button.setEnabled(True)
        if isinstance(error, InvalidValue):
            self._complain(error)
            return
        if isinstance(error, RulesBroken):
            self.rules.show_verdicts(error.verdicts)
        tone = Tone.WARNING if isinstance(error, Refused) else Tone.ERROR
        self.band.present(tone, self.tr("The booking was not saved."), self._sentences.error(error))

    # --- judging ------------------------------------------------------------------------------------------------------

    def judge_now(self) -> None:
        """Say what the rules and the tariffs make of the fields as they stand."""
        self._timer.stop()
        self._judgement = None
        try:
            timing = self.fields.when.timing()
        except InvalidValue as error:
            self.fields.show_time_error(error)
            self._show(None)
            return
        self.fields.show_time_error(None)
        customer = self.fields.customer_id
        try:
            draft = self.fields.draft(timing, customer or CustomerId(0))
        except InvalidValue:
            # Something is missing yet; saving says what.
            self._show(timing)
            return
        if not self._judge.knows(draft):
            self.period_wanted.emit(draft.blocked)
        booking = self._booking
        self._judgement = self._judge.verdict(
            draft, booking.id if booking else None, booking.draft if booking else None
        )
        self._show(timing)

    def _show(self, timing: Timing | None) -> None:
        judgement, customer = self._judgement, self.fields.customer_id
        if timing is not None:
            self.fields.recurrence.follow(timing.slot.start)
        known = judgement is not None and customer is not None
        self.fields.recurrence.look(judgement.draft if judgement is not None and known else None)
        self.rules.show_verdicts(self._verdicts(judgement) if judgement else ())
        quote = judgement.quote if judgement and customer is not None else None
        names = [self._judge.resources[r].name for r in quote.without_tariff] if quote else []
        taxes = self._judge.taxes(quote, customer) if quote and customer is not None else ()
        self.price.show_price(quote, names, taxes)
        self.fields.strip.show_booking(
            timing,
            self._neighbours(timing) if timing else [],
            self.fields.group or CustomerGroup.CAMPUS,
            self._around.session.services.clock.now(),
            option=self.fields.is_option,
        )
        self._show_hint()

    def _verdicts(self, judgement: Judgement) -> tuple[Verdict, ...]:
        """Return what the rules say; of a time nobody has looked at yet not that it is free."""
        if self._judge.knows(judgement.draft):
            return tuple(judgement.verdicts)
        said = [v for v in judgement.verdicts if v.rule != "free" or v.blocks]
        message, detail = Message.of("verdict-not-looked-at"), Message.of("verdict-not-looked-at-detail")
        return (*said, Verdict("free", Severity.NOTICE, message, detail=detail))

    def _neighbours(self, timing: Timing) -> list[AgendaItem]:
        """Return what lies around the booking in the first of its resources."""
        if self._judgement is None:
            return []
        first = self.fields.resources.chosen[:1]
        leaves = {a.resource_id for a in self._judgement.allocations if a.requested_id in first}
        around = timing.slot.widened(
            timing.setup_minutes + _NEIGHBOURS_MINUTES, timing.teardown_minutes + _NEIGHBOURS_MINUTES
        )
        editing = self._booking.id if self._booking else None
        return [i for leaf in leaves for i in self._judge.busy(leaf, around) if i.booking_id != editing]

    def _show_hint(self) -> None:
        judgement = self._judgement
        taken = judgement is not None and any(v.rule == "free" and v.blocks for v in judgement.verdicts)
        # The list is reception's to keep.
        may_wait = self._around.actions.waiting_list.isVisible()
        self.wait_button.setVisible(taken and self._booking is None and may_wait)
        if judgement is None or judgement.is_free:
            self._hint.setText("")
        elif judgement.needs_reason:
            self._hint.setText("" if self.rules.given_reason else self.tr("A reason is asked for"))
            mark(self._hint, role="warn")
        else:
            self._hint.setText(self.tr("A rule is against it"))
            mark(self._hint, role="danger")

    # --- saving -------------------------------------------------------------------------------------------------------

    def save(self) -> None:
        """Ask for the booking, or go to what is missing."""
        self.band.hide()
        self.judge_now()
        try:
            draft = self.fields.complete()
        except InvalidValue as error:
            self._complain(error)
            return
        judgement = self._judgement
        if judgement is not None and judgement.needs_reason and not self.rules.given_reason:
            self.rules.ask_reason()
            self._show_hint()
            return
        if judgement is not None and not judgement.may_be_saved:
            against = [v for v in judgement.verdicts if v.blocks and not v.overridable_by_actor]
            self.band.present(Tone.ERROR, self._sentences.verdict(against[0]))
            return
        self.save_button.setEnabled(False)
        self.submitted.emit(draft, self.rules.given_reason)

    def _complain(self, error: InvalidValue) -> None:
        left = self.fields.complain(error)
        if left:
            self.band.present(Tone.ERROR, left)

    # --- building -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.rules = RulesPanel(self._around.theme, self._sentences)
        self.price = PricePanel(self._around.theme, self._around.formatter, self._sentences)
        right = QFrame()
        mark(right, role="sheet")
        lines = QVBoxLayout(right)
        lines.setContentsMargins(0, 0, 0, 0)
        panes = QSplitter(Qt.Orientation.Vertical)
        panes.addWidget(self.rules)
        panes.addWidget(self.price)
        panes.setChildrenCollapsible(False)
        panes.setSizes([300, 250])
        lines.addWidget(panes)
        right.setFixedWidth(RIGHT)
        halves = QHBoxLayout()
        halves.setSpacing(0)
        halves.addWidget(self.fields, 1)
        halves.addWidget(right)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.fixed = Band(self._around.theme)
        self.body.addWidget(self.fixed)
        if self._invoice:
            self.fixed.present(
                Tone.NOTE,
                self.tr("On invoice {0}: customer, resources, time, head count and state stay.").format(
                    self._invoice
                ),
                self.tr("Only a credit note frees them. Everything else can be changed."),
                closable=False,
            )
        self.body.addLayout(halves)

    def _wait(self) -> None:
        """Leave for the waiting list; what was typed goes along."""
        if self._judgement is not None:
            draft = self._judgement.draft
            self.reject()
            self.wait_wanted.emit(draft)

    def _show_whether_it_may_go(self, booking: Booking) -> None:
        """Offer to cancel what may be cancelled, with a reason or without; say why another one stays."""
        services = self._around.session.services
        used = leaving_confirmed(booking, BookingStatus.CANCELLED, services.actor, services.clock.now())
        against = [v for v in used if not v.overridable_by_actor]
        if self._invoice:
            self.cancel_booking.setEnabled(False)
            self.cancel_booking.setToolTip(self._sentences.error(AlreadyInvoiced(booking.id, self._invoice)))
            return
        self.cancel_booking.setEnabled(not against)
        self.cancel_booking.setToolTip(self._sentences.verdict(against[0]) if against else "")

    def _build_foot(self) -> None:
        self.wait_button = self.add_button_aside(self.tr("&Waiting list…"), "list-check")
        self.wait_button.setToolTip(self.tr("The time is taken: put them on the waiting list"))
        self.wait_button.clicked.connect(self._wait)
        if self._booking is not None:
            if self._around.session.services.scope.sees_all:
                history = self.add_button_aside(self.tr("H&istory"), "history")
                history.clicked.connect(self.history_wanted)
            self.cancel_booking = self.add_button_aside(self.tr("Cancel the &booking"), "ban")
            self.cancel_booking.clicked.connect(self.cancel_wanted)
            self._show_whether_it_may_go(self._booking)
        self._hint = QLabel()
        self.add_hint(self._hint)
        self.close_button = self.add_cancel(self.tr("Close"))
        self.save_button = self.add_primary(self.tr("Save  {0}").format(native("Ctrl+Enter")))
        self.save_button.setAccessibleName(self.tr("Save"))
        self.save_button.clicked.connect(self.save)
