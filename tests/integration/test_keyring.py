"""Passwords are kept by the operating system's keyring, or it is said that there is none."""

from __future__ import annotations

from types import ModuleType

import pytest
from keyring.backend import KeyringBackend
from keyring.backends import fail, null
from keyring.errors import KeyringLocked

from campus_desk.domain.errors import NotSent
from campus_desk.exchange.keyring_secrets import SERVICE, KeyringSecrets
from tests.keyrings import MemoryKeyring, using


def backend(module: ModuleType) -> KeyringBackend:
    """Return a keyring that the library brings for computers that have none."""
    made = module.Keyring()
    assert isinstance(made, KeyringBackend)
    return made


class LockedKeyring(MemoryKeyring):
    """A keyring whose owner does not unlock it."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("the user dismissed the question")


def test_a_password_is_kept_given_back_and_forgotten() -> None:
    kept, secrets = MemoryKeyring(), KeyringSecrets()
    with using(kept):
        assert secrets.get("campus @ mail.example") == ""
        secrets.set("campus @ mail.example", "gehëim")
        assert secrets.get("campus @ mail.example") == "gehëim"
        assert kept.kept == {(SERVICE, "campus @ mail.example"): "gehëim"}
        secrets.set("campus @ mail.example", "")
        secrets.set("campus @ mail.example", "")
    assert kept.kept == {}


def test_a_computer_without_a_keyring_says_so() -> None:
    with using(backend(fail)):
        for ask in (lambda: KeyringSecrets().get("a"), lambda: KeyringSecrets().set("a", "b")):
            with pytest.raises(NotSent) as refused:
                ask()
            assert refused.value.message.key == "error-no-keyring"
            assert refused.value.of_account


def test_a_keyring_that_keeps_nothing_is_noticed() -> None:
    with using(backend(null)), pytest.raises(NotSent) as refused:
        KeyringSecrets().set("a", "b")
    assert refused.value.message.key == "error-no-keyring"


def test_a_keyring_that_stays_locked_says_why() -> None:
    with using(LockedKeyring()), pytest.raises(NotSent) as refused:
        KeyringSecrets().get("a")
    assert refused.value.message.key == "error-keyring-closed"
    assert dict(refused.value.message.params)["detail"] == "the user dismissed the question"
