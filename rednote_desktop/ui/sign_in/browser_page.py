"""The page that the browser shows when it comes back from a server."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

_PAGE = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>
<meta name="viewport" content="width=device-width">
<style>:root {{ color-scheme: light dark; font-family: system-ui, sans-serif; }}
body {{ display: grid; min-height: 90vh; place-content: center; text-align: center; }}
</style></head><body><h1>{title}</h1><p>{text}</p></body></html>"""


def browser_page(language: str, went_well: bool) -> str:
    """Return the page; ``language`` is that of the interface as a BCP 47 tag."""
    translate = QCoreApplication.translate
    if went_well:
        #: shown in the browser after signing in
        title = translate("SignIn", "Almost done")
        text = translate("SignIn", "You can close this page and return to RedNote Desktop.")
    else:
        title = translate("SignIn", "Not signed in")
        text = translate("SignIn", "Return to RedNote Desktop to try again.")
    return _PAGE.format(language=escape(language), title=escape(title), text=escape(text))
