"""Products that a note recommends."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Money:
    """An amount in a currency; ``currency`` is an ISO 4217 code."""

    amount: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Product:
    """One product with its shop; ``url`` is empty where the network has no shop page."""

    id: str
    name: str
    price: Money
    shop: str = ""
    kind: str = ""
    url: str = ""
