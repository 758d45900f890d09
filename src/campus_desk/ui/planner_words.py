"""How the period that is looked at is called: in the list's header, and read out when it changes."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from campus_desk.ui.formatting import Formatter, capitalised
from campus_desk.ui.timeline.periods import Period


def period_title(period: Period, day: date, formatter: Formatter) -> str:
    """Return « Mardi 10 novembre 2026 », « Semaine 46 · 9 nov. – 15 nov. 2026 » or « Novembre 2026 »."""
    if period is Period.DAY:
        title = formatter.full_date(day)
    elif period is Period.MONTH:
        title = formatter.month(day)
    else:
        days = period.days(day)
        title = QCoreApplication.translate("PlannerWords", "Week {number} · {first} – {last}").format(
            number=day.isocalendar().week,
            first=formatter.weekday_date(days[0]),
            last=formatter.medium_date(days[-1]),
        )
    return capitalised(title)
