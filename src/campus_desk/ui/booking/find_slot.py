"""Find a slot: what is needed in words or fields, the rooms that are free, and the same needs on other days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from itertools import islice, pairwise

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from campus_desk.application.judgement import Judge
from campus_desk.application.read_models import Catalogue
from campus_desk.application.slot_outlook import FURTHEST_DAYS, other_times, outlooks
from campus_desk.application.slot_query import HELD, Option, SlotQuery, held
from campus_desk.application.slot_search import NOBODY, SlotSearch
from campus_desk.application.slot_wish import Wish
from campus_desk.application.waiting_wish import waiting_for
from campus_desk.domain.booking import BookingDraft
from campus_desk.domain.errors import Refused
from campus_desk.domain.identifiers import CustomerId, SiteId
from campus_desk.domain.waiting import WaitingEntry
from campus_desk.ui.booking.panel_head import panel_head
from campus_desk.ui.booking.slot_aside import AsideLine
from campus_desk.ui.booking.slot_ask import SlotAsk
from campus_desk.ui.booking.slot_days import ROWS, OtherDays
from campus_desk.ui.booking.slot_detail import MOST_OTHERS, AlsoStrip, SlotDetail
from campus_desk.ui.booking.slot_options import OptionList
from campus_desk.ui.booking.slot_snapshot import SlotSnapshot
from campus_desk.ui.booking.slot_words import SlotWords
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.labels import group_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.shortcut_sheet import native
from campus_desk.ui.theme import mark
from campus_desk.ui.timeline.card_parts import KeyCap
from campus_desk.ui.widgets.announcement import announce
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.elided_label import ElidedLabel
from campus_desk.ui.widgets.empty_state import EmptyState
from campus_desk.ui.widgets.pieced import KeyedButton

WIDE, HIGH = 900, 570
WIDEST, HIGHEST = 1200, 720
"""So far it grows with a large window: more answers are seen at once."""
LEFT = 475
MOST_OPTIONS = 40
QUIET_MS = 600
"""So long the question rests before a screen reader says what was found: it would talk into every letter."""


class FindSlotDialog(DeskDialog):
    """Finds; it only asks for what is to be done then. Whoever opened it executes.

    Attributes:
        ask: The question; ``options`` the answers, ``aside`` what is none, ``days`` the other days.
        detail: The answer that would be taken, and for whom.
        choice: The answer that would be held, None where nothing is free.

    Signals:
        hold_wanted: A ``BookingDraft`` of an option that expires.
        detail_wanted: A ``BookingDraft`` to go on with in the booking dialog.
        wait_wanted: The ``WaitingEntry`` of somebody who would rather wait for what is not free.
    """

    wait_wanted = Signal(object)
    hold_wanted = Signal(object)
    detail_wanted = Signal(object)

    def __init__(
        self,
        around: Surroundings,
        catalogue: Catalogue,
        day: date,
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            around: The campus and the window.
            catalogue: What can be found.
            day: The day that is meant while none is named.
            parent: As in Qt.
        """
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Find a slot"))
        self._around = around
        self._session = around.session
        self._catalogue = catalogue
        self._usual_day = day
        self._search: SlotSearch | None = None
        self._words: SlotWords | None = None
        self._is_answered = False
        self._waiting: WaitingEntry | None = None
        self._is_holding = False
        self._then: Callable[[], None] | None = None
        self.choice: Option | None = None
        self._said = ""
        self._rest = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._rest.timeout.connect(self._say)
        self.snapshot = SlotSnapshot(self._session, self)
        self.ask = SlotAsk(around, catalogue, self._days)
        self._lay_out()
        self._build_foot()
        self._connect()
        self.take_room(QSize(WIDE, HIGH), QSize(WIDEST, HIGHEST))
        self.search()
        self.ask.query.setFocus()

    # --- for whoever opened it ----------------------------------------------------------------------------------------

    def refused(self, error: Exception) -> None:
        """Show why the option was not placed; the search goes on."""
        self._is_holding = False
        self._enable()
        tone = Tone.WARNING if isinstance(error, Refused) else Tone.ERROR
        self.band.present(tone, self.tr("The option was not placed."), self._session.sentences.error(error))

    def _not_read(self, error: Exception) -> None:
        """Say that what is booked could not be read; the next question tries again, as the button does."""
        self.band.present(
            Tone.ERROR,
            self.tr("What is booked could not be read."),
            self._session.sentences.error(error),
            action=self.tr("Try again"),
        )

    def _read_again(self) -> None:
        self.band.hide()
        self.search()

    # --- searching ----------------------------------------------------------------------------------------------------

    def search(self) -> None:
        """Answer what is asked by what is known."""
        wish = self.ask.wish
        self.detail.choose_customer(wish.customer_id)
        resources = {r.id: r for r in self._catalogue.resources}
        now = self._session.services.clock.now()
        query = wish.query(resources, self._usual_day, now, self._home())
        query = replace(query, customer_id=query.customer_id or self._session.services.scope.customer_id)
        judge = self.snapshot.judge
        self._is_answered = self.snapshot.covers(query.days) and judge is not None
        if self._is_answered and judge is not None:
            self._answer(judge, query)
            then, self._then = self._then, None
            if then is not None:
                then()

    def _answer(self, judge: Judge, query: SlotQuery) -> None:
        search = self._search = SlotSearch(judge, query)
        formatter = self._around.formatter
        words = self._words = SlotWords(self._catalogue, query, formatter, self._session.sentences)
        options = list(islice(search.options(), MOST_OPTIONS))
        aside = search.set_aside(options)
        is_later = not options
        if is_later:
            further = SlotSearch(judge, query.later(FURTHEST_DAYS))
            options = sorted(islice(further.options(), MOST_OPTIONS), key=lambda o: o.slot.start)
        self._title.set_whole(
            self.tr("Nothing free then. The next possibilities:")
            if is_later and options
            else self.tr("Free rooms, the tightest fit first")
        )
        count = formatter.number(len(options))
        self._count.setText(count)
        # What is free beside the time that was asked for may be no help.
        is_full = is_later or not any(option.in_range for option in options)
        self._waiting = self._entry(query) if is_full else None
        self.wait_button.setVisible(self._waiting is not None)
        self._answers.setCurrentWidget(self.options if options else self._nothing)
        self.options.show_answers(options, words)
        self.aside.show_aside(aside, words)
        self._rest.start()

    def _say(self) -> None:
        """Say how many answers there are and which one would be taken, once."""
        if self.choice is None or self._words is None:
            said = self._nothing.sentence
        else:
            taken = f"{self._words.name(self.choice)}, {self._words.when(self.choice)}"
            said = f"{self._title.whole} ({self._count.text()}), {taken}"
        if said != self._said:
            self._said = said
            announce(self.options, said)

    def _entry(self, query: SlotQuery) -> WaitingEntry | None:
        """Return who would wait for what, None for those who may not, or where nobody can."""
        if not self._around.actions.waiting_list.isVisible():
            return None
        wish, now = self.ask.wish, self._session.services.clock.now()
        wanted = replace(query, customer_id=wish.customer_id)
        return waiting_for(wanted, self._catalogue, now, contact=wish.contact)

    def _days(self, wish: Wish) -> tuple[date, date]:
        return wish.day_or(self._usual_day, self._session.services.clock.now())

    def _home(self) -> SiteId | None:
        """Return the site of the desk: the first one."""
        sites = [s for s in self._catalogue.sites if s.retired_on is None]
        return min(sites, key=lambda s: (s.position, s.id)).id if sites else None

    def event(self, event: QEvent) -> bool:
        """Take the height that more lines of fields need, as far as the screen has it: nothing below is squeezed."""
        layout = self.layout()
        if event.type() == QEvent.Type.LayoutRequest and layout is not None:
            needed = max(HIGH, layout.totalMinimumHeightForWidth(self.width()))
            self.setMinimumHeight(min(needed, self.most_height))
        return super().event(event)

    # --- choosing -----------------------------------------------------------------------------------------------------

    def _chosen(self, option: Option | None) -> None:
        """Show the days around another answer."""
        search, words = self._search, self._words
        if option is None or search is None or words is None:
            self._days_title.set_whole(self.tr("Same needs, other days"))
            self.days.show_days((), None)
            self._take(None)
            return
        self._days_title.set_whole(self.tr("{0} — same needs, other days").format(words.name(option)))
        self.days.show_days(outlooks(search, option, ROWS), words)

    def _take(self, option: Option | None) -> None:
        """Take another answer as the one that would be held."""
        self.choice = option
        others = other_times(self._search, option, MOST_OTHERS) if option and self._search else []
        self.also.show_others(self._words, option, others)
        self.detail.show_option(self._words, option)
        self._enable()

    def _enable(self) -> None:
        reason = "" if self.choice is not None else self.tr("Nothing is free here")
        for button in (self.hold_button, self.open_button):
            button.setEnabled(self.choice is not None and not self._is_holding)
            button.setToolTip(reason)

    def _customer_chosen(self, customer: CustomerId | None) -> None:
        if customer is not None:
            self.ask.choose("customer_id", customer)

    # --- taking -------------------------------------------------------------------------------------------------------

    def hold(self) -> None:
        """Ask for an option on what is chosen; for whom, where that is not known yet."""
        if self._is_holding or not self._is_settled(self.hold):
            return
        draft = self._draft()
        if draft is None:
            announce(self.options, self._title.whole, urgent=True)
        elif self.detail.customer_id is None:
            self.detail.ask_customer()
        else:
            self.band.hide()
            self._is_holding = True
            self._enable()
            self.hold_wanted.emit(held(draft, self._session.services.clock.now()))

    def open_detail(self) -> None:
        """Ask for the booking dialog, filled with what is chosen."""
        draft = self._draft() if self._is_settled(self.open_detail) else None
        if draft is not None:
            self.detail_wanted.emit(draft)

    def wait(self) -> None:
        """Ask for the waiting list, filled with what is not free."""
        if self._is_settled(self.wait) and self._waiting is not None:
            self.wait_wanted.emit(self._waiting)

    def _is_settled(self, then: Callable[[], None]) -> bool:
        """Tell whether what was typed is answered; if not, it is done when the answer comes."""
        self.ask.settle()
        self._then = None if self._is_answered else then
        return self._is_answered

    def _draft(self) -> BookingDraft | None:
        if self.choice is None:
            return None
        wish, draft = self.ask.wish, self.choice.draft
        customer = self.detail.customer_id or NOBODY
        return replace(draft, customer_id=customer, title=wish.title, contact=wish.contact)

    # --- building -----------------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        halves = QHBoxLayout()
        halves.setSpacing(0)
        halves.addWidget(self._left_half(), LEFT)
        halves.addWidget(self._right_half(), WIDE - LEFT)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.body.addWidget(self.ask)
        self.body.addLayout(halves, 1)

    def _left_half(self) -> QWidget:
        half = QFrame()
        mark(half, role="ground")
        self._title, self._count = ElidedLabel(), QLabel()
        mark(self._count, role="secondary")
        self.options = OptionList(self.theme)
        self._nothing = EmptyState(self.tr("Nothing is free for this, not in the next weeks either."))
        self.aside = AsideLine(self.theme)
        self.wait_button = KeyedButton(
            self.theme, self.tr("Waiting list…"), native("Ctrl+Shift+W"), "list-check", "flat"
        )
        self.wait_button.setAutoDefault(False)
        self.wait_button.hide()
        middle = QWidget()
        self._answers = QStackedLayout(middle)
        self._answers.addWidget(self.options)
        self._answers.addWidget(self._nothing)
        lines = QVBoxLayout(half)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(panel_head(self._title, self._count))
        lines.addWidget(middle, 1)
        lines.addWidget(self.wait_button)
        lines.addWidget(self.aside)
        return half

    def _right_half(self) -> QWidget:
        half = QFrame()
        mark(half, role="sheet")
        self._days_title = ElidedLabel()
        self.days = OtherDays(self.theme)
        self.also = AlsoStrip(self.theme)
        today = self._session.today
        customers = (
            (c.id, f"{c.name} — {group_label(c.group)}")
            for c in sorted(self._catalogue.customers, key=lambda c: c.name.casefold())
            if c.is_in_service(today)
        )
        self.detail = SlotDetail(self.theme, customers)
        lines = QVBoxLayout(half)
        lines.setContentsMargins(1, 0, 0, 0)
        lines.setSpacing(0)
        for widget in (panel_head(self._days_title), self.days, self.also):
            lines.addWidget(widget)
        lines.addWidget(self.detail, 1)
        return half

    def _build_foot(self) -> None:
        for keys, text in ((("↑", "↓"), self.tr("choose")), ((native("Tab"),), self.tr("other days"))):
            for key in keys:
                self.add_aside(KeyCap(self.theme, key))
            said = QLabel(text)
            mark(said, role="secondary")
            self.add_aside(said)
        self.close_button = KeyedButton(self.theme, self.tr("Close"), native("Esc"))
        self.open_button = KeyedButton(self.theme, self.tr("Open the details…"), native("Ctrl+Enter"))
        text = self.tr("Hold for {0}").format(self._around.formatter.duration(HELD))
        self.hold_button = KeyedButton(self.theme, text, native("Enter"), "hourglass", "primary")
        self.hold_button.setDefault(True)
        for button in (self.close_button, self.open_button, self.hold_button):
            self.add_hint(button)

    def _connect(self) -> None:
        self.ask.changed.connect(self.search)
        self.ask.query.stepped.connect(self._rest.stop)
        self.ask.query.stepped.connect(self.options.step)
        self.options.chosen.connect(self._chosen)
        self.options.opened.connect(self.open_detail)
        self.days.chosen.connect(self._take)
        self.also.chosen.connect(self._take)
        self.detail.customer_changed.connect(self._customer_chosen)
        # The day that is meant follows the clock.
        self.snapshot.arrived.connect(self.ask.read_now)
        self.snapshot.failed.connect(self._not_read)
        self.band.acted.connect(self._read_again)
        self.close_button.clicked.connect(self.leave)
        self.open_button.clicked.connect(self.open_detail)
        self.hold_button.clicked.connect(self.hold)
        self.wait_button.clicked.connect(self.wait)
        QShortcut(QKeySequence("Ctrl+Shift+W"), self, self.wait)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self, self.open_detail)
        order: Sequence[QWidget] = (
            self.ask.query,
            self.days.list,
            *self.also.buttons,
            self.detail.customer,
            self.wait_button,
            self.aside.why,
            self.close_button,
            self.open_button,
            self.hold_button,
            *self.ask.tokens.buttons,
        )
        for one, following in pairwise(order):
            self.setTabOrder(one, following)
