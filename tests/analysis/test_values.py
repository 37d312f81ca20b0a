"""What the analysis hands out are values: nobody can change one that somebody else reads."""

import inspect
import pkgutil
from dataclasses import FrozenInstanceError, fields, is_dataclass
from importlib import import_module

import pytest

import rolemap.analysis
from rolemap.analysis.rule import Rule


def values() -> list[type]:
    """The dataclasses of every module but Rule, which its decorators complete."""
    names = [
        module.name
        for module in pkgutil.walk_packages(rolemap.analysis.__path__, "rolemap.analysis.")
    ]
    return [
        kind
        for name in names
        for _, kind in inspect.getmembers(import_module(name), inspect.isclass)
        if is_dataclass(kind) and kind.__module__ == name and kind is not Rule
    ]


@pytest.mark.parametrize("kind", values(), ids=lambda kind: kind.__name__)
def test_a_value_cannot_be_changed(kind: type) -> None:
    empty = object.__new__(kind)
    with pytest.raises(FrozenInstanceError):
        setattr(empty, fields(kind)[0].name, None)


def test_there_are_values() -> None:
    assert len(values()) > 20
