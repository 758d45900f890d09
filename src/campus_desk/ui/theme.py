"""The look of the desk: which palette holds, and how it reaches every widget.

One ``Theme`` is made by ``main`` and passed down. Painted views read ``theme.palette`` and ``theme.typeface``,
buttons and models take their icons from ``theme.icon``; all of them listen to ``theme.changed``.
"""

from __future__ import annotations

import logging
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from weakref import WeakKeyDictionary

from PySide6.QtCore import QCryptographicHash, QObject, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget
from shiboken6 import isValid

from campus_desk.ui.icons import COLOURED_STROKE, STROKE, Icons
from campus_desk.ui.palette import DARK, LIGHT, Palette
from campus_desk.ui.stylesheet import build_stylesheet
from campus_desk.ui.typeface import Typeface

log = logging.getLogger(__name__)

STYLE = "fusion"
STYLED = "styled"
"""Property of an application that was started with the style."""

_ICON_GAP = 4
_SPEAKING_INKS = frozenset({"accent", "danger", "warn", "ok", "on_accent"})


class ThemeMode(Enum):
    """What the user chose; the value is kept in the settings."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class _Dress:
    """The icon of a button or an action, to be put on again in other colours."""

    name: str
    ink: str
    size: int
    on_accent: bool


class Theme(QObject):
    """Light or dark, applied to the whole application.

    Attributes:
        changed: Emitted after another palette holds. Widgets repaint by themselves; painted views and whoever
            keeps icons take new colours.
        typeface: The fonts.
        icons: The drawings, for a colour that is no token (a booking's hue); otherwise use ``icon``.
    """

    changed = Signal()

    def __init__(
        self,
        application: QApplication,
        icons: Icons,
        typeface: Typeface,
        cache_folder: Path,
        mode: ThemeMode = ThemeMode.SYSTEM,
    ) -> None:
        """Apply the look to ``application``.

        Args:
            application: The one application object.
            icons: The drawings.
            typeface: The loaded fonts.
            cache_folder: A folder the program may write to. Arrows and check marks are put there in the
                colours of the tokens, because style sheets take drawings from files only.
            mode: What the user chose.
        """
        super().__init__(application)
        self._application = application
        self.icons = icons
        self.typeface = typeface
        self._cache_folder = cache_folder
        self._mode = mode
        self._reduced_motion: bool | None = None
        self._dresses: WeakKeyDictionary[QAbstractButton | QAction, _Dress] = WeakKeyDictionary()
        if not application.property(STYLED):
            application.setStyle(STYLE)
        application.setFont(typeface.font())
        self._system_is_dark = application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        self._palette = self._wanted_palette()
        self._apply()
        application.styleHints().colorSchemeChanged.connect(self._on_system)
        application.screenAdded.connect(self.dress_anew)

    @property
    def mode(self) -> ThemeMode:
        """What the user chose."""
        return self._mode

    @property
    def palette(self) -> Palette:
        """The colours that hold now."""
        return self._palette

    @property
    def is_dark(self) -> bool:
        """Whether the dark palette holds, chosen or by the system."""
        return self._palette is DARK

    @property
    def reduced_motion(self) -> bool:
        """Whether nothing may move: the user's choice if there is one, otherwise what the system asks for."""
        if self._reduced_motion is not None:
            return self._reduced_motion
        from PySide6.QtWidgets import QStyle  # noqa: PLC0415 - its many names take 5 ms to come

        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return self._application.style().styleHint(hint) == 0

    def set_reduced_motion(self, *, reduced: bool | None) -> None:
        """Let nothing move, let things move, or (None) follow the system."""
        self._reduced_motion = reduced

    def set_mode(self, mode: ThemeMode) -> None:
        """Choose light, dark or what the system says."""
        self._mode = mode
        self._take_palette()

    def color(self, token: str) -> QColor:
        """Return a token as a colour for painting, by its name in ``Palette``."""
        return QColor(getattr(self._palette, token))

    def icon(
        self, name: str, ink: str = "text2", size: int = 16, *, on_accent: bool = False, gap: int = 0
    ) -> QIcon:
        """Return an icon in the colour of a token, dimmed when disabled.

        Args:
            name: Name of the drawing.
            ink: Name of a colour in ``Palette``.
            size: Edge in logical pixels.
            on_accent: Whether the button turns to the accent colour when checked (segmented buttons).
            gap: Empty room after the drawing.
        """
        checked = self._palette.on_accent if on_accent else None
        return self.icons.icon(
            name,
            getattr(self._palette, ink),
            size,
            checked=checked,
            disabled=self._palette.text3,
            stroke=_stroke(ink),
            gap=gap,
        )

    def dress(
        self,
        target: QAbstractButton | QAction,
        name: str,
        ink: str = "text2",
        size: int = 16,
        *,
        on_accent: bool = False,
    ) -> None:
        """Give a button or an action an icon, and a new one whenever the colours change; see ``icon``."""
        dress = self._dresses[target] = _Dress(name, ink, size, on_accent)
        self._put_on(target, dress)

    def _put_on(self, target: QAbstractButton | QAction, dress: _Dress) -> None:
        gap = _ICON_GAP if isinstance(target, QPushButton) and target.text() else 0
        target.setIcon(self.icon(dress.name, dress.ink, dress.size, on_accent=dress.on_accent, gap=gap))
        if isinstance(target, QAbstractButton):
            target.setIconSize(QSize(dress.size + gap, dress.size))

    def pixmap(self, name: str, ink: str = "text2", size: int = 16, dpr: float = 1.0) -> QPixmap:
        """Return an icon as a pixmap in the colour of a token, for labels and painting."""
        return self.icons.pixmap(name, getattr(self._palette, ink), size, dpr, _stroke(ink))

    def _wanted_palette(self) -> Palette:
        dark = self._system_is_dark if self._mode is ThemeMode.SYSTEM else self._mode is ThemeMode.DARK
        return DARK if dark else LIGHT

    def _on_system(self, scheme: Qt.ColorScheme) -> None:
        self._system_is_dark = scheme is Qt.ColorScheme.Dark
        self._take_palette()

    def _take_palette(self) -> None:
        wanted = self._wanted_palette()
        if wanted is self._palette:
            return
        self._palette = wanted
        self._apply()
        self.dress_anew()
        self.changed.emit()

    def dress_anew(self) -> None:
        """Give everybody new icons: the colours have changed, or a screen has another ratio."""
        for target, dress in list(self._dresses.items()):
            if isValid(target):
                self._put_on(target, dress)

    def _apply(self) -> None:
        self._application.setPalette(qt_palette(self._palette))
        self._application.setStyleSheet(build_stylesheet(self._palette, self._drawing))

    def _drawing(self, name: str, color: str, stroke: float) -> str:
        """Write a coloured drawing to the cache unless it is there, and return its address."""
        content = self.icons.svg(name, color, stroke)
        # The name follows the content: another version of the program never shows this one's drawing.
        digest = bytes(QCryptographicHash.hash(content, QCryptographicHash.Algorithm.Sha256).data())
        file_name = f"{name}-{digest.hex()[:12]}.svg"
        try:
            return _kept(self._cache_folder / file_name, content).as_posix()
        except OSError as error:
            # A full or locked folder must not keep the desk from opening; the next drawings follow there too.
            import tempfile  # noqa: PLC0415

            log.warning("no drawings can be kept in %s: %s", self._cache_folder, error)
            self._cache_folder = Path(tempfile.mkdtemp(prefix="campus-desk-"))
            return _kept(self._cache_folder / file_name, content).as_posix()


def _stroke(ink: str) -> float:
    """Return the line width: a little more where the colour says something."""
    return COLOURED_STROKE if ink in _SPEAKING_INKS else STROKE


def _kept(path: Path, content: bytes) -> Path:
    """Write a file unless it is there as a whole."""
    if not path.is_file() or path.stat().st_size != len(content):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return path


def qt_palette(tokens: Palette) -> QPalette:
    """Return the tokens as Qt's roles, for widgets and parts no style sheet reaches."""
    roles = QPalette.ColorRole
    colours = {
        roles.Window: tokens.panel,
        roles.WindowText: tokens.text,
        roles.Base: tokens.base,
        roles.AlternateBase: tokens.panel,
        roles.Text: tokens.text,
        roles.PlaceholderText: tokens.text3,
        roles.Button: tokens.base,
        roles.ButtonText: tokens.text,
        roles.BrightText: tokens.danger,
        roles.ToolTipBase: tokens.base,
        roles.ToolTipText: tokens.text,
        roles.Highlight: tokens.accent,
        roles.HighlightedText: tokens.on_accent,
        roles.Accent: tokens.accent,
        roles.Link: tokens.accent,
        roles.LinkVisited: tokens.accent,
        roles.Light: tokens.base,
        roles.Midlight: tokens.hair,
        roles.Mid: tokens.line,
        roles.Dark: tokens.control,
        roles.Shadow: tokens.line,
    }
    palette = QPalette()
    for role, colour in colours.items():
        palette.setColor(role, QColor(colour))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.text3))
    return palette


def mark(widget: QWidget, **properties: str | bool) -> None:
    """Set style properties (see ``stylesheet``) and let the widget take the look at once."""
    # A property that was never set looks the same as an empty one.
    changed = [name for name, value in properties.items() if (widget.property(name) or "") != (value or "")]
    for name in changed:
        widget.setProperty(name, properties[name])
    # What was never polished takes them when it is shown.
    if changed and widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
        widget.style().unpolish(widget)
        widget.style().polish(widget)
        widget.update()
