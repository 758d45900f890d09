"""When the card of a booking is shown: a while after the pointer or the keyboard came to it, or pinned."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from campus_desk.application.read_models import AgendaItem
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.ui.timeline.dress import dress_of
from campus_desk.ui.timeline.geometry import Hit
from campus_desk.ui.timeline.hover_card import Details, HoverCard, Keys
from campus_desk.ui.timeline.stage import Ground
from campus_desk.ui.timeline.tips import others_words
from campus_desk.ui.widgets.enter_key import enter_name

DELAY_MS = 400

translate = QCoreApplication.translate

Target = tuple[ResourceId, BookingId]
"""A booking on a row."""


class Hovering(QObject):
    """Shows the card of the booking under the pointer or under the keyboard.

    Attributes:
        details: Further lines, from whoever knows them.
        at_the_door: What can be done with the guests of a booking by key, where somebody receives them.
    """

    def __init__(self, stage: Ground) -> None:
        super().__init__(stage.viewport())
        self._stage = stage
        self.details: Details = lambda _item: ()
        self.at_the_door: Keys = lambda _item: ()
        self._shown: Target | None = None
        self._waiting: Target | None = None
        self._pinned = False
        self._by_key = False
        self._timer = QTimer(self, singleShot=True, interval=DELAY_MS)
        self._timer.setObjectName("hover card")
        self._timer.timeout.connect(self._show_waiting)

    @cached_property
    def card(self) -> HoverCard:
        """The card, made when the first one is shown."""
        return HoverCard(self._stage.theme, self._stage.formatter, self._stage.viewport())

    @property
    def is_pinned(self) -> bool:
        """Tell whether the card stays until Esc or Space."""
        return self._pinned

    def hover(self, hit: Hit) -> None:
        """Follow the pointer: the card comes after a while and goes with the pointer."""
        if self._pinned:
            return
        self._by_key = False
        row, entry = hit.row, hit.entry
        target = (row.id, entry.item.booking_id) if row is not None and entry is not None else None
        if target == self._waiting:
            return
        if self._shown is not None and target != self._shown:
            self.hide()
        self._waiting = target
        if target is not None:
            self._timer.start()
        else:
            self._timer.stop()

    def attend(self, target: Target) -> None:
        """Show the card of the booking that has the keyboard, after a while; a pinned card follows at once."""
        self._by_key = True
        if self._pinned:
            self._show(target)
            return
        if self._shown is not None and self._shown != target:
            self.hide()
        self._waiting = target
        self._timer.start()

    def toggle_pin(self, target: Target) -> None:
        """Keep the card open, or close it again."""
        if self._pinned and self._shown == target:
            self.hide()
            return
        self._pinned = True
        self._show(target)

    def refresh(self) -> None:
        """Say what is true now: another snapshot is shown."""
        if self._shown is not None:
            self._show(self._shown)

    def leave(self) -> None:
        """Take the card away with the pointer, unless it is pinned."""
        if not self._pinned:
            self.hide()

    def leave_with_keyboard(self) -> None:
        """Take the card away with the keyboard, unless it is the pointer's: its keys would lead elsewhere now."""
        if self._by_key and not self._pinned:
            self.hide()

    def hide(self) -> None:
        """Take the card away, pinned or not."""
        self._timer.stop()
        self._pinned = False
        self._shown = self._waiting = None
        if "card" in vars(self):
            self.card.hide()

    def _show_waiting(self) -> None:
        if self._waiting is not None:
            self._show(self._waiting)

    def _show(self, target: Target) -> None:
        self._timer.stop()
        scene = self._stage.scene
        found = scene.model.entry_of(target[1], target[0])
        band = scene.geometry.band_of(found[0].id) if found is not None else None
        figure = scene.geometry.figure_of(*found) if found is not None else None
        if found is None or band is None or figure is None or scene.ghost is not None:
            self.hide()
            return
        self._shown = target
        row, entry = found
        dress = dress_of(scene, entry.item, self._stage.theme.palette)
        self.card.describe(
            entry,
            row,
            band.group.site.name,
            dress,
            self.details(entry.item),
            others=others_words(scene.model, entry.item),
            keys=self._keys(entry.item),
            pinned=self._pinned,
        )
        self.card.place(self._stage.on_screen(scene.geometry.placed(figure, band)))

    def _keys(self, item: AgendaItem) -> Sequence[tuple[str, str]]:
        """Return what can be done with a booking by key: nothing is promised that would not happen."""
        if item.redacted or not self._stage.scene.editable:
            return ()
        edit = (enter_name(), translate("HoverCard", "edit"))
        return edit, *self.at_the_door(item)
