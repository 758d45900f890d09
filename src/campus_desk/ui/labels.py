"""Names of the values that several pages show: groups, states, containment, weekdays, languages of documents."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from campus_desk.application.mail_settings import Security
from campus_desk.domain.actors import Role
from campus_desk.domain.booking import BookingStatus
from campus_desk.domain.customer import Channel, CustomerGroup
from campus_desk.domain.opening_hours import ClosureKind
from campus_desk.domain.resource import Containment, Supply
from campus_desk.domain.vat import BuyerPlace


def role_label(role: Role) -> str:
    """Return what somebody is at the desk."""
    return {
        Role.RECEPTION: QCoreApplication.translate("Roles", "Reception"),
        Role.FINANCE: QCoreApplication.translate("Roles", "Finance"),
        Role.TENANT: QCoreApplication.translate("Roles", "Company"),
        Role.IMPORT: QCoreApplication.translate("Roles", "Import"),
        Role.SYSTEM: QCoreApplication.translate("Roles", "The program"),
        Role.READER: QCoreApplication.translate("Roles", "Read-only"),
    }[role]


def group_label(group: CustomerGroup) -> str:
    """Return the name of a customer group."""
    return {
        CustomerGroup.TENANT: QCoreApplication.translate("Labels", "Tenant"),
        CustomerGroup.MEMBER: QCoreApplication.translate("Labels", "Cluster member"),
        CustomerGroup.ACADEMIC: QCoreApplication.translate("Labels", "Academic"),
        CustomerGroup.EXTERNAL: QCoreApplication.translate("Labels", "External"),
        CustomerGroup.CAMPUS: QCoreApplication.translate("Labels", "Campus"),
    }[group]


def group_letter(group: CustomerGroup) -> str:
    """Return the letter that stands for a customer group where colours cannot be told apart, as on paper."""
    return {
        CustomerGroup.TENANT: QCoreApplication.translate("GroupLetters", "T"),
        CustomerGroup.MEMBER: QCoreApplication.translate("GroupLetters", "M"),
        CustomerGroup.ACADEMIC: QCoreApplication.translate("GroupLetters", "A"),
        CustomerGroup.EXTERNAL: QCoreApplication.translate("GroupLetters", "E"),
        CustomerGroup.CAMPUS: QCoreApplication.translate("GroupLetters", "C"),
    }[group]


def status_label(status: BookingStatus) -> str:
    """Return the name of a booking's state."""
    return {
        BookingStatus.OPTION: QCoreApplication.translate("Labels", "Option"),
        BookingStatus.CONFIRMED: QCoreApplication.translate("Labels", "Confirmed"),
        BookingStatus.CANCELLED: QCoreApplication.translate("Labels", "Cancelled"),
    }[status]


def containment_label(containment: Containment) -> str:
    """Return how a resource belongs to another."""
    return {
        Containment.NONE: QCoreApplication.translate("Labels", "On its own"),
        Containment.PART: QCoreApplication.translate("Labels", "Part of a divisible room"),
        Containment.UNIT: QCoreApplication.translate("Labels", "Unit of a pool"),
    }[containment]


def supply_label(supply: Supply) -> str:
    """Return what the use of a resource is, as far as VAT is concerned."""
    return {
        Supply.PROPERTY: QCoreApplication.translate("Labels", "Equipped premises"),
        Supply.SERVICE: QCoreApplication.translate("Labels", "Service"),
        Supply.CATERING: QCoreApplication.translate("Labels", "Catering"),
        Supply.BARE_ROOM: QCoreApplication.translate("Labels", "Bare room"),
    }[supply]


def place_label(place: BuyerPlace) -> str:
    """Return where a buyer is, as far as VAT is concerned."""
    return {
        BuyerPlace.FRANCE: QCoreApplication.translate("Labels", "France, and private persons"),
        BuyerPlace.EU_COMPANY: QCoreApplication.translate("Labels", "Company elsewhere in the EU"),
        BuyerPlace.ELSEWHERE: QCoreApplication.translate("Labels", "Company outside the EU"),
    }[place]


def channel_label(channel: Channel) -> str:
    """Return the way invoices take to a customer."""
    return {
        Channel.EMAIL: QCoreApplication.translate("Labels", "By e-mail"),
        Channel.FOLDER: QCoreApplication.translate("Labels", "Folder, to print and post"),
        Channel.PLATFORM: QCoreApplication.translate("Labels", "Approved platform"),
        Channel.CHORUS_PRO: QCoreApplication.translate("Labels", "Chorus Pro"),
    }[channel]


def closure_label(kind: ClosureKind) -> str:
    """Return why something is closed."""
    return {
        ClosureKind.CLOSED: QCoreApplication.translate("Labels", "Closed"),
        ClosureKind.UPKEEP: QCoreApplication.translate("Labels", "Maintenance"),
        ClosureKind.OUTAGE: QCoreApplication.translate("Labels", "Outage"),
    }[kind]


def weekday_label(weekday: int) -> str:
    """Return the name of a weekday, 0 for Monday, as the language of the window writes it alone."""
    return QLocale().standaloneDayName(weekday + 1)


def security_label(security: Security) -> str:
    """Return how a connection to a mail server is encrypted."""
    return {
        Security.STARTTLS: QCoreApplication.translate("Security", "STARTTLS"),
        Security.TLS: QCoreApplication.translate("Security", "TLS from the first byte"),
        Security.NONE: QCoreApplication.translate("Security", "None: a server on this computer only"),
    }[security]


def field_label(name: str) -> str:
    """Return the name of a record's field, the field's own name where it has no other."""
    return {
        "title": QCoreApplication.translate("Fields", "Title"),
        "contact": QCoreApplication.translate("Fields", "Contact"),
        "contact_name": QCoreApplication.translate("Fields", "Contact"),
        "attendees": QCoreApplication.translate("Fields", "Head count"),
        "project_code": QCoreApplication.translate("Fields", "Project code"),
        "purchase_order": QCoreApplication.translate("Fields", "Purchase order"),
        "note": QCoreApplication.translate("Fields", "Note"),
        "status": QCoreApplication.translate("Fields", "State"),
        "start": QCoreApplication.translate("Fields", "Start"),
        "duration": QCoreApplication.translate("Fields", "Duration"),
        "end": QCoreApplication.translate("Fields", "End"),
        "setup_minutes": QCoreApplication.translate("Fields", "Setup"),
        "teardown_minutes": QCoreApplication.translate("Fields", "Teardown"),
        "customer_id": QCoreApplication.translate("Fields", "Customer"),
        "resources": QCoreApplication.translate("Fields", "Resources"),
        "override_reason": QCoreApplication.translate("Fields", "Reason"),
        "reason": QCoreApplication.translate("Fields", "Reason"),
        "option_expires_at": QCoreApplication.translate("Fields", "Option expires"),
        "checked_in_at": QCoreApplication.translate("Fields", "Came"),
        "checked_out_at": QCoreApplication.translate("Fields", "Left"),
        "no_show": QCoreApplication.translate("Fields", "Absent"),
        "badge": QCoreApplication.translate("Fields", "Badge"),
        "detached": QCoreApplication.translate("Fields", "Changed by itself"),
        "calibration_due": QCoreApplication.translate("Fields", "Calibration due"),
        "code": QCoreApplication.translate("Fields", "Code"),
        "name": QCoreApplication.translate("Fields", "Name"),
        "kind_id": QCoreApplication.translate("Fields", "Kind"),
        "site_id": QCoreApplication.translate("Fields", "Site"),
        "resource_id": QCoreApplication.translate("Fields", "Resource"),
        "parent_id": QCoreApplication.translate("Fields", "Belongs to"),
        "containment": QCoreApplication.translate("Fields", "Belonging"),
        "capacity": QCoreApplication.translate("Fields", "Capacity"),
        "floor": QCoreApplication.translate("Fields", "Floor"),
        "features": QCoreApplication.translate("Fields", "Equipment"),
        "description": QCoreApplication.translate("Fields", "Description"),
        "position": QCoreApplication.translate("Fields", "Position"),
        "retired_on": QCoreApplication.translate("Fields", "Retired on"),
        "address": QCoreApplication.translate("Fields", "Address"),
        "line1": QCoreApplication.translate("Fields", "Address, line 1"),
        "line2": QCoreApplication.translate("Fields", "Address, line 2"),
        "line3": QCoreApplication.translate("Fields", "Address, line 3"),
        "postcode": QCoreApplication.translate("Fields", "Postcode"),
        "city": QCoreApplication.translate("Fields", "City"),
        "country": QCoreApplication.translate("Fields", "Country"),
        "group": QCoreApplication.translate("Fields", "Group"),
        "language": QCoreApplication.translate("Fields", "Language"),
        "legal_form": QCoreApplication.translate("Fields", "Legal form"),
        "siren": QCoreApplication.translate("Fields", "SIREN"),
        "siret": QCoreApplication.translate("Fields", "SIRET"),
        "vat_number": QCoreApplication.translate("Fields", "VAT number"),
        "iban": QCoreApplication.translate("Fields", "IBAN"),
        "bic": QCoreApplication.translate("Fields", "BIC"),
        "email": QCoreApplication.translate("Fields", "E-mail"),
        "phone": QCoreApplication.translate("Fields", "Telephone"),
        "is_public": QCoreApplication.translate("Fields", "Public body"),
        "service_code": QCoreApplication.translate("Fields", "Service code"),
        "is_person": QCoreApplication.translate("Fields", "Private person"),
        "billing_name": QCoreApplication.translate("Fields", "Invoices are addressed to"),
        "billing_line1": QCoreApplication.translate("Fields", "Invoices go to, line 1"),
        "billing_line2": QCoreApplication.translate("Fields", "Invoices go to, line 2"),
        "billing_line3": QCoreApplication.translate("Fields", "Invoices go to, line 3"),
        "billing_postcode": QCoreApplication.translate("Fields", "Invoices go to, postcode"),
        "billing_city": QCoreApplication.translate("Fields", "Invoices go to, city"),
        "billing_country": QCoreApplication.translate("Fields", "Invoices go to, country"),
        "contract": QCoreApplication.translate("Fields", "Contract"),
        "endpoint": QCoreApplication.translate("Fields", "Electronic address"),
        "invoice_email": QCoreApplication.translate("Fields", "E-mail for invoices"),
        "channel": QCoreApplication.translate("Fields", "Way invoices take"),
        "franchise": QCoreApplication.translate("Fields", "VAT franchise"),
        "logo": QCoreApplication.translate("Fields", "Logo"),
        "payment_days": QCoreApplication.translate("Fields", "Payment term"),
        "valid_from": QCoreApplication.translate("Fields", "Valid from"),
        "valid_to": QCoreApplication.translate("Fields", "Valid to"),
        "hour_price": QCoreApplication.translate("Fields", "Price per hour"),
        "half_day_price": QCoreApplication.translate("Fields", "Price per half day"),
        "day_price": QCoreApplication.translate("Fields", "Price per day"),
        "flat_price": QCoreApplication.translate("Fields", "Flat price"),
        "person_price": QCoreApplication.translate("Fields", "Price per person"),
        "minimum_charge": QCoreApplication.translate("Fields", "Minimum"),
        "increment_minutes": QCoreApplication.translate("Fields", "Billing increment"),
        "off_peak": QCoreApplication.translate("Fields", "Off-peak hours"),
        "sender_name": QCoreApplication.translate("Fields", "Sender"),
        "sender_address": QCoreApplication.translate("Fields", "Sender’s e-mail"),
        "reply_to": QCoreApplication.translate("Fields", "Answers to"),
        "copy_to": QCoreApplication.translate("Fields", "Copy to"),
        "host": QCoreApplication.translate("Fields", "Mail server"),
        "port": QCoreApplication.translate("Fields", "Port"),
        "security": QCoreApplication.translate("Fields", "Encryption"),
        "user": QCoreApplication.translate("Fields", "User on the mail server"),
        "signature": QCoreApplication.translate("Fields", "Signature"),
        "subject_fr": QCoreApplication.translate("Fields", "Subject of the message, French"),
        "subject_en": QCoreApplication.translate("Fields", "Subject of the message, English"),
        "subject_de": QCoreApplication.translate("Fields", "Subject of the message, German"),
        "text_fr": QCoreApplication.translate("Fields", "Text of the message, French"),
        "text_en": QCoreApplication.translate("Fields", "Text of the message, English"),
        "text_de": QCoreApplication.translate("Fields", "Text of the message, German"),
        "post_folder": QCoreApplication.translate("Fields", "Folder to print and post"),
        "platform_folder": QCoreApplication.translate("Fields", "Folder of the approved platform"),
        "chorus_folder": QCoreApplication.translate("Fields", "Folder for Chorus Pro"),
    }.get(name, name)


def action_label(action: str) -> str:
    """Return what an entry of the history says was done."""
    return {
        "place": QCoreApplication.translate("HistoryActions", "Booked"),
        "change": QCoreApplication.translate("HistoryActions", "Changed"),
        "cancel": QCoreApplication.translate("HistoryActions", "Cancelled"),
        "reinstate": QCoreApplication.translate("HistoryActions", "Reinstated"),
        "check-in": QCoreApplication.translate("HistoryActions", "Checked in"),
        "check-out": QCoreApplication.translate("HistoryActions", "Checked out"),
        "no-show": QCoreApplication.translate("HistoryActions", "Recorded as absent"),
        "attendance": QCoreApplication.translate("HistoryActions", "Attendance taken back"),
        "expire": QCoreApplication.translate("HistoryActions", "Option expired"),
        "wait": QCoreApplication.translate("HistoryActions", "On the waiting list"),
        "offer": QCoreApplication.translate("HistoryActions", "Offered a place"),
        "close": QCoreApplication.translate("HistoryActions", "Off the waiting list"),
        "wait-expired": QCoreApplication.translate("HistoryActions", "Waited in vain: the time is over"),
        "create": QCoreApplication.translate("HistoryActions", "Created"),
        "remove": QCoreApplication.translate("HistoryActions", "Removed"),
        "retire": QCoreApplication.translate("HistoryActions", "Retired"),
    }.get(action, action)
