"""What stands on an invoice follows the hand, but goes back: it is told so on the way, whatever else is free."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from campus_desk.ui.timeline.proposal import Intent, Judge, Proposal, Standing, VerdictView


def held_by_invoices(judge: Judge) -> Judge:
    """Return a judge that lets nothing be moved or resized that an invoice states; a copy is another booking."""

    def judged(proposal: Proposal) -> VerdictView:
        items = () if proposal.intent is Intent.COPY else proposal.items
        invoice = next((item.invoice for item in items if item.invoiced), "")
        if not invoice:
            return judge(proposal)
        return VerdictView(
            Standing.BLOCKED,
            QCoreApplication.translate("PlannerWords", "On invoice {0}").format(invoice),
            QCoreApplication.translate("PlannerWords", "Only a credit note frees it."),
        )

    return judged
