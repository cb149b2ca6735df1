"""Runs the tour of a federated account against a mock server, in a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path

from rednote_desktop.app.options import Options
from rednote_desktop.app.tour.runner import Step, run
from tests.e2e.network_reading import NetworkReading
from tests.e2e.network_writing import NetworkWriting


class NetworkTour(NetworkReading, NetworkWriting):
    """The window of a federated account, driven against a server on which things go wrong."""

    def steps(self) -> tuple[Step, ...]:
        """Return the steps; each starts where the one before it ended."""
        return (
            Step("sign in on a slow server", self.sign_in),
            Step("home without gaps or repeats", self.home),
            Step("a gap after the stream was down", self.gap),
            Step("read a note and its thread", self.read),
            Step("like while the server is busy", self.like),
            Step("boost refused and boosted", self.boost),
            Step("bookmark", self.bookmark),
            Step("comment in two languages while the server is down", self.comment),
            Step("post in two languages and lose the answer", self.post),
            Step("post a poll behind a warning", self.poll_and_warning),
            Step("vote", self.vote),
            Step("open a content warning", self.warning),
            Step("talk both ways", self.talk),
            Step("search", self.search),
            Step("profile and follow", self.profile),
            Step("notifications", self.notifications),
            Step("sign out", self.sign_out),
        )


if __name__ == "__main__":
    server, out = sys.argv[1:]
    options = Options(Path(out) / "unused", "light", "en_US")
    sys.exit(run(options, Path(out), "1440x900", NetworkTour(server).steps()))
