"""Sentences for the window: verdicts, refusals and price steps from the wording catalogue, in its language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from campus_desk.application.commands import Command
from campus_desk.application.ports import Wording
from campus_desk.domain.errors import CampusDeskError, RulesBroken
from campus_desk.domain.messages import Message
from campus_desk.domain.verdicts import Verdict


class Sentences:
    """Words messages and errors in the language of the window.

    Attributes:
        language: ``fr``, ``en`` or ``de``.
    """

    def __init__(self, wording: Wording, language: str) -> None:
        self._wording = wording
        self.language = language

    def of(self, message: Message) -> str:
        """Return the sentence of a message."""
        return self._wording.text(message, self.language)

    def name(self, command: Command) -> str:
        """Return the name of a command, for the Undo menu and the history."""
        return self.of(Message.of(command.label))

    def done(self, command: Command) -> str:
        """Return what happened when a command was carried out, to be said after whom it concerns."""
        return self.of(Message.of(f"{command.label}.done"))

    def verdict(self, verdict: Verdict) -> str:
        """Return what a rule says, finding and facts in one sentence."""
        if verdict.detail is None:
            return self.of(verdict.message)
        return self.of(Message.of("verdict-sentence", finding=verdict.message, facts=verdict.detail))

    def error(self, error: Exception) -> str:
        """Return what went wrong, and what to do, as one or more sentences."""
        if isinstance(error, RulesBroken):
            blocking = [v for v in error.verdicts if v.blocks] or list(error.verdicts)
            return " ".join(self.verdict(v) for v in blocking)
        if isinstance(error, CampusDeskError):
            return self.of(error.message)
        sentence = QCoreApplication.translate(
            "Sentences", "Something unexpected happened ({0}). Nothing was changed; the log file says more."
        )
        return sentence.format(type(error).__name__)
