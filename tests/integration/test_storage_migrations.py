"""Older files are backed up, then brought up to date whole or not at all; new ones need no migration."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory

from campus_desk.domain.errors import StorageUnusable
from campus_desk.persistence import (
    create_storage,
    open_storage,
    repair_safeguards,
    safeguards,
    schema,
    upgrade,
    verify,
)
from campus_desk.persistence.campus_file import version_of
from tests.integration.storage_fixtures import Campus, campus

__all__ = ["campus"]

NEXT = (*schema.REVISIONS, f"{schema.VERSION + 1:04}")


def empty_campus(path: Path) -> None:
    """Write the file that the first revision starts from."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute(f"PRAGMA application_id = {schema.APPLICATION_ID}")
        connection.execute("VACUUM")


def described(path: Path) -> dict[str, str]:
    """Return the SQL of everything in a file, without regard to white space."""
    with closing(sqlite3.connect(path)) as connection:
        found = connection.execute("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL")
        return {name: " ".join(sql.split()) for name, sql in found}


def test_a_migrated_file_is_like_a_new_one(tmp_path: Path) -> None:
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    empty_campus(old)
    storage = open_storage(old)
    storage.close()
    create_storage(new).close()
    assert described(old) == described(new)
    with closing(sqlite3.connect(old)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [
            (schema.REVISIONS[-1],)
        ]
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
    assert all(finding.holds for finding in verify(old))


def test_repairing_an_older_file_brings_it_up_to_date_first(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    empty_campus(path)
    repair_safeguards(path)
    assert all(finding.holds for finding in verify(path))
    assert version_of(path.with_name("old-version-0.db")) == 0


def test_an_older_file_is_checked_as_far_as_it_goes(tmp_path: Path) -> None:
    path = tmp_path / "old.db"
    empty_campus(path)
    assert [(finding.name, finding.holds) for finding in verify(path)] == [
        ("integrity", True),
        ("schema", False),
    ]


def test_the_program_knows_the_last_revision_without_asking_alembic() -> None:
    config = Config()
    config.set_main_option("script_location", str(Path(upgrade.__file__).parent / "migrations"))
    config.set_main_option("path_separator", "newline")
    config.set_main_option("version_locations", "\n".join(map(str, upgrade.VERSIONS)))
    script = ScriptDirectory.from_config(config)
    assert script.get_heads() == [schema.REVISIONS[-1]]
    assert tuple(r.revision for r in reversed(list(script.walk_revisions()))) == schema.REVISIONS


def test_opening_a_file_of_today_imports_no_alembic(campus: Campus) -> None:
    campus.storage.close()
    code = (
        "import sys; from pathlib import Path; from campus_desk.persistence import open_storage;"
        "open_storage(Path(sys.argv[1])).close(); print('alembic' in sys.modules, 'sqlalchemy.orm' in sys.modules)"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code, str(campus.path)], capture_output=True, text=True, check=True
    )
    assert ran.stdout.split() == ["False", "False"]


@pytest.fixture
def following(tmp_path: Path) -> Path:
    """A folder of revisions that holds one more, still to be written."""
    folder = tmp_path / "following"
    folder.mkdir()
    return folder


def write_revision(folder: Path, body: str) -> Sequence[Path]:
    """Write the revision after the last and return where all revisions are."""
    (folder / "second.py").write_text(
        f"import sqlalchemy as sa\nfrom alembic import op\nrevision = {NEXT[-1]!r}\ndown_revision = {NEXT[-2]!r}\n"
        f"branch_labels = None\ndepends_on = None\n\n\ndef upgrade():\n{body}\n"
    )
    return (*upgrade.VERSIONS, folder)


REBUILD = """
    with op.batch_alter_table('allocation') as batch:
        batch.add_column(sa.Column('remark', sa.Text))
"""


def test_a_table_rebuilt_carelessly_gets_its_safeguards_back(campus: Campus, following: Path) -> None:
    campus.place(2)
    campus.issue([1])
    campus.storage.close()
    backup = upgrade.upgrade(campus.path, revisions=NEXT, versions=write_revision(following, REBUILD))
    assert backup == campus.path.with_name(f"campus-version-{schema.VERSION}.db")
    with closing(sqlite3.connect(campus.path)) as connection:
        assert safeguards.differences(connection) == ()
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION + 1,)
        columns = [name for _, name, *_ in connection.execute("PRAGMA table_info(allocation)")]
        assert "remark" in columns
        with pytest.raises(sqlite3.IntegrityError, match="booking_overlap"):
            connection.execute(
                "INSERT INTO allocation SELECT 9, booking_id, requested_id, resource_id, starts_at, ends_at, state, ''"
                " FROM allocation"
            )
    # The backup is what the file was, and opens as such.
    assert version_of(backup) == schema.VERSION
    open_storage(backup).close()
    assert all(finding.holds for finding in verify(backup))


def test_a_second_backup_does_not_replace_the_first(campus: Campus, following: Path) -> None:
    campus.storage.close()
    campus.path.with_name(f"campus-version-{schema.VERSION}.db").write_text("an earlier one")
    versions = write_revision(following, "    pass")
    backup = upgrade.upgrade(campus.path, revisions=NEXT, versions=versions)
    assert backup.name == f"campus-version-{schema.VERSION}-2.db"
    assert campus.path.with_name(f"campus-version-{schema.VERSION}.db").read_text() == "an earlier one"


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            "    op.execute('CREATE TABLE extra (id INTEGER)')\n    raise OSError('no')", id="an exception"
        ),
        pytest.param(
            "    op.execute('CREATE TABLE extra (id INTEGER)')\n    op.execute('NONSENSE')", id="bad SQL"
        ),
        pytest.param("    op.execute('DELETE FROM customer')", id="references broken"),
    ],
)
def test_a_migration_that_fails_changes_nothing(campus: Campus, following: Path, body: str) -> None:
    campus.place(2)
    campus.storage.close()
    before = described(campus.path)
    with pytest.raises(Exception, match=r"no|NONSENSE|foreign_key_check"):
        upgrade.upgrade(campus.path, revisions=NEXT, versions=write_revision(following, body))
    assert described(campus.path) == before
    assert all(finding.holds for finding in verify(campus.path))
    open_storage(campus.path).close()


def test_a_migration_may_touch_what_the_triggers_protect(campus: Campus, following: Path) -> None:
    campus.place(2)
    campus.issue([1])
    campus.storage.close()
    body = "    op.execute(\"UPDATE invoice SET language = 'de'\")"
    upgrade.upgrade(campus.path, revisions=NEXT, versions=write_revision(following, body))
    with pytest.raises(sqlite3.IntegrityError, match="append_only"):
        campus.sql("UPDATE invoice SET language = 'fr'")


def test_a_damaged_file_is_not_migrated(campus: Campus, following: Path) -> None:
    campus.place(2)
    campus.storage.close()
    campus.sql("DROP TRIGGER allocation_insert")
    with pytest.raises(StorageUnusable) as refusal:
        upgrade.upgrade(campus.path, revisions=NEXT, versions=write_revision(following, "    pass"))
    assert refusal.value.reason == "backup"
    assert version_of(campus.path) == schema.VERSION
    assert [f.name for f in campus.path.parent.iterdir() if f.suffix == ".db"] == ["campus.db"]
