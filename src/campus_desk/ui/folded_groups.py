"""Which groups of the planner are folded, from one day to the next."""

from __future__ import annotations

from PySide6.QtCore import QObject

from campus_desk.application.read_models import Catalogue
from campus_desk.ui.timeline.agenda_model import GroupKey
from campus_desk.ui.timeline.view import PlannerView
from campus_desk.ui.window_state import WindowState

_STATE = "folded groups"


class FoldedGroups(QObject):
    """Folds the groups that were folded when the desk was left. They are kept by the codes of site and kind."""

    def __init__(self, view: PlannerView, state: WindowState) -> None:
        super().__init__(view)
        self._view = view
        self._waiting: frozenset[str] | None = frozenset(state.names(_STATE))

    def apply(self, catalogue: Catalogue) -> None:
        """Fold them, once; what somebody has unfolded since stays so."""
        if self._waiting:
            names = _names(catalogue)
            self._view.set_collapsed({key for key, name in names.items() if name in self._waiting})
        self._waiting = None

    def fold_all(self) -> None:
        """Fold every group: what is left are their names and counts."""
        self._view.set_collapsed({group.key for group in self._view.scene.model.groups})

    def unfold_all(self) -> None:
        """Show the rows of every group."""
        self._view.set_collapsed(set())

    def remember(self, state: WindowState, catalogue: Catalogue | None) -> None:
        """Keep what is folded now."""
        if catalogue is not None and self._waiting is None:
            names = _names(catalogue)
            folded = (names[key] for key in self._view.scene.collapsed if key in names)
            state.put(_STATE, tuple(sorted(folded)))


def _names(catalogue: Catalogue) -> dict[GroupKey, str]:
    return {(s.id, k.id): f"{s.code}/{k.code}" for s in catalogue.sites for k in catalogue.kinds}
