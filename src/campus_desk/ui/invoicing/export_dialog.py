"""Files for the accountant: the fichier des écritures comptables, or the journal."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from campus_desk.application.accounting_export import (
    AccountingFile,
    JournalFormat,
    export_fec,
    export_journal,
)
from campus_desk.application.accounting_outlook import AccountingOutlook, FiscalYear, read_accounting
from campus_desk.application.sealing import Sealed, seal
from campus_desk.domain.errors import StorageUnusable
from campus_desk.ui.catalogue.files import write_whole
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.last_folders import documents_folder
from campus_desk.ui.page import Surroundings
from campus_desk.ui.theme import mark
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.form import Form
from campus_desk.ui.widgets.segmented import Segmented

_FOLDER = "accounting/folder"


class Kind(Enum):
    """What is written."""

    FEC = "fec"
    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class Exported:
    """What was sealed and written."""

    sealed: Sealed
    file: AccountingFile
    path: Path


class ExportDialog(DeskDialog):
    """Says what is open and will be sealed, writes, and says what was written where.

    Signals:
        accounts_wanted: The accounts and journals are to be looked at.
        seller_wanted: The SIREN is missing: who invoices is to be looked at.
    """

    accounts_wanted = Signal()
    seller_wanted = Signal()

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Export for the accountant"))
        self._around = around
        self._session = around.session
        self._outlook: AccountingOutlook | None = None
        self._exported: Exported | None = None
        self.year = QComboBox()
        self.kind = Segmented.of_choices(
            self.theme,
            self.tr("Format"),
            [
                (Kind.FEC, self.tr("FEC"), ""),
                (Kind.CSV, self.tr("Journal, CSV"), ""),
                (Kind.XLSX, self.tr("Journal, Excel"), ""),
            ],
        )
        self.folder = QLineEdit(around.state.text(_FOLDER) or str(documents_folder()))
        self.browse = QPushButton(self.tr("&Choose…"))
        self.browse.setAutoDefault(False)
        mark(self.browse, small=True)
        self.browse.clicked.connect(self._ask_folder)
        self.seal = QCheckBox(self.tr("Seal what is open first"))
        self.note = QLabel()
        self.note.setWordWrap(True)
        self._lay_out()
        self.year.currentIndexChanged.connect(self._tell)
        self.kind.chosen.connect(self._take_kind)
        self.seal.toggled.connect(self._tell)
        self._folder_to_make: Path | None = None
        self.band.acted.connect(self._act)
        self._take_kind(Kind.FEC)
        self.resize(600, 300)
        self.year.setFocus()
        self.reload()

    def reload(self) -> None:
        """Read again what is open."""
        today = self._session.today
        self._session.read(lambda unit: read_accounting(unit, today), self._arrived, self._not_read)

    def export(self) -> None:
        """Seal and write."""
        year, folder, kind = self._chosen(), Path(self.folder.text().strip()), Kind(self.kind.value)
        self.form.clear_errors()
        if year is None:
            return
        # What cannot be written is better known before anything is sealed.
        if self.folder.text().strip() and not folder.exists():
            self._folder_to_make = folder
            self.band.present(
                Tone.WARNING,
                self.tr("This folder does not exist yet: {0}").format(folder),
                action=self.tr("Create the folder and export"),
            )
            return
        if not self.folder.text().strip() or not folder.is_dir() or not os.access(folder, os.W_OK):
            self.form.show_errors({"folder": self.tr("This folder is not there, or takes no file.")})
            return
        services, language, wants_seal = (
            self._session.services,
            self._session.sentences.language,
            self.seal.isChecked(),
        )

        def work() -> Exported:
            sealed = seal(services, year.year, services.actor) if wants_seal else Sealed(None, 0)
            file = (
                export_fec(services, year.year)
                if kind is Kind.FEC
                else export_journal(services, year.year, JournalFormat(kind.value), language, with_open=True)
            )
            write_whole(folder / file.name, file.content)
            return Exported(sealed, file, folder / file.name)

        self.begin_write()
        self.band.hide()
        self._session.tasks.write(work, self._done, self._not_written, owner=self)

    def _arrived(self, found: AccountingOutlook) -> None:
        chosen = self._chosen()
        self._outlook = found
        self.year.blockSignals(True)
        self.year.clear()
        for each in found.years:
            text = str(each.year)
            if each.first_day.month != 1:
                short = self._around.formatter.short_date
                text = f"{each.year} ({short(each.first_day)} – {short(each.last_day)})"
            self.year.addItem(text, each.year)
        if chosen is not None:
            self.year.setCurrentIndex(max(0, self.year.findData(chosen.year)))
        self.year.blockSignals(False)
        self._tell()

    def _chosen(self) -> FiscalYear | None:
        years = self._outlook.years if self._outlook is not None else ()
        return next((each for each in years if each.year == self.year.currentData()), None)

    def _take_kind(self, kind: object) -> None:
        self.kind.choose(kind)
        is_fec = kind is Kind.FEC
        if is_fec != (not self.seal.isEnabled()):
            # Sealing cannot be revoked: a journal, which is for people, does it only where somebody wants it.
            self.seal.setChecked(is_fec)
        self.seal.setEnabled(not is_fec)
        self.seal.setToolTip(
            self.tr("The FEC holds sealed entries only, so all are sealed for good") if is_fec else ""
        )
        self._tell()

    def _tell(self) -> None:
        """Say what exporting would do."""
        year = self._chosen()
        if year is None or self._outlook is None:
            self.note.setText("")
            self.export_button.setEnabled(False)
            return
        why = ""
        if Kind(self.kind.value) is Kind.FEC and not self._outlook.has_siren:
            why = self.tr("The seller’s SIREN is missing: the name of the file begins with it.")
        elif not year.sealed_entries and not year.open_entries:
            why = self.tr("There is nothing to export in this fiscal year.")
        self.export_button.setEnabled(not why)
        self.export_button.setToolTip(why)
        self.seller_button.setVisible(not self._outlook.has_siren)
        said = []
        if year.sealed_entries:
            said.append(self.tr("%n entries are sealed.", "", year.sealed_entries))
        if year.open_entries and self.seal.isChecked():
            said.append(
                self.tr(
                    "%n entries are open: exporting seals them. They get their numbers and are never changed again; "
                    "that cannot be revoked.",
                    "",
                    year.open_entries,
                )
            )
        elif year.open_entries:
            said.append(
                self.tr(
                    "%n entries are open: they stand in the file without a number, and may still change.",
                    "",
                    year.open_entries,
                )
            )
        self.note.setText(why or " ".join(said))
        mark(self.note, role="warn" if why or year.open_entries else "secondary")

    def _done(self, exported: Exported) -> None:
        self.end_write()
        self._exported = exported
        self._around.state.put(_FOLDER, str(exported.path.parent))
        detail = self.tr("%n entries, in {0}.", "", exported.file.entries).format(exported.path.parent)
        batch = exported.sealed.batch
        if batch is not None:
            numbers = self.tr("Sealed now: entries {0} to {1}.").format(batch.first_entry, batch.last_entry)
            detail = f"{detail} {numbers}"
        self.band.present(
            Tone.SUCCESS,
            self.tr("{0} is written.").format(exported.file.name),
            detail,
            action=self.tr("Open the folder"),
        )
        self.reload()

    def _not_read(self, error: Exception) -> None:
        self.band.present(Tone.ERROR, self._session.sentences.error(error))

    def _not_written(self, error: Exception) -> None:
        self.end_write()
        sentence = self._session.sentences.error(error)
        if isinstance(error, StorageUnusable) and error.reason == "read-only":
            self.form.show_errors({"folder": sentence})
        else:
            self.band.present(Tone.ERROR, self.tr("Nothing was written."), sentence)
        # Something may have been sealed before that.
        self.reload()

    def _act(self) -> None:
        """Do what the band offers."""
        folder, self._folder_to_make = self._folder_to_make, None
        if folder is None:
            self._open_folder()
            return
        self.band.hide()
        try:
            folder.mkdir(parents=True)
        except OSError:
            self.form.show_errors({"folder": self.tr("This folder cannot be created here.")})
        else:
            self.export()

    def _open_folder(self) -> None:
        if self._exported is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._exported.path.parent)))

    def _folder_changed(self) -> None:
        self.form.clear_errors()
        if self._folder_to_make is not None:
            self._folder_to_make = None
            self.band.hide()

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder for the accountant’s files"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.folder.setText)
        dialog.open()

    def _lay_out(self) -> None:
        where = QWidget()
        where.setFocusProxy(self.folder)
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.folder, 1)
        row.addWidget(self.browse)
        self.form = Form(self.theme)
        self.form.add("year", self.tr("Fiscal &year"), self.year)
        self.form.add("kind", self.tr("&Format"), self.kind)
        self.form.add("folder", self.tr("F&older"), where)
        self.folder.textChanged.connect(self._folder_changed)
        self.form.add("seal", "", self.seal)
        self.seal.setAccessibleName(self.seal.text())
        self.body.addWidget(self.form)
        self.body.addWidget(self.note)
        self.body.addStretch(1)
        accounts = self.add_button_aside(self.tr("&Accounts…"), "settings")
        accounts.clicked.connect(self.accounts_wanted)
        self.seller_button = self.add_button_aside(self.tr("&Who invoices…"), "building")
        self.seller_button.clicked.connect(self.seller_wanted)
        self.seller_button.hide()
        self.add_cancel(self.tr("Leave"))
        self.export_button = self.add_primary(self.tr("Export"))
        self.export_button.clicked.connect(self.export)
