"""Access tokens in the keyring of the operating system."""

from __future__ import annotations

import asyncio
import logging
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Final, TypeVar

from rednote_desktop.domain.errors import SecretsUnavailable

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

_logger = logging.getLogger(__name__)

_SERVICE: Final = "rednote-desktop"
_TRUSTED: Final = (
    "keyring.backends.SecretService",
    "keyring.backends.kwallet",
    "keyring.backends.libsecret",
    "keyring.backends.macOS",
    "keyring.backends.Windows",
)
"""Back ends of the operating system. Others may write plain text, so they are never used."""


class SecretStore:
    """Secrets by name, in the keyring, or until the program ends in memory where there is none.

    A keyring may wait for a person to unlock it, so every call runs on a thread of its own that
    keeps neither the event loop nor the end of the program waiting. ``backend`` replaces the
    search for a trusted keyring; ``timeout_seconds`` bounds one call.
    """

    def __init__(
        self, backend: KeyringBackend | None = None, timeout_seconds: float = 120.0
    ) -> None:
        self._backend = backend
        self._timeout_seconds = timeout_seconds
        self._memory: dict[str, str] = {}

    @property
    def only_in_memory(self) -> frozenset[str]:
        """Names of the secrets that the keyring would not take; they end with the program."""
        return frozenset(self._memory)

    async def get(self, name: str) -> str | None:
        """Return a secret, or ``None`` if there is none; raises ``SecretsUnavailable``."""
        if name in self._memory:
            return self._memory[name]
        return await self._ask(lambda keyring: keyring.get_password(_SERVICE, name))

    async def set(self, name: str, secret: str) -> bool:
        """Keep a secret; return whether the keyring took it, or only the memory."""
        try:
            await self._ask(lambda keyring: keyring.set_password(_SERVICE, name, secret))
        except SecretsUnavailable as error:
            _logger.warning("A secret is kept in memory only: %s", error)
            self._memory[name] = secret
            return False
        self._memory.pop(name, None)
        return True

    async def delete(self, name: str) -> None:
        """Forget a secret; one that is gone raises nothing. Raises ``SecretsUnavailable``."""
        self._memory.pop(name, None)

        def delete(keyring: KeyringBackend) -> None:
            from keyring.errors import PasswordDeleteError

            if keyring.get_password(_SERVICE, name) is None:
                return
            try:
                keyring.delete_password(_SERVICE, name)
            except PasswordDeleteError as error:
                raise SecretsUnavailable(str(error)) from error

        await self._ask(delete)

    def close(self) -> None:
        """Forget what is in memory; safe to call twice."""
        self._memory.clear()

    async def _ask(self, question: Callable[[KeyringBackend], T]) -> T:
        def ask() -> T:
            from keyring.errors import KeyringError

            try:
                return question(self._backend or _trusted_backend())
            except (KeyringError, OSError, RuntimeError) as error:
                raise SecretsUnavailable(f"{type(error).__name__}: {error}") from error

        try:
            async with asyncio.timeout(self._timeout_seconds):
                return await _on_own_thread(ask)
        except TimeoutError as error:
            raise SecretsUnavailable("the keyring does not answer") from error


def _trusted_backend() -> KeyringBackend:
    """Return the best keyring of the operating system.

    ``keyring.get_keyring()`` would chain in every back end that happens to be installed, plain
    text ones included.
    """
    from keyring.backend import get_all_keyring

    trusted = [found for found in get_all_keyring() if type(found).__module__ in _TRUSTED]
    if not trusted:
        raise SecretsUnavailable("there is no keyring")
    return max(trusted, key=lambda found: float(found.priority))


async def _on_own_thread(work: Callable[[], T]) -> T:
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def finish(result: T | None, error: Exception | None) -> None:
        if future.done():
            return
        if error is not None:
            future.set_exception(error)
        else:
            future.set_result(result)  # type: ignore[arg-type]

    def run() -> None:
        result: T | None = None
        failure: Exception | None = None
        try:
            result = work()
        except Exception as error:  # noqa: BLE001  # handed to whoever awaits
            failure = error
        if not loop.is_closed():
            loop.call_soon_threadsafe(finish, result, failure)

    threading.Thread(target=run, name="keyring", daemon=True).start()
    return await future
