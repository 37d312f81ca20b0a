"""Makes mutants: the same source with one small fault in it.

Left alone is what no test should be sure of: annotations, assertions for the type checker, strings
(names and wording), what `text` is given, and how something is kept in memory.
"""

import ast
import copy
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

COMPARISONS: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
OPERATORS: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Div,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Div,
    ast.Mod: ast.Mult,
    ast.Pow: ast.Mult,
    ast.BitOr: ast.BitAnd,
    ast.BitAnd: ast.BitOr,
}
FUNCTIONS = {"any": "all", "all": "any", "min": "max", "max": "min", "sorted": "list"}

# What only the type checker or a reader of the manual reads, and what is kept for the next time.
UNREAD_CALLS = {"TypeVar", "cache", "lru_cache"}
UNREAD_ARGUMENTS = {"source", "slots", "repr"}

# The kind of fault, what is replaced, and what by; None takes it away.
Fault: TypeAlias = tuple[str, ast.expr | ast.stmt, ast.AST]


@dataclass(frozen=True)
class Mutant:
    """A module with one fault.

    Attributes:
        path: the module's file, as it was given.
        line: where the fault is, from 1.
        lines: the first and last line of what decides when the fault is run: the body of the
            function around it, or nothing where it is run by the import.
        kind: what sort of fault it is.
        before: the lines as they were.
        after: the line that stands for them.
        source: the whole module.
    """

    path: str
    line: int
    lines: tuple[int, int] | None
    kind: str
    before: str
    after: str
    source: str


def mutants_of(path: str, source: str) -> list[Mutant]:
    """Every mutant of a module, in the order of its lines."""
    found = [
        _mutant(path, source, fault, body)
        for node, body in _read(ast.parse(source), None)
        for fault in (*_faults_of_expressions(node), *_faults_of_statements(node))
    ]
    return sorted(found, key=lambda mutant: (mutant.line, mutant.kind, mutant.source))


def _read(
    node: ast.AST, body: tuple[int, int] | None
) -> Iterator[tuple[ast.AST, tuple[int, int] | None]]:
    """The nodes in which a fault is made, each with the lines of the function around it."""
    yield node, body
    for name, field in ast.iter_fields(node):
        inside = body
        if isinstance(node, ast.FunctionDef) and name == "body":
            inside = node.body[0].lineno, node.end_lineno or 0
        for child in field if isinstance(field, list) else [field]:
            if isinstance(child, ast.AST) and not _is_unread(node, name, child):
                yield from _read(child, inside)


def _is_unread(parent: ast.AST, field: str, child: ast.AST) -> bool:
    if field in {"annotation", "returns"} or isinstance(child, ast.Assert | ast.JoinedStr):
        return True
    match parent, child:
        case ast.AnnAssign(annotation=ast.Name(id="TypeAlias")), _:
            return True
        case ast.Call(func=ast.Subscript() as func), _ if child is func:
            return True  # list[Finding](): the brackets are for the type checker
        case _, ast.Call() if _called(child) in UNREAD_CALLS:
            return True
        case _, ast.keyword(arg=name) if name in UNREAD_ARGUMENTS:
            return True
        case _:
            return False


def _called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _faults_of_expressions(node: ast.AST) -> Iterator[Fault]:
    match node:
        case ast.Compare(ops=[op, *others]):
            yield "comparison", node, _with(node, ops=[COMPARISONS[type(op)](), *others])
        case ast.BoolOp(op=op):
            other = ast.Or() if isinstance(op, ast.And) else ast.And()
            yield "and, or", node, _with(node, op=other)
        case ast.UnaryOp(op=ast.Not() | ast.USub(), operand=operand):
            yield "not, minus", node, operand
        case ast.BinOp(op=op) if type(op) in OPERATORS:
            yield "arithmetic", node, _with(node, op=OPERATORS[type(op)]())
        case ast.Constant(value=int() | float() as value):
            new = not value if isinstance(value, bool) else value + 1
            yield "constant", node, ast.Constant(new)
        case ast.IfExp(test=test):
            yield from _turned(test)
        case ast.comprehension(ifs=tests):
            for test in tests:
                yield from _turned(test)
                yield "filter", test, ast.Constant(value=True)
        case ast.Call():
            yield from _faults_of_calls(node)
        case _:
            pass


def _turned(test: ast.expr) -> Iterator[Fault]:
    # Others are turned by the faults of comparisons and of `not`.
    if not isinstance(test, ast.Compare | ast.UnaryOp):
        yield "condition", test, ast.UnaryOp(ast.Not(), test)


def _faults_of_calls(node: ast.Call) -> Iterator[Fault]:
    other = FUNCTIONS.get(_called(node))
    if other:
        kept = [] if other == "list" else node.keywords
        yield "function", node, _with(node, func=ast.Name(other), keywords=kept)
    for keyword in node.keywords:
        if _called(node) != "text" and keyword.arg not in {None, *UNREAD_ARGUMENTS}:
            rest = [one for one in node.keywords if one is not keyword]
            yield "argument", node, _with(node, keywords=rest)


def _faults_of_statements(node: ast.AST) -> Iterator[Fault]:
    match node:
        case ast.If(test=test) | ast.While(test=test):
            yield from _turned(test)
        case ast.Expr(value=ast.Call() | ast.Yield() | ast.YieldFrom()) | ast.AugAssign():
            yield "statement", node, ast.Pass()
        case ast.Return(value=ast.Constant() | None):
            pass
        case ast.Return(value=ast.Tuple(elts=[]) | ast.List(elts=[])):
            pass
        case ast.Return():
            yield "result", node, ast.Return(ast.Constant(value=None))
        case ast.Continue():
            yield "loop", node, ast.Break()
        case ast.Break():
            yield "loop", node, ast.Continue()
        case _:
            pass


def _with(node: ast.expr, **fields: object) -> ast.AST:
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def _mutant(path: str, source: str, fault: Fault, body: tuple[int, int] | None) -> Mutant:
    kind, old, new = fault
    lines = source.encode().splitlines(keepends=True)
    first, last = old.lineno - 1, (old.end_lineno or 0) - 1
    # ast counts bytes, not characters.
    head, tail = lines[first][: old.col_offset], lines[last][old.end_col_offset :]
    put = ast.unparse(new) if isinstance(new, ast.stmt) else f"({ast.unparse(new)})"
    line = head + put.encode() + tail
    whole = b"".join([*lines[:first], line, *lines[last + 1 :]]).decode()
    before = b"".join(lines[first : last + 1]).decode()
    return Mutant(path, first + 1, body, kind, before.rstrip(), line.decode().rstrip(), whole)
