"""The dialogs that menus open; each is imported when it is first asked for."""

# ruff: noqa: PLC0415 - the point of this module

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QDialog

from campus_desk.ui.actions import Actions
from campus_desk.ui.main_window import MainWindow
from campus_desk.ui.opener import Opener

if TYPE_CHECKING:
    from campus_desk.application.calendar_export import ExportSelection
    from campus_desk.application.ports import CheckFinding
    from campus_desk.ui.page import Surroundings


class DeskDialogs(QObject):
    """Connects actions that open a dialog, with or without an open campus."""

    def __init__(self, window: MainWindow, verify: Callable[[Path], list[CheckFinding]]) -> None:
        """Connect the actions of a window.

        Args:
            window: The window.
            verify: Checks a database file.
        """
        super().__init__(window)
        self._window = window
        self._verify = verify
        self._around: Surroundings | None = None
        self._opener: Opener[QDialog] = Opener(self)
        menu: Actions = window.menu
        menu.preferences.triggered.connect(self._preferences)
        menu.shortcuts.triggered.connect(self._shortcuts)
        menu.about.triggered.connect(self._about)
        menu.palette.triggered.connect(self._palette)
        for action, make in (
            (menu.new_resource, self._new_resource),
            (menu.new_customer, self._new_customer),
            (menu.new_tariff, self._new_tariff),
            (menu.seller, self._seller),
            (menu.invoicing_settings, self._invoicing_settings),
            (menu.close_month, self._close_month),
            (menu.export_fec, self._export_accounting),
            (menu.accounts, self._accounts),
            (menu.sites, self._sites),
            (menu.closures, self._closures),
            (menu.report_problem, self._report_problem),
            (menu.problems, self._problems),
            (menu.check_campus, self._check),
            (menu.import_calendar, self._import_calendar),
            (menu.export_calendar, self._export_calendar),
        ):
            action.triggered.connect(make)
        kinds = ("resources", "customers", "tariffs")
        for kind, incoming, outgoing in zip(kinds, menu.imports[1:], menu.exports[1:], strict=True):
            incoming.triggered.connect(lambda _=False, kind=kind: self._import_records(kind))
            outgoing.triggered.connect(lambda _=False, kind=kind: self._export_records(kind))
        window.attached.connect(self._attached)

    def _attached(self, around: Surroundings) -> None:
        self._around = around

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _with_campus(self, make: Callable[[Surroundings], QDialog]) -> None:
        if self._around is not None and self._around.session.catalogue is not None:
            self._open(make(self._around))

    def _preferences(self) -> None:
        from campus_desk.ui.preferences_dialog import PreferencesDialog

        dialog = PreferencesDialog(self._window.theme, self._window.preferences, self._window)
        dialog.language_chosen.connect(self._window.language_wanted)
        self._open(dialog)

    def _shortcuts(self) -> None:
        from campus_desk.ui.shortcut_sheet import ShortcutSheet

        self._open(ShortcutSheet(self._window.theme, self._window.menu, self._window))

    def _palette(self) -> None:
        from campus_desk.ui.command_palette.opening import open_palette

        if self._around is not None:
            open_palette(self._around, self._window)

    def _about(self) -> None:
        from campus_desk.ui.about_dialog import AboutDialog

        self._open(AboutDialog(self._window.theme, self._window))

    def _new_resource(self) -> None:
        from campus_desk.ui.catalogue.resource_dialog import ResourceDialog

        self._with_campus(lambda a: ResourceDialog(a, None, a.session.require_catalogue(), self._window))

    def _new_customer(self) -> None:
        from campus_desk.ui.catalogue.customer_dialog import CustomerDialog

        self._with_campus(lambda a: CustomerDialog(a, None, self._window))

    def _new_tariff(self) -> None:
        from campus_desk.ui.catalogue.tariff_dialog import TariffDialog

        self._with_campus(lambda a: TariffDialog(a, None, a.session.require_catalogue(), self._window))

    def _sites(self) -> None:
        from campus_desk.ui.catalogue.site_dialog import SitesDialog

        self._with_campus(lambda a: SitesDialog(a, self._window))

    def _closures(self) -> None:
        from campus_desk.ui.catalogue.closure_dialog import ClosuresDialog

        self._with_campus(lambda a: ClosuresDialog(a, self._window))

    def _report_problem(self) -> None:
        from campus_desk.ui.problems.report_dialog import ReportDialog

        self._with_campus(lambda a: ReportDialog(a, None, None, self._window))

    def _problems(self) -> None:
        from campus_desk.ui.problems.problems_dialog import ProblemsDialog

        self._with_campus(lambda a: ProblemsDialog(a, self._window))

    def _seller(self) -> None:
        from campus_desk.ui.invoicing.settings_opening import open_seller

        if self._around is not None:
            open_seller(self._opener, self._around, self._window)

    def _invoicing_settings(self) -> None:
        from campus_desk.ui.invoicing.settings_opening import open_invoicing

        if self._around is not None:
            open_invoicing(self._opener, self._around, self._window)

    def _close_month(self) -> None:
        from campus_desk.ui.invoicing.closing_dialog import ClosingDialog

        self._with_campus(lambda a: ClosingDialog(a, self._window))

    def _export_accounting(self) -> None:
        from campus_desk.ui.invoicing.export_dialog import ExportDialog

        def make(around: Surroundings) -> QDialog:
            dialog = ExportDialog(around, self._window)
            dialog.accounts_wanted.connect(self._accounts)
            dialog.seller_wanted.connect(self._seller)
            around.session.executed.connect(dialog.reload)
            return dialog

        self._with_campus(make)

    def _accounts(self) -> None:
        from campus_desk.application.accounts import load_accounts
        from campus_desk.domain.account_mapping import AccountMapping
        from campus_desk.ui.invoicing.accounts_dialog import AccountsDialog

        around = self._around
        if around is None:
            return

        def made(mapping: AccountMapping) -> QDialog:
            return AccountsDialog(around, mapping, self._window)

        self._opener.read_and_open(
            "accounts", around.session, lambda unit: load_accounts(unit.settings), made
        )

    def _check(self) -> None:
        from campus_desk.ui.check_dialog import CheckDialog

        self._with_campus(lambda a: CheckDialog(a, self._verify, self._window))

    # --- files --------------------------------------------------------------------------------------------------------

    def _import_calendar(self) -> None:
        from campus_desk.ui.catalogue.calendar_import_dialog import CalendarImportDialog
        from campus_desk.ui.catalogue.files import ask_open

        title = self.tr("Import a calendar")
        path = ask_open(self._window, self._window.state, title, self.tr("Calendars (*.ics);;All files (*)"))
        if path is not None:
            self._with_campus(lambda a: CalendarImportDialog(a, path, self._window))

    def _export_calendar(self) -> None:
        from campus_desk.ui.catalogue.calendar_export_dialog import CalendarExportDialog

        def make(around: Surroundings) -> QDialog:
            dialog = CalendarExportDialog(around, self._window)
            dialog.chosen.connect(self._write_calendar)
            return dialog

        self._with_campus(make)

    def _write_calendar(self, selection: ExportSelection) -> None:
        from campus_desk.application.calendar_export import export_calendar
        from campus_desk.ui.catalogue.files import ask_save

        path = ask_save(
            self._window,
            self._window.state,
            self.tr("Export a calendar"),
            "calendar.ics",
            self.tr("Calendars (*.ics)"),
        )
        if path is not None and self._around is not None:
            services = self._around.session.services
            self._write(path, lambda: export_calendar(services, selection))

    def _import_records(self, kind: str) -> None:
        from campus_desk.application.catalogue_import import RecordKind
        from campus_desk.ui.catalogue.files import ask_open
        from campus_desk.ui.catalogue.import_dialog import ImportDialog

        path = ask_open(
            self._window,
            self._window.state,
            self.tr("Import"),
            self.tr("Tables (*.csv *.txt);;All files (*)"),
        )
        if path is not None:
            self._with_campus(lambda a: ImportDialog(a, RecordKind(kind), path, self._window))

    def _export_records(self, kind: str) -> None:
        from campus_desk.application.catalogue_import import RecordKind, export_table
        from campus_desk.ui.catalogue.files import ask_save

        path = ask_save(
            self._window, self._window.state, self.tr("Export"), f"{kind}.csv", self.tr("Tables (*.csv)")
        )
        if path is not None and self._around is not None:
            session = self._around.session
            catalogue, tables = session.require_catalogue(), session.services.tables
            self._write(path, lambda: tables.write_table(export_table(RecordKind(kind), catalogue)))

    def _write(self, path: Path, make: Callable[[], bytes]) -> None:
        from campus_desk.ui.catalogue.files import write_whole

        around = self._around
        if around is None:
            return

        def done(_result: object) -> None:
            around.notices.succeed(self.tr("Exported to {0}.").format(path))

        around.session.tasks.read(lambda: write_whole(path, make()), done, owner=self)
