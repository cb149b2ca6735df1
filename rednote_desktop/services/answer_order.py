"""Which of several answers is the newest: the network need not answer in the order of asking."""

from __future__ import annotations


class AnswerOrder:
    """Numbers the questions about one thing and passes over answers that came too late."""

    def __init__(self) -> None:
        self._asked = 0
        self._taken = 0

    def ask(self) -> int:
        """Return the number of a question that is put now."""
        self._asked += 1
        return self._asked

    def take(self, question: int) -> bool:
        """Tell whether an answer may be shown: none to a later question was taken yet."""
        if question < self._taken:
            return False
        self._taken = question
        return True

    def alone(self, question: int) -> bool:
        """Tell whether no other question was put after this one."""
        return question == self._asked

    def changed(self) -> None:
        """Take that the thing was changed: answers to all questions put so far are too old."""
        self._taken = self.ask()
