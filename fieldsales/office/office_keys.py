"""The office's keys: its authority for TLS, its recovery key, the key of its database.

All but the recovery key are sealed by the service passphrase; the recovery private key is sealed by a
separate one and used only by hand. The pin in enrolment codes is that of the authority's key and of its
successor, both made now, so that a renewed certificate never changes it.
"""

import ipaddress
import json
import os
from base64 import b64decode, b64encode
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography import x509
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import NameOID

from fieldsales.errors import EnvironmentFault, RuleError
from fieldsales.store.key_file import Cost
from fieldsales.sync.code import OFFICE_NAME, pin_of

_CERTIFICATE_LASTS = timedelta(days=90)
_AUTHORITY_LASTS = timedelta(days=365 * 20)


@dataclass(frozen=True, slots=True)
class OfficeKeys:
    """What a serving office works with."""

    database_key: bytes
    authority_key: ec.EllipticCurvePrivateKey
    authority: x509.Certificate
    next_pin: bytes
    recovery_public: bytes
    address: str
    database_url: str

    @property
    def pin(self) -> bytes:
        """The pin of the present authority."""
        return _pin(self.authority_key)

    @property
    def authority_pem(self) -> str:
        """The authority's certificate, public."""
        return self.authority.public_bytes(Encoding.PEM).decode()


@dataclass(frozen=True, slots=True)
class NewOffice:
    """What making an office's keys asks for."""

    passphrase: str
    recovery_passphrase: str
    address: str
    database_url: str
    now: datetime
    cost: Cost


def create_office_keys(path: Path, new: NewOffice) -> OfficeKeys:
    """Make the key file of an office."""
    key, successor = (
        ec.generate_private_key(ec.SECP256R1()),
        ec.generate_private_key(ec.SECP256R1()),
    )
    recovery = X25519PrivateKey.generate()
    authority = _authority(key, new.now)
    service = {
        "database_key": _b64(os.urandom(32)),
        "authority_key": _private_pem(key),
        "next_key": _private_pem(successor),
    }
    salt = os.urandom(16)
    written: dict[str, Any] = {
        "version": 1,
        "salt": _b64(salt),
        "cost": {
            "memory_kib": new.cost.memory_kib,
            "rounds": new.cost.rounds,
            "lanes": new.cost.lanes,
        },
        "authority": authority.public_bytes(Encoding.PEM).decode(),
        "next_pin": _b64(_pin(successor)),
        "recovery_public": _b64(recovery.public_key().public_bytes_raw()),
        "address": new.address,
        "database_url": new.database_url,
        "service": _seal(new.passphrase, salt, new.cost, json.dumps(service).encode()),
        "recovery": _seal(new.recovery_passphrase, salt, new.cost, recovery.private_bytes_raw()),
        "spare": _seal(new.recovery_passphrase, salt, new.cost, json.dumps(service).encode()),
    }
    path.parent.mkdir(parents=True, exist_ok=True)
    _write(path, written)
    return open_office_keys(path, new.passphrase)


def change_passphrase(path: Path, new: str, *, old: str = "", recovery: str = "") -> None:
    """Seal the keys of an office by a new service passphrase; the old one or the recovery one opens them.

    Raises:
        RuleError: the passphrase given opens nothing, or this office was made before there was a spare.
    """
    kept = _read(path)
    if recovery and "spare" not in kept:
        raise RuleError(
            "This office was made by a program whose recovery passphrase opens laptops only. Give the "
            "service passphrase.",
            where="FIELDSALES_RECOVERY_PASSPHRASE",
        )
    service = _open(kept, "spare", recovery) if recovery else _open(kept, "service", old)
    cost = Cost(**kept["cost"])
    begun = path.with_suffix(".begun")
    begun.unlink(missing_ok=True)
    _write(begun, kept | {"service": _seal(new, b64decode(kept["salt"]), cost, service)})
    begun.replace(path)


def is_same_office(one: Path, other: Path) -> bool:
    """Say whether two key files are of one office, whatever their passphrases."""
    return bool(_read(one).get("authority") == _read(other).get("authority"))


def _write(path: Path, kept: dict[str, Any]) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        json.dump(kept, file, indent=1, sort_keys=True)
        file.flush()
        os.fsync(file.fileno())


def open_office_keys(path: Path, passphrase: str) -> OfficeKeys:
    """Open the key file of an office with the service passphrase."""
    kept = _read(path)
    service = json.loads(_open(kept, "service", passphrase))
    key = load_pem_private_key(service["authority_key"].encode(), None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise EnvironmentFault("The office's key file is damaged; restore it from a backup.")
    return OfficeKeys(
        b64decode(service["database_key"]),
        key,
        x509.load_pem_x509_certificate(kept["authority"].encode()),
        b64decode(kept["next_pin"]),
        b64decode(kept["recovery_public"]),
        kept["address"],
        kept["database_url"],
    )


def open_recovery_key(path: Path, recovery_passphrase: str) -> X25519PrivateKey:
    """Open the recovery key, by hand and by its own passphrase."""
    raw = _open(_read(path), "recovery", recovery_passphrase)
    return X25519PrivateKey.from_private_bytes(raw)


def issue_certificate(keys: OfficeKeys, now: datetime, password: bytes) -> tuple[bytes, bytes]:
    """Return (certificate chain, private key encrypted with `password`), both PEM, for the TLS server."""
    key = ec.generate_private_key(ec.SECP256R1())
    host = keys.address.rpartition(":")[0].strip("[]")
    names: list[x509.GeneralName] = [x509.DNSName(OFFICE_NAME)]
    try:
        names.append(x509.IPAddress(ipaddress.ip_address(host)))
    except ValueError:
        names.append(x509.DNSName(host))
    certificate = (
        _builder(OFFICE_NAME, now, _CERTIFICATE_LASTS)
        .issuer_name(keys.authority.subject)
        .public_key(key.public_key())
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(keys.authority_key.public_key()),
            critical=False,
        )
        .sign(keys.authority_key, SHA256())
    )
    chain = certificate.public_bytes(Encoding.PEM) + keys.authority.public_bytes(Encoding.PEM)
    sealed = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(password))
    return chain, sealed


def _authority(key: ec.EllipticCurvePrivateKey, now: datetime) -> x509.Certificate:
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "FieldSales office authority")])
    public = key.public_key()
    return (
        _builder("FieldSales office authority", now, _AUTHORITY_LASTS)
        .issuer_name(name)
        .public_key(public)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        .add_extension(_CERTIFICATE_SIGNING, critical=True)
        .sign(key, SHA256())
    )


_CERTIFICATE_SIGNING = x509.KeyUsage(
    digital_signature=False,
    content_commitment=False,
    key_encipherment=False,
    data_encipherment=False,
    key_agreement=False,
    key_cert_sign=True,
    crl_sign=True,
    encipher_only=False,
    decipher_only=False,
)


def _builder(name: str, now: datetime, lasts: timedelta) -> x509.CertificateBuilder:
    """Begin a certificate; valid from a day ago, since laptops' clocks lag."""
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)]))
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + lasts)
    )


def _pin(key: ec.EllipticCurvePrivateKey) -> bytes:
    info = key.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return pin_of(info)


def _private_pem(key: ec.EllipticCurvePrivateKey) -> str:
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def _seal(passphrase: str, salt: bytes, cost: Cost, value: bytes) -> str:
    nonce = os.urandom(12)
    return _b64(nonce + AESGCM(_stretch(passphrase, salt, cost)).encrypt(nonce, value, b"office"))


def _open(kept: dict[str, Any], name: str, passphrase: str) -> bytes:
    sealed, salt = b64decode(kept[name]), b64decode(kept["salt"])
    try:
        cipher = AESGCM(_stretch(passphrase, salt, Cost(**kept["cost"])))
        return cipher.decrypt(sealed[:12], sealed[12:], b"office")
    except InvalidTag as error:
        raise RuleError(
            "That passphrase does not open this office. Try again.", where="passphrase"
        ) from error


def _read(path: Path) -> dict[str, Any]:
    try:
        kept: dict[str, Any] = json.loads(path.read_text())
    except FileNotFoundError as error:
        raise EnvironmentFault(
            "This profile holds no office. Make one: `fieldsales office init`."
        ) from error
    except (OSError, ValueError) as error:
        raise EnvironmentFault(
            "The office's key file is damaged; restore it from a backup."
        ) from error
    return kept


def _stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    stretched: bytes = hash_secret_raw(
        passphrase.encode(), salt, cost.rounds, cost.memory_kib, cost.lanes, 32, Type.ID
    )
    return stretched


def _b64(value: bytes) -> str:
    return b64encode(value).decode()
