"""Collects what RoleMap says into resources/translations/*.ts and makes the *.qm of them.

`python packaging/translations.py` brings the .ts files up to date, keeps what is translated, drops
what is no longer said, prints what is untranslated, and makes the .qm files.
`… --todo FILE` also writes the untranslated texts as JSON, to be filled in;
`… --fill FILE` takes such a file back. docs/languages.md says how to translate.

Qt's own lupdate does not know `text("…")` and the tables of the menus; this reads them by `ast`.
"""

import argparse
import importlib.util
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
for _folder in (ROOT, ROOT / "packaging"):
    if str(_folder) not in sys.path:
        sys.path.insert(0, str(_folder))

from spoken import Key, Message, messages  # noqa: E402 - the path comes first

# How many forms a language has for numbers, as Qt counts them; for a new language add its own.
FORMS = {"de": 2}

# A translation: one form, or as many as the language has.
Forms = tuple[str, ...]


def read(path: Path) -> dict[Key, Forms]:
    """What a .ts file translates; the forms of an untranslated text are empty."""
    if not path.exists():
        return {}
    found: dict[Key, Forms] = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            said = message.find("translation")
            forms = (
                [form.text or "" for form in said.iter("numerusform")] if said is not None else []
            )
            one = (said.text or "") if said is not None and not forms else ""
            found[name, message.findtext("source") or ""] = tuple(forms) or (one,)
    return found


def merged(spoken: dict[Key, Message], old: dict[Key, Forms], forms: int) -> dict[Key, Forms]:
    """A translation for every text that is said: the old one, that of another context, or none."""
    elsewhere = {source: said for (_, source), said in old.items() if all(said)}
    new: dict[Key, Forms] = {}
    for key, message in spoken.items():
        wanted = forms if message.plural else 1
        kept = old.get(key, ())
        if not all(kept) or not kept:
            kept = elsewhere.get(message.source, ())
        new[key] = kept if len(kept) == wanted else ("",) * wanted
    return new


def written(language: str, spoken: dict[Key, Message], known: dict[Key, Forms]) -> str:
    """The text of a .ts file: sorted, so that a change of the program is a small change of it."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for context in sorted({key[0] for key in spoken}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for key in sorted(key for key in spoken if key[0] == context):
            lines += _message(spoken[key], known[key])
        lines.append("</context>")
    return "\n".join([*lines, "</TS>", ""])


def _message(message: Message, forms: Forms) -> Iterator[str]:
    numerus = ' numerus="yes"' if message.plural else ""
    state = "" if all(forms) else ' type="unfinished"'
    yield f"    <message{numerus}>"
    for place in sorted(message.places):
        yield f'        <location filename="../../{place}"/>'
    yield f"        <source>{escape(message.source)}</source>"
    if message.plural:
        yield f"        <translation{state}>"
        yield from (f"            <numerusform>{escape(form)}</numerusform>" for form in forms)
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(forms[0])}</translation>"
    yield "    </message>"


def todo(known: dict[Key, Forms]) -> dict[str, dict[str, list[str]]]:
    """What is untranslated: context, source, and the forms to be filled in."""
    missing: dict[str, dict[str, list[str]]] = {}
    for (context, source), forms in known.items():
        if not all(forms):
            missing.setdefault(context, {})[source] = list(forms)
    return missing


def filled(known: dict[Key, Forms], batch: dict[str, dict[str, list[str] | str]]) -> None:
    """Take translations out of a batch; what it knows of nothing else is left alone."""
    for context, texts in batch.items():
        for source, said in texts.items():
            forms = (said,) if isinstance(said, str) else tuple(said)
            known[context, source] = forms


def compile_file(ts: Path, qm: Path) -> None:
    """Make a .qm of a .ts with the lrelease that comes with PySide6."""
    found = importlib.util.find_spec("PySide6")
    assert found is not None
    assert found.origin is not None
    lrelease = next(Path(found.origin).parent.glob("lrelease*"))
    command = [str(lrelease), "-silent", str(ts), "-qm", str(qm)]
    subprocess.run(command, check=True)  # noqa: S603 - both are our own


def main() -> int:
    """Bring every language up to date; 1 where the source cannot be read."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--todo", type=Path, help="write the untranslated texts to this file")
    parser.add_argument("--fill", type=Path, help="take translations from this file")
    parser.add_argument("--language", default="de", help="for --todo and --fill; de by default")
    parser.add_argument("--list", action="store_true", help="print every untranslated text")
    asked = parser.parse_args()
    spoken, unread = messages()
    for problem in unread:
        sys.stderr.write(f"{problem}\n")
    FOLDER.mkdir(exist_ok=True)
    for language, forms in FORMS.items():
        ts = FOLDER / f"rolemap_{language}.ts"
        old = read(ts)
        if asked.fill and language == asked.language:
            filled(old, json.loads(asked.fill.read_text("utf-8")))
        known = merged(spoken, old, forms)
        ts.write_text(written(language, spoken, known), encoding="utf-8")
        compile_file(ts, ts.with_suffix(".qm"))
        missing = todo(known)
        count = sum(map(len, missing.values()))
        sys.stdout.write(f"{ts.name}: {len(known)} texts, {count} untranslated\n")
        if asked.list:
            for context, texts in missing.items():
                sys.stdout.writelines(f"  {context}: {source!r}\n" for source in texts)
        if asked.todo and language == asked.language:
            batch = json.dumps(missing, ensure_ascii=False, indent=1)
            asked.todo.write_text(batch + "\n", encoding="utf-8")
    return 1 if unread else 0


if __name__ == "__main__":
    sys.exit(main())
