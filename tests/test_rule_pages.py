"""The pages in docs/rules say what the docstrings of the rules say."""

import runpy
from pathlib import Path

from rolemap.analysis.catalogue import rules

DOCS = Path(__file__).resolve().parent.parent / "docs"


def test_pages_are_fresh() -> None:
    pages = runpy.run_path(str(DOCS / "make_rule_pages.py"))["all_pages"]()
    written = {file.name: file.read_text("utf-8") for file in (DOCS / "rules").glob("*.md")}
    assert written == pages, "run: python docs/make_rule_pages.py"


def test_every_rule_has_a_page_and_is_in_the_index() -> None:
    index = (DOCS / "rules" / "README.md").read_text("utf-8")
    for rule in rules():
        name = f"{rule.code.lower()}-{rule.name}.md"
        assert (DOCS / "rules" / name).is_file()
        assert f"[{rule.code}]({name})" in index
