"""How the mentions the law asks for are worded, in each language of documents."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from campus_desk.application.invoicing_settings import LANGUAGES, InvoicingSettings, Term
from campus_desk.application.ports import Wording
from campus_desk.domain.messages import Message
from campus_desk.ui.theme import Theme, mark
from campus_desk.ui.translations import LANGUAGES as NAMES
from campus_desk.ui.widgets.form import Form
from campus_desk.ui.widgets.segmented import Segmented

_LINES_HEIGHT = 46

Texts = tuple[tuple[tuple[Term, str], str], ...]


class TermFields(QWidget):
    """One form per language; an empty field leaves the program's wording, which it shows in grey."""

    def __init__(
        self, theme: Theme, wording: Wording, settings: InvoicingSettings, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fields: dict[tuple[Term, str], QPlainTextEdit] = {}
        self.forms = {language: Form(theme) for language in LANGUAGES}
        self.choice = Segmented.of_choices(
            theme, self.tr("Language of the invoice"), [(each, NAMES[each], "") for each in LANGUAGES]
        )
        self._stack = QStackedWidget()
        for language, form in self.forms.items():
            for term, label in self._labels().items():
                field = QPlainTextEdit(settings.term(term, language))
                field.setPlaceholderText(wording.text(Message.of(f"invoice-note-{term.value}"), language))
                field.setTabChangesFocus(True)
                field.setFixedHeight(_LINES_HEIGHT)
                self._fields[term, language] = field
                form.add(term_field(term, language), label, field)
                field.setAccessibleName(f"{label.replace('&', '')} ({NAMES[language]})")
            self._stack.addWidget(form)
        note = QLabel(
            self.tr(
                "Invoices state these mentions in the customer’s language, and in French beside another one. "
                "What is left empty is worded as shown in grey."
            )
        )
        note.setWordWrap(True)
        mark(note, role="secondary")
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(10)
        lines.addWidget(note)
        lines.addWidget(self.choice)
        lines.addWidget(self._stack)
        lines.addStretch(1)
        self.choice.chosen.connect(self.show_language)

    @property
    def texts(self) -> Texts:
        """What is worded otherwise than proposed."""
        keys = ((term, language) for term in Term for language in LANGUAGES)
        found = ((key, " ".join(self._fields[key].toPlainText().split())) for key in keys)
        return tuple((key, text) for key, text in found if text)

    def show_language(self, language: object) -> None:
        """Show the mentions in one language."""
        self.choice.choose(language)
        self._stack.setCurrentWidget(self.forms[str(language)])

    def _labels(self) -> dict[Term, str]:
        return {
            Term.DISCOUNT: self.tr("Early payment"),
            Term.PENALTY_COMPANY: self.tr("Late payment, companies"),
            Term.PENALTY_PUBLIC: self.tr("Late payment, public bodies"),
            Term.PENALTY_PERSON: self.tr("Late payment, private persons"),
            Term.RECOVERY: self.tr("Recovery fee"),
            Term.RECOVERY_PERSON: self.tr("Recovery fee, private persons"),
        }


def term_field(term: Term, language: str) -> str:
    """Return the name under which the settings know a wording, and complain about it."""
    return f"terms.{term.value}.{language}"
