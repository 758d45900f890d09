"""Where a campus file may not lie, because the locks of SQLite do not hold there."""

from __future__ import annotations

from pathlib import Path

import pytest

from campus_desk.domain.errors import StorageUnusable
from campus_desk.persistence import create_storage, network_share, open_storage
from campus_desk.reference.wording import LANGUAGES, FluentWording
from tests.integration.storage_fixtures import Campus, campus
from tests.integration.test_storage_rivals import ROOT

__all__ = ["campus"]

MOUNTS = r"""
/dev/vda / ext4 rw 0 0
//server/share /srv/share cifs rw 0 0
server:/export /data/paul/campus\040desk nfs4 rw 0 0
sshfs#x /srv/remote fuse.sshfs rw 0 0
/dev/sdb1 /srv/remote/disk xfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/data/paul", "ext4"),
        ("/srv/share", "cifs"),
        ("/srv/share/deep/er", "cifs"),
        ("/srv/shared", "ext4"),
        ("/data/paul/campus desk", "nfs4"),
        ("/srv/remote", "fuse.sshfs"),
        ("/srv/remote/disk/campus", "xfs"),
    ],
)
def test_which_file_system_a_folder_is_on(folder: str, kind: str) -> None:
    assert network_share.file_system_type(Path(folder), network_share.linux_mounts(MOUNTS)) == kind


def test_which_file_system_a_folder_is_on_for_a_mac() -> None:
    listing = (
        "/dev/disk3s1s1 on / (apfs, sealed, local, read-only, journaled)\n"
        "//paul@nas/Campus on /Volumes/Campus (1) (smbfs, nodev, nosuid, mounted by paul)\n"
    )
    mounts = list(network_share.mac_mounts(listing))
    assert network_share.file_system_type(Path("/System/desk"), mounts) == "apfs"
    assert network_share.file_system_type(Path("/Volumes/Campus (1)/desk"), mounts) == "smbfs"


def test_a_network_share_is_refused_with_a_pointer_to_postgresql(
    campus: Campus, monkeypatch: pytest.MonkeyPatch
) -> None:
    campus.storage.close()
    monkeypatch.setattr(network_share, "_mounts", lambda: iter([("/", "nfs4")]))
    with pytest.raises(StorageUnusable) as refusal:
        open_storage(campus.path)
    for language in LANGUAGES:
        sentence = FluentWording(ROOT / "resources" / "wording").text(refusal.value.message, language)
        assert "PostgreSQL" in sentence
    elsewhere = campus.path.with_name("new.db")
    with pytest.raises(StorageUnusable) as refusal:
        create_storage(elsewhere)
    assert refusal.value.reason == "network-share"
    assert not elsewhere.exists()


def test_the_machine_the_tests_run_on_has_a_local_disk(tmp_path: Path) -> None:
    assert not network_share.is_on_network_share(tmp_path / "campus.db")
