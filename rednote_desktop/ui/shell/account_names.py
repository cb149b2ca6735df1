"""How an account is named where accounts of several networks stand side by side."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rednote_desktop.domain.account import Account

if TYPE_CHECKING:
    from rednote_desktop.services.networks import NetworkService


def local_handle(account: Account) -> str:
    """Return the handle with its at sign and without a server."""
    return "@" + account.handle.partition("@")[0]


def network_name(networks: NetworkService, account: Account) -> str:
    """Return the server of a connected account, or that it lives on this computer."""
    kept = networks.connection(account.id)
    if kept is not None:
        return kept.host
    return QCoreApplication.translate("Accounts", "On this computer")


def by_network(
    networks: NetworkService, accounts: Sequence[Account]
) -> list[tuple[str, list[Account]]]:
    """Return the accounts by the name of their network, both in the order given."""
    groups: dict[str, list[Account]] = {}
    for account in accounts:
        groups.setdefault(network_name(networks, account), []).append(account)
    return list(groups.items())
