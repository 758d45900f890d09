"""The payment square: an EPC069-12 QR code that a bank's application reads into a credit transfer."""

from __future__ import annotations

from decimal import Decimal
from itertools import groupby

import segno

from campus_desk.domain.invoice import DocumentKind, Invoice

LARGEST = Decimal("999999999.99")
_MASK = 2
_NAME = 70
_NAME_BYTES = 200
"""The whole code may have 331 bytes; the other fields take at most 111."""


def transfer(invoice: Invoice) -> str | None:
    """Return what the code says, None where there is nothing to transfer.

    EPC069-12 version 002, UTF-8; the BIC may be empty; the reference is the document's number.
    """
    seller = invoice.seller
    nothing = invoice.kind is DocumentKind.CREDIT_NOTE or not Decimal(0) < invoice.gross <= LARGEST
    if nothing or not (invoice.number and seller.iban):
        return None
    name = " ".join(seller.name.split())[:_NAME].encode(errors="ignore")[:_NAME_BYTES].decode(errors="ignore")
    iban, bic = ("".join(text.split()).upper() for text in (seller.iban, seller.bic))
    amount = f"EUR{invoice.gross:.2f}"
    return f"BCD\n002\n1\nSCT\n{bic}\n{name}\n{iban}\n{amount}\n\n\n{invoice.number}"


def squares(content: str) -> tuple[int, list[tuple[int, int, int]]]:
    """Return the modules per side, and the dark runs as row, first column and length.

    Error correction M, as the EPC asks, and no higher: a larger code would have smaller modules. The mask is fixed:
    readers take any, and comparing all eight costs as much as the rest of the page.
    """
    matrix = segno.make_qr(content, error="M", boost_error=False, encoding="utf-8", mask=_MASK).matrix
    found = []
    for row, cells in enumerate(matrix):
        column = 0
        for dark, group in groupby(cells):
            length = len(list(group))
            if dark:
                found.append((row, column, length))
            column += length
    return len(matrix), found
