"""How documents leave: the mail account, what stands under a message, the folders."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from campus_desk.application.commands import Command
from campus_desk.application.mail_letters import send_test
from campus_desk.application.mail_settings import LANGUAGES, MailSettings, Security, problems
from campus_desk.application.mail_words import PLACEHOLDERS
from campus_desk.application.sending_commands import SaveSending
from campus_desk.application.sending_preparation import prepare_sending
from campus_desk.domain.errors import NotSent
from campus_desk.domain.messages import Message
from campus_desk.ui.catalogue.record_dialog import RecordDialog
from campus_desk.ui.labels import security_label
from campus_desk.ui.page import Surroundings
from campus_desk.ui.tasks import Side, listens
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.number_edit import NumberEdit

_SIGNATURE_HEIGHT = 64


class SendingSettingsDialog(RecordDialog[MailSettings]):
    """Changes how documents leave. The password goes to the keyring of this computer, never into the file."""

    kind = "sending"

    def __init__(self, around: Surroundings, mail: MailSettings, parent: QWidget | None = None) -> None:
        super().__init__(around, "", mail, parent)
        self.setWindowTitle(self.tr("Sending settings"))
        self._mail = mail
        self._tested_to = ""
        self._texts: dict[str, QLineEdit] = {}
        self._letters: dict[str, QPlainTextEdit] = {}
        self._fill(mail)
        self.test_button = self.add_button_aside(self.tr("Send &test message"), "send")
        self.test_button.setToolTip(self.tr("Send a message to the sender, with what stands in the fields"))
        self.test_button.clicked.connect(self.send_test)
        self.finish()
        self.resize(560, 680)

    def read(self) -> MailSettings:
        """Return the settings the fields describe."""
        texts: dict[str, Any] = {name: field.text().strip() for name, field in self._texts.items()}
        return MailSettings(
            **texts,
            port=self.port.value(),
            security=Security(self.security.currentData()),
            signature=self.signature.toPlainText().strip(),
            **{name: field.toPlainText().strip() for name, field in self._letters.items()},
        )

    def problems(self, record: MailSettings) -> Iterable[tuple[str, Message]]:
        """Return everything that is wrong."""
        return problems(record)

    def command(self, record: MailSettings) -> Command:
        """Return the command that saves the settings; there is no password in it."""
        return SaveSending(record)

    def send_test(self) -> None:
        """Send a message to the sender with what stands in the fields, saved or not."""
        mail, services, language = self.read(), self.session.services, self.session.sentences.language
        found = {self.field_of(name): self.session.sentences.of(message) for name, message in problems(mail)}
        if not mail.is_complete and not found:
            found = {"host": self.session.sentences.of(Message.of("error-mail-not-set-up"))}
        if found:
            self._complain(found)
            return
        password, to, uid = self.password.text(), mail.reply_to or mail.sender_address, str(uuid.uuid4())
        self.form.clear_errors()
        self.test_button.setEnabled(False)
        self.band.present(Tone.NOTE, self.tr("A message is being sent to {0}…").format(to), closable=False)

        self._tested_to = to
        self.session.tasks.aside(
            lambda: send_test(services, mail, password, to, language, uid),
            self._tested,
            self._not_tested,
            side=Side.TRIAL,
        )

    def _tested(self, _none: None) -> None:
        self.test_button.setEnabled(True)
        self.band.present(
            Tone.SUCCESS, self.tr("Sent. Look whether it has arrived at {0}.").format(self._tested_to)
        )

    def _not_tested(self, error: Exception) -> None:
        self.test_button.setEnabled(True)
        self.band.present(
            Tone.ERROR, self.tr("The test message did not leave."), self.session.sentences.error(error)
        )

    def _run(self, command: Command) -> None:
        """Look at the folders and keep the password first: settings without it would look as if they held."""
        if not isinstance(command, SaveSending):
            super()._run(command)
            return
        session, before, password = self.session, self._mail, self.password.text()
        self.form.clear_errors()
        self.band.hide()
        self.say_saving()
        on_done, on_error = self._saved, self._refused

        # Not methods: both are stored or neither is, also when the dialog was closed meanwhile.
        def prepared(_none: None) -> None:
            session.run(command, on_done, on_error)

        def failed(error: Exception) -> None:
            if listens(on_error):
                on_error(error)
            else:
                session.tasks.failed.emit(error, None)

        session.tasks.aside(
            lambda: prepare_sending(session.services, before, command.settings, password),
            prepared,
            failed,
            side=Side.SETTINGS,
        )

    def _refused(self, error: Exception) -> None:
        super()._refused(error)
        if isinstance(error, NotSent):
            self._complain({"password": self.session.sentences.error(error)})

    # --- fields -------------------------------------------------------------------------------------------------------

    def _fill(self, mail: MailSettings) -> None:
        form = self.form
        form.add_section(self.tr("Sender"))
        self._text("sender_name", self.tr("&Name"), hint=self.tr("Empty: the name of who invoices."))
        self._text("sender_address", self.tr("&E-mail"))
        self._text("reply_to", self.tr("&Answers to"), hint=self.tr("Empty: to the sender."))
        self._text(
            "copy_to", self.tr("Cop&y to"), hint=self.tr("Gets each message; customers do not see it.")
        )
        form.add_section(self.tr("Mail server"))
        self._text("host", self.tr("Ser&ver"))
        self.security = QComboBox()
        for security in Security:
            self.security.addItem(security_label(security), security.value)
        self.security.setCurrentIndex(self.security.findData(mail.security.value))
        form.add("security", self.tr("Enc&ryption"), self.security)
        self.port = NumberEdit(self.around.formatter, 1, 65535)
        self.port.setGroupSeparatorShown(False)
        self.port.setValue(mail.port)
        form.add("port", self.tr("P&ort"), self.port)
        self.security.currentIndexChanged.connect(self._follow_security)
        self._text("user", self.tr("&User"), hint=self.tr("Empty for a server that asks for no sign-in."))
        self.password = QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        form.add(
            "password",
            self.tr("Pass&word"),
            self.password,
            hint=self.tr("Goes into the keyring of this computer. Empty: the one kept there."),
        )
        form.add_section(self.tr("Under each message"))
        self.signature = QPlainTextEdit(mail.signature)
        self.signature.setTabChangesFocus(True)
        self.signature.setFixedHeight(_SIGNATURE_HEIGHT)
        form.add("signature", self.tr("Si&gnature"), self.signature)
        form.add_section(self.tr("Message with an invoice"))
        self._words("fr", self.tr("In French"))
        self._words("en", self.tr("In English"))
        self._words("de", self.tr("In German"))
        form.add_section(self.tr("Folders"))
        self._folder("post_folder", self.tr("To &print and post"))
        self._folder("platform_folder", self.tr("Approved plat&form"))
        self._folder("chorus_folder", self.tr("&Chorus Pro"))

    def _text(self, name: str, label: str, *, hint: str = "") -> None:
        field = QLineEdit(getattr(self._mail, name))
        self._texts[name] = field
        self.form.add(name, label, field, hint=hint)

    def _words(self, language: str, label: str) -> None:
        """Add subject and text of the message in a language."""
        subject = QLineEdit(getattr(self._mail, f"subject_{language}"))
        text = QPlainTextEdit(getattr(self._mail, f"text_{language}"))
        text.setTabChangesFocus(True)
        text.setFixedHeight(_SIGNATURE_HEIGHT)
        for field, what in ((subject, self.tr("Subject")), (text, self.tr("Text"))):
            field.setPlaceholderText(what)
            field.setAccessibleName(f"{label}: {what}")
        self._texts[f"subject_{language}"] = subject
        self._letters[f"text_{language}"] = text
        both = QWidget()
        both.setFocusProxy(subject)
        lines = QVBoxLayout(both)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(4)
        lines.addWidget(subject)
        lines.addWidget(text)
        hint = self.tr("Empty: the program’s own words. Can be used: {0}").format(
            " ".join(f"{{{n}}}" for n in PLACEHOLDERS)
        )
        self.form.add(f"words_{language}", label, both, hint=hint if language == LANGUAGES[0] else "")

    def field_of(self, name: str) -> str:
        """Return the form's field of a setting: subject and text of a language are one."""
        kind, _, language = name.partition("_")
        return f"words_{language}" if kind in ("subject", "text") else name

    def _folder(self, name: str, label: str) -> None:
        field = QLineEdit(getattr(self._mail, name))
        self._texts[name] = field
        choose = QPushButton(self.tr("Choose…"))
        choose.setAutoDefault(False)
        choose.setAccessibleName(f"{label.replace('&', '')}: {choose.text()}")
        mark(choose, small=True)
        choose.clicked.connect(partial(self._choose_folder, field))
        both = QWidget()
        both.setFocusProxy(field)
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(field, 1)
        row.addWidget(choose)
        self.form.add(name, label, both)

    def _choose_folder(self, field: QLineEdit) -> None:
        dialog = QFileDialog(self, self.tr("Folder"), field.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(field.setText)
        dialog.open()

    def _follow_security(self) -> None:
        """Offer the port that custom gives the encryption, unless another one was typed."""
        if self.port.value() in {security.port for security in Security}:
            self.port.setValue(Security(self.security.currentData()).port)
