"""Passwords in the keyring of the operating system: Secret Service, KWallet, Keychain, Windows Credential Locker."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from campus_desk.domain.errors import NotSent
from campus_desk.domain.messages import Message

SERVICE = "Campus Desk"


class KeyringSecrets:
    """Asks the keyring that the computer has. The library is imported when a password is first needed."""

    def get(self, account: str) -> str:
        """Return the password of an account, empty if none is kept.

        Raises:
            NotSent: ``error-no-keyring`` where there is none, ``error-keyring-closed`` where it does not answer.
        """
        import keyring  # noqa: PLC0415 - looking for the keyring takes a tenth of a second

        with _told():
            return keyring.get_password(SERVICE, account) or ""

    def set(self, account: str, password: str) -> None:
        """Keep a password, and see that it was kept; an empty one forgets it.

        Raises:
            NotSent: As for ``get``.
        """
        import keyring  # noqa: PLC0415 - as above
        from keyring.errors import PasswordDeleteError  # noqa: PLC0415 - as above

        with _told():
            if password:
                keyring.set_password(SERVICE, account, password)
            else:
                try:
                    keyring.delete_password(SERVICE, account)
                except PasswordDeleteError:
                    # There was none.
                    return
        # A keyring that is switched off takes everything and keeps nothing.
        if self.get(account) != password:
            raise NotSent(Message.of("error-no-keyring"), of_account=True)


@contextmanager
def _told() -> Iterator[None]:
    from keyring.errors import KeyringError, NoKeyringError  # noqa: PLC0415 - as above

    try:
        yield
    except NoKeyringError as error:
        raise NotSent(Message.of("error-no-keyring"), of_account=True) from error
    except KeyringError as error:
        detail = str(error) or type(error).__name__
        raise NotSent(Message.of("error-keyring-closed", detail=detail[:200]), of_account=True) from error
