"""Quick entry: words become a booking. The field keeps the keyboard from the first letter to Enter."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from campus_desk.application.commands import SaveCustomer
from campus_desk.application.judgement import Judgement
from campus_desk.application.permissions import may
from campus_desk.application.quick_booking import Finding, find_place
from campus_desk.application.quick_example import example_name
from campus_desk.application.quick_meanings import CustomerMeant
from campus_desk.application.quick_names import Lexicon
from campus_desk.application.quick_newcomer import Newcomer
from campus_desk.application.quick_rendering import QuickWriter
from campus_desk.application.quick_wish import Cell, Wish, wish_of
from campus_desk.application.quick_words import QuickReader
from campus_desk.application.read_models import Catalogue
from campus_desk.application.slot_query import HELD, held
from campus_desk.domain.booking import Booking
from campus_desk.domain.identifiers import CustomerId
from campus_desk.ui.page import Surroundings
from campus_desk.ui.planner_page import PlannerPage
from campus_desk.ui.quick_entry import new_customer
from campus_desk.ui.quick_entry.days_ahead import DaysAhead
from campus_desk.ui.quick_entry.new_customer import NewCustomer
from campus_desk.ui.quick_entry.quick_popup import QuickPopup
from campus_desk.ui.quick_entry.quick_state import Choice, Line, QuickState, Tone
from campus_desk.ui.quick_entry.quick_teller import QuickTeller
from campus_desk.ui.widgets.announcement import announce

PAUSE_MS = 30
"""So long the typing rests before the popup follows: letters come at once, whatever a place costs to find."""

QUIET_MS = 600
"""So long the typing rests before a screen reader says what has been understood: it would talk into every letter."""

_MEANT_FOR_THE_POPUP = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Up)


class QuickEntry(QObject):
    """Follows one field.

    Attributes:
        popup: What is shown under the field.
        state: What it shows.
    """

    def __init__(self, page: PlannerPage, around: Surroundings, field: QLineEdit, window: QWidget) -> None:
        super().__init__(page)
        self._page = page
        self._around = around
        self._session = around.session
        self._field = field
        self._cell: Cell | None = None
        self._reader: QuickReader | None = None
        self._teller: QuickTeller | None = None
        self._enter_waits = self._holds = False
        self._under_way = 0
        self.state = QuickState()
        self.popup = QuickPopup(around.theme, field, window)
        # It lies over the window, and belongs to this campus only.
        page.destroyed.connect(self.popup.deleteLater)
        self.popup.chosen.connect(self._take)
        self._newcomer: tuple[str, Newcomer] | None = None
        self._new_customer = NewCustomer(around, window, self)
        self._new_customer.known.connect(self._named)
        self._new_customer.given_up.connect(self._come_back)
        self._days = DaysAhead(page.agenda, self._session, self)
        self._days.arrived.connect(self._arrived)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._show)
        self._rest = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._rest.timeout.connect(self._say)
        field.installEventFilter(self)
        field.textEdited.connect(self._edited)
        page.agenda.arrived.connect(self._again)
        page.agenda.widened.connect(self._again)
        self._session.catalogue_changed.connect(self._again)
        # What reads dates in words takes half a second to come; it is fetched while the first words are typed.
        phrases, today = self._session.services.date_phrases, self._session.today
        self._session.tasks.read(lambda: phrases.prepare(today), lambda _: None, quiet=True)

    def begin(self, text: str = "", cell: Cell | None = None) -> None:
        """Take the keyboard.

        Args:
            text: What was typed on the planner already; empty to go on with what stands in the field.
            cell: The cell it was typed on: it says the room and the time.
        """
        self._cell = cell
        self._field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if text:
            self._field.setText(text)
            self._rest.start()
        else:
            self._field.selectAll()
        self._show()

    @property
    def is_settled(self) -> bool:
        """Whether the popup shows what is typed."""
        return not self._pause.isActive()

    def leave(self) -> None:
        """Give up what was typed and go back to the planner."""
        self._reset()
        self._page.view.setFocus()

    # --- keys ---------------------------------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Walk, choose, book or leave by key; leaving the field closes the popup and keeps the words."""
        if watched is self._field:
            if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
                return self._key(event)
            if event.type() == QEvent.Type.FocusIn and self.popup.isHidden():
                self._show()
            elif event.type() == QEvent.Type.FocusOut:
                self._pause.stop()
                self._rest.stop()
                self.popup.hide()
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() in _MEANT_FOR_THE_POPUP:
            self._catch_up()
        match event.key():
            case Qt.Key.Key_Escape:
                self.leave()
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter(holds=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            case Qt.Key.Key_Down | Qt.Key.Key_Up if self.state.choices:
                self._walk(1 if event.key() == Qt.Key.Key_Down else -1)
            case new_customer.KEY if event.modifiers() == new_customer.MODIFIERS:
                self._catch_up()
                self._take_newcomer()
            case key if self.popup.current >= 0 and 0 < (n := key - Qt.Key.Key_0) <= len(self.state.choices):
                # Figures choose only once the choices have been turned to: until then they belong to the text.
                self._take(n - 1)
            case _:
                return False
        return True

    def _walk(self, step: int) -> None:
        count = len(self.state.choices)
        here = self.popup.current
        self.popup.set_current((here + step) % count if here >= 0 else (0 if step > 0 else count - 1))
        choice = self.state.choices[self.popup.current]
        announce(self._field, f"{self.popup.current + 1}: {choice.words.spoken} {choice.note}".strip())

    def _enter(self, *, holds: bool) -> None:
        """Book, or hold as an option; or take what the arrows have come to, or turn to the choices."""
        if self.popup.current >= 0:
            self._take(self.popup.current, holds=holds)
        elif self.state.judgement is not None:
            self._book(self.state.judgement, holds=holds)
        elif self.state.choices:
            self._walk(1)
            self._say(urgent=True)
        else:
            self._enter_waits = self._days.is_loading
            self._holds = holds
            self._say(urgent=True)

    def _take(self, number: int, *, holds: bool = False) -> None:
        choice: Choice = self.state.choices[number]
        if choice.judgement is not None:
            self._book(choice.judgement, holds=holds)
        elif choice.waiting is not None:
            self._reset()
            self._page.flow.wait_wanted.emit(choice.waiting)
        elif choice.newcomer is not None:
            self._newcomer = self._field.text(), choice.newcomer
            self._new_customer.ask(choice.newcomer.name)
        elif choice.text is not None:
            self._field.setText(choice.text)
            self._field.setFocus()
            self._show()
            self._rest.start()

    # --- somebody new -------------------------------------------------------------------------------------------------

    def _take_newcomer(self) -> None:
        """Enter the customer whom the words may name; nothing happens where they name nobody new."""
        for number, choice in enumerate(self.state.choices):
            if choice.newcomer is not None:
                self._take(number)
                return

    def _named(self, customer_id: CustomerId) -> None:
        """Put the customer who is known now in the place of the words that named nobody."""
        asked, catalogue = self._newcomer, self._session.catalogue
        if asked is not None and catalogue is not None and asked[0] == self._field.text():
            reader, _ = self._prepared(catalogue)
            now = self._session.services.clock.now()
            writer = QuickWriter(reader, self._around.formatter.language, now)
            reading = reader.read(asked[0], now)
            self._field.setText(writer.with_choice(reading, asked[1].token, CustomerMeant(customer_id)))
        self._come_back()

    def _come_back(self) -> None:
        """Go on where the typing stopped: all of it is there."""
        self._newcomer = None
        self._field.setFocus()
        self._show()
        self._rest.start()

    # --- booking ------------------------------------------------------------------------------------------------------

    def _book(self, judgement: Judgement, *, holds: bool) -> None:
        """Book, or hold as an option where the words or the key say so.

        The field is free for the next one at once; it has its words again if nothing comes of them.
        """
        text, cell = self._field.text(), self._cell
        if holds or self.state.is_option:
            judgement = replace(judgement, draft=held(judgement.draft, self._session.services.clock.now()))

        def booked(booking: Booking) -> None:
            self._under_way -= 1
            if self._field.text():
                return  # Somebody else stands at the desk already.
            self._reset()
            self._page.show_booking(booking.id, booking.slot.epoch[0])

        def refused() -> None:
            self._under_way -= 1
            if not self._field.text():
                self._cell = cell
                self._field.setText(text)
                self._again()

        self._under_way += 1
        self._reset()
        self._page.flow.book(judgement, booked, refused)

    def _reset(self) -> None:
        self._cell = None
        self._enter_waits = False
        self._days.forget()
        self._pause.stop()
        self._rest.stop()
        self._field.clear()
        self.popup.hide()

    # --- reading ------------------------------------------------------------------------------------------------------

    def _edited(self) -> None:
        self._enter_waits = False
        self._pause.start()
        self._rest.start()

    def _catch_up(self) -> None:
        """Let the popup show what is typed, before a key means something in it."""
        if self._pause.isActive() or self.popup.isHidden():
            self._show()

    def _again(self) -> None:
        """Something else is booked, or there are other records: what is shown may no longer hold."""
        if not self.popup.isHidden():
            self._show()

    def _arrived(self) -> None:
        waits, self._enter_waits = self._enter_waits, False
        self._again()
        if waits and self.state.judgement is not None:
            self._book(self.state.judgement, holds=self._holds)

    def _show(self) -> None:
        catalogue = self._session.catalogue
        if catalogue is None:
            return
        self._pause.stop()
        state = self._read(catalogue)
        if state != self.state or self.popup.isHidden():
            self.state = state
            self._field.setAccessibleDescription(state.spoken)
            self.popup.present(state)

    def _read(self, catalogue: Catalogue) -> QuickState:
        reader, teller = self._prepared(catalogue)
        text = self._field.text()
        now = self._session.services.clock.now()
        if not text.strip() and self._cell is None:
            if self._under_way:
                return QuickState(lines=(Line(Tone.WAITING, self.tr("Being booked…")),))
            return QuickState(lines=(self._hint(catalogue),))
        reading = reader.read(text, now)
        wish = wish_of(reading, catalogue, now, self._cell)
        finding = None if reading.open_tokens or reading.repeated else self._find(catalogue, wish)
        return teller.state(reading, wish, finding, now, self._page.flow.last_customer)

    def _find(self, catalogue: Catalogue, wish: Wish) -> Finding | None:
        judge = self._days.judge(catalogue, wish.days_known, wish.days_useful)
        return find_place(judge, wish) if judge is not None else None

    def _prepared(self, catalogue: Catalogue) -> tuple[QuickReader, QuickTeller]:
        if self._reader is None or self._teller is None or self._reader.lexicon.catalogue is not catalogue:
            self._reader = QuickReader(
                Lexicon(catalogue, self._session.today), self._session.services.date_phrases
            )
            self._teller = QuickTeller(
                self._reader,
                self._around.formatter,
                self._session.sentences,
                may_wait=self._around.actions.waiting_list.isVisible(),
                may_add=may(self._session.services.actor.role, SaveCustomer),
            )
        return self._reader, self._teller

    def _hint(self, catalogue: Catalogue) -> Line:
        said = example_name(catalogue.customers, self._session.today)
        examples = (
            self.tr("“{0} 4 1h” · “lecture hall tomorrow 14-16 {0} 80p”").format(said)
            if said
            else self.tr("“4 1h” · “lecture hall tomorrow 14-16 80p”")
        )
        option = self.tr("“{0} 9-11 option” is held for {1}").format(
            said or "80p", self._around.formatter.duration(HELD)
        )
        return Line(Tone.HINT, self.tr("Who, how many, when, what: in any order"), f"{examples}\n{option}")

    def _say(self, *, urgent: bool = False) -> None:
        if not self.popup.isHidden():
            announce(self._field, self.state.spoken, urgent=urgent)
