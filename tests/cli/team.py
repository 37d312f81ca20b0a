"""A small organisation with one finding of each sort."""

from rolemap.formats.notation import parse

TEAM = parse(
    """
    stage Data; stage Train; Data hands off to Train
    responsibility Ingest in Data; responsibility Evaluate in Train; responsibility Tune in Train
    responsibility Report in Train
    person Ana; person Ben; person Cem; person Dee
    Ana is A+R on Ingest; Ana is R on Evaluate; Ben is R on Evaluate; Cem is R on Evaluate
    Ana is A+R on Tune; Ana is A on Report
    Ben is C on Ingest
    accept many-responsible on Evaluate because they learn from each other
    accept nobody-accountable on Tune because this never was true
    """.replace("many-responsible", "RM202").replace("nobody-accountable", "RM101")
)
