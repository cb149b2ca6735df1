"""Every error the program raises on purpose.

::

    RedNoteError
    ├── ApiError                 a network (or the embedded community) did not do what was asked
    │   ├── Offline              no connection
    │   │   └── UnknownHost      no computer of that name was found
    │   ├── TimedOut             no answer in time
    │   ├── Insecure             no secure connection could be made
    │   ├── Redirected           the address sends to another one
    │   ├── AuthRequired         not signed in, or not any more
    │   ├── Denied               the person did not let the program in
    │   ├── RateLimited          asked too often
    │   │   └── QuotaUsedUp      what the account may use is used up
    │   ├── NotFound             it is not there, or not for this viewer
    │   ├── Rejected             refused for what was sent
    │   ├── Server               the other side failed
    │   └── Malformed            the answer made no sense
    │       └── OtherService     something answers, but not a server of this kind
    ├── TranslationError
    │   ├── PackMissing          no language pack for the pair
    │   ├── UnsupportedPair      no engine knows the pair
    │   └── EngineFailed         the engine broke or gave nothing
    │       └── PackRefused      a language pack that is not installed, and why
    ├── MediaError               a picture or video cannot be used
    │   ├── MediaUnreadable      not a picture or video the program can read
    │   └── MediaTooLarge        over a limit
    └── StorageError
        ├── Corrupt              a file of the profile is damaged
        ├── Full                 no room on the disk
        ├── NewerProfile         written by a newer program
        └── SecretsUnavailable   no keyring, or it is locked

They carry data, never text for people: ``ui.errors`` turns each class into a sentence and an
action.
"""

from __future__ import annotations

from enum import StrEnum


class RedNoteError(Exception):
    """Base of all errors raised on purpose. ``detail`` is for logs, not for people."""

    retryable: bool = False

    def __init__(self, detail: str = "") -> None:
        super().__init__(detail)
        self.detail = detail


class ApiError(RedNoteError):
    """A network did not do what was asked.

    ``without_effect`` holds where it certainly did not; otherwise the answer may have been lost.
    """

    without_effect: bool = False


class Offline(ApiError):
    """There is no connection."""

    retryable = True


class UnknownHost(Offline):
    """No computer of that name was found; some systems say so also without a connection."""

    without_effect = True


class TimedOut(ApiError):
    """No answer came in time."""

    retryable = True


class Insecure(ApiError):
    """No secure connection could be made: a bad certificate, or no encryption at all."""


class Redirected(ApiError):
    """The address sends to another one, which is not followed; ``address`` is that one."""

    without_effect = True

    def __init__(self, detail: str = "", address: str = "") -> None:
        super().__init__(detail)
        self.address = address


class AuthRequired(ApiError):
    """The account is not signed in, or not any more."""

    without_effect = True


class Denied(ApiError):
    """Asked in the browser, the person did not let the program use the account."""


class RateLimited(ApiError):
    """Asked too often; ``retry_after`` is in seconds where the network says so."""

    retryable = True
    without_effect = True

    def __init__(self, detail: str = "", retry_after: float | None = None) -> None:
        super().__init__(detail)
        self.retry_after = retry_after


class QuotaUsedUp(RateLimited):
    """What the account may use, or has paid for, is used up."""

    retryable = False


class NotFound(ApiError):
    """It is not there, or not for this viewer."""

    without_effect = True


class Rejected(ApiError):
    """Refused for what was sent; ``field`` names the part at fault where that is known."""

    without_effect = True

    def __init__(self, detail: str = "", field: str = "") -> None:
        super().__init__(detail)
        self.field = field


class Server(ApiError):
    """The other side failed; ``status`` is its HTTP status or 0."""

    retryable = True

    def __init__(self, detail: str = "", status: int = 0) -> None:
        super().__init__(detail)
        self.status = status


class Malformed(ApiError):
    """The answer made no sense."""


class OtherService(Malformed):
    """Something answers at the address, but it is no server of the kind that was looked for."""


class TranslationError(RedNoteError):
    """A text could not be translated."""


class PackMissing(TranslationError):
    """No language pack is installed for the pair of language tags."""

    def __init__(self, source: str, target: str) -> None:
        super().__init__(f"{source}->{target}")
        self.source = source
        self.target = target


class UnsupportedPair(TranslationError):
    """No engine knows the pair of language tags."""

    def __init__(self, source: str, target: str) -> None:
        super().__init__(f"{source}->{target}")
        self.source = source
        self.target = target


class EnginesOff(TranslationError):
    """No engine is switched on that may see the text."""


class EngineFailed(TranslationError):
    """The engine broke, or what it gave cannot be used."""

    retryable = True


class PackProblem(StrEnum):
    """Why a language pack is not installed."""

    UNREADABLE = "unreadable"
    """It is no language pack, or a damaged one."""
    UNSAFE = "unsafe"
    """It holds links, or names that lead out of its folder."""
    TOO_LARGE = "too_large"
    UNSUPPORTED = "unsupported"
    """It is a pack, of a kind that the program cannot run."""
    OTHER_PIECES = "other_pieces"
    """It cuts words by byte pair encoding; only SentencePiece is known here."""
    CHECKSUM = "checksum"
    """What came is not what the index promises."""
    FAILED = "failed"
    """It could not translate a sentence on trial."""
    OLDER = "older"
    """A newer version, or the same, is there already."""
    ADDRESS = "address"
    """The index names no address that may be asked."""


class PackRefused(EngineFailed):
    """A language pack that is not installed, for one reason."""

    retryable = False

    def __init__(self, detail: str = "", problem: PackProblem = PackProblem.UNREADABLE) -> None:
        super().__init__(detail)
        self.problem = problem


class MediaError(RedNoteError):
    """A picture or video cannot be used; ``path`` is the picked file."""

    def __init__(self, detail: str = "", path: str = "") -> None:
        super().__init__(detail)
        self.path = path


class MediaUnreadable(MediaError):
    """Not a picture or video the program can read."""


class MediaTooLarge(MediaError):
    """Over a limit; ``limit`` and ``size`` are in ``unit`` ("bytes", "pixels", "ms", "items")."""

    def __init__(self, path: str, size: int, limit: int, unit: str) -> None:
        super().__init__(f"{size} > {limit} {unit}", path)
        self.size = size
        self.limit = limit
        self.unit = unit


class StorageError(RedNoteError):
    """The profile could not be read or written."""


class Corrupt(StorageError):
    """A file of the profile is damaged; ``path`` is where it was set aside."""

    def __init__(self, detail: str = "", path: str = "") -> None:
        super().__init__(detail)
        self.path = path


class Full(StorageError):
    """There is no room on the disk."""

    retryable = True


class NewerProfile(StorageError):
    """The profile was written by a newer program; ``found`` and ``known`` are schema versions."""

    def __init__(self, found: int, known: int) -> None:
        super().__init__(f"schema {found} > {known}")
        self.found = found
        self.known = known


class SecretsUnavailable(StorageError):
    """There is no keyring, or it is locked."""
