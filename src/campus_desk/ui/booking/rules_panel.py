"""All verdicts at once: what speaks against the booking, what is to be known, what passed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from campus_desk.domain.verdicts import Severity, Verdict
from campus_desk.ui.messages import Sentences
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.widgets.icon_label import IconLabel

_LOOKS = {
    Severity.BLOCKING: ("ban", "danger"),
    Severity.OVERRIDABLE: ("alert-triangle", "warn"),
    Severity.NOTICE: ("info-circle", "accent"),
    Severity.PASSED: ("circle-check", "ok"),
}
_TINTED = (Severity.BLOCKING, Severity.OVERRIDABLE)


class VerdictRow(QFrame):
    """One verdict: icon, finding, facts.

    Signals:
        reason_wanted: The button « Justify » was pressed.
    """

    reason_wanted = Signal()

    def __init__(self, theme: Theme, verdict: Verdict, sentences: Sentences, *, justified: bool) -> None:
        super().__init__()
        icon, ink = _LOOKS[verdict.severity]
        mark(self, tone=ink if verdict.severity in _TINTED else "plain")
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 6, 12, 6)
        row.setSpacing(9)
        row.addWidget(IconLabel(theme, icon, ink, 16), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        finding = _line(sentences.of(verdict.message))
        finding.setFont(theme.typeface.font(weight=600))
        if verdict.severity in _TINTED:
            mark(finding, role=ink)
        words.addWidget(finding)
        said = [finding.text()]
        if verdict.detail is not None:
            facts = _line(sentences.of(verdict.detail))
            mark(facts, role=ink if verdict.severity in _TINTED else "secondary")
            words.addWidget(facts)
            said.append(facts.text())
        row.addLayout(words, 1)
        if verdict.severity is Severity.OVERRIDABLE and verdict.overridable_by_actor and not justified:
            button = QPushButton(self.tr("Justify…"))
            mark(button, small=True)
            button.setAutoDefault(False)
            button.clicked.connect(self.reason_wanted)
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(". ".join(said))


class RulesPanel(QWidget):
    """The verdicts, and the reason where a rule is overridden.

    Attributes:
        reason: Why; kept in the history of the booking.

    Signals:
        reason_changed: Another reason is given.
    """

    reason_changed = Signal()

    def __init__(self, theme: Theme, sentences: Sentences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sentences = sentences
        self._shown: tuple[Verdict, ...] | None = None
        self._rows: list[VerdictRow] = []
        head = QFrame()
        mark(head, role="panel-head")
        top = QHBoxLayout(head)
        top.setContentsMargins(12, 0, 12, 0)
        top.addWidget(QLabel(self.tr("Rules")))
        top.addStretch(1)
        self._count = QLabel()
        mark(self._count, role="secondary")
        top.addWidget(self._count)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Reason, kept in the history"))
        self.reason.setAccessibleName(self.tr("Reason for overriding the rule"))
        self._reason_row = QFrame()
        mark(self._reason_row, tone="warn")
        line = QHBoxLayout(self._reason_row)
        line.setContentsMargins(38, 2, 12, 8)
        line.addWidget(self.reason)
        self._reason_row.hide()
        self.reason.textChanged.connect(self.reason_changed)
        sheet = QWidget()
        self._lines = QVBoxLayout(sheet)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._nothing = _line(self.tr("The rules need a resource and a time."))
        self._nothing.setContentsMargins(13, 8, 12, 8)
        mark(self._nothing, role="hint")
        self._lines.addWidget(self._nothing)
        self._lines.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(sheet)
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(head)
        lines.addWidget(area, 1)

    @property
    def given_reason(self) -> str:
        """The reason, empty when none is asked for or given."""
        return self.reason.text().strip() if not self._reason_row.isHidden() else ""

    def show_verdicts(self, verdicts: Sequence[Verdict]) -> None:
        """Show what the rules say now."""
        if tuple(verdicts) == self._shown:
            return
        self._shown = tuple(verdicts)
        overridable = any(v.severity is Severity.OVERRIDABLE and v.overridable_by_actor for v in verdicts)
        if not overridable:
            self._reason_row.hide()
        elif self.reason.text():
            self._reason_row.show()
        self._fill()

    def ask_reason(self) -> None:
        """Show the field for the reason and go there."""
        self._reason_row.show()
        self._fill()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self) -> None:
        verdicts = self._shown or ()
        self._nothing.setVisible(not verdicts)
        for row in self._rows:
            self._lines.removeWidget(row)
            row.deleteLater()
        self._lines.removeWidget(self._reason_row)
        asked = not self._reason_row.isHidden()
        self._rows = []
        placed = False
        for number, verdict in enumerate(verdicts):
            row = VerdictRow(self._theme, verdict, self._sentences, justified=asked)
            row.reason_wanted.connect(self.ask_reason)
            self._rows.append(row)
            self._lines.insertWidget(number + placed, row)
            last = number + 1 == len(verdicts) or verdicts[number + 1].severity is not Severity.OVERRIDABLE
            if verdict.severity is Severity.OVERRIDABLE and last and not placed:
                self._lines.insertWidget(number + 1, self._reason_row)
                placed = True
        self._count.setText(self._counts(verdicts))

    def _counts(self, verdicts: Sequence[Verdict]) -> str:
        if not verdicts:
            return ""
        parts = [self.tr("%n checked", "", len({v.rule for v in verdicts}))]
        blocking = sum(1 for v in verdicts if v.blocks and not v.overridable_by_actor)
        to_justify = sum(1 for v in verdicts if v.blocks and v.overridable_by_actor)
        if blocking:
            parts.append(self.tr("%n against it", "", blocking))
        if to_justify:
            parts.append(self.tr("%n to justify", "", to_justify))
        return " · ".join(parts)


def _line(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
