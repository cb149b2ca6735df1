"""A translation service on the loopback that is held back, fails, or answers from a phrase book."""

from __future__ import annotations

import threading
from typing import Final

from tests.translation_server import Request, Response, TranslationServer, answer, made_up

NAME: Final = "LibreTranslate at home"

PHRASES: Final = {
    "早市的油条": "Fried dough from the morning market",
    "今天五点就起床了。": "I got up at five this morning.",
    "油条刚出锅，又香又脆。": "The fried dough was fresh out of the pot, fragrant and crisp.",
    "老板多送了我一根。": "The owner gave me an extra one.",
}
"""What the service knows; of anything else it makes something up."""


class Service:
    """What the states do to the service; requests arrive on threads of the server's."""

    def __init__(self, server: TranslationServer) -> None:
        self.url = server.url
        self.broken = False
        self._open = threading.Event()
        self._open.set()
        server.rule = self._answer

    def hold_back(self) -> None:
        """Give no answer until ``mend``."""
        self._open.clear()

    def mend(self) -> None:
        """Answer again, also what was held back."""
        self.broken = False
        self._open.set()

    def _answer(self, request: Request) -> Response:
        self._open.wait()
        if self.broken:
            return Response(500)
        asked = request.json
        said = [PHRASES.get(text) or made_up(text, asked["target"]) for text in asked["q"]]
        return answer({"translatedText": said})
