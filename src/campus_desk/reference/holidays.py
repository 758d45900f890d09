"""Public holidays of Alsace-Moselle: the eleven of France, Good Friday and 26 December (local law of 1900)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

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

_COLUMNS = {"fr": 0, "en": 1, "de": 2}


class AlsaceHolidays:
    """Public holidays by campus day; implements ``ports.HolidayFacts``.

    A year is worked out once. The package, some 50 ms to import, is imported for the first of them.
    """

    def __init__(self) -> None:
        self._years: dict[int, Mapping[date, str]] = {}

    def holidays(self, first: date, last: date, language: str = "fr") -> Mapping[date, str]:
        """Return the holidays of the days ``first`` to ``last`` inclusive with their names, French by default."""
        column = _COLUMNS.get(language, 0)
        return {
            day: " · ".join(_NAMES[name][column] for name in names.split("; "))
            for year in range(first.year, last.year + 1)
            for day, names in self._of_year(year).items()
            if first <= day <= last
        }

    def _of_year(self, year: int) -> Mapping[date, str]:
        if year not in self._years:
            from holidays import country_holidays  # noqa: PLC0415 - see the class

            # 6AE is the European Collectivity of Alsace; GES (the region) lacks the two days of local law.
            found = country_holidays("FR", subdiv="6AE", years=year, language="fr")
            self._years[year] = dict(sorted(found.items()))
        return self._years[year]
