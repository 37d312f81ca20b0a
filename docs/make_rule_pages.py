"""Writes docs/rules/ from the docstrings of the rules: `python docs/make_rule_pages.py`."""

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "docs" / "rules"
if str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from rolemap.analysis.catalogue import AnyRule, rules  # noqa: E402 - the path comes first
from rolemap.analysis.manual import manual  # noqa: E402

FAMILIES = {
    "1": "Gaps",
    "2": "Overlaps",
    "3": "Load",
    "4": "Flow",
    "5": "Risk",
    "6": "People and titles",
    "7": "Hygiene",
}
MADE = "<!-- Made by docs/make_rule_pages.py from the rule's docstring; edit that. -->\n"
INDEX_HEAD = """
# Rules

What RoleMap finds, and why. Letters are resolved to people first: what a role or a team holds, the
people in it hold. A finding can be accepted with a reason. It comes back when the day has passed on
which the acceptance ends, or when other people are concerned.
"""


def main() -> None:
    """Write every page, and remove those of rules that are gone."""
    pages = all_pages()
    FOLDER.mkdir(exist_ok=True)
    for old in FOLDER.glob("*.md"):
        if old.name not in pages:
            old.unlink()
    for name, text in pages.items():
        (FOLDER / name).write_text(text, encoding="utf-8")


def all_pages() -> dict[str, str]:
    """The text of each file in docs/rules, by its name."""
    return {"README.md": index(), **{file_name(rule): page(rule) for rule in rules()}}


def file_name(rule: AnyRule) -> str:
    return f"{rule.code.lower()}-{rule.name}.md"


def index() -> str:
    parts = [MADE, INDEX_HEAD.lstrip()]
    for digit, family in FAMILIES.items():
        rows = [row(rule) for rule in rules() if rule.code[2] == digit]
        if rows:
            head = "| code | name | severity | what is reported |\n|---|---|---|---|"
            parts.append(f"## {family}\n\n" + "\n".join([head, *rows]) + "\n")
    return "\n".join(parts)


def row(rule: AnyRule) -> str:
    link = f"[{rule.code}]({file_name(rule)})"
    return f"| {link} | {rule.name} | {rule.severity} | {manual(rule).summary} |"


def page(rule: AnyRule) -> str:
    said = manual(rule)
    facts = [f"- code: {rule.code}", f"- severity: {rule.severity}", f"- judges: {rule.about.KIND}"]
    if rule.limits:
        facts.append("- limits: " + ", ".join(f"`{limit}`" for limit in rule.limits))
    parts = [MADE, f"# {rule.name}\n", f"{said.summary}\n", "\n".join(facts) + "\n"]
    if said.details:
        parts.append(f"{said.details}\n")
    for title, body in said.sections.items():
        is_code = title in ("Bad", "Good")
        parts.append(f"## {title}\n\n" + (f"```\n{body}\n```\n" if is_code else f"{body}\n"))
    return "\n".join(parts)


if __name__ == "__main__":
    main()
