"""October 2026 of the sample campus, worked out with pencil and paper.

Written from ``resources/sample/technoparc/*.csv`` and ``calendar.ics`` alone, without the program. It is
the other half of a double entry: where the program and this table differ, one of them is wrong, and the
table is not the one to be adapted before that is known.

How each amount was found:

* Times are Europe/Paris. A booking belongs to October when it ended in October; it is charged when it is
  confirmed. Setup and teardown are not charged.
* The time is rounded up to the tariff's increment. It is covered by hours, half days (240 min) and days
  at the cheapest sum; where a block was cheaper or nearly so, both sums are written down.
* Minutes inside an off-peak window take the off-peak price of the hour.
* Flat price once per booking, price per person for each person stated, then the minimum charge.
* Every line is rounded to the cent, halves up; VAT is 20 % of the sum, once.

The small and the foreign customers are below; those with weekly series are in
:mod:`tests.scenarios.october_series_by_hand`.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Worked:
    """One resource of one booking.

    Attributes:
        day: ``dd.mm`` of October 2026, campus time.
        time: ``HH:MM-HH:MM``, campus time.
        resource: Code of the resource asked for.
        arithmetic: How the amount comes about; the figure behind the last ``=`` is the amount.
        amount: Euros, excluding VAT.
    """

    day: str
    time: str
    resource: str
    arithmetic: str
    amount: str


@dataclass(frozen=True)
class WorkedInvoice:
    """One customer's invoice for October 2026, amounts in euros."""

    customer: str
    language: str
    why: str
    lines: tuple[Worked, ...]
    net: str
    vat: str
    gross: str


def on(days: str, time: str, resource: str, arithmetic: str, amount: str) -> tuple[Worked, ...]:
    """Return the same line on each of the days of a series, written ``01.10 08.10``."""
    return tuple(Worked(day, time, resource, arithmetic, amount) for day in days.split())


HELVIA = WorkedInvoice(
    "HELVIA",
    "de",
    "external, Swiss, 20 % all the same; 50 min in steps of 5; UTC times on both sides of the clock change",
    (
        Worked("01.10", "09:00-12:00", "BLOC", "180 min x 120.00/h (half day 420.00) = 360.00", "360.00"),
        Worked("16.10", "10:00-12:30", "ILL", "150 min x 81.00/h (half day 270.00) = 202.50", "202.50"),
        Worked("29.10", "13:05-13:55", "ARCEAU", "50 min x 144.00/h = 120.00", "120.00"),
    ),
    net="682.50",
    vat="136.50",
    gross="819.00",
)

RHEINMED = WorkedInvoice(
    "RHEINMED",
    "de",
    "member, German; prices of the kind; half a cent on a line; VAT that is not a whole cent",
    (
        Worked("06.10", "09:00-12:00", "PSM-2", "180 min x 26.50/h (half day 88.00) = 79.50", "79.50"),
        Worked("07.10", "13:00-15:15", "CYTO", "135 min x 71.50/h = 160.875, to the cent = 160.88", "160.88"),
        Worked("13.10", "13:00-15:00", "BRUCHE", "120 min x 39.50/h = 79.00", "79.00"),
        Worked("21.10", "10:00-11:30", "SCAN3D", "90 min x 26.50/h = 39.75", "39.75"),
    ),
    net="359.13",
    vat="71.83",  # 71.826
    gross="430.96",
)

GREENISLE = WorkedInvoice(
    "GREENISLE",
    "en",
    "external, Irish; 200 min become 210 and the half day is then the cheaper one",
    (
        Worked(
            "05.10",
            "09:00-12:20",
            "MICROCT",
            "200 min in steps of 15 are 210 min; x 165.00/h would be 577.50; 1 half day = 570.00",
            "570.00",
        ),
        Worked(
            "06.10",
            "13:00-17:00",
            "MICROCT",
            "240 min x 165.00/h would be 660.00; 1 half day = 570.00",
            "570.00",
        ),
        Worked("30.10", "14:30-16:00", "RIED", "90 min x 54.00/h = 81.00", "81.00"),
    ),
    net="1221.00",
    vat="244.20",
    gross="1465.20",
)

FORGE = WorkedInvoice(
    "FORGE",
    "fr",
    "external; flat prices; a print that runs into the cheap hours at 20:00",
    (
        Worked(
            "02.10", "09:00-13:00", "BANC", "240 min x 90.00/h would be 360.00; 1 half day = 300.00", "300.00"
        ),
        Worked(
            "13.10",
            "13:00-15:30",
            "LASER",
            "150 min x 72.00/h (half day 240.00) 180.00 + flat 22.00 = 202.00",
            "202.00",
        ),
        Worked(
            "15.10",
            "18:00-23:00",
            "IMP3D",
            "120 min x 18.00/h 36.00 + 180 min x 12.00/h 36.00 + flat 38.00 = 110.00",
            "110.00",
        ),
    ),
    net="612.00",
    vat="122.40",
    gross="734.40",
)

VITA_EST = WorkedInvoice(
    "VITA-EST",
    "fr",
    "member without VAT number; the hall with flat price and 76 people; an evening; 40 min become 45",
    (
        Worked(
            "08.10",
            "17:00-19:00",
            "AMPHI",
            "120 min x 154.00/h 308.00 + flat 99.00 + 76 people x 1.50 114.00 (minimum 308.00) = 521.00",
            "521.00",
        ),
        Worked("15.10", "13:00-15:00", "RHIN", "120 min x 72.50/h = 145.00", "145.00"),
        Worked("27.10", "18:00-19:30", "ORANGERIE", "90 min off-peak x 35.50/h = 53.25", "53.25"),
        Worked(
            "30.10", "09:00-09:40", "CIGOGNE", "40 min in steps of 15 are 45 min x 20.00/h = 15.00", "15.00"
        ),
    ),
    net="734.25",
    vat="146.85",
    gross="881.10",
)

DISPOMED = WorkedInvoice(
    "DISPOMED",
    "fr",
    "external; 8 h where the day beats two half days; 120 people for 100 seats on 29.10 never came in",
    (
        Worked(
            "06.10",
            "09:00-17:00",
            "VOSGES",
            "480 min x 144.00/h would be 1152.00, 2 half days x 480.00 would be 960.00; 1 day = 825.00",
            "825.00",
        ),
        Worked("20.10", "10:00-12:00", "RHIN", "120 min x 99.00/h = 198.00", "198.00"),
    ),
    net="1023.00",
    vat="204.60",
    gross="1227.60",
)

MASTER_IS = WorkedInvoice(
    "MASTER-IS",
    "fr",
    "public, academic; a pool; half of a divisible room, which has the price of its kind, on a Saturday",
    (
        Worked("02.10", "13:00-16:00", "ENDO", "180 min x 48.00/h (half day 160.00) = 144.00", "144.00"),
        Worked(
            "09.10", "13:00-17:00", "ILL", "240 min x 43.00/h would be 172.00; 1 half day = 144.00", "144.00"
        ),
        Worked("16.10", "13:30-16:30", "SCAN3D", "180 min x 19.00/h (half day 64.00) = 57.00", "57.00"),
        Worked(
            "24.10",
            "08:30-12:30",
            "VOSGES-SUD",
            "240 min off-peak (Saturday) x 19.50/h (half day 96.00) = 78.00",
            "78.00",
        ),
    ),
    net="423.00",
    vat="84.60",
    gross="507.60",
)

KERNER = WorkedInvoice(
    "KERNER",
    "de",
    "academic, German; a third of a cent on a line; a series on both sides of the clock change of 25.10",
    (
        *on("05.10 12.10 19.10 26.10", "09:00-12:00", "BLOC", "180 min x 64.00/h = 192.00", "192.00"),
        Worked(
            "12.10",
            "09:00-12:10",
            "ARCEAU",
            "190 min x 77.00/h (half day 264.00) = 243.8333, to the cent = 243.83",
            "243.83",
        ),
        Worked("26.10", "10:00-13:00", "CONFOCAL", "180 min x 46.50/h (half day 156.00) = 139.50", "139.50"),
    ),
    net="1151.33",  # 4 x 192.00 768.00 + 243.83 + 139.50
    vat="230.27",  # 230.266
    gross="1381.60",
)
