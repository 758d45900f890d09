"""October 2026 of the sample customers with weekly series, worked out with pencil and paper.

How, and why: see :mod:`tests.scenarios.october_by_hand`.
"""

from __future__ import annotations

from tests.scenarios.october_by_hand import (
    DISPOMED,
    FORGE,
    GREENISLE,
    HELVIA,
    KERNER,
    MASTER_IS,
    RHEINMED,
    VITA_EST,
    Worked,
    WorkedInvoice,
    on,
)

RHENA = WorkedInvoice(
    "RHENA",
    "fr",
    "public, academic; five series with lessons left out; the hall; two rooms at once; half days",
    (
        # No lesson on 22.10 and 29.10.
        *on("01.10 08.10 15.10", "09:00-12:00", "EHN", "180 min x 29.00/h (half day 96.00) = 87.00", "87.00"),
        # No lesson on 23.10 and 30.10.
        *on(
            "02.10 09.10 16.10",
            "13:30-17:30",
            "VOSGES",
            "240 min x 77.00/h would be 308.00; 1 half day = 256.00",
            "256.00",
        ),
        # No lesson on 19.10 and 26.10.
        *on("05.10 12.10", "08:00-09:30", "CONFOCAL", "90 min x 46.50/h = 69.75", "69.75"),
        Worked("05.10", "15:30-17:30", "MICROCT", "120 min x 88.00/h = 176.00", "176.00"),
        # No lesson on 14.10, 21.10 and 28.10. Three hours and a half day cost the same here.
        Worked(
            "07.10",
            "08:30-11:30",
            "AMPHI",
            "180 min x 112.00/h 336.00 + flat 72.00 + 85 people x 1.00 85.00 (minimum 224.00) = 493.00",
            "493.00",
        ),
        # No lesson on 21.10 and 28.10.
        *on("07.10 14.10", "14:00-17:00", "ILL", "180 min x 43.00/h (half day 144.00) = 129.00", "129.00"),
        Worked(
            "09.10", "10:00-14:00", "BLOC", "240 min x 64.00/h would be 256.00; 1 half day = 224.00", "224.00"
        ),
        Worked("27.10", "16:00-18:00", "KLEBER", "120 min x 36.00/h = 72.00", "72.00"),
        Worked("27.10", "16:00-18:00", "BROGLIE", "120 min x 29.00/h, price of the kind, = 58.00", "58.00"),
        Worked("29.10", "16:00-18:00", "BLOC", "120 min x 64.00/h (minimum 64.00) = 128.00", "128.00"),
    ),
    # 3 x 87.00 261.00 + 3 x 256.00 768.00 + 2 x 69.75 139.50 + 176.00 + 493.00 + 2 x 129.00 258.00
    # + 224.00 + 72.00 + 58.00 + 128.00
    net="2577.50",
    vat="515.50",
    gross="3093.00",
)

BIOSUTURA = WorkedInvoice(
    "BIOSUTURA",
    "fr",
    "tenant; half days of clean room twice a week; prints by day and until midnight, each with a flat price",
    (
        *on(
            "01.10 06.10 08.10 13.10 15.10 20.10 22.10 27.10 29.10",
            "13:00-17:00",
            "ISO7",
            "240 min x 75.00/h would be 300.00; 1 half day (minimum 75.00) = 250.00",
            "250.00",
        ),
        *on("02.10 09.10 16.10 23.10 30.10", "10:00-11:30", "RIED", "90 min x 36.00/h = 54.00", "54.00"),
        Worked("05.10", "08:30-19:30", "IMP3D", "660 min x 12.00/h 132.00 + flat 25.00 = 157.00", "157.00"),
        Worked(
            "20.10",
            "20:00-00:00",
            "IMP3D",
            "240 min off-peak x 8.00/h 32.00 + flat 25.00 = 57.00",
            "57.00",
        ),
        Worked("21.10", "08:00-17:00", "IMP3D", "540 min x 12.00/h 108.00 + flat 25.00 = 133.00", "133.00"),
        Worked("26.10", "09:00-09:30", "BROGLIE", "30 min x 36.00/h (minimum 18.00) = 18.00", "18.00"),
    ),
    # 9 x 250.00 2250.00 + 5 x 54.00 270.00 + 157.00 + 57.00 + 133.00 + 18.00
    net="2885.00",
    vat="577.00",
    gross="3462.00",
)

NEURALIS = WorkedInvoice(
    "NEURALIS",
    "fr",
    "tenant; the hall; a meeting across 18:00; 3.5 h where the half day is cheaper; the event that stands "
    "in the calendar a second time without a room counts once",
    (
        *on(
            "01.10 06.10 08.10 13.10 15.10 20.10 22.10 27.10 29.10",
            "08:30-09:30",
            "ILL",
            "60 min x 54.00/h = 54.00",
            "54.00",
        ),
        Worked("01.10", "13:00-14:30", "MICROCT", "90 min x 110.00/h = 165.00", "165.00"),
        Worked("12.10", "16:00-17:00", "BRUCHE", "60 min x 36.00/h = 36.00", "36.00"),
        # Three hours and a half day cost the same here.
        Worked(
            "14.10",
            "14:00-17:00",
            "AMPHI",
            "180 min x 140.00/h 420.00 + flat 90.00 + 64 people x 1.50 96.00 (minimum 280.00) = 606.00",
            "606.00",
        ),
        Worked(
            "14.10",
            "17:30-18:30",
            "BRUCHE",
            "30 min x 36.00/h 18.00 + 30 min off-peak x 24.00/h 12.00 = 30.00",
            "30.00",
        ),
        Worked(
            "21.10",
            "09:00-12:30",
            "VOSGES",
            "210 min x 96.00/h would be 336.00; 1 half day = 320.00",
            "320.00",
        ),
        Worked(
            "23.10",
            "10:30-14:30",
            "MICROCT",
            "240 min x 110.00/h would be 440.00; 1 half day = 380.00",
            "380.00",
        ),
    ),
    # 9 x 54.00 486.00 + 165.00 + 36.00 + 606.00 + 30.00 + 320.00 + 380.00
    net="2023.00",
    vat="404.60",
    gross="2427.60",
)

ORTHOGRID = WorkedInvoice(
    "ORTHOGRID",
    "fr",
    "tenant; 6 h where the day beats half a day and two hours; the new price of RHIN is not valid yet",
    (
        *on(
            "01.10 08.10 15.10 22.10 29.10",
            "09:00-11:30",
            "ARCEAU",
            "150 min x 96.00/h (half day 330.00) = 240.00",
            "240.00",
        ),
        Worked("05.10", "11:00-13:00", "ARCEAU", "120 min x 96.00/h = 192.00", "192.00"),
        *on(
            "05.10 07.10 12.10 14.10 19.10 21.10 26.10 28.10",
            "09:00-10:30",
            "RHIN",
            "90 min x 66.00/h = 99.00",
            "99.00",
        ),
        *on(
            "06.10 07.10 13.10 14.10 20.10 21.10 27.10 28.10",
            "10:00-16:00",
            "BANC",
            "360 min x 60.00/h would be 360.00, half day 200.00 + 2 h 120.00 would be 320.00; 1 day = 310.00",
            "310.00",
        ),
        Worked(
            "07.10",
            "17:00-19:00",
            "BRUCHE",
            "60 min x 36.00/h 36.00 + 60 min off-peak x 24.00/h 24.00 = 60.00",
            "60.00",
        ),
    ),
    # 5 x 240.00 1200.00 + 192.00 + 8 x 99.00 792.00 + 8 x 310.00 2480.00 + 60.00
    net="4724.00",
    vat="944.80",
    gross="5668.80",
)

SONALIS = WorkedInvoice(
    "SONALIS",
    "fr",
    "tenant; a series with one meeting left out (15.10) and one moved to 16:00 (08.10); nothing for the "
    "room that does not exist",
    (
        *on(
            "01.10 06.10 08.10 13.10 15.10 20.10 22.10 27.10 29.10",
            "08:30-09:00",
            "CIGOGNE",
            "30 min x 18.00/h (minimum 9.00) = 9.00",
            "9.00",
        ),
        *on("01.10 22.10 29.10", "14:00-15:30", "RHIN", "90 min x 66.00/h = 99.00", "99.00"),
        Worked("08.10", "16:00-17:30", "RHIN", "90 min x 66.00/h = 99.00", "99.00"),
        *on(
            "05.10 07.10 12.10 14.10 19.10 21.10 26.10 28.10",
            "10:00-12:00",
            "US-3",
            "120 min x 42.00/h = 84.00",
            "84.00",
        ),
        Worked("15.10", "10:00-11:00", "CIGOGNE", "60 min x 18.00/h = 18.00", "18.00"),
    ),
    # 9 x 9.00 81.00 + 4 x 99.00 396.00 + 8 x 84.00 672.00 + 18.00
    net="1167.00",
    vat="233.40",
    gross="1400.40",
)

BY_HAND = (
    HELVIA,
    RHEINMED,
    GREENISLE,
    FORGE,
    VITA_EST,
    DISPOMED,
    MASTER_IS,
    KERNER,
    RHENA,
    BIOSUTURA,
    NEURALIS,
    ORTHOGRID,
    SONALIS,
)
