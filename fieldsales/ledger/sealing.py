"""Seal a few bytes to a public key: ephemeral X25519, HKDF-SHA256, AES-256-GCM.

Used for the recovery slot: the laptop seals, only the office's recovery key opens.
"""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from fieldsales.errors import RuleError

_NONCE = bytes(12)  # each sealing has its own ephemeral key, so the nonce may be fixed


def seal_to(public: bytes, value: bytes, about: bytes) -> bytes:
    """Return `value` sealed to a raw X25519 public key; `about` must be said again to open it."""
    ephemeral = X25519PrivateKey.generate()
    shared = ephemeral.exchange(X25519PublicKey.from_public_bytes(public))
    sender = ephemeral.public_key().public_bytes_raw()
    return sender + AESGCM(_key(shared, sender + public)).encrypt(_NONCE, value, about)


def open_sealed(private: X25519PrivateKey, sealed: bytes, about: bytes) -> bytes:
    """Undo `seal_to`; refuse what was sealed to another key, about something else, or changed."""
    sender, body = sealed[:32], sealed[32:]
    public = private.public_key().public_bytes_raw()
    try:
        shared = private.exchange(X25519PublicKey.from_public_bytes(sender))
        return AESGCM(_key(shared, sender + public)).decrypt(_NONCE, body, about)
    except (InvalidTag, ValueError) as error:
        raise RuleError(
            "This recovery slot does not open with this office's recovery key."
        ) from error


def _key(shared: bytes, about: bytes) -> bytes:
    return HKDF(SHA256(), 32, about, b"fieldsales recovery").derive(shared)


def seal_under(secret: bytes, value: bytes, about: bytes) -> bytes:
    """Return `value` sealed under 128 random bits that are used once, such as the secret of a code."""
    return AESGCM(_secret_key(secret, about)).encrypt(_NONCE, value, about)


def open_under(secret: bytes, sealed: bytes, about: bytes) -> bytes:
    """Undo `seal_under`; refuse another secret, or what was changed."""
    try:
        return AESGCM(_secret_key(secret, about)).decrypt(_NONCE, sealed, about)
    except InvalidTag as error:
        raise RuleError("This code does not open what the office sent.", where="CODE") from error


def _secret_key(secret: bytes, about: bytes) -> bytes:
    return HKDF(SHA256(), 32, about, b"fieldsales code").derive(secret)
