"""Transactions over the campus file: one writer per process, readers beside it, each with its own connection."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.engine import Connection, Engine, ExceptionContext, RootTransaction

from campus_desk.application.ports import Storage, UnitOfWork
from campus_desk.domain.actors import Role, ViewerScope
from campus_desk.domain.errors import NotPermitted, StorageUnusable
from campus_desk.domain.identifiers import CustomerId
from campus_desk.persistence.accounting_repository import SqlAccounting
from campus_desk.persistence.agenda_queries import SqlAgendaQueries
from campus_desk.persistence.booking_repository import SqlBookings
from campus_desk.persistence.campus_file import connect, errors_told
from campus_desk.persistence.catalogue_repository import SqlCatalogue
from campus_desk.persistence.decision_repository import SqlDecisions
from campus_desk.persistence.driver_errors import meaning
from campus_desk.persistence.history import SqlHistory
from campus_desk.persistence.invoice_repository import SqlInvoices
from campus_desk.persistence.ledger_queries import SqlUnbilled
from campus_desk.persistence.ledger_repository import SqlLedger
from campus_desk.persistence.outbox_repository import SqlOutbox
from campus_desk.persistence.reception_repository import SqlProblems, SqlWaiting
from campus_desk.persistence.settings import SqlSettings
from campus_desk.persistence.viewer_views import hide_strangers


class SqlUnitOfWork(UnitOfWork):
    """One transaction; every repository speaks through its connection."""

    def __init__(self, connection: Connection, transaction: RootTransaction, *, writing: bool) -> None:
        self._connection = connection
        self._transaction = transaction
        self._writing = writing
        self.bookings = SqlBookings(connection)
        self.waiting = SqlWaiting(connection)
        self.problems = SqlProblems(connection)
        self.catalogue = SqlCatalogue(connection)
        self.invoices = SqlInvoices(connection)
        self.unbilled = SqlUnbilled(connection)
        self.ledger = SqlLedger(connection)
        self.outbox = SqlOutbox(connection)
        self.decisions = SqlDecisions(connection)
        self.accounting = SqlAccounting(connection)
        self.history = SqlHistory(connection)
        self.settings = SqlSettings(connection)
        self.agenda = SqlAgendaQueries(connection)

    def commit(self) -> None:
        """Make the changes durable. The unit is done: nothing more can be read or written through it.

        Raises:
            StorageUnusable: The disk is full or gone; nothing of the transaction was stored.
            RuntimeError: The transaction is a reading one.
        """
        if not self._writing:
            raise RuntimeError("a reading transaction has nothing to commit")
        self._transaction.commit()


class SqliteStorage(Storage):
    """An open campus file.

    Attributes:
        path: The file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writer = _engine(path, "BEGIN IMMEDIATE", read_only=False)
        self._reader = _engine(path, "BEGIN DEFERRED", read_only=True)
        # SQLite has one writer anyway; waiting here is fairer than polling for its lock. It also keeps the one
        # connection on which data_version() does not see this process's own commits.
        self._writing = threading.Lock()
        self._version = 0

    @contextmanager
    def write(self) -> Iterator[UnitOfWork]:
        """Begin a writing transaction, waiting for the write lock.

        Raises:
            StorageUnusable: Another process held the lock for too long, or the file cannot be written.
        """
        with self._writing, _transaction(self._writer, self.path) as (connection, transaction):
            yield SqlUnitOfWork(connection, transaction, writing=True)

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """Begin a reading transaction: one consistent snapshot."""
        with _transaction(self._reader, self.path) as (connection, transaction):
            yield SqlUnitOfWork(connection, transaction, writing=False)

    def data_version(self) -> int:
        """Return a number that changes when another process commits; while a write is in hand, the last one."""
        if self._writing.acquire(blocking=False):
            try:
                with errors_told(self.path), self._writer.connect() as connection:
                    # Asked of the driver: a pragma is no reason to take the write lock.
                    driver = connection.connection.driver_connection
                    assert isinstance(driver, sqlite3.Connection)  # noqa: S101 - the engine was made with it
                    (self._version,) = driver.execute("PRAGMA data_version").fetchone()
            finally:
                self._writing.release()
        return self._version

    def seen_by(self, scope: ViewerScope) -> Storage:
        """Return this file as a viewer finds it; closing that closes this one."""
        return self if scope.customer_id is None else _ViewedStorage(self, scope.customer_id)

    def close(self) -> None:
        """Release every connection; the last one folds the write-ahead log into the file."""
        self._reader.dispose()
        self._writer.dispose()


class _ViewedStorage(Storage):
    """An open campus file in which one customer finds its own rows. Changes go through the desk."""

    def __init__(self, whole: SqliteStorage, viewer: CustomerId) -> None:
        self._whole = whole
        self._reader = _engine(whole.path, "BEGIN DEFERRED", read_only=True, viewer=viewer)

    def write(self) -> AbstractContextManager[UnitOfWork]:
        """Refuse.

        Raises:
            NotPermitted: Always.
        """
        raise NotPermitted("write", Role.TENANT.value)

    @contextmanager
    def read(self) -> Iterator[UnitOfWork]:
        """Begin a reading transaction: one consistent snapshot."""
        with _transaction(self._reader, self._whole.path) as (connection, transaction):
            yield SqlUnitOfWork(connection, transaction, writing=False)

    def data_version(self) -> int:
        """Return a number that changes when another process commits."""
        return self._whole.data_version()

    def seen_by(self, scope: ViewerScope) -> Storage:
        """Return the file as another viewer finds it."""
        return self._whole.seen_by(scope)

    def close(self) -> None:
        """Release every connection, those of the whole file too."""
        self._reader.dispose()
        self._whole.close()


@contextmanager
def _transaction(engine: Engine, path: Path) -> Iterator[tuple[Connection, RootTransaction]]:
    with engine.connect() as connection, connection.begin() as transaction:
        try:
            yield connection, transaction
        except sqlite3.Error as error:
            # Rows that are read as the driver's own tuples pass by the engine's handling of errors.
            told = meaning(error, str(path))
            if told is None:
                raise
            raise told from error
        finally:
            if transaction.is_active:
                transaction.rollback()


def _engine(path: Path, begin: str, *, read_only: bool, viewer: CustomerId | None = None) -> Engine:
    def open_connection() -> sqlite3.Connection:
        connection = connect(path, writable=True)
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
        if viewer is not None:
            hide_strangers(connection, viewer)
        connection.execute(f"PRAGMA query_only = {int(read_only)}")
        return connection

    engine = sa.create_engine("sqlite+pysqlite://", creator=open_connection, poolclass=sa.QueuePool)
    sa.event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    sa.event.listen(engine, "handle_error", _tell(str(path)))
    return engine


def _tell(path: str) -> Callable[[ExceptionContext], BaseException | None]:
    def tell(context: ExceptionContext) -> BaseException | None:
        told = meaning(context.original_exception, path)
        if isinstance(told, StorageUnusable):
            # A full disk makes the engine roll back by itself. Whatever came next on this connection would be stored
            # statement by statement: it is given up instead, and every later use of the transaction is an error.
            context.is_disconnect = True
            context.invalidate_pool_on_disconnect = False
            _let_go(context.connection)
        return told

    return tell


def _let_go(connection: Connection | None) -> None:
    """Give the locks back at once: a closed connection keeps them while the error still holds on to its statement."""
    if connection is None or connection.invalidated:
        return
    driver = connection.connection.driver_connection
    if isinstance(driver, sqlite3.Connection):
        with suppress(sqlite3.Error):
            driver.rollback()
