"""CSV files of every dialect in, and files that no spreadsheet runs out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from campus_desk.application.tables import Table
from campus_desk.exchange.csv_tables import CsvFormat

FORMAT = CsvFormat()


def cells(data: bytes) -> list[list[str]]:
    table = FORMAT.read_table(data)
    assert not table.problems
    return [[row.cells[name] for name in table.columns] for row in table.rows]


def problems(data: bytes) -> list[tuple[int, str, str]]:
    return [(p.line, p.column, p.message.key) for p in FORMAT.read_table(data).problems]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_dialects(encoding: str, delimiter: str, end: str) -> None:
    lines = [["Code", "name", "Half-Day price"], ["KLÉBER", "Salle Kléber", "12.50"]]
    text = "".join(delimiter.join(line) + end for line in lines)
    table = FORMAT.read_table(text.encode(encoding))
    assert table.columns == ("code", "name", "half_day_price")
    assert cells(text.encode(encoding)) == [["KLÉBER", "Salle Kléber", "12.50"]]


def test_quotation_marks_line_breaks_and_empty_rows() -> None:
    data = b'code;name\r\n\r\n;;\r\nA;"one ""two""; \nthree"\r\n B ; C \r\nD\r\n'
    table = FORMAT.read_table(data)
    assert [(r.line, dict(r.cells)) for r in table.rows] == [
        (4, {"code": "A", "name": 'one "two"; \nthree'}),
        (6, {"code": "B", "name": "C"}),
        (7, {"code": "D", "name": ""}),
    ]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", [(0, "", "csv-empty")]),
        (b"\xef\xbb\xbf \r\n", [(0, "", "csv-empty")]),
        (b"a;b\n1;2;3\n", [(2, "", "csv-row-too-long")]),
        (b";;\n;\n", [(0, "", "csv-empty")]),
        (b"a;;b\n1;;2\n1;lost;2\n", [(3, "", "csv-cell-without-column")]),
        (b"a;b;A\n", [(1, "a", "csv-column-twice")]),
        (b'a;b\n1;"2\n3;4\n', [(2, "", "csv-unreadable")]),
        (b'a;b\n1;2\n1;"2"x\n', [(3, "", "csv-unreadable")]),
        (b"a;b\n" + b"x" * 200_000 + b";1\n", [(2, "", "csv-unreadable")]),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(data: bytes, found: list[tuple[int, str, str]]) -> None:
    assert problems(data) == found


@pytest.mark.parametrize("formula", ["=CMD()", "+33 3", "-1", "@SUM(A1)", "\t=1", "'=1", "''=1", "=1+1;2"])
def test_a_formula_is_written_as_text_and_read_back(formula: str) -> None:
    data = FORMAT.write_table(Table.of(["note"], [[formula]]))
    line = data.decode("utf-8-sig").splitlines()[1]
    assert line.lstrip('"').startswith("'")
    assert cells(data) == [[formula]]


def test_what_is_no_formula_is_written_as_it_is() -> None:
    data = FORMAT.write_table(Table.of(["a", "b"], [["l’an 1=2", "'tis"]]))
    assert data.decode("utf-8-sig") == "a;b\r\nl’an 1=2;'tis\r\n"


TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00\ufeff"), max_size=30).map(
    str.strip
)


@given(st.lists(st.lists(TEXTS, min_size=3, max_size=3).filter(any), max_size=5))
def test_any_table_comes_back(rows: list[list[str]]) -> None:
    data = FORMAT.write_table(Table.of(["a", "b", "c"], rows))
    assert cells(data) == rows
    for line in data.decode("utf-8-sig").split("\r\n")[1:]:
        assert not line.startswith(("=", "+", "-", "@", "\t"))


@given(st.binary(max_size=200))
def test_any_bytes_give_rows_or_problems(data: bytes) -> None:
    table = FORMAT.read_table(data)
    assert table.columns or table.problems
    assert all(set(row.cells) <= set(table.columns) for row in table.rows)
