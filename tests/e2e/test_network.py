"""The program with an account on a server of the Mastodon family, in a process of its own."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.e2e.starting import environment, tour
from tests.network import mock_network

pytestmark = [pytest.mark.e2e, pytest.mark.slow]


def test_the_tour_of_a_network_holds_though_things_go_wrong(tmp_path: Path) -> None:
    with mock_network() as server:
        command = [sys.executable, "-m", "tests.e2e.network_tour", server.base_url, str(tmp_path)]
        report = tour(command, tmp_path, environment())
    assert len(report["steps"]) == 17
