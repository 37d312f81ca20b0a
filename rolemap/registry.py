"""Finds what a folder of plug-ins holds: one file = one rule, exporter or command."""

from importlib import import_module
from pkgutil import iter_modules
from types import ModuleType


def names_in(package: str) -> tuple[str, ...]:
    """The names of the modules in `package`, sorted, without importing them."""
    paths = import_module(package).__path__
    return tuple(sorted(module.name for module in iter_modules(paths)))


def modules_in(package: str) -> tuple[ModuleType, ...]:
    """Every module of `package`, imported, in the order of their names."""
    return tuple(import_module(f"{package}.{name}") for name in names_in(package))
