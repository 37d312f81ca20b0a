"""How commands read organisations: messages name the file as it was typed."""

from pathlib import Path

from rolemap.formats.org_file import loads
from rolemap.formats.safe_file import read
from rolemap.model.org import Org


def opened(path: Path) -> Org:
    """The organisation in a file.

    Raises:
        RoleMapError: the file cannot be read, or is no organisation.
    """
    data, _ = read(path)
    return loads(data, str(path))
