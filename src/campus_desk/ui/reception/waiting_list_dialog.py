"""The waiting list: who waits for what, since when, and what could be offered now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QIcon
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from campus_desk.application.changes import Changes
from campus_desk.application.commands import CloseWaiting, Command, OfferWaiting, RestoreWaiting
from campus_desk.application.desk import Outcome
from campus_desk.application.waiting_reading import WaitingLine, read_waiting
from campus_desk.domain.waiting import Standing, WaitingState
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.page import Surroundings
from campus_desk.ui.reception.waiting_dialog import WaitingDialog
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.record_table import RecordTable
from campus_desk.ui.widgets.record_table_model import Column, RecordTableModel

_WIDEST_COLUMN = 280

_ICONS = {
    Standing.WAITING: ("clock", "text2"),
    Standing.OFFERED: ("hourglass", "accent"),
    Standing.TAKEN: ("check", "ok"),
    Standing.LAPSED: ("alert-triangle", "warn"),
    Standing.CLOSED: ("checks", "text3"),
}


def standing_label(standing: Standing) -> str:
    """Return where an entry stands, in words."""
    return {
        Standing.WAITING: QCoreApplication.translate("WaitingStanding", "Waits"),
        Standing.OFFERED: QCoreApplication.translate("WaitingStanding", "Offered"),
        Standing.TAKEN: QCoreApplication.translate("WaitingStanding", "Taken"),
        Standing.LAPSED: QCoreApplication.translate("WaitingStanding", "Offer expired"),
        Standing.CLOSED: QCoreApplication.translate("WaitingStanding", "Closed"),
    }[standing]


def _look(line: WaitingLine) -> tuple[str, str]:
    return ("circle-check", "ok") if line.match is not None else _ICONS[line.standing]


class WaitingListDialog(DeskDialog):
    """Lists what is not closed, in the order they came; offers, changes, closes."""

    def __init__(self, around: Surroundings, parent: QWidget | None = None) -> None:
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Waiting list"))
        self._around = around
        self._session = around.session
        catalogue = self._session.require_catalogue()
        language = around.formatter.language
        self._is_running = False
        self._is_fitted = False
        self._customers = {c.id: c.name for c in catalogue.customers}
        self._resources = {r.id: r.name for r in catalogue.resources}
        self._sites = {s.id: s.name for s in catalogue.sites}
        self._kinds = {k.id: k.name(language) for k in catalogue.kinds}
        self.model: RecordTableModel[WaitingLine] = RecordTableModel(
            self._columns(), lambda line: line.entry.id, self
        )
        self.table: RecordTable[WaitingLine] = RecordTable(self.theme, self.model, self.windowTitle())
        self.table.sort_by(0)
        self.body.addWidget(self.table)
        self.body.addLayout(self._buttons())
        self.add_primary(self.tr("Close")).clicked.connect(self.accept)
        self.table.record_activated.connect(self._edit)
        self.table.record_chosen.connect(self._enable)
        self._session.hub.changed.connect(self._changed)
        self.resize(1120, 420)
        self._load()

    # --- what is shown ------------------------------------------------------------------------------------------------

    def _columns(self) -> tuple[Column[WaitingLine], ...]:
        formatter = self._around.formatter
        bold = self.theme.typeface.font(weight=600)

        def wanted(line: WaitingLine) -> str:
            entry = line.entry
            if entry.resource_id is not None:
                return self._resources.get(entry.resource_id, "")
            kind = self._kinds.get(entry.kind_id, "") if entry.kind_id else ""
            site = self._sites.get(entry.site_id, "") if entry.site_id else ""
            return f"{kind}, {site}" if site else self.tr("Any: {0}").format(kind)

        def icon(line: WaitingLine) -> QIcon:
            name, ink = _look(line)
            return self.theme.icon(name, ink, 14)

        def color(line: WaitingLine) -> QColor | None:
            ink = _look(line)[1]
            return self.theme.color(ink) if ink in ("accent", "ok", "warn") else None

        return (
            Column(
                self.tr("Since"),
                lambda line: formatter.date_and_time(line.entry.created_at),
                sort_key=lambda line: (line.entry.created_at, line.entry.id),
                width=172,
            ),
            Column(
                self.tr("Customer"),
                lambda line: self._customers.get(line.entry.customer_id, ""),
                font=bold,
                width=130,
            ),
            Column(self.tr("Waits for"), wanted, width=205),
            Column(
                self.tr("Within"),
                lambda line: formatter.slot(line.entry.window),
                sort_key=lambda line: line.entry.window,
                width=175,
            ),
            Column(
                self.tr("Takes"),
                lambda line: formatter.duration(line.entry.duration),
                sort_key=lambda line: line.entry.duration,
                right=True,
                width=66,
            ),
            Column(
                self.tr("People"),
                lambda line: formatter.number(line.entry.attendees) if line.entry.attendees else "",
                sort_key=lambda line: line.entry.attendees or 0,
                right=True,
                width=86,
            ),
            Column(self.tr("State"), self._state, icon=icon, color=color),
        )

    def _state(self, line: WaitingLine) -> str:
        formatter = self._around.formatter
        if line.match is not None:
            place = self._resources.get(line.match.resource_id, "")
            slot = line.match.draft.slot
            # The day stands in the column of the window already where that is one day.
            one_day = len(list(line.entry.window.campus_days())) == 1
            return self.tr("Free: {0}, {1}").format(
                place, formatter.span(slot) if one_day else formatter.slot(slot)
            )
        said = standing_label(line.standing)
        if line.standing is Standing.OFFERED and line.offered is not None:
            expires = line.offered.draft.option_expires_at
            if expires is not None:
                return self.tr("{0} until {1}").format(said, formatter.date_and_time(expires))
        return said

    def _load(self) -> None:
        services, catalogue = self._session.services, self._session.require_catalogue()
        now = services.clock.now()
        self._session.read(
            lambda unit: read_waiting(unit, catalogue, services.scope, services.actor, now),
            self._arrived,
            self._failed,
        )

    def _arrived(self, lines: tuple[WaitingLine, ...]) -> None:
        self.model.replace(lines)
        if lines and not self._is_fitted:
            self._is_fitted = True
            self._fit_columns()
        if self.table.current is None and lines:
            self.table.selectRow(0)
        self._enable()

    def _fit_columns(self) -> None:
        """Give each column what its words take, and the rest to the last one: how it stands."""
        for column in range(self.model.columnCount() - 1):
            words = max(
                self.table.sizeHintForColumn(column), self.table.horizontalHeader().sectionSizeHint(column)
            )
            self.table.setColumnWidth(column, min(words, _WIDEST_COLUMN))

    def _failed(self, error: Exception) -> None:
        self.band.present(Tone.ERROR, self._session.sentences.error(error))

    def _changed(self, changes: Changes) -> None:
        if changes.waiting or changes.bookings or changes.everything:
            self._load()

    # --- what can be done ---------------------------------------------------------------------------------------------

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.new_button = self._button(self.tr("&New entry…"), "plus", lambda: self._edit(None), row)
        self.edit_button = self._button(self.tr("&Edit…"), "pencil", self._edit_current, row)
        self.offer_button = self._button(self.tr("&Offer"), "phone", self._offer, row)
        self.again_button = self._button(self.tr("Let them &wait again"), "arrow-back-up", self._again, row)
        self.close_button = self._button(self.tr("&Take off the list"), "x", self._take_off, row)
        row.addStretch(1)
        return row

    def _button(self, text: str, icon: str, act: Callable[[], None], row: QHBoxLayout) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        self.theme.dress(button, icon)
        button.clicked.connect(act)
        row.addWidget(button)
        return button

    def _enable(self, *_: object) -> None:
        line = self.table.current
        nobody = self.tr("Choose an entry first")
        may = line is not None and not self._is_running
        self.edit_button.setEnabled(may)
        self.close_button.setEnabled(may)
        self.again_button.setEnabled(may)
        self.offer_button.setEnabled(may and line is not None and line.match is not None)
        self.again_button.setVisible(line is not None and line.standing is Standing.LAPSED)
        for button in (self.edit_button, self.close_button):
            button.setToolTip("" if line is not None else nobody)
        self.offer_button.setToolTip(
            nobody
            if line is None
            else ""
            if line.match is not None
            else self.tr("Nothing is free for them yet")
        )

    def _edit_current(self) -> None:
        if self.table.current is not None:
            self._edit(self.table.current)

    def _edit(self, line: WaitingLine | None) -> None:
        dialog = WaitingDialog(self._around, line.entry if line else None, parent=self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _offer(self) -> None:
        line = self.table.current
        if line is not None and line.match is not None:
            match = line.match
            self._run(OfferWaiting(match.entry.id, match.entry.revision, match.draft))

    def _again(self) -> None:
        line = self.table.current
        if line is not None:
            self._run(RestoreWaiting(line.entry.id, line.entry.revision, WaitingState.WAITING))

    def _take_off(self) -> None:
        line = self.table.current
        if line is not None:
            self._run(CloseWaiting(line.entry.id, line.entry.revision))

    def _run(self, command: Command) -> None:
        self.band.hide()
        self._is_running = True
        self._enable()
        self._session.run(command, self._done, self._refused)

    def _done(self, outcome: Outcome) -> None:
        del outcome
        self._is_running = False
        self._enable()

    def _refused(self, error: Exception) -> None:
        """Say here what the window would say behind this dialog; what is listed is read anew."""
        self._is_running = False
        self._load()
        self._failed(error)
