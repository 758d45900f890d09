"""Looks at the campus file with sqlite3 and at PDFs through their text: evidence, not the program's own word."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from PySide6.QtPdf import QPdfDocument


def rows(database: Path, sql: str, *values: object) -> list[tuple[Any, ...]]:
    """Return the rows of a query on the file, opened read-only beside the running program."""
    with closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return connection.execute(sql, values).fetchall()


def one(database: Path, sql: str, *values: object) -> Any:
    """Return the single value of a query on the file."""
    found = rows(database, sql, *values)
    return found[0][0] if found else None


def pdf_text(path: Path) -> str:
    """Return the text of a PDF, all pages, special spaces as plain ones."""
    document = QPdfDocument()
    try:
        if document.load(str(path)) != QPdfDocument.Error.None_:
            return ""
        pages = [document.getAllText(page).text() for page in range(document.pageCount())]
    finally:
        document.close()
        document.deleteLater()
    return " ".join(" ".join(pages).split())
