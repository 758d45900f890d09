"""Filters kept under a name, for each person at this desk, in the state of the window."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from campus_desk.ui.side_panel.row_filter import Minutes
from campus_desk.ui.window_state import WindowState


@dataclass(frozen=True, slots=True)
class SavedFilter:
    """A filter with its name. Sites are kept by code: ids differ from one campus file to the next.

    Attributes:
        free: Rows that are free all that time, in minutes of whichever day is looked at; None for any.
    """

    name: str
    hidden_sites: frozenset[str] = frozenset()
    capacity: int = 0
    features: frozenset[str] = frozenset()
    free: Minutes | None = None

    def same_rows(self, other: SavedFilter) -> bool:
        """Tell whether another filter shows the same rows, whatever it is called."""
        return replace(self, name="") == replace(other, name="")


class SavedFilters:
    """The filters of one person; there is always one, and one of them is chosen.

    Attributes:
        chosen: The name of the filter in use.
    """

    def __init__(self, state: WindowState, owner: str, standard: str) -> None:
        """Recall what is kept.

        Args:
            state: Where it is kept.
            owner: Whose filters they are.
            standard: What the filter that shows everything is called; it is there as long as there is no other.
        """
        self._state = state
        self._place = f"filters of {owner}"
        self._standard = standard
        kept = _read(state.text(self._place))
        self._filters = {each.name: each for each in kept} or {standard: SavedFilter(standard)}
        wanted = state.text(f"{self._place}, chosen")
        self.chosen = wanted if wanted in self._filters else next(iter(self._filters))

    @property
    def names(self) -> list[str]:
        """The names of all filters, in the order they were made."""
        return list(self._filters)

    @property
    def current(self) -> SavedFilter:
        """The chosen filter."""
        return self._filters[self.chosen]

    def choose(self, name: str) -> None:
        """Use another filter."""
        self.chosen = name
        self._keep()

    def put(self, saved: SavedFilter) -> None:
        """Keep a filter under its name and use it."""
        self._filters[saved.name] = saved
        self.choose(saved.name)

    def rename(self, name: str) -> None:
        """Give the chosen filter another name; it stays in its place."""
        renamed = replace(self.current, name=name)
        self._filters = {
            each.name: each
            for each in (renamed if known == self.chosen else kept for known, kept in self._filters.items())
        }
        self.choose(name)

    def remove(self) -> None:
        """Forget the chosen filter and use the first that is left."""
        del self._filters[self.chosen]
        if not self._filters:
            self._filters[self._standard] = SavedFilter(self._standard)
        self.choose(next(iter(self._filters)))

    def _keep(self) -> None:
        self._state.put(self._place, _written(self._filters.values()))
        self._state.put(f"{self._place}, chosen", self.chosen)
        self._state.save()


def _written(filters: Iterable[SavedFilter]) -> str:
    return json.dumps(
        [
            {
                "name": each.name,
                "hidden sites": sorted(each.hidden_sites),
                "capacity": each.capacity,
                "features": sorted(each.features),
                "free": list(each.free or ()),
            }
            for each in filters
        ],
        ensure_ascii=False,
    )


def _read(text: str) -> list[SavedFilter]:
    """Return what a text holds; what cannot be read is left out, as everything here can be made again."""
    try:
        values = json.loads(text) if text else []
    except ValueError:
        return []
    if not isinstance(values, list):
        return []
    return [found for value in values if (found := _one(value)) is not None]


def _one(value: Any) -> SavedFilter | None:
    if not isinstance(value, dict) or not isinstance(value.get("name"), str) or not value["name"]:
        return None
    capacity = value.get("capacity", 0)
    return SavedFilter(
        value["name"],
        _codes(value.get("hidden sites")),
        capacity if isinstance(capacity, int) else 0,
        _codes(value.get("features")),
        _minutes(value.get("free")),
    )


def _minutes(value: Any) -> Minutes | None:
    match value:
        case [int(first), int(last)] if 0 <= first < last:
            return first, last
    return None


def _codes(value: Any) -> frozenset[str]:
    return (
        frozenset(each for each in value if isinstance(each, str)) if isinstance(value, list) else frozenset()
    )
