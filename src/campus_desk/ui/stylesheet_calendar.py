"""The part of the style sheet that dresses the month to pick a day from."""

from __future__ import annotations

from collections.abc import Callable

from campus_desk.ui.palette import Palette


def calendar(p: Palette, drawing: Callable[[str, str, float], str]) -> str:
    """Return the rules of the month; ``drawing`` as in ``stylesheet``."""
    return f"""
QCalendarWidget {{ background: {p.base}; }}
QCalendarWidget QWidget#qt_calendar_navigationbar {{
    background: {p.header}; border-bottom: 1px solid {p.line};
}}
QCalendarWidget QToolButton {{ font-weight: 600; min-height: 22px; padding: 0 6px; margin: 2px; }}
QCalendarWidget QAbstractItemView {{
    selection-background-color: {p.accent}; selection-color: {p.on_accent};
}}
QCalendarWidget QAbstractItemView::item {{ padding: 0; border: none; }}
QCalendarWidget QAbstractItemView::item:selected {{ background: {p.accent}; color: {p.on_accent}; }}
QCalendarWidget QToolButton#qt_calendar_prevmonth {{ qproperty-icon: url({drawing("chevron-left", p.text, 1.75)}); }}
QCalendarWidget QToolButton#qt_calendar_nextmonth {{ qproperty-icon: url({drawing("chevron-right", p.text, 1.75)}); }}
QCalendarWidget QSpinBox {{ min-height: 20px; }}
"""
