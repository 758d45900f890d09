"""Days off at the campus.

Public holidays of Alsace-Moselle: the eleven of France, Good Friday and 26 December (local law of 1900). School
holidays of zone B, which the academy of Strasbourg belongs to, as far ahead as they have been decreed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import cache
from types import MappingProxyType

from campus_desk.application.read_models import SchoolHolidays

_NAMES = {
    "Jour de l'an": ("Jour de l’An", "New Year’s Day", "Neujahr"),
    "Vendredi saint": ("Vendredi saint", "Good Friday", "Karfreitag"),
    "Lundi de Pâques": ("Lundi de Pâques", "Easter Monday", "Ostermontag"),
    "Fête du Travail": ("Fête du Travail", "Labour Day", "Tag der Arbeit"),
    "Fête de la Victoire": ("Victoire de 1945", "Victory Day 1945", "Tag des Sieges 1945"),
    "Ascension": ("Ascension", "Ascension Day", "Christi Himmelfahrt"),
    "Lundi de Pentecôte": ("Lundi de Pentecôte", "Whit Monday", "Pfingstmontag"),
    "Fête nationale": ("Fête nationale", "Bastille Day", "Französischer Nationalfeiertag"),
    "Assomption": ("Assomption", "Assumption Day", "Mariä Himmelfahrt"),
    "Toussaint": ("Toussaint", "All Saints’ Day", "Allerheiligen"),
    "Armistice": ("Armistice", "Armistice Day", "Waffenstillstand 1918"),
    "Noël": ("Noël", "Christmas Day", "Erster Weihnachtstag"),
    "Saint-Étienne": ("Saint-Étienne", "Saint Stephen’s Day", "Zweiter Weihnachtstag"),
}
"""French, British and German names by the name the ``holidays`` package gives, which speaks no German."""

_SCHOOL_NAMES = {
    "Vacances de la Toussaint": ("vacances de la Toussaint", "autumn holidays", "Herbstferien"),
    "Vacances de Noël": ("vacances de Noël", "Christmas holidays", "Weihnachtsferien"),
    "Vacances d'hiver": ("vacances d’hiver", "winter holidays", "Winterferien"),
    "Vacances de printemps": ("vacances de printemps", "spring holidays", "Frühjahrsferien"),
    "Vacances d'été": ("vacances d’été", "summer holidays", "Sommerferien"),
    "Pont de l'Ascension": ("pont de l’Ascension", "Ascension break", "Brückentage um Himmelfahrt"),
}
"""The same for school holidays, by the name the ``vacances-scolaires-france`` package gives."""

_COLUMNS = {"fr": 0, "en": 1, "de": 2}


class AlsaceHolidays:
    """Public and school holidays by campus day; implements ``ports.HolidayFacts``.

    What never changes is worked out once per process. The packages, 50 ms and 200 ms to come, are imported when they
    are asked.
    """

    def holidays(self, first: date, last: date, language: str = "fr") -> Mapping[date, str]:
        """Return the holidays of the days ``first`` to ``last`` inclusive with their names, French by default."""
        column = _COLUMNS.get(language, 0)
        return {
            day: " · ".join(_NAMES[name][column] for name in names.split("; "))
            for year in range(first.year, last.year + 1)
            for day, names in _of_year(year).items()
            if first <= day <= last
        }

    def school_holidays(self, first: date, last: date, language: str = "fr") -> SchoolHolidays:
        """Return the school holidays of zone B among the days ``first`` to ``last`` inclusive, French by default.

        Nothing is known before the first and after the last holidays of the package; its empty days beyond say
        nothing.
        """
        column = _COLUMNS.get(language, 0)
        school = _zone_b()
        if not school:
            return SchoolHolidays()
        found = {
            day: _SCHOOL_NAMES[name][column] if name in _SCHOOL_NAMES else name
            for day, name in school.items()
            if first <= day <= last
        }
        return SchoolHolidays(found, max(first, min(school)), min(last, max(school)))


@cache
def _zone_b() -> Mapping[date, str]:
    """Return every day of school holidays the package knows, with its name there: it reads 18,000 lines for that."""
    from vacances_scolaires_france import SchoolHolidayDates  # noqa: PLC0415 - see the class

    dates = SchoolHolidayDates()
    found = {
        day: _as_written(str(row["nom_vacances"]))
        for day, row in sorted(dates.data.items())
        if dates.is_holiday_for_zone(day, "B")
    }
    return MappingProxyType(found)


@cache
def _of_year(year: int) -> Mapping[date, str]:
    from holidays import country_holidays  # noqa: PLC0415 - see the class

    # 6AE is the European Collectivity of Alsace; GES (the region) lacks the two days of local law.
    found = country_holidays("FR", subdiv="6AE", years=year, language="fr")
    return MappingProxyType(dict(sorted(found.items())))


def _as_written(name: str) -> str:
    """Undo what Windows makes of the package's UTF-8 file: it is read in the code page of the system."""
    try:
        return name.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return name
