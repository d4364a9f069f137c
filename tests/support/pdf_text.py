"""The words of a PDF in the order in which they are drawn: enough of a reader for files with embedded Unicode fonts."""

from __future__ import annotations

import re
from collections.abc import Mapping

import pikepdf


def page_text(page: pikepdf.Page) -> str:
    """All text of a page; each thing that is drawn on a line of its own."""
    fonts = {str(name): _letters(font) for name, font in page.resources.get("/Font", {}).items()}
    said, letters = "", {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "Tf":
                letters = fonts[str(operands[0])]
            case "Tj":
                said += _read(operands[0], letters)
            case "TJ":
                said += "".join(_read(part, letters) for part in operands[0] if isinstance(part, pikepdf.String))
            case "ET":
                said += "\n"
    return said


def tight(text: str) -> str:
    """A text without any space or line end: lines may be broken anywhere."""
    return re.sub(r"\s+", "", text)


def _read(text: pikepdf.Object, letters: Mapping[int, str]) -> str:
    raw = bytes(text)
    return "".join(letters[int.from_bytes(raw[at : at + 2])] for at in range(0, len(raw), 2))


def _letters(font: pikepdf.Object) -> dict[int, str]:
    """Code → letters, as the font's own table says."""
    table = font["/ToUnicode"].read_bytes().decode("ascii")
    found: dict[int, str] = {}
    for block in re.findall(r"beginbfchar(.*?)endbfchar", table, re.DOTALL):
        for code, letters in re.findall(r"<(\w+)>\s*<(\w+)>", block):
            found[int(code, 16)] = bytes.fromhex(letters).decode("utf-16-be")
    for block in re.findall(r"beginbfrange(.*?)endbfrange", table, re.DOTALL):
        for first, last, letters in re.findall(r"<(\w+)>\s*<(\w+)>\s*<(\w+)>", block):
            start = int.from_bytes(bytes.fromhex(letters))
            for step in range(int(last, 16) - int(first, 16) + 1):
                found[int(first, 16) + step] = chr(start + step)
    return found
