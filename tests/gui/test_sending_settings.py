"""How documents leave is saved while a mail server hangs, with folders that are there, and all of it or nothing."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from campus_desk.application.mail_settings import MailSettings, load_mail
from campus_desk.domain.customer import Channel
from campus_desk.ui.invoicing.send_dialog import SendDialog
from campus_desk.ui.invoicing.sending import Sending
from campus_desk.ui.invoicing.sending_settings_dialog import SendingSettingsDialog
from tests.campus import Campus
from tests.gui.invoicing_desk import InvoicingDesk, wait_for
from tests.gui.sending_desk import answers, campus, close, desk, english, opened, sending
from tests.keyrings import MemoryKeyring, using
from tests.mail_server import HOST, Answers
from tests.sending_campus import NEURALIS, change, enqueue, set_up

__all__ = ["answers", "campus", "desk", "english", "sending"]


def stored(campus: Campus) -> MailSettings:
    with campus.services.storage.read() as unit:
        return load_mail(unit.settings)


def settings(sending: Sending) -> SendingSettingsDialog:
    sending.open_settings()
    return opened(sending, SendingSettingsDialog)


class SlowKeyring(MemoryKeyring):
    """Waits for somebody to unlock it."""

    def __init__(self) -> None:
        super().__init__()
        self.unlocked = threading.Event()

    def set_password(self, service: str, username: str, password: str) -> None:
        self.unlocked.wait()
        super().set_password(service, username, password)


def test_a_mail_server_that_hangs_holds_up_neither_saving_nor_a_test_message(
    campus: Campus, sending: Sending, answers: Answers
) -> None:
    answers.hangs_in_data = True
    enqueue(campus, NEURALIS)
    sending.delivery.start()
    wait_for(answers.has_letter.is_set)
    dialog = settings(sending)
    # The test message hangs too: it is another letter to the same server.
    dialog.test_button.click()
    dialog._texts["user"].setText("campus")
    dialog.password.setText("geheim")
    dialog.save_button.click()
    wait_for(lambda: dialog.stored is not None)
    assert stored(campus).user == "campus"
    assert campus.services.secrets.get(f"campus @ {HOST}") == "geheim"
    assert sending.delivery.is_running
    answers.goes_on.set()


def test_while_the_keyring_is_locked_it_is_said_that_it_is_being_saved(
    campus: Campus, sending: Sending
) -> None:
    keyring = SlowKeyring()
    with using(keyring):
        dialog = settings(sending)
        dialog._texts["user"].setText("campus")
        dialog.password.setText("geheim")
        dialog.save_button.click()
        assert dialog._hint.text() == "Saving…"
        assert not dialog.save_button.isEnabled()
        keyring.unlocked.set()
        wait_for(lambda: dialog.stored is not None)


def test_who_leaves_while_it_is_being_saved_has_saved_the_settings_with_the_password(
    campus: Campus, desk: InvoicingDesk, sending: Sending
) -> None:
    keyring = SlowKeyring()
    with using(keyring):
        dialog = settings(sending)
        dialog._texts["user"].setText("campus")
        dialog.password.setText("geheim")
        dialog.save_button.click()
        close(dialog)
        keyring.unlocked.set()
        wait_for(lambda: desk.session.undo.can_undo)
        assert stored(campus).user == "campus"
        assert campus.services.secrets.get(f"campus @ {HOST}") == "geheim"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("gone", "The folder {0} is not there. Connect the drive, or choose another folder."),
        ("file.txt", "The folder {0} is not there. Connect the drive, or choose another folder."),
    ],
)
def test_a_folder_that_is_not_there_is_told_under_its_field_and_nothing_is_saved(
    campus: Campus, sending: Sending, tmp_path: Path, name: str, told: str
) -> None:
    (tmp_path / "file.txt").write_text("x")
    dialog = settings(sending)
    dialog._texts["platform_folder"].setText(str(tmp_path / name))
    dialog._texts["user"].setText("campus")
    dialog.password.setText("geheim")
    dialog.save_button.click()
    wait_for(lambda: bool(dialog.form.field("platform_folder").error))
    assert dialog.form.field("platform_folder").error == told.format(tmp_path / name)
    assert dialog.save_button.isEnabled()
    assert dialog._hint.text() == ""
    assert stored(campus).platform_folder == ""
    assert campus.services.secrets.get(f"campus @ {HOST}") == ""
    (tmp_path / "there").mkdir()
    dialog._texts["platform_folder"].setText(str(tmp_path / "there"))
    dialog.save_button.click()
    wait_for(lambda: dialog.stored is not None)
    assert stored(campus).platform_folder == str(tmp_path / "there")


def test_a_drive_that_is_unplugged_today_hinders_nobody_who_changes_something_else(
    campus: Campus, sending: Sending
) -> None:
    before = stored(campus)
    set_up(campus, replace(before, post_folder="/media/drive/post"))
    dialog = settings(sending)
    dialog._texts["sender_name"].setText("Campus")
    dialog.save_button.click()
    wait_for(lambda: dialog.stored is not None)
    assert stored(campus).sender_name == "Campus"
    assert stored(campus).post_folder == "/media/drive/post"


def test_a_folder_is_chosen_in_a_dialog_beside_which_the_desk_goes_on(
    campus: Campus, sending: Sending, tmp_path: Path
) -> None:
    (tmp_path / "post").mkdir()
    dialog = settings(sending)
    dialog._choose_folder(dialog._texts["post_folder"])
    (choice,) = dialog.findChildren(QFileDialog)
    assert choice.fileMode() is QFileDialog.FileMode.Directory
    choice.fileSelected.emit(str(tmp_path / "post"))
    choice.reject()
    assert dialog._texts["post_folder"].text() == str(tmp_path / "post")
    close(dialog)


def test_a_folder_that_is_missing_is_chosen_from_the_dialog_that_sends(
    campus: Campus, sending: Sending
) -> None:
    change(campus, "HELIA", channel=Channel.FOLDER)
    change(campus, "NEURALIS", channel=Channel.FOLDER)
    sending.open_sending()
    asking = opened(sending, SendDialog)
    wait_for(lambda: len(asking.model.rows) == 2)
    assert asking.mend_button.text() == "&Sending settings…"
    asking.mend_button.click()
    dialog = opened(sending, SendingSettingsDialog)
    assert dialog.focusWidget() is dialog._texts["post_folder"]
    close(dialog)
    close(asking)


def test_words_that_stand_for_nothing_are_told_under_their_language(campus: Campus, sending: Sending) -> None:
    dialog = settings(sending)
    dialog._texts["subject_de"].setText("Rechnung {nummer}")
    dialog.save_button.click()
    assert dialog.form.field("words_de").error.startswith("{nummer} stands for nothing.")
    dialog._texts["subject_de"].setText("Rechnung {number}")
    dialog._letters["text_de"].setPlainText("Guten Tag")
    dialog.save_button.click()
    wait_for(lambda: dialog.stored is not None)
    assert stored(campus).words("de") == ("Rechnung {number}", "Guten Tag")
