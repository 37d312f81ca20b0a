"""Entities of a Backstage catalog: what its descriptor files state, and how they name each other.

Source: backstage.io, “Descriptor Format of Catalog Entities” and “Entity References”.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from rolemap.formats.importing.tree import Tree
from rolemap.formats.importing.unread import Unread
from rolemap.model.text import Plural

OF_BACKSTAGE = "backstage.io/"
_DEFAULT = "default"
_NO_ENTITY = Plural(
    "A part of the file is no entity of a Backstage catalog and was left out.",
    "{count} parts of the source are no entities of a Backstage catalog and were left out.",
)
_TWICE = Plural(
    "An entity of this kind and name stood here before; the first one was read.",
    "{count} entities have the kind and name of another one; the first ones were read.",
)


@dataclass(frozen=True, slots=True)
class Ref:
    """What an entity is found by, in small letters."""

    kind: str
    namespace: str
    name: str


@dataclass(frozen=True, slots=True)
class Entity:
    """One entity: what it is found by, and what is said of it."""

    ref: Ref
    tree: Tree

    @property
    def meta(self) -> Tree:
        """What is said of entities of every kind."""
        return self.tree.one("metadata")

    @property
    def spec(self) -> Tree:
        """What is said of entities of its kind."""
        return self.tree.one("spec")

    @property
    def name(self) -> str:
        """What people call it."""
        shown = self.spec.one("profile").one("displayName").word
        return shown or self.meta.one("title").word or self.meta.one("name").word

    @property
    def full_name(self) -> str:
        """Its name as a reference has it, with a namespace that is not the usual one."""
        name = self.meta.one("name").word
        return name if self.ref.namespace == _DEFAULT else f"{self.ref.namespace}/{name}"

    @property
    def notes(self) -> str:
        """What it is described as."""
        return self.meta.one("description").word

    def refers(self, tree: Tree, kind: str) -> Ref:
        """What it refers to by "[kind:][namespace/]name"."""
        return reference(tree.word, kind, self.ref.namespace)


def reference(words: str, kind: str, namespace: str = _DEFAULT) -> Ref:
    """What "[kind:][namespace/]name" refers to, with what it is where nothing else is said."""
    before, colon, rest = words.partition(":")
    space, slash, name = (rest if colon else words).partition("/")
    return Ref(
        (before if colon else kind).strip().casefold(),
        (space if slash else namespace).strip().casefold(),
        (name if slash else space).strip().casefold(),
    )


def entities(trees: Iterable[Tree], unread: Unread) -> list[Entity]:
    """The entities of documents, each once."""
    found: dict[Ref, Entity] = {}
    for tree in (one for document in trees for one in _each(document)):
        kind, meta = tree.one("kind").word, tree.one("metadata")
        name = meta.one("name").word
        if OF_BACKSTAGE not in tree.one("apiVersion").word or not kind or not name:
            unread.also(_NO_ENTITY, tree.place)
            continue
        space = meta.one("namespace").word or _DEFAULT
        ref = Ref(kind.casefold(), space.casefold(), name.casefold())
        if ref in found:
            unread.also(_TWICE, tree.place)
        else:
            found[ref] = Entity(ref, tree)
    return list(found.values())


def _each(tree: Tree) -> Iterator[Tree]:
    """The entities of a document; what the catalog answers is a list of them."""
    if tree.is_list:
        yield from tree.rows
    elif tree.one("items").is_list and not tree.one("kind"):
        yield from tree.one("items").rows
    else:
        yield tree
