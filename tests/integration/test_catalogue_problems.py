"""Every problem of a catalogue file, told by row and column in three languages."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from campus_desk.application.catalogue_import import (
    ImportPreview,
    RecordKind,
)
from tests.campus import Campus
from tests.sample import EmptyCampuses, preview


@pytest.fixture(scope="module")
def campuses(tmp_path_factory: pytest.TempPathFactory) -> EmptyCampuses:
    return EmptyCampuses(tmp_path_factory.mktemp("catalogue"))


@pytest.fixture
def campus(campuses: EmptyCampuses) -> Iterator[Campus]:
    opened = campuses.another()
    yield opened
    opened.close()


def read(campus: Campus, kind: RecordKind, *lines: str) -> ImportPreview:
    return preview(campus.services, kind, "\n".join(lines).encode())


def wrong(found: ImportPreview) -> list[tuple[int, str, str]]:
    assert found.command is None
    return [(p.line, p.column, p.message.key) for p in found.problems]


@pytest.mark.parametrize(
    ("kind", "lines", "found"),
    [
        (RecordKind.CUSTOMERS, ["code;name"], [(1, "group", "csv-missing-column")]),
        (RecordKind.CUSTOMERS, ["code;name;group;nom"], [(1, "nom", "csv-unknown-column")]),
        (RecordKind.CUSTOMERS, ["code;name;group", "A B;x;tenant"], [(2, "code", "error-code")]),
        (RecordKind.CUSTOMERS, ["code;name;group", ";x;tenant"], [(2, "code", "error-code")]),
        (RecordKind.CUSTOMERS, ["code;name;group", "A;;tenant"], [(2, "name", "error-name-missing")]),
        (RecordKind.CUSTOMERS, ["code;name;group", "A;x;rich"], [(2, "group", "csv-not-a-choice")]),
        (RecordKind.CUSTOMERS, ["code;name;group", "A;x;"], [(2, "group", "csv-cell-needed")]),
        (
            RecordKind.CUSTOMERS,
            ["code;name;group;siren", "A B;;x;12"],
            [
                (2, "group", "csv-not-a-choice"),
                (2, "code", "error-code"),
                (2, "name", "error-name-missing"),
                (2, "siren", "error-siren"),
            ],
        ),
        (
            RecordKind.TARIFFS,
            ["code;name;group;valid_from;kind;hour_price", "A B;;x;y;z;-1"],
            [
                (2, "group", "csv-not-a-choice"),
                (2, "valid_from", "csv-not-a-day"),
                (2, "hour_price", "csv-negative-price"),
                (2, "kind", "csv-unknown-code"),
                (2, "code", "error-code"),
                (2, "name", "error-name-missing"),
            ],
        ),
        (
            RecordKind.CUSTOMERS,
            ["code;name;group", "A;x;tenant", "B;y;tenant", "a;z;tenant"],
            [(4, "code", "csv-row-twice")],
        ),
        (
            RecordKind.CUSTOMERS,
            [
                "code;name;group;siren;siret;vat_number;iban;country;email;language;payment_days",
                "A;x;tenant;000987650;1;FR00;FR76;France;nobody;it;soon",
            ],
            [
                (2, "payment_days", "csv-not-a-number"),
                (2, "country", "error-country"),
                (2, "language", "error-language"),
                (2, "email", "error-email"),
                (2, "siren", "error-siren"),
                (2, "siret", "error-siret"),
                (2, "vat_number", "error-vat"),
                (2, "iban", "error-iban"),
                (2, "siret", "error-siret-siren"),
                (2, "vat_number", "error-vat-siren"),
            ],
        ),
        (
            RecordKind.CUSTOMERS,
            ["code;name;group;country", "A;x;tenant;uk", "B;y;tenant;ie"],
            [(2, "country", "error-country-unknown")],
        ),
        (
            RecordKind.RESOURCES,
            ["code;name;kind;site;capacity", "A;x;spaceship;TECHNOPARC;many", "B;y;;;"],
            [
                (2, "kind", "csv-unknown-code"),
                (2, "capacity", "csv-not-a-number"),
                (3, "site", "csv-cell-empty"),
                (3, "kind", "csv-cell-empty"),
            ],
        ),
        (
            RecordKind.RESOURCES,
            [
                "code;name;kind;site;parent;containment",
                "A;x;equipment;PH8;B;part",
                "B;y;equipment;PH8;A;part",
            ],
            [(2, "parent", "error-parent-cycle"), (3, "parent", "error-parent-cycle")],
        ),
        (
            RecordKind.RESOURCES,
            ["code;name;kind;site;parent;containment", "A;x;equipment;PH8;ENDO;part"],
            [(2, "containment", "error-parts-and-units")],
        ),
        (
            RecordKind.RESOURCES,
            ["code;name;kind;site;parent;containment", "A;x;equipment;PH8;ENDO-1;unit"],
            [(2, "parent", "error-nested-pool")],
        ),
        (
            RecordKind.RESOURCES,
            ["code;name;kind;site;capacity;setup_minutes", "A;x;equipment;PH8;0;9999"],
            [(2, "capacity", "error-capacity"), (2, "setup_minutes", "error-margin")],
        ),
        (
            RecordKind.TARIFFS,
            ["code;name;group;valid_from;kind;hour_price", "A;x;tenant;2026-01-02;equipment;-5"],
            [(2, "hour_price", "csv-negative-price")],
        ),
        (
            RecordKind.TARIFFS,
            [
                "code;name;group;valid_from;valid_to;kind;resource;hour_price",
                "A;x;tenant;2026-02-01;2026-01-01;equipment;;5",
                "B;x;tenant;2026-02-01;;equipment;ILL;5",
                "C;x;tenant;soon;;equipment;;5",
                "D;x;tenant;;;equipment;;5",
                "E;x;tenant;2026-02-01;;equipment;;",
                "F;x;tenant;2026-02-01;;equipment;;1.23456",
            ],
            [
                (2, "valid_to", "error-validity"),
                (3, "resource", "error-tariff-target"),
                (4, "valid_from", "csv-not-a-day"),
                (5, "valid_from", "csv-cell-empty"),
                (6, "hour_price", "error-tariff-without-price"),
                (7, "hour_price", "error-price-decimals"),
            ],
        ),
        (
            RecordKind.TARIFFS,
            ["code;name;group;valid_from;resource;hour_price", "A;x;tenant;2026-01-01;RHIN;5"],
            [(2, "valid_from", "error-tariff-twice")],
        ),
        (
            RecordKind.TARIFFS,
            [
                "code;name;group;valid_from;kind;hour_price;off_peak",
                "A;x;tenant;2026-05-01;equipment;5;evening",
                "B;x;tenant;2026-06-01;equipment;5;1-5 20:00-18:00 3",
                "C;x;tenant;2026-07-01;equipment;;1-5 18:00-20:00 3",
            ],
            [
                (2, "off_peak", "csv-not-off-peak"),
                (3, "off_peak", "error-off-peak-window"),
                (4, "off_peak", "error-off-peak-without-hour-price"),
            ],
        ),
        (
            RecordKind.OPENING_HOURS,
            [
                "site;resource;weekdays;opens;closes",
                "PH8;ILL;1;8:00;9:00",
                ";;1;8:00;9:00",
                "PH8;;;8:00;9:00",
                "PH8;;1;9:00;8:00",
            ],
            [
                (2, "resource", "csv-site-or-resource"),
                (3, "site", "csv-site-or-resource"),
                (4, "weekdays", "csv-cell-empty"),
                (5, "closes", "csv-closes-before-opens"),
            ],
        ),
        (
            RecordKind.CLOSURES,
            [
                "site;from;to;reason",
                "PH8;2026-12-02;2026-12-01;x",
                "PH8;2026-12-02;2026-12-03;",
                "X;2026-12-02;2026-12-03;x",
            ],
            [
                (2, "to", "error-end-before-start"),
                (3, "reason", "csv-cell-empty"),
                (4, "site", "csv-unknown-code"),
            ],
        ),
        (
            RecordKind.KINDS,
            ["code;name_fr;name_en", "a b;x;y"],
            [(2, "code", "error-code"), (2, "name_de", "error-name-missing")],
        ),
    ],
)
def test_problems_by_row_and_column(
    campus: Campus, kind: RecordKind, lines: list[str], found: list[tuple[int, str, str]]
) -> None:
    told = read(campus, kind, *lines)
    assert wrong(told) == found
    for problem in told.problems:
        for language in ("fr", "en", "de"):
            assert campus.services.wording.text(problem.message, language)
