"""Finance sends documents, sees what did not leave, mends it, and decides how documents leave."""

from __future__ import annotations

import re
from dataclasses import fields
from datetime import timedelta
from typing import Any

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail
from PySide6.QtWidgets import QApplication, QLabel

from campus_desk.application.mail_settings import MailSettings, Security
from campus_desk.application.read_models import HistoryEntry
from campus_desk.application.record_json import record_json
from campus_desk.application.sending_commands import SendDocuments
from campus_desk.domain.actors import EVERYTHING
from campus_desk.domain.invoice_event import OutboxState
from campus_desk.ui.booking.announcements import Announcements
from campus_desk.ui.catalogue.customer_dialog import CustomerDialog
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.history_dialog import HistoryDialog
from campus_desk.ui.history_words import HistoryWords
from campus_desk.ui.invoicing.outbox_dialog import OutboxDialog
from campus_desk.ui.invoicing.send_dialog import SendDialog
from campus_desk.ui.invoicing.sending import Sending
from campus_desk.ui.invoicing.sending_settings_dialog import SendingSettingsDialog
from campus_desk.ui.translations import Translations
from tests.campus import NOW, Campus
from tests.gui.desk import type_into
from tests.gui.gallery import RESOURCES
from tests.gui.invoicing_desk import InvoicingDesk, wait_for
from tests.gui.sending_desk import answers, campus, close, desk, english, opened, sending
from tests.keyrings import using
from tests.mail_server import HOST, Answers
from tests.sending_campus import HELIA, NEURALIS, change, enqueue, ids, messages, run, sent_events

__all__ = ["answers", "campus", "desk", "english", "sending"]


def test_documents_are_sent_with_one_question_and_what_is_kept_back_leads_to_its_customer(
    campus: Campus, desk: InvoicingDesk, sending: Sending, answers: Answers
) -> None:
    change(campus, "NEURALIS", email="")
    desk.page.around.actions.send_documents.trigger()
    dialog = opened(sending, SendDialog)
    wait_for(lambda: len(dialog.model.rows) == 2)
    assert dialog.ways.text() == "By e-mail: 1"
    assert dialog.kept_back.text() == "1 document is kept back; the reason stands beside it."
    assert [row.text for row in dialog.model.rows] == [
        "Neuralis has no e-mail address.",
        "compta@helia.example",
    ]
    dialog.mend_button.click()
    wait_for(lambda: bool(dialog.findChildren(CustomerDialog)))
    (customer,) = dialog.findChildren(CustomerDialog)
    assert customer.record is not None
    assert customer.record.name == "Neuralis"
    assert customer.focusWidget() is customer.form.field("invoice_email").entrance
    # Entered in that dialog; this one hears of it.
    type_into(customer.form.field("invoice_email").entrance, "claire@neuralis.example")
    customer.save_button.click()
    wait_for(lambda: dialog.send_button.text() == "Send 2 documents")
    dialog.send_button.click()
    wait_for(lambda: bool(dialog.band.text))
    assert dialog.band.text == "2 sent"
    assert [row.state for row in dialog.model.rows] == [OutboxState.SENT] * 2
    assert len(answers.envelopes) == 2
    assert len(sent_events(campus, NEURALIS)) == 1
    close(dialog)


def test_what_did_not_leave_is_told_beside_each_and_tried_again_from_the_outbox(
    campus: Campus, sending: Sending, answers: Answers
) -> None:
    answers.by_recipient["compta@helia.example"] = ["550 5.1.1 Unknown"]
    sending.open_sending()
    dialog = opened(sending, SendDialog)
    wait_for(lambda: len(dialog.model.rows) == 2)
    dialog.send_button.click()
    wait_for(lambda: bool(dialog.band.text))
    assert dialog.band.text == "1 sent · 1 could not be sent"
    refused = "The mail server refused the recipient compta@helia.example: 550 5.1.1 Unknown"
    assert dialog.model.rows[0].text == refused
    close(dialog)
    sending.open_outbox()
    outbox = opened(sending, OutboxDialog)
    wait_for(lambda: len(outbox.model.rows) == 1)
    assert outbox.reason.text() == refused
    outbox.retry_button.click()
    wait_for(lambda: not outbox.model.rows and not sending.delivery.is_running)
    assert len(sent_events(campus, HELIA)) == 1
    close(outbox)


def test_a_message_is_taken_out_of_the_outbox_and_that_is_undone(
    campus: Campus, desk: InvoicingDesk, sending: Sending, answers: Answers
) -> None:
    answers.by_recipient["compta@helia.example"] = ["451 Busy"]
    enqueue(campus, HELIA)
    run(campus)
    sending.open_outbox()
    dialog = opened(sending, OutboxDialog)
    wait_for(lambda: len(dialog.model.rows) == 1)
    dialog.remove_button.click()
    wait_for(lambda: not dialog.model.rows)
    assert messages(campus)[0].state is OutboxState.CANCELLED
    desk.session.undo.undo()
    wait_for(lambda: len(dialog.model.rows) == 1)
    assert messages(campus)[0].state is OutboxState.WAITING
    close(dialog)


def test_what_is_due_leaves_by_itself_while_the_desk_is_open(
    campus: Campus, sending: Sending, answers: Answers
) -> None:
    answers.by_recipient["compta@helia.example"] = ["451 Busy"]
    enqueue(campus, HELIA)
    run(campus)
    reports: list[object] = []
    sending.delivery.finished.connect(lambda report, _: reports.append(report))
    sending.delivery.look()
    wait_for(lambda: sending.delivery._looking is None)
    assert answers.envelopes == []
    campus.clock.advance(timedelta(minutes=1))
    sending.delivery.look()
    wait_for(lambda: bool(reports))
    assert len(answers.envelopes) == 1
    assert len(sent_events(campus, HELIA)) == 1


def test_without_a_keyring_the_password_is_not_kept_and_nothing_is_saved(
    campus: Campus, sending: Sending
) -> None:
    sending.open_settings()
    dialog = opened(sending, SendingSettingsDialog)
    dialog._texts["user"].setText("campus")
    dialog.password.setText("geheim")
    backend = fail.Keyring()  # type: ignore[no-untyped-call]
    assert isinstance(backend, KeyringBackend)
    with using(backend):
        dialog.save_button.click()
        wait_for(lambda: bool(dialog.form.field("password").error))
    assert dialog.form.field("password").error.startswith("This computer has no keyring")
    with campus.services.storage.read() as unit:
        assert unit.settings.get("mail.user") == ""
    dialog.save_button.click()
    wait_for(lambda: dialog.stored is not None)
    assert campus.services.secrets.get(f"campus @ {HOST}") == "geheim"


def test_a_test_message_goes_to_the_sender_and_a_mistake_stands_at_its_field(
    sending: Sending, answers: Answers
) -> None:
    sending.open_settings()
    dialog = opened(sending, SendingSettingsDialog)
    dialog._texts["sender_address"].setText("factures")
    dialog.test_button.click()
    assert dialog.form.field("sender_address").error == "This is not an e-mail address."
    dialog._texts["sender_address"].setText("factures@campus.example")
    dialog.test_button.click()
    wait_for(lambda: bool(answers.envelopes) and dialog.test_button.isEnabled())
    assert dialog.band.text == "Sent. Look whether it has arrived at factures@campus.example."
    assert answers.envelopes[0].rcpt_tos == ["factures@campus.example"]
    close(dialog)


def test_the_port_follows_the_encryption_unless_another_was_typed(sending: Sending) -> None:
    sending.open_settings()
    dialog = opened(sending, SendingSettingsDialog)
    dialog.port.setValue(587)
    dialog.security.setCurrentIndex(1)
    assert dialog.port.value() == 465
    dialog.port.setValue(2525)
    dialog.security.setCurrentIndex(0)
    assert dialog.port.value() == 2525
    close(dialog)


def test_of_several_that_are_chosen_what_was_sent_goes_once_more_only_when_that_is_said(
    campus: Campus, desk: InvoicingDesk, sending: Sending, answers: Answers
) -> None:
    enqueue(campus, HELIA)
    run(campus)
    desk.page.table.selectAll()
    sending.open_sending()
    dialog = opened(sending, SendDialog)
    wait_for(lambda: len(dialog.model.rows) == 2)
    assert dialog.which.currentText() == "The 2 chosen documents"
    assert dialog.send_button.text() == "Send 1 document"
    assert dialog.kept_back.text() == "1 document is kept back; the reason stands beside it."
    assert dialog.again.text() == "Send &again what was sent or waits already (1)"
    dialog.again.click()
    assert dialog.send_button.text() == "Send 2 documents, 1 of them again"
    dialog.which.setCurrentIndex(0)
    wait_for(lambda: dialog.send_button.text() == "Send 1 document")
    assert dialog.again.isHidden()
    dialog.which.setCurrentIndex(1)
    wait_for(lambda: dialog.send_button.text() == "Send 2 documents, 1 of them again")
    dialog.send_button.click()
    wait_for(lambda: bool(dialog.band.text))
    assert [len(sent_events(campus, number)) for number in (HELIA, NEURALIS)] == [2, 1]
    close(dialog)


def test_what_was_sent_stays_where_it_is_while_nobody_says_otherwise(
    campus: Campus, desk: InvoicingDesk, sending: Sending, answers: Answers
) -> None:
    enqueue(campus, HELIA)
    run(campus)
    desk.page.table.selectAll()
    sending.open_sending()
    dialog = opened(sending, SendDialog)
    wait_for(lambda: len(dialog.model.rows) == 2)
    dialog.send_button.click()
    wait_for(lambda: bool(dialog.band.text))
    assert [each.rcpt_tos for each in answers.envelopes] == [
        ["compta@helia.example"],
        ["claire@neuralis.example"],
    ]
    close(dialog)


def test_what_left_before_it_could_be_taken_out_is_counted_when_sending_is_undone(
    campus: Campus, desk: InvoicingDesk, sending: Sending, answers: Answers
) -> None:
    answers.by_recipient["compta@helia.example"] = ["451 Busy"]
    desk.session.run(SendDocuments(ids(campus, NEURALIS, HELIA)), lambda _: None, fail_test, owner=sending)
    wait_for(lambda: [each.attempts for each in messages(campus)] == [1, 1] and desk.session.undo.can_undo)
    wait_for(lambda: not sending.delivery.is_running)
    assert [each.state for each in messages(campus)] == [OutboxState.SENT, OutboxState.WAITING]
    undone: list[str] = []
    said = Announcements(desk.session, desk.page.around.formatter)
    desk.session.undo.finished.connect(
        lambda outcome, text, forward: undone.append(said.step(outcome, text, forward=forward))
    )
    desk.session.undo.undo()
    wait_for(lambda: bool(undone))
    assert undone == ["Send documents, but 1 document had left already"]


def test_an_address_is_mended_and_the_message_tried_again_from_the_outbox(
    campus: Campus, sending: Sending, answers: Answers
) -> None:
    answers.by_recipient["compta@helia.example"] = ["550 5.1.1 Unknown"] * 2
    enqueue(campus, HELIA)
    run(campus)
    sending.open_outbox()
    dialog = opened(sending, OutboxDialog)
    wait_for(lambda: len(dialog.model.rows) == 1)
    change(campus, "HELIA", invoice_email="factures@helia.example")
    dialog.retry_button.click()
    wait_for(lambda: not dialog.model.rows and not sending.delivery.is_running)
    assert answers.envelopes[0].rcpt_tos == ["factures@helia.example"]
    close(dialog)


def test_the_history_of_the_settings_names_what_was_changed(
    campus: Campus, desk: InvoicingDesk, sending: Sending
) -> None:
    sending.open_settings()
    dialog = opened(sending, SendingSettingsDialog)
    dialog.history_button.click()
    wait_for(lambda: bool(dialog.findChildren(HistoryDialog)))
    (history,) = dialog.findChildren(HistoryDialog)
    wait_for(lambda: bool(history.entries))
    shown = [label.text() for label in history.findChildren(QLabel)]
    assert f"Mail server: — → {HOST}" in shown
    assert "Sender: — → Campus Médtech – Müller & Söhne" in shown
    assert not [text for text in shown if re.match(r"[a-z_]+: ", text)]
    history.accept()
    close(dialog)


@pytest.mark.parametrize(
    ("language", "first"),
    [
        ("fr", "Chiffrement\u202f: STARTTLS → TLS dès le premier octet"),
        ("en", "Encryption: STARTTLS → TLS from the first byte"),
        ("de", "Verschlüsselung: STARTTLS → TLS vom ersten Byte an"),
    ],
)
def test_every_setting_of_sending_has_a_name_in_every_language(
    qapp: QApplication, campus: Campus, language: str, first: str
) -> None:
    texts: dict[str, Any] = {each.name: "x" for each in fields(MailSettings)}
    changed = MailSettings(**(texts | {"port": 465, "security": Security.TLS}))
    entry = HistoryEntry(NOW, "", "change", "sending", 0, record_json(MailSettings()), record_json(changed))
    with campus.services.storage.read() as unit:
        catalogue = unit.agenda.catalogue(EVERYTHING)
    words = Translations(qapp, RESOURCES / "translations")
    words.use(language)
    try:
        lines = HistoryWords(catalogue, Formatter(language)).changes(entry)
    finally:
        words.leave()
    assert first in lines
    assert len(lines) == len(fields(MailSettings))
    assert not [line for line in lines for each in fields(MailSettings) if line.startswith(each.name)]


def fail_test(error: Exception) -> None:
    raise error
