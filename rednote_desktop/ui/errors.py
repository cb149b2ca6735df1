"""What went wrong, in words for people, with what they can do about it."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from rednote_desktop.domain import errors

_IN_SETTINGS = (
    errors.PackMissing,
    errors.UnsupportedPair,
    errors.EnginesOff,
    errors.AuthRequired,
)


class Remedy(StrEnum):
    """What the reader can do."""

    RETRY = "retry"
    SETTINGS = "settings"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Explanation:
    """A sentence for people, the remedy, and the technical detail for those who ask."""

    text: str
    action: Remedy
    detail: str


def explain(error: BaseException) -> Explanation:
    """Return the explanation of an error; unknown ones get a general sentence."""
    remedy = Remedy.RETRY if getattr(error, "retryable", False) else Remedy.NONE
    if isinstance(error, _IN_SETTINGS):
        remedy = Remedy.SETTINGS
    detail = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return Explanation(_sentence(error), remedy, detail)


def explain_reason(reason: str) -> str:
    """Return the sentence for an error named by its class, as translations carry it."""
    kind = getattr(errors, reason, errors.EngineFailed)
    if kind in (errors.PackMissing, errors.UnsupportedPair):
        return _sentence(kind("", ""))
    if kind is errors.AuthRequired:
        # It is a translation service that wants to know who asks, not the network.
        return QCoreApplication.translate("Errors", "The translation service wants another key.")
    return _sentence(kind())


def explain_unsent(reason: str) -> str:
    """Return the sentence for the error, named by its class, that keeps something from going."""
    if reason == errors.AuthRequired.__name__:
        return _sentence(errors.AuthRequired())
    return explain_reason(reason)


def _sentence(error: BaseException) -> str:
    translate = QCoreApplication.translate
    match error:
        case errors.UnknownHost():
            return translate(
                "Errors", "No server of this name was found. Check the name and the connection."
            )
        case errors.Offline():
            return translate("Errors", "There is no connection.")
        case errors.TimedOut():
            return translate("Errors", "No answer came in time.")
        case errors.Insecure():
            return translate("Errors", "No secure connection could be made. Check the address.")
        case errors.Redirected():
            return translate("Errors", "The address sends to another one. Enter that one instead.")
        case errors.AuthRequired():
            return translate("Errors", "This account is signed out. Sign in again to go on.")
        case errors.Denied():
            return translate("Errors", "The program was not let in. The account stays as it was.")
        case errors.QuotaUsedUp():
            return translate("Errors", "What this account may use of the service is used up.")
        case errors.RateLimited():
            return translate("Errors", "Too many requests. Wait a moment, then try again.")
        case errors.NotFound():
            return translate("Errors", "This is gone, or not visible to this account.")
        case errors.Rejected():
            return translate("Errors", "It was refused. Check what you entered and try again.")
        case errors.Server():
            return translate("Errors", "The server has a problem. Try again later.")
        case errors.OtherService():
            return translate("Errors", "This address is not a server that can be connected.")
        case errors.Malformed():
            return translate("Errors", "The answer could not be understood.")
        case errors.PackMissing():
            return translate("Errors", "No language pack is installed for these languages.")
        case errors.UnsupportedPair():
            return translate("Errors", "No translator here knows these languages.")
        case errors.EnginesOff():
            return translate("Errors", "No translator is switched on that may see this text.")
        case errors.PackRefused():
            return _why_refused(error.problem)
        case errors.EngineFailed():
            return translate("Errors", "The translator gave nothing usable for this text.")
        case errors.MediaTooLarge():
            return translate("Errors", "This file is too large. Choose a smaller one.")
        case errors.MediaUnreadable():
            return translate("Errors", "This file is not a picture or video that can be read.")
        case errors.Corrupt():
            return translate("Errors", "A file of the profile was damaged and has been set aside.")
        case errors.Full() | OSError(errno=28):
            return translate("Errors", "The disk is full. Free some space, then try again.")
        case errors.NewerProfile():
            return translate(
                "Errors", "This profile was written by a newer version. Update to open it."
            )
        case errors.SecretsUnavailable():
            return translate("Errors", "The system's keyring is not available or locked.")
        case sqlite3.Error() | OSError():
            return translate("Errors", "The profile folder could not be read or written.")
    return translate("Errors", "Something went wrong. The log holds the details.")


def _why_refused(problem: errors.PackProblem) -> str:
    translate = QCoreApplication.translate
    match problem:
        case errors.PackProblem.UNREADABLE:
            return translate("Errors", "This file is not a language pack, or it is damaged.")
        case errors.PackProblem.UNSAFE:
            return translate(
                "Errors", "This pack tries to write outside its folder. Not installed."
            )
        case errors.PackProblem.TOO_LARGE:
            return translate("Errors", "This pack is too large. Not installed.")
        case errors.PackProblem.UNSUPPORTED:
            return translate("Errors", "This kind of language pack cannot be used here.")
        case errors.PackProblem.OTHER_PIECES:
            return translate(
                "Errors",
                "This pack splits words in a way (BPE) that this program cannot. Not installed.",
            )
        case errors.PackProblem.CHECKSUM:
            return translate(
                "Errors", "What came is not what the list promises. Deleted; try again later."
            )
        case errors.PackProblem.FAILED:
            return translate("Errors", "This pack failed to translate on trial. Not installed.")
        case errors.PackProblem.OLDER:
            return translate("Errors", "This version, or a newer one, is installed already.")
        case errors.PackProblem.ADDRESS:
            return translate("Errors", "The list names no safe address for this pack.")
