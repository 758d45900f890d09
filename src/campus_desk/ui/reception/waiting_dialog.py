"""One entry of the waiting list: who waits, for what, within which time, and how long the booking is to be."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import time, timedelta
from typing import cast

from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QWidget

from campus_desk.application.commands import SaveWaiting
from campus_desk.application.read_models import Catalogue
from campus_desk.domain.booking import MAX_ATTENDEES, USUAL_MINUTES, BookingDraft
from campus_desk.domain.errors import InvalidValue
from campus_desk.domain.identifiers import UNSAVED, CustomerId, KindId, ResourceId, SiteId, WaitingId
from campus_desk.domain.resource import Containment
from campus_desk.domain.timeslot import TimeSlot, at_campus
from campus_desk.domain.waiting import WaitingEntry, WaitingState
from campus_desk.ui.catalogue.record_dialog import RecordDialog
from campus_desk.ui.date_fields import instant_of
from campus_desk.ui.page import Surroundings
from campus_desk.ui.search_combo import SearchCombo
from campus_desk.ui.side_panel.filter_fields import VIDEO
from campus_desk.ui.widgets.date_edit import DateEdit
from campus_desk.ui.widgets.number_edit import NumberEdit
from campus_desk.ui.widgets.side_by_side import side_by_side
from campus_desk.ui.widgets.time_edit import TimeEdit

_MOST_MINUTES = 14 * 24 * 60
_STEP_MINUTES = 15
_FIELDS = {
    "customer_id": "customer",
    "resource_id": "place",
    "kind_id": "place",
    "resource": "place",
    "start": "start",
    "end": "end",
    "time": "start",
}


class WaitingDialog(RecordDialog[WaitingEntry]):
    """Puts somebody on the waiting list, or changes what they wait for."""

    kind = "waiting"

    def __init__(
        self,
        around: Surroundings,
        record: WaitingEntry | None,
        draft: BookingDraft | WaitingEntry | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Build the dialog.

        Args:
            around: The campus and the window.
            record: The entry to change, None for a new one.
            draft: What could not be booked, or what is waited for instead: a new entry begins with it.
            parent: The window it belongs to.
        """
        super().__init__(around, "", record, parent)
        self.setWindowTitle(self.tr("Waiting list: change") if record else self.tr("Put on the waiting list"))
        self._features: tuple[str, ...] = ()
        self._make(around)
        catalogue = self.session.require_catalogue()
        self.customer.set_choices(
            (c.id, c.name)
            for c in sorted(catalogue.customers, key=lambda c: c.name.casefold())
            if c.is_in_service(self.session.today) or (record is not None and c.id == record.customer_id)
        )
        self.place.set_choices(self._places(catalogue))
        self._offer_sites(catalogue)
        if record is not None:
            self._show(record)
        elif isinstance(draft, WaitingEntry):
            self._show(draft)
        else:
            self._begin(draft)
        self.finish()
        self.resize(500, 440)

    def read(self) -> WaitingEntry:
        """Return the entry the fields describe.

        Raises:
            InvalidValue: A field is missing, or the booking does not fit the time.
        """
        customer = cast("int | None", self.customer.value)
        place = cast("tuple[str, int] | None", self.place.value)
        if customer is None:
            raise InvalidValue("customer", "error-no-customer")
        if place is None:
            raise InvalidValue("place", "error-waiting-place")
        window = TimeSlot(
            instant_of(self.first, self.opens, "start"), instant_of(self.last, self.closes, "end", ends=True)
        )
        kind, key = place
        site = cast("int | None", self.site.currentData()) if kind == "kind" else None
        before = self.record
        features = {f for f in self._features if f != VIDEO}
        if self.video.isChecked():
            features.add(VIDEO)
        return WaitingEntry(
            id=before.id if before else WaitingId(UNSAVED),
            customer_id=CustomerId(customer),
            window=window,
            duration=timedelta(minutes=self.minutes.value()),
            created_at=before.created_at if before else self.session.services.clock.now(),
            resource_id=ResourceId(key) if kind == "resource" else None,
            kind_id=KindId(key) if kind == "kind" else None,
            site_id=SiteId(site) if site is not None else None,
            attendees=self.people.value() or None,
            features=tuple(sorted(features)),
            contact=self.contact.text().strip(),
            note=self.note.text().strip(),
            state=before.state if before else WaitingState.WAITING,
            booking_id=before.booking_id if before else None,
            revision=before.revision if before else 1,
        )

    def command(self, record: WaitingEntry) -> SaveWaiting:
        """Return the command that saves the entry."""
        return SaveWaiting(record)

    def field_of(self, name: str) -> str:
        """Return the form's field for a field of the entry."""
        return _FIELDS.get(name, name)

    # --- building -----------------------------------------------------------------------------------------------------

    def _make(self, around: Surroundings) -> None:
        formatter = around.formatter
        self.customer = SearchCombo(self.tr("Search a customer"))
        self.place = SearchCombo(self.tr("Search a room or a kind"))
        self.site = QComboBox()
        self.first, self.last = DateEdit(self.theme, formatter), DateEdit(self.theme, formatter)
        self.opens, self.closes = TimeEdit(formatter), TimeEdit(formatter)
        self.minutes = NumberEdit(formatter, _STEP_MINUTES, _MOST_MINUTES)
        self.minutes.setSingleStep(_STEP_MINUTES)
        self.minutes.setSuffix(self.tr(" min"))
        self.people = NumberEdit(formatter, 0, MAX_ATTENDEES)
        self.people.setSpecialValueText("—")
        for field in (self.minutes, self.people):
            field.setMaximumWidth(110)
        self.video = QCheckBox(self.tr("Video conference"))
        self.contact, self.note = QLineEdit(), QLineEdit()
        form = self.form
        form.add("customer", self.tr("&Customer"), self.customer, required=True)
        form.add("place", self.tr("&Waits for"), self.place, required=True)
        form.add("site_id", self.tr("&Site"), self.site)
        form.add("start", self.tr("&Not before"), side_by_side(self.first, self.opens))
        form.add("end", self.tr("&Done by"), side_by_side(self.last, self.closes))
        for name, fields in (
            (self.tr("Not before"), (self.first, self.opens)),
            (self.tr("Done by"), (self.last, self.closes)),
        ):
            for each in fields:
                each.setAccessibleName(name)
        form.add("duration", self.tr("&Takes"), self.minutes)
        form.add("attendees", self.tr("&Head count"), self.people)
        form.add("features", "", self.video)
        self.video.setAccessibleName(self.video.text())
        form.add("contact", self.tr("C&ontact"), self.contact)
        form.add("note", self.tr("Not&e"), self.note)

    def _places(self, catalogue: Catalogue) -> Iterable[tuple[object, str]]:
        language = self.around.formatter.language
        kept = self.record.resource_id if self.record else None
        for kind in sorted(catalogue.kinds, key=lambda k: k.position):
            yield ("kind", kind.id), self.tr("Any: {0}").format(kind.name(language))
        for resource in sorted(catalogue.resources, key=lambda r: (r.position, r.id)):
            in_service = resource.retired_on is None and resource.containment is not Containment.UNIT
            if in_service or resource.id == kept:
                yield ("resource", resource.id), f"{resource.name} ({resource.code})"

    def _offer_sites(self, catalogue: Catalogue) -> None:
        """Offer the sites where a place of some kind may be; a room that is named has its own."""
        kept = self.record.site_id if self.record else None
        self.site.addItem(self.tr("Any"), None)
        for site in sorted(catalogue.sites, key=lambda s: (s.position, s.id)):
            if site.retired_on is None or site.id == kept:
                self.site.addItem(site.name, site.id)
        self.place.choice_changed.connect(self._show_site)
        self._show_site()

    def _show_site(self, *_: object) -> None:
        place = cast("tuple[str, int] | None", self.place.value)
        self.form.field("site_id").set_visible(visible=place is not None and place[0] == "kind")

    def _begin(self, draft: BookingDraft | None) -> None:
        now = self.session.services.clock.now()
        if draft is None:
            start = now + (timedelta(hours=1) - timedelta(seconds=now.timestamp() % 3600))
            slot = TimeSlot(start, start + timedelta(minutes=USUAL_MINUTES))
        else:
            slot = draft.slot
            self.customer.choose(draft.customer_id or None)
            self.place.choose(("resource", draft.resources[0]))
            self.people.setValue(draft.attendees or 0)
            self.contact.setText(draft.contact)
        self._show_window(slot)
        self.minutes.setValue(slot.minutes)

    def _show(self, record: WaitingEntry) -> None:
        self._features = record.features
        self.customer.choose(record.customer_id or None)
        resource = record.resource_id
        self.place.choose(("kind", record.kind_id) if resource is None else ("resource", resource))
        self.site.setCurrentIndex(self.site.findData(record.site_id))
        self._show_window(record.window)
        self.minutes.setValue(int(record.duration.total_seconds()) // 60)
        self.people.setValue(record.attendees or 0)
        self.video.setChecked(VIDEO in record.features)
        self.contact.setText(record.contact)
        self.note.setText(record.note)

    def _show_window(self, slot: TimeSlot) -> None:
        first, last = at_campus(slot.start), at_campus(slot.end)
        midnight = last.time() == time() and last.date() > first.date()
        self.first.set_day(first.date())
        self.last.set_day(last.date() - timedelta(days=1) if midnight else last.date())
        self.opens.set_moment(first.time())
        self.closes.setText("24:00" if midnight else self.around.formatter.clock_time(last.time()))
        self.first.day_changed.connect(self._first_moved)

    def _first_moved(self) -> None:
        if self.last.day < self.first.day:
            self.last.set_day(self.first.day)
