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


def test_what_is_typed_is_the_code_it_means_and_what_is_none_is_refused_in_words(
    desk: DeskUnderTest, campus: Campus
) -> None:
    with campus.services.storage.read() as unit:
        by_code = {r.code: r for r in unit.catalogue.resources()}
    campus.execute(SaveResource(replace(by_code["US3"], features=("x&y",))))
    page = show(desk, desk.window.menu.resources)
    wait_until(lambda: resource(desk, "US3").features == ("x&y",), "the equipment")
    page.edit(resource(desk, "ILL"))
    dialog = desk.modal(ResourceDialog)
    boxes, other = dialog.features.boxes, dialog.features.other
    assert boxes["x&y"].text() == "x&&y", "a letter of a code is no shortcut"
    before = resource(desk, "ILL").features
    type_into(other, "Video; Visioconférence, beamer/4K")
    press(dialog, "Ctrl+Return")
    desk.settle()
    assert dialog.isVisible()
    assert "« beamer/4K »" in dialog.form.field("features").error.replace("\u00a0", " ")
    other.clear()
    type_into(other, "Video; BEAMER cryo, téléphone")
    press(dialog, "Ctrl+Return")
    wait_until(lambda: "cryo" in resource(desk, "ILL").features, "the change")
    new = [code for code in resource(desk, "ILL").features if code not in before]
    assert set(new) | {"video"} == {"video", "projector", "cryo", "phone"}


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
