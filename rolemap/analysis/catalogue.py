"""Every rule there is, found by looking into the rules folder."""

from functools import cache
from typing import Any

from rolemap.analysis.rule import Rule
from rolemap.model.errors import RoleMapError
from rolemap.model.records import Record
from rolemap.model.text import text
from rolemap.registry import modules_in

AnyRule = Rule[Any]  # a rule judges its own kind of record; the catalogue holds all kinds


@cache
def rules() -> tuple[AnyRule, ...]:
    """Every rule, by code."""
    found: list[AnyRule] = [
        value
        for module in modules_in("rolemap.analysis.rules")
        for value in vars(module).values()
        if isinstance(value, Rule)
    ]
    return tuple(sorted(found, key=lambda rule: rule.code))


@cache
def rules_about(kind: type[Record]) -> tuple[AnyRule, ...]:
    """The rules that judge records of `kind` by their neighbourhood, by code."""
    return tuple(rule for rule in rules() if rule.about is kind and rule.spreads is None)


@cache
def wide_rules() -> tuple[AnyRule, ...]:
    """The rules that read further than a neighbourhood, by code."""
    return tuple(rule for rule in rules() if rule.spreads is not None)


def rule_called(code_or_name: str) -> AnyRule:
    """The rule with this code or name, in any case.

    Raises:
        RoleMapError: there is none.
    """
    wanted = code_or_name.strip().casefold()
    for rule in rules():
        if wanted in (rule.code.casefold(), rule.name):
            return rule
    raise RoleMapError(
        text(
            "There is no rule “{name}”; “rolemap rules” lists them.",
            name=code_or_name,
        )
    )
