"""A wish at one site stays one there, in the dialog and in the list; what is waited for in vain leaves by the clock."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QTimer

from campus_desk.application.commands import SaveSite
from campus_desk.application.slot_query import Need, SlotQuery
from campus_desk.application.waiting_wish import waiting_for
from campus_desk.domain.identifiers import SiteId
from campus_desk.domain.resource import Site
from campus_desk.domain.waiting import WaitingState
from campus_desk.ui.reception.waiting_dialog import WaitingDialog
from campus_desk.ui.reception.waiting_list_dialog import WaitingListDialog
from tests.campus import Campus
from tests.gui.desk import DeskUnderTest, wait_until


def test_reception_a_wish_at_a_site_is_kept_shown_and_closed_when_its_time_is_over(
    desk: DeskUnderTest, campus: Campus
) -> None:
    campus.execute(SaveSite(Site(SiteId(0), "PH8", "pH8")))
    desk.start()
    catalogue = desk.session.require_catalogue()
    here = next(s.id for s in catalogue.sites if s.code == "TECH")
    query = SlotQuery(
        (Need(8, site=here),), (desk.session.today,), 60, 600, 720, campus.customer("NEURALIS"), here
    )
    dialog = WaitingDialog(
        desk.planner.around, None, waiting_for(query, catalogue, desk.clock.now()), desk.window
    )
    dialog.open()
    assert dialog.site.currentText() == "Technoparc"
    assert dialog.site.isVisible()
    kind = dialog.place.value
    dialog.place.choose(("resource", campus.resource("ILL")))
    assert not dialog.site.isVisible(), "a room has its own"
    dialog.place.choose(kind)
    dialog.save_button.click()
    desk.settle()
    with campus.services.storage.read() as unit:
        (waits,) = unit.waiting.open(desk.clock.now())
    assert waits.site_id == here

    reception = desk.window.reception
    assert reception is not None
    reception.open_waiting_list()
    listed = desk.modal(WaitingListDialog)
    wait_until(lambda: listed.model.rows, "the list")
    assert listed.model.data(listed.model.index(0, 2)).endswith("Salle de réunion, Technoparc")
    undoable = desk.session.undo.can_undo
    desk.clock.advance(timedelta(hours=3))
    timer = desk.window.findChild(QTimer, "option expiry")
    assert isinstance(timer, QTimer)
    timer.timeout.emit()
    wait_until(lambda: not listed.model.rows, "the list without it")
    with campus.services.storage.read() as unit:
        assert unit.waiting.get(waits.id).state is WaitingState.EXPIRED
        last = unit.history.of("waiting", int(waits.id))[-1]
    assert (last.action, last.actor) == ("wait-expired", "Campus Desk")
    assert desk.session.undo.can_undo == undoable, "nobody's step"
    listed.accept()
