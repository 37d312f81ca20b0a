"""Accepts findings in a file, and takes that back: what `accept` and `check --accept` share."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TypeVar
from unicodedata import normalize

from rolemap.analysis.catalogue import AnyRule, rule_called
from rolemap.analysis.engine import analyse
from rolemap.analysis.finding import Finding
from rolemap.cli.files import source
from rolemap.cli.output import complain
from rolemap.formats.org_file import save_org
from rolemap.model.edits.acceptances import accept, withdraw
from rolemap.model.errors import RoleMapError
from rolemap.model.ids import Id
from rolemap.model.org import Org
from rolemap.model.records import Acceptance, name_of

Done = TypeVar("Done")


@dataclass(frozen=True, slots=True)
class Target:
    """What is meant by CODE or CODE:SUBJECT.

    Attributes:
        word: what was typed.
        subject: the name or id of a record that a finding is about; "" for any.
    """

    word: str
    rule: AnyRule
    subject: str

    @classmethod
    def of(cls, word: str) -> "Target":
        """Read CODE or CODE:SUBJECT, where CODE may be the name of a rule.

        Raises:
            RoleMapError: there is no such rule, or nothing behind the colon.
        """
        code, colon, subject = word.partition(":")
        if colon and not subject.strip():
            # It may well be a variable that is empty; that must not accept everything.
            raise RoleMapError(f"Say whom or what “{word}” is about, or leave the colon out.")
        return cls(word, rule_called(code), subject.strip())

    def among(self, org: Org, subjects: Sequence[tuple[Id, ...]]) -> set[tuple[Id, ...]]:
        """Those of several findings' or acceptances' subjects that are meant.

        Raises:
            RoleMapError: several things have that name.
        """
        if not self.subject:
            return set(subjects)
        involved = {record_id for ids in subjects for record_id in ids}
        meant = involved & {self.subject} or {
            record_id
            for record_id in involved
            if (record := org.find(record_id)) and _alike(name_of(record)) == _alike(self.subject)
        }
        if len(meant) > 1:
            ids = ", ".join(sorted(meant))
            raise RoleMapError(
                f"“{self.subject}” is the name of {len(meant)} things; use an id instead: {ids}."
            )
        return {ids for ids in subjects if meant & set(ids)}


def _alike(name: str) -> str:
    """What two spellings of the same name have in common."""
    return " ".join(normalize("NFC", name).casefold().split())


def day(word: str) -> date:
    """The day that is written as YYYY-MM-DD.

    Raises:
        RoleMapError: it is none.
    """
    try:
        return datetime.strptime(word, "%Y-%m-%d").date()
    except ValueError:
        raise RoleMapError(f"“{word}” is no day; write it like 2030-12-31.") from None


def accept_in(
    path: Path, words: Sequence[str], reason: str, *, until: date | None, today: date
) -> list[Finding]:
    """Accept findings in a file: all that are meant, or none.

    A CODE alone leaves alone what was accepted before; with a SUBJECT the new reason counts.

    Args:
        path: the file; it is written whole or not at all, and only if nobody else wrote it.
        words: CODE or CODE:SUBJECT each.
        reason: why.
        until: the last day on which it holds; None for ever.
        today: the day on which it is accepted.

    Returns:
        What is accepted now.

    Raises:
        RoleMapError: something is wrong with the words, reason, day or file; nothing was written.
    """
    if not reason.strip():
        raise RoleMapError("Say with --reason why this is accepted, so that others can follow it.")
    if until is not None and until < today:
        raise RoleMapError(f"{until.isoformat()} is past; accept until today or a later day.")
    targets = [Target.of(word) for word in words]

    def edit(org: Org) -> tuple[Org, list[Finding]]:
        found = [one for target in targets for one in _findings(org, target, path, today)]
        # Two words may mean the same finding.
        found = list({(one.code, one.subjects): one for one in found}.values())
        for one in found:
            org = org.apply(accept(org, one.code, one.subjects, reason, on=today, until=until))
        return org, found

    return _edited(path, edit)


def _findings(org: Org, target: Target, path: Path, today: date) -> list[Finding]:
    found = analyse(org, today, [target.rule])
    meant = target.among(org, [one.subjects for one in found])
    chosen = [
        one for one in found if one.subjects in meant and (target.subject or one.accepted is None)
    ]
    if not chosen:
        code = target.rule.code
        about = f" about “{target.subject}”" if target.subject else ""
        more = " that is not accepted already" if found and not target.subject else ""
        raise RoleMapError(
            f"There is no finding {code}{about} in “{path}”{more}; nothing was accepted."
        )
    return chosen


def withdraw_in(path: Path, words: Sequence[str]) -> list[Acceptance]:
    """Take acceptances in a file back: all that are meant, or none.

    Returns:
        What is no longer accepted; those that had ended are among it.

    Raises:
        RoleMapError: something is wrong with the words or the file; nothing was written.
    """
    targets = [Target.of(word) for word in words]

    def edit(org: Org) -> tuple[Org, list[Acceptance]]:
        found = [one for target in targets for one in _acceptances(org, target, path)]
        for one in found:
            org = org.apply(withdraw(org, one.code, one.subjects))
        return org, found

    return _edited(path, edit)


def _acceptances(org: Org, target: Target, path: Path) -> list[Acceptance]:
    accepted = [one for one in org.all(Acceptance) if one.code == target.rule.code]
    meant = target.among(org, [one.subjects for one in accepted])
    chosen = [one for one in accepted if one.subjects in meant]
    if not chosen:
        raise RoleMapError(f"Nothing is accepted as {target.word} in “{path}”.")
    return chosen


def _edited(path: Path, edit: Callable[[Org], tuple[Org, list[Done]]]) -> list[Done]:
    """Read a file, edit what is in it, and write it unless somebody else has meanwhile."""
    before = source(path)
    org, done = edit(before.org)
    saved = save_org(path, org, expected=before.fingerprint)
    for note in saved.notes:
        complain(str(note))
    return done
