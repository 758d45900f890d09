"""Asks why a rule is to be overridden; the reason is kept with the booking."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from campus_desk.domain.verdicts import Verdict
from campus_desk.ui.booking.rules_panel import VerdictRow
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.messages import Sentences
from campus_desk.ui.page import Surroundings
from campus_desk.ui.theme import Theme
from campus_desk.ui.widgets.form import Form


class ReasonDialog(DeskDialog):
    """Shows the rules in question and takes one reason for all of them.

    Signals:
        given: The reason.
    """

    given = Signal(str)

    def __init__(
        self,
        theme: Theme,
        sentences: Sentences,
        verdicts: Iterable[Verdict],
        parent: QWidget | None = None,
        *,
        cancels: bool = False,
    ) -> None:
        """Build the question.

        Args:
            theme: Fonts and colours.
            sentences: Words verdicts.
            verdicts: What is to be overridden.
            parent: The widget it belongs to.
            cancels: Bookings are to be cancelled, not made or changed.
        """
        super().__init__(theme, "", parent)
        self.setWindowTitle(self.tr("A reason is asked for"))
        for verdict in verdicts:
            self.body.addWidget(VerdictRow(theme, verdict, sentences, justified=True))
        self.reason = QLineEdit()
        self._form = Form(theme)
        self._form.add(
            "reason", self.tr("&Reason"), self.reason, hint=self.tr("Kept in the history of the booking.")
        )
        self.body.addWidget(self._form)
        self.body.addStretch(1)
        if cancels:
            # « Cancel » beside « Cancel nevertheless » would say two things.
            self.add_cancel(self.tr("Back"))
        else:
            self.add_cancel()
        self.save_button = self.add_primary(
            self.tr("Cancel nevertheless") if cancels else self.tr("Book nevertheless")
        )
        self.save_button.clicked.connect(self._give)
        self.resize(460, 200)
        self.reason.setFocus()

    def _give(self) -> None:
        reason = self.reason.text().strip()
        if not reason:
            self._form.show_errors({"reason": self.tr("Say why in a few words.")})
            return
        self.accept()
        self.given.emit(reason)


def ask_reason(
    around: Surroundings,
    verdicts: Iterable[Verdict],
    window: QWidget,
    then: Callable[[str], None],
    given_up: Callable[[], object] | None = None,
    *,
    cancels: bool = False,
) -> None:
    """Ask why rules are to be overridden, and go on with the reason."""
    dialog = ReasonDialog(around.theme, around.session.sentences, verdicts, window, cancels=cancels)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.given.connect(then)
    if given_up is not None:
        dialog.rejected.connect(given_up)
    dialog.open()
