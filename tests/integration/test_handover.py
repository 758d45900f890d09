"""Documents handed over in folders: whole or not at all, once, with a list for platforms."""

from __future__ import annotations

import csv
import os
import resource
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, timedelta
from hashlib import sha256
from pathlib import Path

import pytest

from campus_desk.application.invoice_ports import IssuedInvoice
from campus_desk.application.mail_settings import MailSettings, Security
from campus_desk.application.sending_commands import SendDocuments
from campus_desk.application.sending_plan import ParcelRemedy, plan_sending, why_not
from campus_desk.domain.customer import Channel
from campus_desk.domain.errors import NotSent, Refused
from campus_desk.exchange.handover import COLUMNS, DocumentFolders
from tests.campus import RECEPTION, Campus
from tests.mail_server import ADDRESS
from tests.sending_campus import (
    HELIA,
    NEURALIS,
    change,
    enqueue,
    ids,
    messages,
    reason,
    run,
    sending_campus,
    sent_events,
    set_up,
    stored_pdf,
)

DAY = date(2026, 11, 23)


@pytest.fixture
def campus(tmp_path: Path) -> Iterator[Campus]:
    opened = sending_campus(tmp_path / "campus.db")
    yield opened
    opened.close()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    chosen = tmp_path / "dépôt"
    chosen.mkdir()
    return chosen


def settings(folder: Path) -> MailSettings:
    return MailSettings(
        post_folder=str(folder), platform_folder=str(folder / "pa"), chorus_folder=str(folder / "chorus")
    )


def issued(campus: Campus, number: str) -> IssuedInvoice:
    with campus.services.storage.read() as unit:
        return unit.invoices.by_number(number)


def files(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def manifest(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=";"))


def test_documents_for_the_post_lie_in_the_folder_of_their_year_as_they_are_stored(
    campus: Campus, folder: Path
) -> None:
    set_up(campus, settings(folder))
    change(campus, "NEURALIS", channel=Channel.FOLDER)
    enqueue(campus, NEURALIS)
    assert run(campus) == {NEURALIS: "sent"}
    assert files(folder) == [f"2026/{NEURALIS}.pdf"]
    path = folder / "2026" / f"{NEURALIS}.pdf"
    assert path.read_bytes() == stored_pdf(campus, NEURALIS)
    (event,) = sent_events(campus, NEURALIS)
    assert (event.channel, event.detail) == (Channel.FOLDER, str(path))


def test_the_same_document_once_more_changes_nothing(campus: Campus, folder: Path) -> None:
    set_up(campus, settings(folder))
    change(campus, "NEURALIS", channel=Channel.FOLDER)
    enqueue(campus, NEURALIS)
    run(campus)
    path = folder / "2026" / f"{NEURALIS}.pdf"
    before = path.stat().st_mtime_ns
    enqueue(campus, NEURALIS, again=True)
    assert run(campus) == {NEURALIS: "sent"}
    assert path.stat().st_mtime_ns == before


def test_a_file_with_other_content_stays_and_the_message_is_given_up(campus: Campus, folder: Path) -> None:
    set_up(campus, settings(folder))
    change(campus, "NEURALIS", channel=Channel.FOLDER)
    path = folder / "2026" / f"{NEURALIS}.pdf"
    path.parent.mkdir()
    path.write_bytes(b"something else")
    enqueue(campus, NEURALIS)
    assert run(campus) == {NEURALIS: "failed"}
    assert path.read_bytes() == b"something else"
    assert reason(campus, NEURALIS) == f"{path} exists already with other content and was not replaced."
    assert sent_events(campus, NEURALIS) == []


def test_a_folder_that_is_not_there_is_not_made_but_waited_for(campus: Campus, folder: Path) -> None:
    set_up(campus, settings(folder))
    change(campus, "NEURALIS", channel=Channel.FOLDER)
    enqueue(campus, NEURALIS)
    folder.rmdir()
    assert run(campus) == {NEURALIS: "waiting"}
    assert not folder.exists()
    assert "is not there" in reason(campus, NEURALIS)
    folder.mkdir()
    campus.clock.advance(timedelta(minutes=1))
    assert run(campus) == {NEURALIS: "sent"}


@contextmanager
def full(folder: Path) -> Iterator[None]:
    """Leave no room: a disk of 64 KiB where one may be mounted, else files that may not grow beyond 4 KiB."""
    mounted = os.geteuid() == 0 and (
        subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(folder)], check=False, capture_output=True
        ).returncode
        == 0
    )
    if mounted:
        (folder / "filler").write_bytes(b"\0" * 60 * 1024)
        try:
            yield
        finally:
            subprocess.run(["umount", str(folder)], check=True)
        return
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    # Python ignores SIGXFSZ: the write fails with EFBIG.
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def test_on_a_full_disk_nothing_half_written_is_left(campus: Campus, folder: Path) -> None:
    document, pdf = issued(campus, NEURALIS).invoice, stored_pdf(campus, NEURALIS)
    assert len(pdf) > 8192
    with full(folder):
        with pytest.raises(NotSent) as refused:
            DocumentFolders().hand_over(folder, Channel.FOLDER, DAY, document, pdf)
        assert refused.value.message.key == "error-folder-full"
        assert not refused.value.lasting
        assert [name for name in files(folder) if name != "filler"] == []


def test_a_platform_gets_the_files_of_a_day_with_a_list(campus: Campus, folder: Path) -> None:
    set_up(campus, settings(folder))
    (folder / "pa").mkdir()
    for code in ("NEURALIS", "HELIA"):
        change(campus, code, channel=Channel.PLATFORM)
    enqueue(campus, NEURALIS, HELIA)
    assert run(campus) == {NEURALIS: "sent", HELIA: "sent"}
    day = folder / "pa" / "2026-11-23"
    assert files(day) == [f"{HELIA}.pdf", f"{NEURALIS}.pdf", "manifest.csv"]
    rows = manifest(day / "manifest.csv")
    assert [row["number"] for row in rows] == [HELIA, NEURALIS]
    pdf = stored_pdf(campus, NEURALIS)
    assert rows[1] == {
        "file": f"{NEURALIS}.pdf",
        "sha256": sha256(pdf).hexdigest(),
        "number": NEURALIS,
        "document_type": "380",
        "issue_date": "2026-11-23",
        "due_date": "2026-12-23",
        "corrects_number": "",
        "process": "S1",
        "seller_siren": "000234567",
        "buyer": "Neuralis",
        "buyer_siren": "000987651",
        "buyer_endpoint": "0225:000987651",
        "currency": "EUR",
        "net": "45.00",
        "vat": "9.00",
        "gross": "54.00",
    }


def test_the_list_of_a_day_grows_and_names_each_file_once(campus: Campus, folder: Path) -> None:
    folders = DocumentFolders()
    for number in (NEURALIS, HELIA, NEURALIS):
        document, pdf = issued(campus, number).invoice, stored_pdf(campus, number)
        folders.hand_over(folder, Channel.PLATFORM, DAY, document, pdf)
    assert [row["number"] for row in manifest(folder / "2026-11-23" / "manifest.csv")] == [HELIA, NEURALIS]


def test_a_list_that_somebody_changed_is_not_overwritten(campus: Campus, folder: Path) -> None:
    path = folder / "2026-11-23" / "manifest.csv"
    path.parent.mkdir()
    path.write_text("file;remark\r\nx.pdf;uploaded\r\n", encoding="utf-8")
    with pytest.raises(NotSent) as refused:
        DocumentFolders().hand_over(
            folder, Channel.PLATFORM, DAY, issued(campus, NEURALIS).invoice, stored_pdf(campus, NEURALIS)
        )
    assert refused.value.message.key == "error-manifest-altered"
    assert "uploaded" in path.read_text(encoding="utf-8")


def test_chorus_pro_gets_the_references_of_the_public_body(campus: Campus, folder: Path) -> None:
    document = issued(campus, NEURALIS).invoice
    buyer = replace(document.buyer, siret="00098765100012", service_code="SVC-7", is_public=True)
    public = replace(document, buyer=buyer, purchase_order="EJ-2026-77", contract="M-12")
    DocumentFolders().hand_over(folder, Channel.CHORUS_PRO, DAY, public, b"%PDF")
    (row,) = manifest(folder / "2026-11-23" / "manifest.csv")
    assert tuple(row) == COLUMNS[Channel.CHORUS_PRO]
    assert [row[name] for name in ("buyer_siret", "service_code", "engagement_number", "contract")] == [
        "00098765100012",
        "SVC-7",
        "EJ-2026-77",
        "M-12",
    ]


def test_chorus_pro_is_refused_without_a_siret_and_a_platform_without_an_address(
    campus: Campus, folder: Path
) -> None:
    set_up(campus, settings(folder))
    change(campus, "NEURALIS", channel=Channel.CHORUS_PRO, is_public=True)
    with pytest.raises(Refused) as refused:
        campus.services.desk.execute(SendDocuments(ids(campus, NEURALIS)), RECEPTION)
    assert refused.value.message.key == "error-chorus-siret"
    with campus.services.storage.read() as unit:
        (parcel,) = plan_sending(unit, ids(campus, NEURALIS), specimen=False)
    assert parcel.remedy is ParcelRemedy.CUSTOMER
    assert messages(campus) == []


def test_the_documents_of_a_sample_reach_no_real_person(folder: Path) -> None:
    chosen = settings(folder)
    real = replace(chosen, host="mail.campus.example", sender_address="a@campus.example")
    here = replace(real, host=ADDRESS, security=Security.NONE)
    told = {
        channel: [
            why_not(channel, mail, specimen=specimen) for mail, specimen in ((real, True), (here, True))
        ]
        for channel in Channel
    }
    assert told[Channel.FOLDER] == [None, None]
    mail = told[Channel.EMAIL]
    assert mail[0] is not None
    assert (mail[0].key, mail[1]) == ("error-mail-specimen", None)
    for channel in (Channel.PLATFORM, Channel.CHORUS_PRO):
        assert [each.key for each in told[channel] if each] == ["error-platform-specimen"] * 2
    assert all(why_not(channel, real, specimen=False) is None for channel in Channel)


def test_a_channel_without_a_folder_is_told(campus: Campus) -> None:
    for channel in (Channel.FOLDER, Channel.PLATFORM, Channel.CHORUS_PRO):
        closed = why_not(channel, MailSettings(), specimen=False)
        assert closed is not None
        assert "No folder" in campus.services.wording.text(closed, "en")
