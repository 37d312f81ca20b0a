"""What can go wrong, said in one sentence for a person and with detail for the log."""

from rolemap.model.text import Text


class RoleMapError(Exception):
    """The base of every error that a person may see.

    Attributes:
        message: one sentence: what, where, what to do.
        detail: more for the log; never holds names of people.
    """

    def __init__(self, message: str | Text, *, detail: str = "") -> None:
        super().__init__(str(message))
        self.message = message
        self.detail = detail


class Rejected(RoleMapError):
    """An edit that would break the organisation's integrity; nothing happened.

    Attributes:
        record_id: the record at fault, or "" where no single one is.
    """

    def __init__(self, message: str | Text, *, record_id: str = "", detail: str = "") -> None:
        super().__init__(message, detail=detail)
        self.record_id = record_id
