"""What every page of the window is given, and what the window may ask of it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from campus_desk.ui.actions import Actions
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.notices import Notices
from campus_desk.ui.session import Session
from campus_desk.ui.theme import Theme
from campus_desk.ui.window_state import WindowState


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Everything a page or dialog stands on.

    Attributes:
        session: The open campus: ``run`` commands, ``read`` queries, hear of changes.
        theme: Colours, icons and fonts; ``theme.changed`` tells of another palette.
        formatter: Numbers, money and dates in the language of the window.
        notices: Where to say something: ``fail``, ``warn``, ``note``, ``did``.
        actions: The window's actions; a page connects those that are its own.
        state: What is remembered between two days.
    """

    session: Session
    theme: Theme
    formatter: Formatter
    notices: Notices
    actions: Actions
    state: WindowState


class Page(QWidget):
    """One page of the window. It loads when it is shown and again when something it shows has changed.

    Signals:
        booking_wanted: A booking is to be looked at on the planner: its ``BookingRow``.
        resource_wanted: A resource is to be looked at on the planner, today: its id.
    """

    booking_wanted = Signal(object)
    resource_wanted = Signal(object)

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.around = around
        self.session = around.session
        self.theme = around.theme
        self.formatter = around.formatter
        self.notices = around.notices

    def come_to_front(self) -> None:
        """Called whenever the page is shown: load what is not loaded, take the focus."""
        self.setFocus()

    def begin_search(self) -> bool:
        """Move the focus into the page's search field; False if it has none."""
        return False

    def reload(self) -> None:
        """Read everything again."""

    def remember(self, state: WindowState) -> None:
        """Keep what should be found again tomorrow."""
