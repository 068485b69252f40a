"""The machine's own keychain: an additional part of the daily key, never the only one.

A machine without one (a bare Linux, a locked wallet) works too; enrolment says so plainly.
"""

import os
from typing import Protocol

SERVICE = "FieldSales"


class Keychain(Protocol):
    """Somewhere the machine keeps a small secret for this user."""

    def keep(self, name: str, secret: bytes) -> bool:
        """Keep a secret; return False when there is no keychain to keep it."""
        ...

    def find(self, name: str) -> bytes | None:
        """Return a kept secret, None when it is not there or the keychain does not answer."""
        ...

    def forget(self, name: str) -> None:
        """Destroy a kept secret; nothing happens when there is none."""
        ...


class SystemKeychain:
    """The keychain of Windows, macOS or a Linux desktop, through `keyring` (imported when first asked)."""

    def keep(self, name: str, secret: bytes) -> bool:
        """Keep a secret and read it back; False when that does not work."""
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.set_password(SERVICE, name, secret.hex())
        except (KeyringError, RuntimeError):
            return False
        return self.find(name) == secret

    def find(self, name: str) -> bytes | None:
        """Return a kept secret."""
        import keyring
        from keyring.errors import KeyringError

        try:
            found = keyring.get_password(SERVICE, name)
            return bytes.fromhex(found) if found else None
        except (KeyringError, RuntimeError, ValueError):
            return None

    def forget(self, name: str) -> None:
        """Destroy a kept secret."""
        import keyring
        from keyring.errors import KeyringError

        try:
            keyring.delete_password(SERVICE, name)
        except (KeyringError, RuntimeError):
            return


class NoKeychain:
    """No keychain at all: what `FIELDSALES_KEYCHAIN=none` asks for, as on servers and in the demo."""

    def keep(self, name: str, secret: bytes) -> bool:  # noqa: ARG002
        """Keep nothing."""
        return False

    def find(self, name: str) -> bytes | None:  # noqa: ARG002
        """Find nothing."""
        return None

    def forget(self, name: str) -> None:
        """Forget nothing."""


def keychain_of_machine() -> Keychain:
    """Return the machine's keychain; FIELDSALES_KEYCHAIN=none does without, as on a server."""
    return NoKeychain() if os.environ.get("FIELDSALES_KEYCHAIN") == "none" else SystemKeychain()
