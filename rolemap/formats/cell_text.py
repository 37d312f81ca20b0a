"""What stands in a cell of a matrix: letters written as "A/R", and read however people write them.

Tables in the wild hold "R, A", "**A**", "A (area)", "Responsible", "n/a", and Cyrillic letters that
look like Latin ones. What can only mean one thing is read, and a remark says what was assumed;
anything else is refused rather than guessed. Standard library and model only.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from unicodedata import category, normalize

from rolemap.formats.visible import visible
from rolemap.model.errors import RoleMapError
from rolemap.model.letters import Scheme
from rolemap.model.text import Text, text

_MOST_CHARACTERS = 1_000  # a longer cell is an essay
_MOST_QUOTED = 40

# Letters of other alphabets that a reader takes for Latin ones.
_LOOK_ALIKES = {
    **str.maketrans("АВСЕНІӀЈКМОРЅТУХѴԀ", "ABCEHIIJKMOPSTYXVD"),  # Cyrillic
    **str.maketrans("асеіӏјорѕухѵԁ", "aceiijopsyxvd"),
    **str.maketrans("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ", "ABEZHIKMNOPTYXC"),  # Greek
    **str.maketrans("αιονρϲ", "aiovpc"),
    **str.maketrans("İı", "Ii"),  # Turkish
}
_BRACKET = re.compile(r"([()\[\]{}])")
# Dashes too: alone they say "nothing", between letters they part them.
_BETWEEN = re.compile(r"[\s/\\|,;:.+&=_`\"'“”„‘’«»·•∙‐‒–—―−-]+")
_FOOTNOTE = re.compile(r"(?<=[^\W\d_])[¹²³⁰-⁹†‡§]+")
_NOTHING = frozenset({"na", "none", "nil"})
# "Consult", "Supporting" and "Decider" mean what "Consulted", "Support" and "Decide" do.
_ENDING = re.compile(r"(?:ing|ive|ed|er|or|es|e|s)$")


class BadCell(RoleMapError):
    """A cell holds something that is no letter of the scheme."""


@dataclass(frozen=True, slots=True)
class Reading:
    """What a cell says.

    Attributes:
        letters: who decides first, the others as the scheme has them, each once. They may be
            more than one party can hold: that is for the organisation to refuse.
        remarks: what was assumed, for the person to check.
    """

    letters: tuple[str, ...]
    remarks: tuple[Text, ...] = ()


def in_order(letters: Iterable[str], scheme: Scheme) -> tuple[str, ...]:
    """Letters as people write them: who decides first, the others as the scheme has them."""
    order = [scheme.decider.letter, *(known.letter for known in scheme.letters)]

    def place(letter: str) -> tuple[int, str]:
        return (order.index(letter) if letter in order else len(order)), letter

    return tuple(sorted(set(letters), key=place))


def cell_text(letters: Iterable[str], scheme: Scheme) -> str:
    """The letters of a cell: "A/R", or "" for none."""
    return "/".join(in_order(letters, scheme))


def read_letters(text: str, scheme: Scheme) -> tuple[str, ...]:
    """The letters that a cell holds, none for an empty one.

    Raises:
        BadCell: it holds something else.
    """
    return read_cell(text, scheme).letters


def read_cell(text: str, scheme: Scheme) -> Reading:
    """The letters that a cell holds, and what was assumed.

    Raises:
        BadCell: it holds something else.
    """
    if scheme.find(text) is not None:
        return Reading((text,))  # most cells, quickly
    if not text.strip():
        return Reading(())
    if len(text) > _MOST_CHARACTERS:
        raise _bad(text, scheme)
    plain = text if text.isascii() else _plain(text)
    latin = plain.translate(_LOOK_ALIKES)
    bare = _without_comments(latin)
    commented = bool(bare.strip()) and bare != latin
    if not commented:
        bare = _BRACKET.sub(" ", latin)  # "(A)" is a letter in brackets
    found = _letters(bare, scheme)
    if found is None:
        raise _bad(text, scheme)
    letters = in_order(found, scheme)
    return Reading(letters, _remarks(text, cell_text(letters, scheme), latin != plain, commented))


def _plain(words: str) -> str:
    """The words without full-width forms, ligatures and characters that cannot be seen.

    A mark of a footnote behind a letter goes too.
    """
    words = _FOOTNOTE.sub("", words)
    return "".join(one for one in normalize("NFKC", words) if category(one) != "Cf")


def _without_comments(words: str) -> str:
    """The words outside brackets; all of them where a bracket stays open."""
    depth = 0
    kept: list[str] = []
    for part in _BRACKET.split(words):
        if part in tuple("([{"):
            depth += 1
        elif part in tuple(")]}"):
            depth = max(0, depth - 1)
        else:
            kept.append("" if depth else part)
    return words if depth else " ".join(kept)


def _letters(bare: str, scheme: Scheme) -> list[str] | None:
    """The letters of a cell without comments; None where it has anything else."""
    bare = bare.replace("**", "")  # bold, in Markdown
    words = [word for part in _BETWEEN.split(bare) if (word := part.strip("*"))]
    if "".join(words).casefold() in _NOTHING:
        return []
    if not words and "*" in bare:
        return None  # a mark that means whatever its table says
    found: list[str] = []
    for word in words:
        if word.casefold() == "and":
            continue
        known = _letters_of(word, scheme)
        if known is None:
            return None
        found += known
    return found


def _letters_of(word: str, scheme: Scheme) -> list[str] | None:
    """The letters that a word stands for, or None where it is no letter, name or run of letters."""
    if not word.isascii():
        return None
    stem = _stem(word)
    letters = {known.letter for known in scheme.letters}
    # "AR" and "ar" are two letters; "Ira" and "acid" are words.
    if set(word.upper()) <= letters and (word.isupper() or len(word) <= 2):
        return list(word.upper())
    return [known.letter for known in scheme.letters if _stem(known.name) == stem] or None


def _stem(word: str) -> str:
    return _ENDING.sub("", word.casefold())


def _remarks(words: str, read: str, alike: bool, commented: bool) -> tuple[Text, ...]:
    cell = _quoted(words)
    remarks: list[Text] = []
    if alike and read:
        remarks.append(
            text(
                "“{cell}” has letters of another alphabet that look like Latin ones; "
                "it was read as {letters}.",
                cell=cell,
                letters=read,
            )
        )
    if commented and read:
        remarks.append(
            text(
                "“{cell}” was read as {letters}, without what is in brackets.",
                cell=cell,
                letters=read,
            )
        )
    elif commented:
        remarks.append(text("“{cell}” was read as an empty cell.", cell=cell))
    return tuple(remarks)


def _bad(words: str, scheme: Scheme) -> BadCell:
    return BadCell(
        text(
            "“{cell}” is no letter of {scheme}; write {known}, or leave the cell empty.",
            cell=_quoted(words),
            scheme=scheme.name,
            known=", ".join(known.letter for known in scheme.letters),
        ),
        detail=f"a cell of {len(words)} characters is no letter of {scheme.name}",
    )


def _quoted(words: str) -> str:
    short = " ".join(words[:_MOST_CHARACTERS].split())
    return visible(short if len(short) <= _MOST_QUOTED else short[: _MOST_QUOTED - 1] + "…")
