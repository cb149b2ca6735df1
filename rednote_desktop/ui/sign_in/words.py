"""What can go wrong while an account is being connected, in words for people."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from rednote_desktop.domain import errors
from rednote_desktop.ui.errors import explain

EXAMPLE = "mastodon.social"
"""The server that stands for all in hints."""


def explain_check(error: Exception) -> str:
    """Return why nothing could be learned of a server."""
    translate = QCoreApplication.translate
    match error:
        case errors.Rejected(field="server"):
            #: %1 is the name of a server
            text = translate("SignIn", "This is not the name of a server. Enter one such as %1.")
            return text.replace("%1", EXAMPLE)
        case errors.Rejected(field="registration"):
            return translate("SignIn", "This server does not let programs such as this one in.")
        case errors.UnknownHost():
            return translate(
                "SignIn", "No server of this name was found. Check the spelling and the connection."
            )
        case errors.OtherService() | errors.NotFound() | errors.Malformed():
            return translate(
                "SignIn", "Something answers there, but it does not speak the Mastodon API."
            )
        case errors.Insecure():
            return translate(
                "SignIn",
                "No secure connection could be made: the server's certificate cannot be trusted."
                " Nothing was sent.",
            )
        case errors.Redirected():
            #: %1 is the address of another server
            text = translate("SignIn", "This server redirects to %1. Enter that name instead.")
            return text.replace("%1", error.address)
        case errors.TimedOut():
            return translate("SignIn", "The server does not answer. Try again later.")
        case errors.Denied():
            return translate("SignIn", "The server did not let the program ask.")
    return explain(error).text


def explain_browser(error: Exception) -> str:
    """Return why the browser did not lead to a signed-in account."""
    translate = QCoreApplication.translate
    match error:
        case errors.Rejected(field="code" | "state"):
            return translate(
                "SignIn",
                "The server does not know this code. Copy it anew, or open the browser again.",
            )
        case errors.Denied():
            return translate("SignIn", "You did not let the program in. Nothing was changed.")
        case errors.TimedOut():
            return translate(
                "SignIn", "Nothing came back from the browser in time. Open it again to go on."
            )
        case errors.AuthRequired():
            return translate("SignIn", "The server took its permission back. Try once more.")
    return explain_check(error)
