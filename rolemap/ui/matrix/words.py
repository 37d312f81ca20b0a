"""What the matrix says of a cell or a head: for tool tips, and for who does not see it."""

from rolemap.model.letters import Scheme
from rolemap.model.text import text
from rolemap.ui import wording
from rolemap.ui.look.speech import said
from rolemap.ui.look.text import isolate
from rolemap.ui.matrix.cells import Cell
from rolemap.ui.matrix.heads import Head


def letter_name(scheme: Scheme, letter: str) -> str:
    """What a letter is called: "Accountable"; the letter itself where the scheme has no such."""
    known = scheme.find(letter)
    return wording.letter_name(known) if known is not None else letter


def cell_lines(scheme: Scheme, party: str, work: str, cell: Cell) -> list[str]:
    """What a cell says, line by line.

    Args:
        scheme: what the letters mean.
        party: the name of who it is about.
        work: the name of the responsibility.
        cell: what stands in it.
    """
    lines = [said(text("{party}, {work}", party=isolate(party), work=isolate(work)))]
    own = [letter_name(scheme, one) for one in cell.own]
    if own:
        lines.append(", ".join(own))
    for one in cell.borrowed:
        name = letter_name(scheme, one.letter)
        lines.append(said(text("{letter} through {via}", letter=name, via=isolate(one.via))))
    if not cell.letters:
        lines.append(said(text("empty")))
    lines += [said(text("problem: {what}", what=problem)) for problem in cell.problems]
    return lines


def cell_spoken(scheme: Scheme, party: str, work: str, cell: Cell) -> str:
    """The same in one line."""
    return "; ".join(cell_lines(scheme, party, work, cell))


def head_lines(scheme: Scheme, head: Head) -> list[str]:
    """What a head says, line by line."""
    lines = [head.name, *([head.under] if head.under else [])]
    if head.vacant and not head.under:
        lines.append(said(text("vacant")))
    if head.figure:
        lines.append(said(text("{share} planned", share=head.figure)))
    counts = counted(scheme, head)
    if counts:
        lines.append(counts)
    lines += [said(text("problem: {what}", what=problem)) for problem in head.problems]
    return lines


def head_spoken(scheme: Scheme, head: Head) -> str:
    """The same in one line."""
    return "; ".join(head_lines(scheme, head))


def counted(scheme: Scheme, head: Head) -> str:
    """How often each letter is held: "1 Accountable, 3 Responsible"."""
    return ", ".join(f"{count} {letter_name(scheme, letter)}" for letter, count in head.counts)
