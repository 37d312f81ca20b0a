"""Where templates that somebody wrote are filled: they see plain data and nothing else.

On top of the sandbox of Jinja2: only named filters and attributes, every step counted, everything
that is made weighed, and no way to switch the escaping off. Imports Jinja2, so only when needed.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import TypeAlias, cast

from jinja2 import StrictUndefined, Undefined, nodes, pass_context
from jinja2.environment import TemplateModule
from jinja2.exceptions import SecurityError
from jinja2.loaders import BaseLoader
from jinja2.runtime import Context, LoopContext, Macro, markup_join, str_join
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import Namespace, missing
from markupsafe import Markup

from rolemap.formats.pages.budget import Budget, Many, check_length, check_parts, made
from rolemap.formats.pages.watched import COUNTED, GLUED, MADE, watched

_MOST_DIGITS = 20
_MOST_POWER = 100
# What words are made of; a list would be written as Python would.
_OF_WORDS = frozenset(
    ("capitalize", "e", "escape", "float", "int", "lower", "replace", "string", "title", "trim")
    + ("truncate", "upper", "urlencode", "wordcount")
)
FILTERS = _OF_WORDS | frozenset(
    ("abs", "count", "d", "default", "dictsort", "first", "groupby", "items", "join", "last")
    + ("length", "list", "map", "max", "min", "reject", "rejectattr", "reverse", "round")
    + ("select", "selectattr", "sort", "sum", "unique")
)
_ATTRIBUTES: Mapping[type, frozenset[str]] = {
    str: frozenset(
        ("capitalize", "endswith", "isdigit", "lower", "lstrip", "rstrip", "split", "splitlines")
        + ("startswith", "strip", "title", "upper")
    ),
    list: frozenset(("count", "index")),
    tuple: frozenset(("count", "grouper", "index", "list")),
    dict: frozenset(("get", "items", "keys", "values")),
}
_OF_JINJA = (LoopContext, Macro, Namespace, TemplateModule)


_Filter: TypeAlias = Callable[..., object]


class NotThere(StrictUndefined):
    """What a template names and is not there; says so in words that need no Python."""

    @property
    def _undefined_message(self) -> str:
        if self._undefined_hint:
            return self._undefined_hint
        if self._undefined_obj is missing:
            return f"there is nothing called “{self._undefined_name}”"
        return f"there is no “{self._undefined_name}” in what it is asked of"


class Sandbox(ImmutableSandboxedEnvironment):
    """An environment for templates of users; one for each filling.

    Args:
        loader: what a template may build on.
        budget: what it may take.
        write: makes what is written of a value, such as words escaped for Markdown.
    """

    intercepted_binops = frozenset(("+", "*", "**", "%"))

    def __init__(
        self, loader: BaseLoader, budget: Budget, write: Callable[[object], object]
    ) -> None:
        self._budget = budget
        self._write = write
        super().__init__(
            loader=loader,
            autoescape=True,
            undefined=NotThere,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=self._finalize,
            optimized=False,
            cache_size=0,
        )
        known = cast("dict[str, object]", vars(self)["globals"])
        for name in known.keys() - {"range", "namespace", "dict"}:
            del known[name]
        self.filters = {name: self._guarded(name, self.filters[name]) for name in FILTERS}
        self.filters[COUNTED] = pass_context(partial(_counted, budget))
        self.filters[MADE] = pass_context(_made)
        self.filters[GLUED] = pass_context(_glued)

    def _parse(self, source: str, name: str | None, filename: str | None) -> nodes.Template:
        return watched(super()._parse(source, name, filename), name, FILTERS)

    def _finalize(self, value: object) -> object:
        self._budget.step()
        _check_scalar(value)
        return self._write(value)

    def _guarded(self, name: str, wrapped: _Filter) -> _Filter:
        """A filter that is a step, and whose result is weighed."""
        join: _Filter = self._join
        mark: object = getattr(wrapped, "jinja_pass_arg", None)
        at = 0 if mark is None else 1

        def guarded(*values: object, **named: object) -> object:
            self._budget.step()
            if name == "join":
                return made(join(wrapped, *values, **named))
            _check(name, values[at:], named)
            return made(wrapped(*values, **named))

        if at:
            setattr(guarded, "jinja_pass_arg", mark)  # noqa: B010, a function has no such name
        return guarded

    def _join(
        self,
        wrapped: _Filter,
        evaluated: object,
        things: Iterable[object],
        d: object = "",
        attribute: str | None = None,
    ) -> object:
        """The filter "join", of words only: first what there is to join, then how long it gets."""
        words = cast("Many", made(iter(things)))
        if attribute is not None:
            words = Many(self.getitem(one, attribute) for one in words)
        for one in (d, *words):
            _check_scalar(one)
        check_length(sum(len(str(one)) for one in words) + len(str(d)) * len(words))
        return wrapped(evaluated, words, d)

    def is_safe_attribute(self, obj: object, attr: str, value: object) -> bool:
        """Only what a page needs."""
        if isinstance(obj, _OF_JINJA):
            return super().is_safe_attribute(obj, attr, value)
        return any(attr in names for kind, names in _ATTRIBUTES.items() if isinstance(obj, kind))

    def unsafe_undefined(self, obj: object, attribute: str) -> Undefined:  # noqa: ARG002, as Jinja calls it
        """What complains as soon as it is used."""
        return self.undefined(f"“{attribute}” cannot be used here", exc=SecurityError)

    def wrap_str_format(self, value: object) -> None:
        """Leave `str.format` to be refused like others: it makes words of any length."""

    def call_binop(self, context: Context, operator: str, left: object, right: object) -> object:
        """Calculate, where the result is no more than a page needs."""
        if operator == "*":
            _check_times(left, right)
            _check_times(right, left)
        if isinstance(left, str) and operator == "%":
            raise SecurityError("“%” is for numbers here")
        if operator == "**" and not (isinstance(right, int | float) and abs(right) <= _MOST_POWER):
            raise SecurityError(f"a power is a number of at most {_MOST_POWER} here")
        return made(super().call_binop(context, operator, left, right))

    # Jinja's own has names that begin with two underscores, for templates may name any argument.
    def call(  # pyright: ignore[reportIncompatibleMethodOverride]
        __self,  # noqa: N805
        __context: Context,
        __obj: object,
        *args: object,
        **kwargs: object,
    ) -> object:
        """Call a macro or a method; a step, and its result is weighed."""
        __self._budget.step()
        if isinstance(__obj, LoopContext):
            args = tuple(Counted(cast("Iterable[object]", one), __self._budget) for one in args)
        return made(super().call(__context, __obj, *args, **kwargs))


class Counted(Many):
    """A list of which every item that is looped over is a step."""

    def __init__(self, things: Iterable[object], budget: Budget) -> None:
        super().__init__(things)
        self._budget = budget

    def __iter__(self) -> Iterator[object]:
        """The items, counted."""
        return self._budget.counted(super().__iter__())


def _counted(budget: Budget, _: Context, things: Iterable[object]) -> Iterable[object]:
    # A list has to stay one, for a loop asks how long it is.
    return Counted(things, budget) if isinstance(things, list) else budget.counted(things)


def _check_scalar(value: object) -> None:
    if not isinstance(value, str | int | float | Undefined):
        what = "nothing (none)" if value is None else "a list or several named values"
        raise SecurityError(f"{what} cannot be written; pick what is in it")


def _check(name: str, values: Sequence[object], named: Mapping[str, object]) -> None:
    """Refuse what a filter would make too much of."""
    given, *arguments = (*values, *named.values())
    if name in _OF_WORDS:
        for one in (given, *arguments):
            if one is not None:
                _check_scalar(one)
    if name == "replace" and len(arguments) > 1:
        check_length((len(str(given)) + 1) * (len(str(arguments[1])) + 1))
    numbers = (one for one in arguments if isinstance(one, int))
    if name == "round" and any(abs(one) > _MOST_DIGITS for one in numbers):
        raise SecurityError("so many digits are too many")


def _check_times(one: object, times: object) -> None:
    if isinstance(times, int):
        if isinstance(one, str):
            check_length(len(one) * times)
        elif isinstance(one, list | tuple):
            check_parts(len(cast("Sequence[object]", one)) * times)


def _made(_: Context, value: object) -> object:
    return made(value)


def _glued(_: Context, parts: list[object]) -> str:
    """What `~` makes."""
    for one in parts:
        _check_scalar(one)
    check_length(sum(len(str(one)) for one in parts))
    return (markup_join if any(isinstance(one, Markup) for one in parts) else str_join)(parts)
