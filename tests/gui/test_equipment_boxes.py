"""The equipment of a resource: ticked by its names, with the keyboard, and codes without a name stay."""

from __future__ import annotations

from dataclasses import replace

from campus_desk.application.commands import SaveResource
from campus_desk.ui.catalogue.resource_dialog import ResourceDialog
from tests.campus import Campus
from tests.gui.desk import DeskUnderTest, click, press, type_into, wait_until
from tests.gui.test_catalogue_pages import resource, show


def test_equipment_is_ticked_with_the_keyboard(desk: DeskUnderTest) -> None:
    show(desk, desk.window.menu.resources)
    desk.window.menu.new_resource.trigger()
    dialog = desk.modal(ResourceDialog)
    boxes = dialog.features.boxes
    assert boxes["video"].text() == "Visioconférence"
    boxes["video"].setFocus()
    press(boxes["video"], "Space")
    press(boxes["video"], "Down")
    press(boxes["projector"], "Right")
    assert dialog.focusWidget() is boxes["whiteboard"]
    press(boxes["whiteboard"], "Space")
    press(boxes["whiteboard"], "Tab")
    assert dialog.focusWidget() is dialog.features.other, "one Tab leaves the boxes"
    press(dialog.features.other, "Shift+Tab")
    assert dialog.focusWidget() is boxes["whiteboard"], "and comes back to where it was"
    type_into(dialog.features.other, "magnet_3t, cryo video")
    assert dialog.features.codes == ("video", "whiteboard", "magnet_3t", "cryo")
    dialog.reject()


def test_equipment_without_a_name_keeps_its_code_and_its_place(desk: DeskUnderTest, campus: Campus) -> None:
    with campus.services.storage.read() as unit:
        by_code = {r.code: r for r in unit.catalogue.resources()}
    campus.execute(SaveResource(replace(by_code["ILL"], features=("cryo", "wifi", "video"))))
    campus.execute(SaveResource(replace(by_code["US3"], features=("probe",))))
    page = show(desk, desk.window.menu.resources)
    wait_until(lambda: resource(desk, "ILL").features, "the equipment")
    page.edit(resource(desk, "ILL"))
    dialog = desk.modal(ResourceDialog)
    boxes = dialog.features.boxes
    assert dialog.read().features == ("cryo", "wifi", "video"), "as it was"
    assert (boxes["cryo"].text(), boxes["cryo"].isChecked()) == ("cryo", True)
    assert (boxes["probe"].text(), boxes["probe"].isChecked()) == ("probe", False)
    assert not boxes["screen"].icon().isNull()
    for code in ("wifi", "screen", "probe"):
        click(boxes[code])
    press(dialog, "Ctrl+Return")
    wait_until(lambda: "screen" in resource(desk, "ILL").features, "the change")
    assert resource(desk, "ILL").features == ("cryo", "video", "screen", "probe")
