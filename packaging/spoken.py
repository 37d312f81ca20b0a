"""Finds every text that the window can say, in the source and in what is made from it.

What counts, and the context in which Qt looks it up:
    self.tr("…")                              the class that it stands in
    QCoreApplication.translate("Ctx", "…")    Ctx; so do functions that only pass a text on to it
    QT_TRANSLATE_NOOP("Ctx", "…")             Ctx; marks a text of a table
    text("…"), Plural("…", "…")               Text
    Entry, Field, Number, Step …              the tables named in TABLES
In Text, a text with {count} has the forms of a plural; elsewhere one with %n. Whatever is none of
these, or no literal, is a problem, unless EXPRESSIONS says that its texts come from such a table.
"""

import ast
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from rolemap.analysis.catalogue import rules
from rolemap.analysis.manual import Manual, manual
from rolemap.model.letters import SCHEMES

ROOT = Path(__file__).resolve().parent.parent

Key = tuple[str, str]

# A text has more to it than the fields that are filled in.
_FIELD, _WORDS = re.compile(r"\{\w+\}"), re.compile(r"\S")

# The texts in a call of these classes and functions: in which files, their context, and the places
# of the texts among what is passed, by number and by name.
TABLES: dict[str, tuple[str, str, tuple[int | str, ...]]] = {
    "Entry": ("rolemap/ui/menus/", "Actions", (1, "text")),
    "_zoom": ("rolemap/ui/menus/", "Actions", (1,)),
    "later": ("rolemap/ui/menus/", "Actions", (0,)),
    "Field": ("rolemap/ui/details/", "Fields", (1, 3, "label", "help", "group")),
    "Number": ("rolemap/ui/details/", "Fields", (0, 1, "unit", "one")),
    "labelled": ("rolemap/ui/details/", "Fields", (0,)),
    "Section": ("rolemap/ui/details/", "Inspector", (0, "title", 2, "empty")),
    "Step": ("rolemap/ui/tour/", "Tour", (0, 1, "title", "words")),
    "exporter": ("rolemap/", "Exporters", ("name",)),
    "Word": ("rolemap/ui/help/", "Help", (1, 2, 3, "title", "words", "more")),
}

# What is looked up, though it is no literal, since its texts are collected elsewhere: the file, and
# what stands in the call.
EXPRESSIONS: dict[str, tuple[str, ...]] = {
    "rolemap/model/text.py": ("self.one", "self.many"),
    "rolemap/ui/access/words.py": ("letter.name",),
    "rolemap/ui/actions.py": ("title", "entry.text"),
    "rolemap/ui/conflicts/field_label.py": ("label",),
    "rolemap/ui/details/inspector_form.py": (
        *("NAMED[kind]", "spoken", "field.label", "field.help", "group"),
    ),
    "rolemap/ui/details/inspector_record.py": ("content.load_sum", "title", "section.empty"),
    "rolemap/ui/details/number_editor.py": ("unit",),
    "rolemap/ui/export/offers.py": ("one.name",),
    "rolemap/ui/help/topics.py": (
        *("letter.name", "letter.meaning", "name[0].upper() + name[1:]", "page.summary"),
        *("words", "word.title", "title", "one"),
    ),
    "rolemap/ui/look/speech.py": ("words.template",),
    "rolemap/ui/matrix/words.py": ("known.name",),
    "rolemap/ui/menus/edit.py": ("words",),
    "rolemap/ui/menus/keys.py": ("title", "entry.text", "said", "keys"),
    "rolemap/ui/menus/view.py": ("text", "words"),
    "rolemap/ui/tour/tour.py": ("step.title", "step.words"),
    "rolemap/ui/wording.py": ("letter.name", "letter.meaning", "words"),
}

# What the window never shows: the command line, and the notation in which rules give examples.
NOT_SHOWN = ("rolemap/cli/", "rolemap/formats/notation", "rolemap/analysis/catalogue.py")


@dataclass
class Message:
    """A text, where it is said, and whether it has forms for numbers."""

    context: str
    source: str
    places: set[str] = field(default_factory=set)

    @property
    def plural(self) -> bool:
        """Whether a language may have several forms of it."""
        return "%n" in self.source or (self.context == "Text" and "{count}" in self.source)

    @property
    def key(self) -> Key:
        """What Qt looks it up by."""
        return self.context, self.source


def messages(root: Path = ROOT) -> tuple[dict[Key, Message], list[str]]:
    """Every text by its key, and the calls that cannot be read."""
    found: dict[Key, Message] = {}
    problems: list[str] = []
    files = sorted((root / "rolemap").rglob("*.py"))
    trees = {
        path.relative_to(root).as_posix(): ast.parse(path.read_text("utf-8")) for path in files
    }
    wrappers = {place: wrappers_in(tree) for place, tree in trees.items()}
    for place, tree in trees.items():
        if place.startswith(NOT_SHOWN):
            continue
        known = {**imported(tree, wrappers), **wrappers[place]}
        reader = Reader(place, known, constants_in(tree))
        reader.visit(tree)
        problems += reader.problems
        for context, source in reader.found:
            _add(found, context, source, place)
    for context, source, place in made():
        _add(found, context, source, place)
    return found, problems


def _add(found: dict[Key, Message], context: str, source: str, place: str) -> None:
    found.setdefault((context, source), Message(context, source)).places.add(place)


class Reader(ast.NodeVisitor):
    """Reads one file."""

    def __init__(self, place: str, wrappers: dict[str, str], constants: dict[str, str]) -> None:
        self.place = place
        self.found: list[Key] = []
        self.problems: list[str] = []
        self._wrappers = wrappers
        self._constants = constants
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """The class is the context of what it says."""
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """A function that only looks texts up says nothing itself."""
        if wrapped_context(node) is None:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        """Most texts are in a call."""
        for context, arguments in self._texts_of(node):
            for argument in arguments:
                self._take(context, argument)
        self.generic_visit(node)

    def _texts_of(self, node: ast.Call) -> Iterator[tuple[str, list[ast.expr]]]:
        match node.func:
            case ast.Attribute(value=ast.Name(id="self"), attr="tr") if self._classes:
                yield self._classes[-1], node.args[:1]
            case ast.Attribute(attr="tr"):
                self._complain(node, "only a class can say self.tr; use QCoreApplication.translate")
            case ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"):
                yield from self._named(node)
            case ast.Name(id="QT_TRANSLATE_NOOP"):
                yield from self._named(node)
            case ast.Name(id="text"):
                yield "Text", node.args[:1]
            case ast.Name(id="Plural"):
                yield "Text", node.args[:2]
            case ast.Name(id=name) if name in TABLES and self.place.startswith(TABLES[name][0]):
                _, context, places = TABLES[name]
                yield context, list(_picked(node, places))
            case ast.Name(id=name) if name in self._wrappers and node.args:
                yield self._wrappers[name], node.args[:1]
            case _:
                pass

    def _named(self, node: ast.Call) -> Iterator[tuple[str, list[ast.expr]]]:
        match node.args:
            case [ast.Constant(value=str(context)), source, *_]:
                yield context, [source]
            case _:
                self._complain(node, "its context is no literal")

    def _take(self, context: str, argument: ast.expr) -> None:
        match argument:
            case ast.Constant(value=str(source)):
                if _WORDS.search(_FIELD.sub("", source)):
                    self.found.append((context, source))
            case ast.IfExp(body=body, orelse=orelse):
                self._take(context, body)
                self._take(context, orelse)
            case ast.Name(id=name) if name in self._constants:
                self.found.append((context, self._constants[name]))
            case _ if ast.unparse(argument) not in EXPRESSIONS.get(self.place, ()):
                self._complain(argument, f"“{ast.unparse(argument)}” is no literal")
            case _:
                pass

    def _complain(self, node: ast.expr, what: str) -> None:
        self.problems.append(f"{self.place}:{node.lineno}: {what}")


def _picked(node: ast.Call, places: tuple[int | str, ...]) -> Iterator[ast.expr]:
    for place in places:
        if isinstance(place, int) and place < len(node.args):
            yield node.args[place]
    yield from (keyword.value for keyword in node.keywords if keyword.arg in places)


def wrapped_context(node: ast.FunctionDef) -> str | None:
    """The context of a function that only looks up what it is given; None for any other."""
    match node.body[-1], node.args.args:
        case (
            ast.Return(
                value=ast.Call(
                    func=ast.Attribute(value=ast.Name(id="QCoreApplication"), attr="translate"),
                    args=[ast.Constant(value=str(context)), ast.Name(id=passed)],
                )
            ),
            [ast.arg(arg=first)],
        ) if passed == first:
            return context
        case _:
            return None


def constants_in(tree: ast.Module) -> dict[str, str]:
    """The texts that have a name in a file, and a label that several of its rows share."""
    found: dict[str, str] = {}
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=str(words))):
                found[name] = words
            case ast.Assign(targets=[ast.Tuple(elts=names)], value=ast.Tuple(elts=values)):
                for one, value in zip(names, values, strict=True):
                    match one, value:
                        case ast.Name(id=name), ast.Constant(value=str(words)):
                            found[name] = words
                        case _:
                            pass
            case _:
                pass
    return found


def wrappers_in(tree: ast.Module) -> dict[str, str]:
    """The functions of a file that look texts up, each with its context."""
    functions = (node for node in tree.body if isinstance(node, ast.FunctionDef))
    found = ((node.name, wrapped_context(node)) for node in functions)
    return {name: context for name, context in found if context}


def imported(tree: ast.Module, wrappers: dict[str, dict[str, str]]) -> dict[str, str]:
    """Those that a file takes from others, by the names that it gives them."""
    found: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            known = wrappers.get(f"{node.module.replace('.', '/')}.py", {})
            found |= {
                one.asname or one.name: known[one.name] for one in node.names if one.name in known
            }
    return found


def made() -> Iterator[tuple[str, str, str]]:
    """Texts that are not literals: letters, pages of rules, formats, templates."""
    for scheme in SCHEMES.values():
        for letter in scheme.letters:
            place = "rolemap/model/letters.py"
            yield "Letters", letter.name, place
            yield "Letters", letter.meaning, place
            yield "Text", letter.name, place
            yield "Text", letter.word.template, place
    for rule in rules():
        place = f"{rule.judge.__module__.replace('.', '/')}.py"
        name = rule.name.replace("-", " ")
        yield "Text", name, place
        yield "Rules", name[0].upper() + name[1:], place
        yield from (("Rules", words, place) for words in _page(manual(rule)))
    shipped = [
        *(ROOT / "resources").glob("templates/*.json"),
        *(ROOT / "resources").glob("samples/*"),
    ]
    for path in sorted(shipped):
        settings = json.loads(path.read_text("utf-8"))["settings"]
        place = path.relative_to(ROOT).as_posix()
        yield "Templates", settings["name"], place
        yield "Templates", settings["story"], place
    for path in sorted((ROOT / "resources" / "catalogues").glob("*.json")):
        catalogue = json.loads(path.read_text("utf-8"))
        place = path.relative_to(ROOT).as_posix()
        for one in (catalogue, *catalogue["items"]):
            texts = (one.get(field) for field in ("name", "about", "note"))
            yield from (("Templates", words, place) for words in texts if words)


def _page(page: Manual) -> Iterator[str]:
    yield page.summary
    yield from _paragraphs(page.details)
    for title, words in page.sections.items():
        yield title
        if title not in ("Bad", "Good"):
            yield from _paragraphs(words)


def _paragraphs(words: str) -> list[str]:
    """Each paragraph on one line, as the window looks it up."""
    return [" ".join(one.split()) for one in words.split("\n\n") if one.strip()]
