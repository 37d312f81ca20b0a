"""What is said once a merge is decided: that it is still to be saved, and that git is to know."""

import shlex
from pathlib import Path

from rolemap.model.text import Plural, Text, text
from rolemap.session.undecided import Undecided

_DECIDED = Plural("1 conflict decided", "{count} conflicts decided")
_MERGED = text("Both sides go together, there is nothing to decide")
_SAVE = text("{done}; save to keep it")
_SAVE_AND_ADD = text("{done}; save, then tell git with “git add {name}”")


def decided_words(undecided: Undecided) -> Text:
    """What was done, and what is to be done next."""
    count = len(undecided.merged.conflicts)
    done = _DECIDED.of(count) if count else _MERGED
    if not _in_repository(undecided.path):
        return _SAVE.filled(done=done)
    return _SAVE_AND_ADD.filled(done=done, name=shlex.quote(undecided.path.name))


def _in_repository(path: Path) -> bool:
    return any((folder / ".git").exists() for folder in path.absolute().parents)
