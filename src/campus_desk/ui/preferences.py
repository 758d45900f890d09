"""What the person at the desk has chosen: language, look, motion, step. Kept in the window's state."""

from __future__ import annotations

from campus_desk.ui.theme import ThemeMode
from campus_desk.ui.translations import LANGUAGES, system_language
from campus_desk.ui.window_state import WindowState

_LANGUAGE = "language"
_THEME = "theme"
_STILL = "reduced motion"


class Preferences:
    """Typed access to the choices; what was never chosen follows the system."""

    def __init__(self, state: WindowState) -> None:
        self._state = state

    @property
    def language(self) -> str:
        """The chosen language, empty to follow the system."""
        chosen = self._state.text(_LANGUAGE)
        return chosen if chosen in LANGUAGES else ""

    @language.setter
    def language(self, code: str) -> None:
        self._state.put(_LANGUAGE, code)

    @property
    def spoken_language(self) -> str:
        """The language the window speaks: the chosen one, or the system's."""
        return self.language or system_language()

    @property
    def theme(self) -> ThemeMode:
        """Light, dark, or as the system says."""
        try:
            return ThemeMode(self._state.text(_THEME, ThemeMode.SYSTEM.value))
        except ValueError:
            return ThemeMode.SYSTEM

    @theme.setter
    def theme(self, mode: ThemeMode) -> None:
        self._state.put(_THEME, mode.value)

    @property
    def reduced_motion(self) -> bool | None:
        """Whether nothing may move, None to follow the system."""
        return {"yes": True, "no": False}.get(self._state.text(_STILL))

    @reduced_motion.setter
    def reduced_motion(self, reduced: bool | None) -> None:
        self._state.put(_STILL, "" if reduced is None else "yes" if reduced else "no")

    def save(self) -> None:
        """Write the choices now: they should outlive a crash."""
        self._state.save()
