"""Names of the values that several pages show: groups, states, containment, weekdays, languages of documents."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.customer import CustomerGroup
from campus_desk.domain.resource import Containment

_translate = QCoreApplication.translate


def group_label(group: CustomerGroup) -> str:
    """Return the name of a customer group."""
    return {
        CustomerGroup.TENANT: _translate("Labels", "Tenant"),
        CustomerGroup.MEMBER: _translate("Labels", "Cluster member"),
        CustomerGroup.ACADEMIC: _translate("Labels", "Academic"),
        CustomerGroup.EXTERNAL: _translate("Labels", "External"),
        CustomerGroup.CAMPUS: _translate("Labels", "Campus"),
    }[group]


def status_label(status: BookingStatus) -> str:
    """Return the name of a booking's state."""
    return {
        BookingStatus.OPTION: _translate("Labels", "Option"),
        BookingStatus.CONFIRMED: _translate("Labels", "Confirmed"),
        BookingStatus.CANCELLED: _translate("Labels", "Cancelled"),
    }[status]


def containment_label(containment: Containment) -> str:
    """Return how a resource belongs to another."""
    return {
        Containment.NONE: _translate("Labels", "On its own"),
        Containment.PART: _translate("Labels", "Part of a divisible room"),
        Containment.UNIT: _translate("Labels", "Unit of a pool"),
    }[containment]


def weekday_label(weekday: int) -> str:
    """Return the name of a weekday, 0 for Monday, as the language of the window writes it alone."""
    return QLocale().standaloneDayName(weekday + 1)


def field_label(name: str) -> str:
    """Return the name of a record's field, the field's own name where it has no other."""
    return {
        "title": _translate("Fields", "Title"),
        "contact": _translate("Fields", "Contact"),
        "contact_name": _translate("Fields", "Contact"),
        "attendees": _translate("Fields", "Head count"),
        "project_code": _translate("Fields", "Project code"),
        "purchase_order": _translate("Fields", "Purchase order"),
        "note": _translate("Fields", "Note"),
        "status": _translate("Fields", "State"),
        "start": _translate("Fields", "Start"),
        "end": _translate("Fields", "End"),
        "setup_minutes": _translate("Fields", "Setup"),
        "teardown_minutes": _translate("Fields", "Teardown"),
        "customer_id": _translate("Fields", "Customer"),
        "resources": _translate("Fields", "Resources"),
        "override_reason": _translate("Fields", "Reason"),
        "reason": _translate("Fields", "Reason"),
        "option_expires_at": _translate("Fields", "Option expires"),
        "code": _translate("Fields", "Code"),
        "name": _translate("Fields", "Name"),
        "kind_id": _translate("Fields", "Kind"),
        "site_id": _translate("Fields", "Site"),
        "resource_id": _translate("Fields", "Resource"),
        "parent_id": _translate("Fields", "Belongs to"),
        "containment": _translate("Fields", "Belonging"),
        "capacity": _translate("Fields", "Capacity"),
        "floor": _translate("Fields", "Floor"),
        "features": _translate("Fields", "Equipment"),
        "description": _translate("Fields", "Description"),
        "position": _translate("Fields", "Position"),
        "retired_on": _translate("Fields", "Retired on"),
        "address": _translate("Fields", "Address"),
        "line1": _translate("Fields", "Address, line 1"),
        "line2": _translate("Fields", "Address, line 2"),
        "line3": _translate("Fields", "Address, line 3"),
        "postcode": _translate("Fields", "Postcode"),
        "city": _translate("Fields", "City"),
        "country": _translate("Fields", "Country"),
        "group": _translate("Fields", "Group"),
        "language": _translate("Fields", "Language"),
        "legal_form": _translate("Fields", "Legal form"),
        "siren": _translate("Fields", "SIREN"),
        "siret": _translate("Fields", "SIRET"),
        "vat_number": _translate("Fields", "VAT number"),
        "iban": _translate("Fields", "IBAN"),
        "bic": _translate("Fields", "BIC"),
        "email": _translate("Fields", "E-mail"),
        "phone": _translate("Fields", "Telephone"),
        "is_public": _translate("Fields", "Public body"),
        "service_code": _translate("Fields", "Service code"),
        "payment_days": _translate("Fields", "Payment term"),
        "valid_from": _translate("Fields", "Valid from"),
        "valid_to": _translate("Fields", "Valid to"),
        "hour_price": _translate("Fields", "Price per hour"),
        "half_day_price": _translate("Fields", "Price per half day"),
        "day_price": _translate("Fields", "Price per day"),
        "flat_price": _translate("Fields", "Flat price"),
        "person_price": _translate("Fields", "Price per person"),
        "minimum_charge": _translate("Fields", "Minimum"),
        "increment_minutes": _translate("Fields", "Billing increment"),
        "off_peak": _translate("Fields", "Off-peak hours"),
    }.get(name, name)


def action_label(action: str) -> str:
    """Return what an entry of the history says was done."""
    return {
        "place": _translate("Actions", "Booked"),
        "change": _translate("Actions", "Changed"),
        "cancel": _translate("Actions", "Cancelled"),
        "reinstate": _translate("Actions", "Reinstated"),
        "create": _translate("Actions", "Created"),
        "remove": _translate("Actions", "Removed"),
        "retire": _translate("Actions", "Retired"),
    }.get(action, action)
