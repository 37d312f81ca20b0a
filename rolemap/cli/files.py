"""How commands read organisations: messages name the file as it was typed."""

from dataclasses import dataclass
from pathlib import Path

from rolemap.formats.org_file import loads
from rolemap.formats.safe_file import Fingerprint, read
from rolemap.model.org import Org


@dataclass(frozen=True, slots=True)
class Source:
    """An organisation with the bytes that it was read from."""

    org: Org
    data: bytes
    fingerprint: Fingerprint


def source(path: Path) -> Source:
    """The organisation in a file, and the file.

    Raises:
        RoleMapError: the file cannot be read, or is no organisation.
    """
    data, fingerprint = read(path)
    return Source(loads(data, str(path)), data, fingerprint)


def opened(path: Path) -> Org:
    """The organisation in a file.

    Raises:
        RoleMapError: the file cannot be read, or is no organisation.
    """
    return source(path).org
