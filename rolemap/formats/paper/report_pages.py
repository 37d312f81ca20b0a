"""Everything on paper: map, matrix, problems with reasons, load, hand-offs, what was accepted."""

from rolemap.analysis.workload import load_of
from rolemap.formats.drawing.map import MARGIN, map_drawing, subtitle_of, title_of
from rolemap.formats.drawing.measure import Measure
from rolemap.formats.drawing.script import readable
from rolemap.formats.handout import Handout
from rolemap.formats.inks import TEXT_WEAK
from rolemap.formats.paper.book import Book, Scripts, lines_of, name_of
from rolemap.formats.paper.findings_pages import add_accepted, add_findings
from rolemap.formats.paper.matrix_pages import add_matrix
from rolemap.formats.paper.page import Page, frame
from rolemap.formats.paper.people_pages import Cards, load_cell, parts_of, percent
from rolemap.formats.paper.table import Table, bar, section, signed, stacked, words
from rolemap.model.records import Stage


def book_for(handout: Handout, measure: Measure, *, landscape: bool) -> Book:
    """An empty book for what is handed out."""
    paper = frame(handout.options.paper, landscape=landscape)
    name = name_of(handout, title_of(handout))
    return Book(paper, Scripts(measure), name, handout.progress)


def matrix_pages(handout: Handout, measure: Measure) -> tuple[Page, ...]:
    """The matrix, with a list of the problems at its end where they are wanted."""
    book = book_for(handout, measure, landscape=True)
    add_matrix(book, handout.matrix, title_of(handout))
    if handout.with_findings(usual=False):
        book.foot, book.running = None, ""
        book.turn()
        add_findings(book, handout)
    return book.pages()


def people_pages(handout: Handout, measure: Measure) -> tuple[Page, ...]:
    """A page for each person, or one that says that there is nobody."""
    book = book_for(handout, measure, landscape=False)
    people, cards = handout.people(), Cards(book, handout)
    for place, person in enumerate(people):
        book.done = place / len(people) / 2
        cards.add(person)
    if not people:
        book.turn()
        book.put(lines_of(book.scripts.body, "There is nobody yet.", book.frame.inner_width))
    return book.pages()


def report_pages(handout: Handout, measure: Measure) -> tuple[Page, ...]:
    """The whole report; without its problems where they are not wanted."""
    book = book_for(handout, measure, landscape=True)
    title, room = title_of(handout), book.frame.inner_width
    book.turn()
    book.put(lines_of(book.scripts.title, title, room, most=2))
    book.put(lines_of(book.scripts.body, subtitle_of(handout), room, TEXT_WEAK, below=6))
    book.show(map_drawing(handout, measure, titled=False), MARGIN, 0.9)
    add_matrix(book, handout.matrix, "Who does what")
    book.foot, book.running = None, ""
    findings = handout.with_findings(usual=True)
    book.turn()
    if findings:
        add_findings(book, handout)
    _add_load(book, handout)
    _add_handoffs(book, handout, findings=findings)
    if findings:
        add_accepted(book, handout)
    return book.pages()


def _add_load(book: Book, handout: Handout) -> None:
    """How much of their time people are planned for, and what for."""
    people, scripts = handout.people(), book.scripts
    section(book, "Load of people")
    if not people:
        book.put(lines_of(scripts.body, "There is nobody yet.", book.frame.inner_width, TEXT_WEAK))
        return
    columns = (("Person", 26), ("Planned", 24), ("", 10), ("Has", 8), ("What takes the time", 56))
    table = Table(book, columns)
    for person in people:
        load = load_of(handout.facts, person)
        table.row(
            (
                words(scripts.strong, readable(person.name)),
                bar(scripts.body, load.ratio),
                load_cell(book, load),
                words(scripts.body, percent(load.capacity), TEXT_WEAK),
                words(scripts.body, parts_of(load), TEXT_WEAK),
            )
        )


def _add_handoffs(book: Book, handout: Handout, *, findings: bool) -> None:
    """What is handed from stage to stage, and what is wrong with it."""
    handoffs, scripts = handout.handoffs(), book.scripts
    section(book, "Hand-offs", str(len(handoffs)) if handoffs else "")
    if not handoffs:
        book.put(lines_of(scripts.body, "There are none.", book.frame.inner_width, TEXT_WEAK))
        return
    last = (("What is wrong", 50),) if findings else ()
    table = Table(book, (("From", 22), ("To", 22), ("What", 36), *last))
    for one in handoffs:
        source, target = (
            readable(handout.org.get(Stage, end).name) for end in (one.source, one.target)
        )
        cells = [
            words(scripts.strong, source),
            words(scripts.strong, target),
            words(scripts.body, readable(one.what)),
        ]
        if findings:
            found = handout.findings_about.get(one.id, [])
            said = [
                signed(scripts.body, problem.severity.value, readable(problem.message))
                for problem in found
            ]
            cells.append(stacked(*said) if said else words(scripts.body, ""))
        table.row(cells)
