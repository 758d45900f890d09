"""The card of a booking: everything its bar has no room for. After 400 ms, on focus, pinned by Space."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.timeslot import TimeSlot, at_campus
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.labels import group_label
from campus_desk.ui.theme import Theme
from campus_desk.ui.timeline.agenda_model import ResourceRow
from campus_desk.ui.timeline.bars import caption
from campus_desk.ui.timeline.card_parts import Card, KeyCap, label, placed_beside, write_in
from campus_desk.ui.timeline.dress import Dress
from campus_desk.ui.timeline.features import feature_words
from campus_desk.ui.timeline.lanes import Entry
from campus_desk.ui.timeline.states import ICONS, BarState
from campus_desk.ui.timeline.words import state_name
from campus_desk.ui.widgets.enter_key import enter_name


def _instant(seconds: int) -> datetime:
    return datetime.fromtimestamp(seconds, UTC)


Details = Callable[[AgendaItem], Sequence[tuple[str, str]]]
"""Further lines for the card, as name and value: the price, the series."""

Keys = Callable[[AgendaItem], Sequence[tuple[str, str]]]
"""What can be done with a booking, as the key and what it does."""


class HoverCard(Card):
    """Who, when, where, how many, and in which state."""

    def __init__(self, theme: Theme, formatter: Formatter, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._formatter = formatter
        self._stripe = QFrame()
        self._stripe.setFixedWidth(4)
        self._who = label(theme, 13, 600, wraps=True)
        self._group = label(theme, 12, role="secondary")
        self._sign = QLabel()
        self._state = label(theme, 12.5, 500)
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self._who)
        names.addWidget(self._group)
        head = QHBoxLayout()
        head.setContentsMargins(10, 10, 10, 10)
        head.setSpacing(8)
        head.addWidget(self._stripe)
        head.addLayout(names, 1)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        self._rule = QFrame()
        self._rule.setFixedHeight(1)
        self._lines = QWidget()
        self._grid = QGridLayout(self._lines)
        self._grid.setContentsMargins(10, 8, 10, 10)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(5)
        self._grid.setColumnStretch(1, 1)
        foot = self.foot()
        self._keys: list[tuple[KeyCap, QLabel]] = []
        # With words, which decide how wide the card is.
        for key, meaning in ((enter_name(), self.tr("edit")), (self.tr("Ctrl+I"), self.tr("arrival"))):
            pair = (KeyCap(theme, key), label(theme, 11.5, role="secondary", text=meaning))
            self._keys.append(pair)
            for part in pair:
                foot.addWidget(part)
            foot.addStretch(1)
        self._last_key = KeyCap(theme, self.tr("Space"))
        self._last_meaning = label(theme, 11.5, role="secondary", text=self.tr("keep open"))
        foot.addWidget(self._last_key)
        foot.addWidget(self._last_meaning)
        self.body.addLayout(head)
        self.body.addWidget(self._rule)
        self.body.addWidget(self._lines)
        self.add_foot()
        self.hide()

    def describe(
        self,
        entry: Entry,
        row: ResourceRow,
        site: str,
        dress: Dress,
        details: Sequence[tuple[str, str]],
        *,
        others: str = "",
        keys: Sequence[tuple[str, str]] = (),
        pinned: bool = False,
    ) -> None:
        """Say everything about a booking; nothing of one that is somebody else's.

        Args:
            entry: The booking on its row.
            row: The row.
            site: Where the row is.
            dress: Colours and state.
            details: Further lines.
            others: What else the booking asks for, in words.
            keys: What can be done with it, at most two: the key and what it does.
            pinned: Whether the card stays until it is closed.
        """
        item, state, hue = entry.item, dress.state, dress.hue
        self._stripe.setStyleSheet(f"background: {hue.strong}; border: none;")
        self._rule.setStyleSheet(f"background: {self.theme.palette.hair}; border: none;")
        self._who.setText(caption(item))
        known = [] if item.redacted else [group_label(item.group), item.contact]
        self._group.setText(" · ".join(part for part in known if part))
        self._group.setVisible(bool(self._group.text()))
        icon, ink = ICONS[state], self.theme.palette.warn if state is BarState.LATE else hue.strong
        self._sign.setVisible(bool(icon))
        if icon:
            dpr = self.devicePixelRatioF()
            self._sign.setPixmap(self.theme.icons.pixmap(icon, ink, 16, dpr, 2.0))
        self._state.setText("" if item.redacted else state_name(state))
        write_in(self._state, ink)
        for n, (cap, words) in enumerate(self._keys):
            for part, text in zip((cap, words), keys[n] if n < len(keys) else ("", ""), strict=True):
                part.setText(text)
                part.setVisible(n < len(keys))
        self._last_key.setText(self.tr("Esc") if pinned else self.tr("Space"))
        self._last_meaning.setText(self.tr("close") if pinned else self.tr("keep open"))
        self._fill(self._facts(entry, row, site, state, others), () if item.redacted else details)
        self.fit()

    def place(self, figure: QRect) -> None:
        """Show the card below the bar, or beside it where there is no room."""
        below = QPoint(figure.center().x() - 12, figure.bottom() - 12)
        self.move(placed_beside(below, self.size(), self.area))
        self.show()
        self.raise_()

    def _facts(
        self, entry: Entry, row: ResourceRow, site: str, state: BarState, others: str
    ) -> list[tuple[str, str, str]]:
        item = entry.item
        when = self._formatter.slot(TimeSlot.of_epoch(item.starts_at, item.ends_at))
        where = [entry.part or row.resource.name]
        if row.resource.capacity is not None and not entry.part:
            where.append(self.tr("%n seat(s)", "", row.resource.capacity))
        where.append(site)
        facts = [(self.tr("When"), when, "strong"), (self.tr("Where"), " · ".join(where), "")]
        if item.redacted:
            return facts
        if others:
            facts.append((self.tr("With"), others, ""))
        if item.title:
            facts.insert(0, (self.tr("What"), item.title, ""))
        equipment = ", ".join(feature_words(row.resource.features))
        people = self.tr("%n person(s)", "", item.attendees) if item.attendees is not None else ""
        if people:
            facts.append((self.tr("People"), ", ".join(part for part in (people, equipment) if part), ""))
        elif equipment:
            facts.append((self.tr("Equipment"), equipment, ""))
        facts += self._attendance(item, state)
        # Who has left early, or never came, needs neither what was set apart for the end nor less than nothing.
        setup = max(item.starts_at - item.blocked_from, 0)
        teardown = max(item.blocked_to - item.ends_at, 0)
        if setup or teardown:
            parts = [
                self.tr("setup {duration}").format(duration=self._formatter.duration(setup // 60))
                if setup
                else "",
                self.tr("teardown {duration}").format(duration=self._formatter.duration(teardown // 60))
                if teardown
                else "",
            ]
            facts.append((self.tr("Around"), ", ".join(part for part in parts if part), ""))
        if state is BarState.OPTION and item.option_expires_at is not None:
            expires = TimeSlot.of_epoch(item.option_expires_at, item.option_expires_at + 60).start
            # Like the time of the booking itself without the year, which would wrap the line.
            day = self._formatter.weekday_date(at_campus(expires).date())
            moment = f"{day}, {self._formatter.clock_time(expires)}"
            when = self.tr("{moment} — then released").format(moment=moment)
            facts.append((self.tr("Expires"), when, "warn"))
        if item.invoiced:
            stands = self.tr("{0}: cannot be moved").format(item.invoice)
            facts.append((self.tr("Invoice"), stands, ""))
        return facts

    def _attendance(self, item: AgendaItem, state: BarState) -> list[tuple[str, str, str]]:
        """Return when the guests came and left, with the badge they have; what is late is said as such."""
        if state is BarState.LATE:
            due = self._formatter.clock_time(_instant(item.expected_at))
            return [(self.tr("Expected"), self.tr("since {0}").format(due), "warn")]
        if item.checked_in_at is None:
            return []
        came = self._formatter.clock_time(_instant(item.checked_in_at))
        if item.checked_out_at is not None:
            left = self._formatter.clock_time(_instant(item.checked_out_at))
            return [(self.tr("Present"), f"{came}–{left}", "")]
        badge = self.tr("badge {0}").format(item.badge) if item.badge else ""
        since = self.tr("since {0}").format(came)
        return [(self.tr("Present"), ", ".join(part for part in (since, badge) if part), "")]

    def _fill(self, facts: Sequence[tuple[str, str, str]], details: Sequence[tuple[str, str]]) -> None:
        while (old := self._grid.takeAt(0)) is not None:
            widget = old.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        lines = [*facts, *((name, value, "") for name, value in details)]
        for line, (name, value, manner) in enumerate(lines):
            heading = label(self.theme, 12, role="secondary", text=name)
            self._grid.addWidget(heading, line, 0, Qt.AlignmentFlag.AlignTop)
            words = label(self.theme, 12, 600 if manner else 400, text=value, wraps=True)
            if manner == "warn":
                write_in(words, self.theme.palette.warn)
            self._grid.addWidget(words, line, 1)
            # On a card in sight Qt shows what is new a moment later, and counts it as nothing until then.
            heading.show()
            words.show()
