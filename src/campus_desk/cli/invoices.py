"""``invoices preview|decide|issue|list|pdf|xml|annex|credit|send|sent|paid|undo-mark``."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Annotated

import typer

from campus_desk.application.annex import annex_of
from campus_desk.application.credit_note import credit as credit_invoice
from campus_desk.application.decision_commands import DecideMonth, Ruling
from campus_desk.application.invoice_run import issue_month
from campus_desk.application.invoice_run import preview as preview_month
from campus_desk.application.month_exceptions import MonthException, Weight
from campus_desk.application.read_models import InvoiceRow
from campus_desk.application.services import Services
from campus_desk.cli.context import Session
from campus_desk.cli.marks import paid, sent, undo_mark
from campus_desk.cli.sending import send
from campus_desk.cli.values import document_numbers, make_folder, print_json, print_table
from campus_desk.cli.values import month as parse_month
from campus_desk.domain.errors import Refused
from campus_desk.domain.invoice import DocumentKind, InvoiceLine
from campus_desk.domain.messages import Message
from campus_desk.domain.month_decision import Verdict

Month = Annotated[str, typer.Option("--month", metavar="YYYY-MM", help="The month in which the uses ended.")]
AsJson = Annotated[bool, typer.Option("--json")]
Target = Annotated[Path, typer.Option("--out", help="File, or folder, to write to.")]


class Decision(Enum):
    """What the command line calls a verdict."""

    APPROVE = "approve"
    EXCLUDE = "exclude"
    UNDECIDE = "undecide"


_VERDICTS = {
    Decision.APPROVE: Verdict.APPROVED,
    Decision.EXCLUDE: Verdict.EXCLUDED,
    Decision.UNDECIDE: None,
}


def _as_printed(number: str) -> str:
    return document_numbers([number])[0]


Number = Annotated[str, typer.Argument(help="As printed, e.g. F2026-000001.", callback=_as_printed)]


def group() -> typer.Typer:
    """Return the ``invoices`` commands."""
    app = typer.Typer(
        help="Preview, decide about and issue the month, list, print again, credit, send, mark.",
        no_args_is_help=True,
    )
    app.command()(preview)
    app.command()(decide)
    app.command()(issue)
    app.command("list")(list_documents)
    app.command()(pdf)
    app.command()(xml)
    app.command()(annex)
    app.command()(credit)
    app.command()(send)
    app.command()(sent)
    app.command()(paid)
    app.command()(undo_mark)
    return app


def preview(ctx: typer.Context, month: Month, as_json: AsJson = False) -> None:
    """Show what issuing the month would invoice now; writes nothing. Exceptions go to stderr."""
    session: Session = ctx.obj
    with session.campus() as campus:
        seen = preview_month(campus, parse_month(month))
    _tell(session, seen.exceptions)
    _tell_excluded(session, (draft.customer.name for draft in seen.excluded))
    drafts = [_document("", d.customer.code, d.net, d.tax, d.gross, d.lines, None) for d in seen.drafts]
    _show(drafts, as_json=as_json)


def decide(
    ctx: typer.Context,
    month: Month,
    verdict: Annotated[
        Decision, typer.Argument(help="Approve drafts with exceptions, exclude drafts, or undecide.")
    ],
    customers: Annotated[
        list[str] | None,
        typer.Argument(metavar="[CUSTOMER]…", help="Codes; all drafts of the month if none."),
    ] = None,
) -> None:
    """Decide about the month's drafts; an approval lapses when its draft changes."""
    session: Session = ctx.obj
    first = parse_month(month)
    wanted = {code.casefold() for code in customers or ()}
    with session.campus() as campus:
        drafts = preview_month(campus, first).drafts
        known = {draft.customer.code.casefold() for draft in drafts}
        for code in sorted(wanted - known):
            raise Refused(Message.of("error-no-draft", code=code))
        chosen = [d for d in drafts if not wanted or d.customer.code.casefold() in wanted]
        rulings = tuple(Ruling(d.customer.id, _VERDICTS[verdict], d.fingerprint) for d in chosen)
        campus.desk.execute(DecideMonth(first, rulings), campus.actor)
    for draft in chosen:
        typer.echo(draft.customer.code)


def issue(
    ctx: typer.Context,
    month: Month,
    out: Annotated[Path | None, typer.Option(help="Folder for the PDF files.", file_okay=False)] = None,
    as_json: AsJson = False,
) -> None:
    """Issue the month's invoices; what was issued before is not issued again."""
    session: Session = ctx.obj
    first = parse_month(month)
    if out:
        # What cannot be written is better known before anything is issued.
        make_folder(out, session.line.say)
    with session.campus() as campus:
        report = issue_month(campus, first, campus.actor)
        issued = []
        for each in report.issued:
            invoice = each.invoice
            path = _save_pdf(campus, invoice.number, out) if out else None
            issued.append(
                _document(
                    invoice.number,
                    invoice.buyer.code,
                    invoice.net,
                    invoice.tax,
                    invoice.gross,
                    invoice.lines,
                    path,
                )
            )
    _tell(session, report.exceptions)
    _tell_excluded(session, report.excluded)
    if issued or as_json:
        _show(issued, as_json=as_json)
    for failure in report.failed:
        typer.echo(f"{failure.customer}: {session.line.say(failure.message)}", err=True)
    blocked = any(each.weight is Weight.BLOCKS for each in report.exceptions)
    if not report.issued and not report.failed and (blocked or report.kept_back):
        raise Refused(Message.of("error-month-kept-back"))
    if report.failed:
        raise Refused(Message.of("error-month-partly-issued", count=len(report.failed)))
    if not issued:
        typer.echo(session.line.say(Message.of("terminal-nothing-to-issue", month=first)), err=True)


def list_documents(ctx: typer.Context, as_json: AsJson = False) -> None:
    """List every issued invoice and credit note."""
    session: Session = ctx.obj
    with session.campus() as campus, campus.storage.read() as unit:
        rows = list(unit.invoices.rows(scope=campus.scope))
    if as_json:
        print_json([_row(row) for row in rows])
        return
    titles = ["number", "issued", "customer", "net", "vat", "gross", "credited by"]
    print_table(
        titles,
        [
            [
                r.number,
                r.issue_date.isoformat(),
                r.customer_code,
                _money(_signed(r, r.net)),
                _money(_signed(r, r.tax)),
                _money(_signed(r, r.gross)),
                _correction(r),
            ]
            for r in rows
        ],
    )


def pdf(ctx: typer.Context, number: Number, out: Target) -> None:
    """Write the stored PDF of a document, byte for byte as issued."""
    session: Session = ctx.obj
    with session.campus() as campus:
        typer.echo(_save_pdf(campus, number, out))


def xml(ctx: typer.Context, number: Number, out: Target) -> None:
    """Write the stored XML of an e-invoice (UN/CEFACT CII), byte for byte as it is embedded in the PDF."""
    session: Session = ctx.obj
    with session.campus() as campus, campus.storage.read() as unit:
        content = unit.invoices.document(number, campus.scope, "application/xml").content
    typer.echo(_save(content, out, number, ".xml"))


def annex(ctx: typer.Context, number: Number, out: Target) -> None:
    """Write how each line of a document came about, step by step, as a PDF of its own."""
    session: Session = ctx.obj
    with session.campus() as campus:
        content = annex_of(campus, number)
    typer.echo(_save(content, out, f"{number}-annex", ".pdf"))


def credit(
    ctx: typer.Context,
    number: Number,
    reason: Annotated[str, typer.Option(help="Why; printed on the credit note.")],
    line: Annotated[
        list[int] | None, typer.Option(help="Only this line, by its number on the invoice; may be repeated.")
    ] = None,
) -> None:
    """Credit an invoice, or lines of it; print the credit note's number."""
    session: Session = ctx.obj
    with session.campus() as campus:
        issued = credit_invoice(campus, number, reason, campus.actor, line or None)
    typer.echo(issued.invoice.number)


def _save_pdf(campus: Services, number: str, out: Path) -> Path:
    with campus.storage.read() as unit:
        content = unit.invoices.document(number, campus.scope).content
    return _save(content, out, number, ".pdf")


def _save(content: bytes, out: Path, name: str, suffix: str) -> Path:
    """Write a document to the file ``out``, or under its name to the folder ``out``."""
    if out.suffix.lower() == suffix:
        out.parent.mkdir(parents=True, exist_ok=True)
        path = out
    else:
        out.mkdir(parents=True, exist_ok=True)
        path = out / f"{name.replace('/', '-')}{suffix}"
    path.write_bytes(content)
    return path


def _tell(session: Session, exceptions: Iterable[MonthException]) -> None:
    for each in exceptions:
        sentence = session.line.say(each.message)
        if each.amount:
            sentence = f"{sentence} [{session.line.say(Message.of('value-money', value=each.amount))}]"
        typer.echo(f"{each.customer}: {sentence}" if each.customer else sentence, err=True)


def _tell_excluded(session: Session, customers: Iterable[str]) -> None:
    for name in customers:
        typer.echo(session.line.say(Message.of("terminal-excluded", customer=name)), err=True)


def _show(documents: list[dict[str, object]], *, as_json: bool) -> None:
    if as_json:
        print_json(documents)
        return
    titles = ["number", "customer", "net", "vat", "gross"]
    print_table(titles, [[str(d[t] or "—") for t in titles] for d in documents])


def _document(
    number: str,
    customer: str,
    net: Decimal,
    tax: Decimal,
    gross: Decimal,
    lines: Iterable[InvoiceLine],
    pdf_path: Path | None,
) -> dict[str, object]:
    return {
        "number": number or None,
        "customer": customer,
        "net": _money(net),
        "vat": _money(tax),
        "gross": _money(gross),
        "pdf": str(pdf_path) if pdf_path else None,
        "lines": [
            {
                "description": line.description,
                "detail": line.detail,
                "quantity": _quantity(line.quantity),
                "unit": line.unit.value,
                "base_quantity": _quantity(line.base_quantity),
                "unit_price": _price(line.unit_price),
                "net": _money(line.net),
                "vat_rate": _money(line.vat_rate),
            }
            for line in lines
        ],
    }


def _row(row: InvoiceRow) -> dict[str, object]:
    return {
        "number": row.number,
        "kind": row.kind,
        "customer": row.customer_code,
        "issue_date": row.issue_date.isoformat(),
        "due_date": row.due_date.isoformat(),
        "net": _money(_signed(row, row.net)),
        "vat": _money(_signed(row, row.tax)),
        "gross": _money(_signed(row, row.gross)),
        "corrects": row.corrects_number or None,
        "credited_by": list(row.credited_by),
        "credited": _money(row.credited_net),
        "sent": row.sent_on.isoformat() if row.sent_on else None,
        "paid": row.paid_on.isoformat() if row.paid_on else None,
        "due": _money(row.due),
    }


def _signed(row: InvoiceRow, amount: Decimal) -> Decimal:
    """Return an amount of a list: below zero on a credit note, so that a column adds up."""
    return -amount if row.kind == DocumentKind.CREDIT_NOTE.value else amount


def _correction(row: InvoiceRow) -> str:
    """Return what credits an invoice, and how much of it where some of it stands; what a credit note corrects."""
    if row.corrects_number:
        return f"→ {row.corrects_number}"
    part = f" ({_money(row.credited_net)} of {_money(row.net)} net)" if row.is_partly_credited else ""
    return ", ".join(row.credited_by) + part


def _money(amount: Decimal) -> str:
    return f"{amount:.2f}"


def _price(price: Decimal) -> str:
    """Return a unit price with two decimals, more only when it has them."""
    return f"{price:.2f}" if price == round(price, 2) else f"{price.normalize():f}"


def _quantity(quantity: Decimal) -> int | float:
    return int(quantity) if quantity == quantity.to_integral_value() else float(quantity)
