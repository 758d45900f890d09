"""Copy, cut, paste and duplicate bookings on the planner.

What was copied is kept here as bookings, and on the system's clipboard as text: one line each, ready for a letter or
a spreadsheet. Whoever copies something else, here or in another program, has replaced it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QGuiApplication

from campus_desk.application.desk import Outcome
from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.timeslot import TimeSlot, at_campus
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.timeline.campus_day import campus_date
from campus_desk.ui.timeline.measures import SNAP
from campus_desk.ui.timeline.party import Member, by_days, later, member, moved
from campus_desk.ui.timeline.proposal import Intent, Proposal
from campus_desk.ui.timeline.view import PlannerView

translate = QCoreApplication.translate


class BookingClipboard(QObject):
    """Holds bookings that were copied or cut.

    Signals:
        changed: There is something else to paste, or nothing any more.
    """

    changed = Signal()

    def __init__(
        self, view: PlannerView, formatter: Formatter, chosen: Callable[[], Sequence[AgendaItem]]
    ) -> None:
        """Take what is needed.

        Args:
            view: The timeline; what is pasted appears there.
            formatter: Writes dates and times.
            chosen: Returns the bookings to copy: nobody else's are among them.
        """
        super().__init__(view)
        self._items = chosen
        self._view = view
        self._formatter = formatter
        self._party: tuple[Member, ...] = ()
        self._pasting: tuple[Member, ...] = ()
        self._cuts = False
        self._text = ""
        self._system = QGuiApplication.clipboard()
        self._system.dataChanged.connect(self._look)
        view.cut_spared.connect(self._spare)

    @property
    def is_empty(self) -> bool:
        """Tell whether there is nothing to paste."""
        return not self._party

    def copy(self) -> None:
        """Keep the selected bookings, else the focused one."""
        party = self._chosen()
        if party:
            self._keep(party, cuts=False)
            self._view.say(translate("BookingClipboard", "%n booking(s) on the clipboard", "", len(party)))

    def cut(self) -> None:
        """Keep them, to be moved by pasting; until then they stay where they are, dashed."""
        party = self._chosen()
        if party and all(self._view.dragging.may_change(m.item) for m in party):
            self._cut(party)
            self._view.say(translate("BookingClipboard", "%n booking(s) cut", "", len(party)))

    def paste(self) -> None:
        """Put them where the keyboard is; on another day without a focused cell, at the time they had."""
        if not self._party or not self._view.scene.editable:
            return
        intent = Intent.MOVE if self._cuts else Intent.COPY
        if self._view.keys.propose(self._pasted(intent)) and self._cuts:
            self._pasting = self._party
            self._spare()

    def answered(self, refused: bool) -> None:
        """Keep what was cut when pasting it was refused."""
        party, self._pasting = self._pasting, ()
        if refused and party:
            self._cut(party)

    def carried_out(self, outcome: Outcome) -> None:
        """Forget what was pasted once it lies there: what is refused after that is something else."""
        if any(m.item.booking_id in outcome.changes.bookings for m in self._pasting):
            self._pasting = ()

    def duplicate(self) -> None:
        """Make the same booking once more: right behind it, in a week on the next day."""
        party = self._chosen()
        if not party or not self._view.scene.editable:
            return
        geometry = self._view.scene.geometry
        first = min(m.item.blocked_from for m in party)
        last = max(m.item.blocked_to for m in party)
        if geometry.by_week:
            shift = later(days=1 + (campus_date(last - 1) - campus_date(first)).days)
        else:
            shift = later(seconds=-(-(last - first) // SNAP) * SNAP)
        self._view.keys.propose(moved(party, shift, 0, geometry, Intent.COPY))

    # --- where it goes ------------------------------------------------------------------------------------------------

    def _pasted(self, intent: Intent) -> Proposal:
        """Return what was kept with its first start and its topmost row where the keyboard is.

        A cell that only came along from a day looked at before is none: then everything keeps its row and its time of
        day.
        """
        scene = self._view.scene
        geometry, focus = scene.geometry, scene.focus
        first = min(m.item.starts_at for m in self._party)
        if focus is None or focus.carried:
            days = geometry.axis.days
            before = campus_date(first)
            same = [day.date for day in days if day.date.weekday() == before.weekday()]
            target = same[0] if same else days[0].date
            return moved(self._party, later(days=(target - before).days), 0, geometry, intent)
        order = [row.id for row in geometry.rows]
        shown = [order.index(m.row_id) for m in self._party if m.row_id in order]
        down = order.index(focus.row_id) - min(shown) if shown and focus.row_id in order else 0
        whole = (campus_date(focus.start) - campus_date(first)).days
        shift = later(days=whole, seconds=focus.start - by_days(first, whole))
        return moved(self._party, shift, down, geometry, intent)

    # --- what is kept -------------------------------------------------------------------------------------------------

    def _chosen(self) -> tuple[Member, ...]:
        model = self._view.scene.model
        party = []
        for item in self._items():
            found = model.entry_of(item.booking_id)
            if found is not None:
                party.append(member(model, found[0].id, found[1].item))
            else:
                party.append(member(model, item.requested_id, item))  # on a row the filter hides
        return tuple(sorted(party, key=lambda m: m.item.starts_at))

    def _cut(self, party: tuple[Member, ...]) -> None:
        self._keep(party, cuts=True)
        self._view.mark_cut(frozenset(m.item.booking_id for m in party))

    def _keep(self, party: tuple[Member, ...], *, cuts: bool) -> None:
        self._view.mark_cut(frozenset())
        self._party, self._cuts = party, cuts
        self._text = "\n".join(self._line(m) for m in party)
        self._system.setText(self._text)
        self.changed.emit()

    def _spare(self) -> None:
        """Forget what was cut: it was pasted, or shall stay."""
        self._party, self._cuts = (), False
        self._view.mark_cut(frozenset())
        self.changed.emit()

    def _look(self) -> None:
        # Clipboard keepers take the text over and offer the same: only another text is something else.
        if self._party and self._system.text() != self._text:
            self._spare()

    def _line(self, member: Member) -> str:
        """Return a booking as one line of cells: date, from, to, resources, customer, title, head count."""
        item, model = member.item, self._view.scene.model
        slot = TimeSlot.of_epoch(item.starts_at, item.ends_at)
        first, last = at_campus(slot.start), at_campus(slot.end)
        names = {r.id: r.name for r in model.catalogue.resources} if model.catalogue is not None else {}
        asked = dict.fromkeys(i.requested_id for i in model.items_of(item.booking_id))
        ends = self._formatter.clock_time(last)
        if last.date() != first.date():
            ends = f"{self._formatter.short_date(last.date())} {ends}"
        return "\t".join(
            (
                self._formatter.full_date(first.date()),
                self._formatter.clock_time(first),
                ends,
                ", ".join(names.get(r, "") for r in asked),
                item.customer,
                item.title,
                "" if item.attendees is None else str(item.attendees),
            )
        ).rstrip("\t")
