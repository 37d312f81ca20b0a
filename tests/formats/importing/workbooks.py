"""Workbooks for tests, written part by part, so that they can be as odd as those of others."""

import io
import zipfile
from collections.abc import Mapping
from xml.sax.saxutils import quoteattr

_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def relations(**targets: str) -> str:
    """A part that says where others are."""
    each = "".join(
        f'<Relationship Id="{key}" Type="{_OFFICE}/{target[0]}" Target="{target[1]}"/>'
        for key, target in {key: one.split(" ") for key, one in targets.items()}.items()
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{each}</Relationships>'


def parts(sheets: Mapping[str, str], more: Mapping[str, str] | None = None) -> dict[str, str]:
    """The parts of a workbook from the XML of the rows of each sheet, by its name."""
    names = "".join(
        f'<sheet name={quoteattr(name)} sheetId="{at}" r:id="r{at}"/>'
        for at, name in enumerate(sheets, 1)
    )
    kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"
    return {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        f'<Override PartName="/xl/workbook.xml" ContentType="{kind}"/></Types>',
        "_rels/.rels": relations(r1="officeDocument xl/workbook.xml"),
        "xl/workbook.xml": f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}">'
        f"<sheets>{names}</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": relations(
            **{f"r{at}": f"worksheet worksheets/s{at}.xml" for at in range(1, len(sheets) + 1)}
        ),
        **{
            f"xl/worksheets/s{at}.xml": f'<worksheet xmlns="{_MAIN}">'
            f"<sheetData>{rows}</sheetData></worksheet>"
            for at, rows in enumerate(sheets.values(), 1)
        },
        **(more or {}),
    }


def zipped(files: Mapping[str, str | bytes]) -> bytes:
    """A zip file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, data in files.items():
            file.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()


def workbook(rows: str, **more: str) -> bytes:
    """A workbook of one sheet, "Plan", from the XML of its rows."""
    return zipped(parts({"Plan": rows}, more))


def opendocument(rows: str) -> bytes:
    """A workbook of OpenDocument with one sheet, "Plan", from the XML of its rows."""
    names = "".join(
        f' xmlns:{one}="urn:oasis:names:tc:opendocument:xmlns:{one}:1.0"'
        for one in ("office", "table", "text", "manifest")
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    entry = f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
    files = {
        "META-INF/manifest.xml": f"<manifest:manifest{names}>{entry}</manifest:manifest>",
        "content.xml": f"<office:document-content{names}><office:body><office:spreadsheet>"
        f'<table:table table:name="Plan">{rows}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>",
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as file:
        file.writestr(zipfile.ZipInfo("mimetype"), kind)
        for name, data in files.items():
            file.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
    return out.getvalue()
