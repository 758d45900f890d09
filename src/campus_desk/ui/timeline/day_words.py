"""What is to be known of a day beside its date: week, public holiday, school holidays, tomorrow; how full it is."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from campus_desk.application.read_models import Catalogue
from campus_desk.ui.formatting import Formatter

translate = QCoreApplication.translate

Note = tuple[str, str]
"""A text and the token of its ink."""


def day_notes(day: date, catalogue: Catalogue | None) -> list[Note]:
    """Return « week 46 · no school holidays (zone B) · public holiday tomorrow: Armistice », one note each.

    Where nothing is known of school holidays, nothing is said of them.
    """
    week = translate("PlannerHeader", "week {number}").format(number=day.isocalendar().week)
    notes = [(week, "text2")]
    if catalogue is None:
        return notes
    holidays = catalogue.calendar.holidays
    if day in holidays:
        notes.append((public_holiday(holidays[day]), "warn"))
    school = catalogue.school.on(day)
    if school == "":
        notes.append((translate("PlannerHeader", "no school holidays (zone B)"), "text2"))
    elif school is not None:
        notes.append((translate("PlannerHeader", "{holidays} (zone B)").format(holidays=school), "text2"))
    tomorrow = holidays.get(day + timedelta(days=1))
    if tomorrow is not None:
        text = translate("PlannerHeader", "public holiday tomorrow: {holiday}").format(holiday=tomorrow)
        notes.append((text, "text2"))
    return notes


def public_holiday(name: str) -> str:
    """Return « Armistice — public holiday »."""
    return translate("PlannerHeader", "{holiday} — public holiday").format(holiday=name)


def column_note(
    day: date, share: float | None, catalogue: Catalogue | None, formatter: Formatter, *, today: bool
) -> Note:
    """Return what stands below the name of a day in a week: its holiday, or how full it is.

    Args:
        day: The day.
        share: The booked part of its open hours, None where it is closed.
        catalogue: Knows the holidays.
        formatter: Writes the share.
        today: Whether it is the present day.
    """
    holidays = catalogue.calendar.holidays if catalogue is not None else {}
    if day in holidays:
        return public_holiday(holidays[day]), "warn"
    school = catalogue.school.on(day) if catalogue is not None else None
    if share is None:
        text, ink = translate("PlannerHeader", "closed"), "text3"
    else:
        percent = formatter.percent(round(share * 100))
        form = translate("PlannerHeader", "{percent} booked")
        if today:
            form = translate("PlannerHeader", "{percent} · today")
        elif school:  # the names of holidays are long
            form = "{percent}"
        text, ink = form.format(percent=percent), "text2"
    return (f"{text} · {school}" if school else text), ink
