"""A report on the whole plan as Markdown, for wikis and pull requests."""

from rolemap.formats.exporter import exporter
from rolemap.formats.handout import Handout
from rolemap.formats.pages.writing import shipped_page


@exporter(".md", view="report", name="Report as Markdown", findings=True)
def markdown_report(handout: Handout) -> bytes:
    """What the web page has, as text with tables."""
    return shipped_page(handout, "report.md", told=True)
