"""What is wrong with a resource, told to reception in one step."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QPlainTextEdit, QWidget

from campus_desk.application.commands import ReportProblem
from campus_desk.application.desk import Outcome
from campus_desk.domain.booking import Booking
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import BookingId, ResourceId
from campus_desk.domain.resource import Containment
from campus_desk.ui.dialog import DeskDialog
from campus_desk.ui.page import Surroundings
from campus_desk.ui.problems.own_reports import OwnReports
from campus_desk.ui.search_combo import SearchCombo
from campus_desk.ui.widgets.band import Tone
from campus_desk.ui.widgets.form import Form

_TEXT_HEIGHT = 96
_OWN_STRETCH = 20
_SIZE, _SIZE_WITH_OWN = (500, 300), (680, 560)


class ReportDialog(DeskDialog):
    """Takes a resource, what is wrong, and whether it can still be used.

    Attributes:
        own: What the company has reported before; None for reception, which has a list of all reports.
    """

    def __init__(
        self,
        around: Surroundings,
        resource_id: ResourceId | None,
        booking: Booking | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Build the dialog.

        Args:
            around: The campus and the window.
            resource_id: What is wrong, None to be chosen.
            booking: During which booking it was noticed, None if during none.
            parent: The window it belongs to.
        """
        super().__init__(around.theme, "", parent)
        self.setWindowTitle(self.tr("Report a problem"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = around.session
        self._booking = booking
        catalogue = self._session.require_catalogue()
        sites = {site.id: site.name for site in catalogue.sites}
        today = self._session.today
        self.resource = SearchCombo(self.tr("What is it about?"))
        self.resource.set_choices(
            (r.id, f"{r.name} — {sites.get(r.site_id, '')}")
            for r in sorted(catalogue.resources, key=lambda r: r.name.casefold())
            if (r.retired_on is None or r.retired_on > today) and r.containment is not Containment.PART
        )
        self.resource.choose(resource_id if booking is None else booking.draft.resources[0])
        self.text = QPlainTextEdit()
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(_TEXT_HEIGHT)
        self.unusable = QCheckBox(self.tr("It cannot be &used until it is mended"))
        self._form = Form(self.theme)
        self._form.add("resource", self.tr("&About"), self.resource, required=True)
        self._form.add("text", self.tr("&What is wrong"), self.text, required=True)
        self._form.add("unusable", "", self.unusable)
        self.unusable.setAccessibleName(self.tr("It cannot be used until it is mended"))
        self.body.addWidget(self._form)
        self.own: OwnReports | None = None
        if not self._session.services.scope.sees_all:
            self.own = OwnReports(around, self)
            self.body.addWidget(self.own, _OWN_STRETCH)
        self.body.addStretch(1)
        self.add_cancel()
        self.send_button = self.add_primary(self.tr("Tell reception"))
        self.send_button.clicked.connect(self.send)
        self.resize(*(_SIZE if self.own is None else _SIZE_WITH_OWN))
        self.guard(self._form)
        (self.resource if self.resource.value is None else self.text).setFocus()

    def send(self) -> None:
        """Report it, or say what is missing."""
        self.band.hide()
        chosen = cast("int | None", self.resource.value)
        missing = {}
        if chosen is None:
            missing["resource"] = self.tr("Choose what it is about.")
        if not self.text.toPlainText().strip():
            missing["text"] = self.tr("Say what is wrong.")
        self._form.show_errors(missing)
        if chosen is None or missing:
            return
        self.send_button.setEnabled(False)
        command = ReportProblem(
            ResourceId(chosen), self.text.toPlainText(), self.unusable.isChecked(), self._noticed_in(chosen)
        )
        self._session.run(command, self._sent, self._refused)

    def _noticed_in(self, resource: int) -> BookingId | None:
        booking = self._booking
        return booking.id if booking is not None and resource in booking.draft.resources else None

    def _sent(self, outcome: Outcome) -> None:
        del outcome
        self.accept()

    def _refused(self, error: Exception) -> None:
        self.send_button.setEnabled(True)
        sentence = self._session.sentences.error(error)
        if isinstance(error, InvalidValue):
            left = self._form.show_errors({error.field: sentence})
            sentence = " ".join(left.values())
        if sentence:
            self.band.present(Tone.ERROR, self.tr("This could not be reported."), sentence)
