"""What has to hold on this computer before the sending settings are saved: folders there, the password kept."""

from __future__ import annotations

from pathlib import Path

from campus_desk.application.mail_settings import MailSettings
from campus_desk.application.services import Services
from campus_desk.domain.errors import InvalidValue

_FOLDERS = ("post_folder", "platform_folder", "chorus_folder")


def prepare_sending(services: Services, before: MailSettings, wanted: MailSettings, password: str) -> None:
    """See that the folders that are newly chosen can be written, then keep the password.

    A folder that was chosen before may lie on a drive that is not there today: that hinders nobody who changes
    something else. Asks the keyring and, perhaps, the network: not to be called in the thread of the window.

    Args:
        services: The open campus.
        before: The settings as they are stored.
        wanted: Those that are to be.
        password: As typed; empty: the one that is kept.

    Raises:
        InvalidValue: A folder cannot be written; the field says which.
        NotSent: The password cannot be kept.
    """
    for field in _FOLDERS:
        folder = getattr(wanted, field)
        if folder and folder != getattr(before, field):
            problem = services.folders.problem(Path(folder))
            if problem is not None:
                raise InvalidValue(field, problem.key, **dict(problem.params))
    # Last: what is kept without its settings would look as if they held.
    if password and wanted.account:
        services.secrets.set(wanted.account, password)
