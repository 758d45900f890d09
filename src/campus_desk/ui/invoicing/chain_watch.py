"""Sees to it that the chain of documents is verified while people work, and says in the status bar how far it holds."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer

from campus_desk.application.chain_ports import VerifiedChain
from campus_desk.application.changes import Changes
from campus_desk.ui.page import Surroundings
from campus_desk.ui.status_line import ChainItem
from campus_desk.ui.tasks import Job
from campus_desk.ui.widgets.announcement import announce

log = logging.getLogger(__name__)

AT_ONCE = 100
"""Links in one stretch: closing the window waits for no more than that."""

REST_MS = 1_000
"""How long nothing is issued before what was issued is verified."""


class ChainWatch(QObject):
    """Verifies when the finance page opens and after documents were issued; only what was not verified before.

    Attributes:
        verified: How far the chain holds.
    """

    def __init__(self, around: Surroundings, item: ChainItem, parent: QObject) -> None:
        super().__init__(parent)
        self._session = around.session
        self._page = around.actions.invoicing
        self._item = item
        self._job: Job | None = None
        self._is_stale = True
        self.verified = VerifiedChain()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.setObjectName("chain of documents")
        self._rest.timeout.connect(self.look)
        self._page.toggled.connect(self._page_turned)
        self._session.hub.changed.connect(self._changed)
        item.say("", "")
        self._page_turned(self._page.isChecked())

    def look(self) -> None:
        """Verify what is not verified yet, unless that is under way."""
        if self._job is None and self._is_stale and not self._session.tasks.is_closed:
            self._is_stale = False
            if not self._item.text:
                self._item.say(self.tr("Verifying the chain of documents…"), "")
            self._go_on(self.verified)

    def _go_on(self, verified: VerifiedChain) -> None:
        chain = self._session.services.chain
        # Aside: hashing thousands of documents takes seconds, and nobody waits for it.
        self._job = self._session.tasks.aside(
            lambda: chain.verify(verified, AT_ONCE), self._answered, self._not_read
        )

    def _answered(self, verified: VerifiedChain) -> None:
        self.verified = verified
        if not verified.is_whole and not verified.broken_at:
            self._go_on(verified)
            return
        self._job = None
        if verified.broken_at:
            # Looked at again with the next change or visit: what follows the break is not vouched for.
            self._is_stale = True
            text = self.tr("Chain of documents broken at {0}").format(verified.broken_at)
            said = text != self._item.text
            self._item.say(text, self.tr("Check what holds and what does not"), "alert-circle", "danger")
            if said:
                announce(self._item.button, text, urgent=True)
        elif verified.sequence:
            self._item.say(
                self.tr("Chain of documents verified up to {0}").format(verified.number),
                self.tr("Each document, its PDF and its XML are as issued. Check everything…"),
            )
        else:
            self._item.say("", "")
        self._show()

    def _not_read(self, error: Exception) -> None:
        log.warning("the chain of documents could not be read: %s", error)
        self._job = None
        self._is_stale = True
        self._item.say(
            self.tr("Chain of documents not verified"),
            self._session.sentences.error(error),
            "alert-triangle",
            "warn",
        )

    def _changed(self, changes: Changes) -> None:
        if changes.invoices or changes.everything:
            self._is_stale = True
            if self._page.isChecked():
                self._rest.start()

    def _page_turned(self, shown: bool) -> None:
        if shown:
            self.look()
        self._show()

    def _show(self) -> None:
        """Finance sees how far it holds; everybody, that it does not."""
        self._item.want(is_wanted=self._page.isChecked() or bool(self.verified.broken_at))
