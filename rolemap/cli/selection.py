"""Which rules --select and --ignore mean."""

import re
from collections.abc import Iterator, Sequence

from rolemap.analysis.catalogue import AnyRule, rule_called, rules

_FAMILY = re.compile(r"rm\d{0,2}")


def chosen(select: Sequence[str], ignore: Sequence[str]) -> list[AnyRule]:
    """The rules to run: all or those selected, without those ignored.

    Args:
        select: codes ("RM101"), beginnings of codes ("RM1") or names ("idle-stage"), several of
            them with commas between; nothing means all rules.
        ignore: the same for what is left out.

    Raises:
        RoleMapError: one of them fits no rule.
    """
    wanted = {rule.code for rule in _meant(select)}
    unwanted = {rule.code for rule in _meant(ignore)}
    return [
        rule
        for rule in rules()
        if (not wanted or rule.code in wanted) and rule.code not in unwanted
    ]


def _meant(options: Sequence[str]) -> Iterator[AnyRule]:
    for word in ",".join(options).split(","):
        if word.strip():
            yield from _fitting(word.strip())


def _fitting(word: str) -> list[AnyRule]:
    start = word.casefold()
    family = [rule for rule in rules() if rule.code.casefold().startswith(start)]
    return family if family and _FAMILY.fullmatch(start) else [rule_called(word)]
