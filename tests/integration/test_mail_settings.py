"""How documents leave is decided by finance; what cannot be is refused under its field."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from campus_desk.application.mail_settings import MailSettings, Security, load_mail
from campus_desk.application.sending_commands import SaveSending
from campus_desk.domain.errors import InvalidValue
from tests.campus import RECEPTION, Campus
from tests.invoicing import sql
from tests.mail_server import ADDRESS, HOST, account


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = Campus(tmp_path / "campus.db")
    yield opened
    opened.close()


def stored(campus: Campus) -> MailSettings:
    with campus.services.storage.read() as unit:
        return load_mail(unit.settings)


@pytest.mark.parametrize(
    ("wrong", "field"),
    [
        ({"host": ""}, "host"),
        ({"host": "mail example"}, "host"),
        ({"sender_address": ""}, "sender_address"),
        ({"sender_address": "factures"}, "sender_address"),
        ({"copy_to": "a@b.example, c@d.example"}, "copy_to"),
        ({"port": 65536}, "port"),
        ({"sender_name": "Campus\nBcc: x"}, "sender_name"),
        ({"signature": "x" * 1001}, "signature"),
    ],
)
def test_settings_that_cannot_be_are_refused_under_their_field(
    campus: Campus, wrong: dict[str, Any], field: str
) -> None:
    with pytest.raises(InvalidValue) as refused:
        campus.services.desk.execute(SaveSending(account(**({"port": 587} | wrong))), RECEPTION)
    assert refused.value.field == field


def test_settings_are_stored_and_undone(campus: Campus) -> None:
    assert stored(campus) == MailSettings()
    chosen = account(465, Security.TLS, user="u", signature="Claire\nTél. 03", post_folder="Poste")
    outcome = campus.services.desk.execute(SaveSending(chosen), RECEPTION)
    assert stored(campus) == chosen
    assert outcome.inverse is not None
    campus.services.desk.execute(outcome.inverse, RECEPTION)
    assert stored(campus) == MailSettings()


def test_only_a_server_on_this_computer_may_do_without_encryption(campus: Campus) -> None:
    elsewhere = account(25, Security.NONE, host="mail.campus.example")
    with pytest.raises(InvalidValue) as refused:
        campus.services.desk.execute(SaveSending(elsewhere), RECEPTION)
    assert (refused.value.field, refused.value.message.key) == ("security", "error-mail-unencrypted")
    campus.services.desk.execute(SaveSending(account(25, Security.NONE)), RECEPTION)


def test_what_another_tool_wrote_and_is_none_is_told(campus: Campus) -> None:
    sql(campus.path, "INSERT INTO setting (name, value) VALUES ('mail.port', 'smtp')")
    with pytest.raises(InvalidValue) as refused:
        stored(campus)
    assert refused.value.message.key == "error-mail-setting"


def test_this_computer_is_known_by_its_names_and_numbers_only() -> None:
    for host in (HOST, ADDRESS, "127.8.9.1", "::1", HOST.upper()):
        assert MailSettings(host=host).is_on_this_computer
    for host in (f"{HOST}.example.com", "10.0.0.1", "mail.campus.example", ""):
        assert not MailSettings(host=host).is_on_this_computer
