"""Locale files of a small program, for tests of the locale tools."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree as ET

PANEL = """
from PySide6.QtCore import QObject

class Panel(QObject):
    def texts(self, name, count):
        #: Shown under a note.
        first = self.tr("{name} likes this").format(name=name)
        return first, self.tr("%n comments", "", count)
"""

FORMS = {"zh_CN": ["%n 条评论"], "en": ["%n comment", "%n comments"]}


def translate(path: Path, texts: dict[str, str], forms: list[str]) -> None:
    """Fill in the translations of a locale file as a translator would."""
    document = ET.parse(path)
    for message in document.getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        if message.get("numerus") == "yes":
            translation.clear()
            for form in forms:
                ET.SubElement(translation, "numerusform").text = form
        else:
            translation.text = texts[message.findtext("source", "")]
    document.write(path, encoding="utf-8", xml_declaration=True)
