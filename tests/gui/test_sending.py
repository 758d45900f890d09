"""Finance sends documents, sees what did not leave, mends it, and decides how documents leave."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields
from datetime import timedelta
from pathlib import Path
from typing import Any, TypeVar

import pytest
import trustme
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
from campus_desk.ui.formatting import Formatter
from campus_desk.ui.history_dialog import HistoryDialog
from campus_desk.ui.history_words import HistoryWords
from campus_desk.ui.invoicing.outbox_dialog import OutboxDialog
from campus_desk.ui.invoicing.send_dialog import SendDialog
from campus_desk.ui.invoicing.sending import Sending
from campus_desk.ui.invoicing.sending_settings_dialog import SendingSettingsDialog
from campus_desk.ui.theme import Theme
from campus_desk.ui.translations import Translations
from tests.campus import NOW, Campus, SetClock
from tests.gui.gallery import RESOURCES
from tests.gui.invoicing_desk import InvoicingDesk, wait_for
from tests.keyrings import MemoryKeyring, using
from tests.mail_server import HOST, Answers, account, mail_server, trust
from tests.sending_campus import (
    HELIA,
    NEURALIS,
    change,
    enqueue,
    ids,
    messages,
    run,
    sending_campus,
    sent_events,
    set_up,
)

D = TypeVar("D")


@pytest.fixture
def answers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Answers]:
    """Return what the server of the campus answers."""
    authority, found = trustme.CA(), Answers()
    trust(authority, tmp_path, monkeypatch)
    with mail_server(found, authority) as port, using(MemoryKeyring()):
        campus = sending_campus(tmp_path / "campus.db")
        set_up(campus, account(port))
        campus.close()
        yield found


@pytest.fixture
def campus(answers: Answers, tmp_path: Path) -> Iterator[Campus]:
    opened = Campus(tmp_path / "campus.db", SetClock(NOW), furnish=False)
    yield opened
    opened.close()


@pytest.fixture
def english(qapp: QApplication) -> Iterator[None]:
    """Have the window speak English, whatever it spoke in the test before."""
    words = Translations(qapp, RESOURCES / "translations")
    words.use("en")
    yield
    words.leave()


@pytest.fixture
def desk(theme: Theme, english: None, campus: Campus, tmp_path: Path) -> Iterator[InvoicingDesk]:
    opened = InvoicingDesk(theme, campus.services, tmp_path, "en")
    wait_for(lambda: opened.session.catalogue is not None and opened.page.preview is not None)
    yield opened
    wait_for(lambda: opened.tasks.is_idle and not opened.page._rest.isActive())
    opened.close()


@pytest.fixture
def sending(desk: InvoicingDesk) -> Sending:
    return Sending(desk.page.around, desk.window, desk.window)


def opened(sending: Sending, kind: type[D]) -> D:
    wait_for(lambda: isinstance(sending.dialog, kind))
    assert isinstance(sending.dialog, kind)
    return sending.dialog


def close(dialog: SendDialog | OutboxDialog | SendingSettingsDialog) -> None:
    dialog.reject()
    QApplication.processEvents()


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
    wanted: list[int] = []
    dialog.customer_wanted.disconnect()
    dialog.customer_wanted.connect(wanted.append)
    dialog.mend_button.click()
    assert wanted == [dialog.model.rows[0].parcel.row.customer_id]
    # Entered in that dialog; this one hears of it.
    change(campus, "NEURALIS", email="claire@neuralis.example")
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
    sending.delivery.finished.connect(reports.append)
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


def test_several_that_are_chosen_are_what_is_sent_also_once_more(
    campus: Campus, desk: InvoicingDesk, sending: Sending, answers: Answers
) -> None:
    enqueue(campus, HELIA)
    run(campus)
    desk.page.table.selectAll()
    sending.open_sending()
    dialog = opened(sending, SendDialog)
    wait_for(lambda: len(dialog.model.rows) == 2)
    assert dialog.which.currentText() == "The 2 chosen documents"
    assert dialog.send_button.text() == "Send 2 documents"
    dialog.which.setCurrentIndex(0)
    wait_for(lambda: dialog.send_button.text() == "Send 1 document")
    dialog.which.setCurrentIndex(1)
    wait_for(lambda: dialog.send_button.text() == "Send 2 documents")
    dialog.send_button.click()
    wait_for(lambda: bool(dialog.band.text))
    assert [len(sent_events(campus, number)) for number in (HELIA, NEURALIS)] == [2, 1]
    close(dialog)


def test_what_left_before_it_could_be_taken_out_is_counted_when_sending_is_undone(
    campus: Campus, desk: InvoicingDesk, sending: Sending, answers: Answers
) -> None:
    answers.by_recipient["compta@helia.example"] = ["451 Busy"]
    desk.session.run(SendDocuments(ids(campus, NEURALIS, HELIA)), lambda _: None, fail_test, owner=sending)
    wait_for(lambda: len(messages(campus)) == 2 and desk.session.undo.can_undo)
    assert run(campus) == {NEURALIS: "sent", HELIA: "waiting"}
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
