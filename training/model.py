"""A pre-norm Transformer with a deep encoder and a shallow decoder, for CPU and CUDA.

Vaswani et al. 2017, with layer normalisation first (Xiong et al. 2020), one embedding for both
languages and the output, and the target's language tag as the decoder's first piece.
"""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional

from training.runs import PAD
from training.settings import Model

MOST_POSITIONS = 512
_FLOOR = -1e9
_LOSS_ROWS = {"cpu": 384, "cuda": 8192}


def positions(count: int, width: int) -> Tensor:
    """Return sinusoidal position encodings, sine and cosine interleaved."""
    place = torch.arange(count).float()[:, None]
    rate = torch.exp(torch.arange(0, width, 2).float() * (-math.log(10000.0) / width))
    table = torch.zeros(count, width)
    table[:, 0::2] = torch.sin(place * rate)
    table[:, 1::2] = torch.cos(place * rate)
    return table


class Dropout(nn.Module):
    """Dropout that on a processor cuts its masks out of one drawn once, which is much faster."""

    _pool_size = 1 << 24

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share
        self._pool: Tensor | None = None

    def forward(self, value: Tensor) -> Tensor:
        if not self.training or self.share == 0:
            return value
        if value.device.type != "cpu":
            return functional.dropout(value, self.share)
        count = value.numel()
        if self._pool is None or self._pool.numel() < 2 * count:
            drawn = torch.rand(max(self._pool_size, 4 * count)) >= self.share
            self._pool = drawn.to(torch.bfloat16) / (1 - self.share)
        start = int(torch.randint(0, self._pool.numel() - count, (1,)))
        return value * self._pool[start : start + count].view_as(value)


class SelfAttention(nn.Module):
    """Every place looks at every place, or at those before it."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.projections = nn.Linear(width, 3 * width)
        self.output = nn.Linear(width, width)

    def forward(self, value: Tensor, mask: Tensor) -> Tensor:
        query, key, content = self.projections(value).chunk(3, -1)
        return self.output(attend(query, key, content, mask, self.heads))


class CrossAttention(nn.Module):
    """The decoder looks at the encoder's output."""

    def __init__(self, width: int, heads: int) -> None:
        super().__init__()
        self.heads = heads
        self.query = nn.Linear(width, width)
        self.projections = nn.Linear(width, 2 * width)
        self.output = nn.Linear(width, width)

    def forward(self, value: Tensor, memory: Tensor, mask: Tensor) -> Tensor:
        key, content = self.projections(memory).chunk(2, -1)
        return self.output(attend(self.query(value), key, content, mask, self.heads))


def attend(query: Tensor, key: Tensor, content: Tensor, mask: Tensor, heads: int) -> Tensor:
    """Scaled dot-product attention; ``mask`` is added to the scores."""
    batch, length, width = query.shape
    inner = width // heads

    def by_head(value: Tensor) -> Tensor:
        return value.view(batch, -1, heads, inner).transpose(1, 2)

    if query.device.type != "cpu":
        mixed = functional.scaled_dot_product_attention(
            by_head(query), by_head(key), by_head(content), attn_mask=mask
        )
        return mixed.transpose(1, 2).reshape(batch, length, width)

    # On a processor two batched products in half precision beat the fused kernel.
    def flat(value: Tensor) -> Tensor:
        return by_head(value).reshape(batch * heads, -1, inner)

    scores = torch.bmm(flat(query) * inner**-0.5, flat(key).transpose(1, 2))
    scores = scores.view(batch, heads, length, -1) + mask
    weights = scores.softmax(-1, dtype=scores.dtype).view(batch * heads, length, -1)
    mixed = torch.bmm(weights, flat(content)).view(batch, heads, length, inner)
    return mixed.transpose(1, 2).reshape(batch, length, width)


class Feedforward(nn.Module):
    """Two linear maps with a rectifier between."""

    def __init__(self, width: int, inner: int) -> None:
        super().__init__()
        self.inwards = nn.Linear(width, inner)
        self.outwards = nn.Linear(inner, width)

    def forward(self, value: Tensor) -> Tensor:
        return self.outwards(functional.relu(self.inwards(value)))


class EncoderLayer(nn.Module):
    """Self-attention and feedforward, each normalised first and added."""

    def __init__(self, shape: Model, dropout: Dropout) -> None:
        super().__init__()
        self.attention_norm = nn.LayerNorm(shape.width)
        self.attention = SelfAttention(shape.width, shape.heads)
        self.feedforward_norm = nn.LayerNorm(shape.width)
        self.feedforward = Feedforward(shape.width, shape.inner)
        self.dropout = dropout

    def forward(self, value: Tensor, mask: Tensor) -> Tensor:
        value = value + self.dropout(self.attention(self.attention_norm(value), mask))
        return value + self.dropout(self.feedforward(self.feedforward_norm(value)))


class DecoderLayer(nn.Module):
    """As the encoder's, with a look at the encoder's output between."""

    def __init__(self, shape: Model, dropout: Dropout) -> None:
        super().__init__()
        self.attention_norm = nn.LayerNorm(shape.width)
        self.attention = SelfAttention(shape.width, shape.heads)
        self.cross_norm = nn.LayerNorm(shape.width)
        self.cross = CrossAttention(shape.width, shape.heads)
        self.feedforward_norm = nn.LayerNorm(shape.width)
        self.feedforward = Feedforward(shape.width, shape.inner)
        self.dropout = dropout

    def forward(self, value: Tensor, earlier: Tensor, memory: Tensor, mask: Tensor) -> Tensor:
        value = value + self.dropout(self.attention(self.attention_norm(value), earlier))
        value = value + self.dropout(self.cross(self.cross_norm(value), memory, mask))
        return value + self.dropout(self.feedforward(self.feedforward_norm(value)))


class Translator(nn.Module):
    """The whole model; ``forward`` gives the summed loss and the number of pieces it is over."""

    def __init__(self, shape: Model, pieces: int) -> None:
        super().__init__()
        self.width = shape.width
        dropout = Dropout(shape.dropout)
        self.dropout = dropout
        self.embedding = nn.Embedding(pieces, shape.width)
        self.encoder = nn.ModuleList(
            EncoderLayer(shape, dropout) for _ in range(shape.encoder_layers)
        )
        self.decoder = nn.ModuleList(
            DecoderLayer(shape, dropout) for _ in range(shape.decoder_layers)
        )
        self.encoder_norm = nn.LayerNorm(shape.width)
        self.decoder_norm = nn.LayerNorm(shape.width)
        self.bias = nn.Parameter(torch.zeros(pieces))
        self.register_buffer("places", positions(MOST_POSITIONS, shape.width), persistent=False)
        self._initialise(shape)

    def forward(
        self, source: Tensor, given: Tensor, wanted: Tensor, smoothing: float
    ) -> tuple[Tensor, int]:
        memory, mask = self.encode(source)
        hidden = self.decode(given, memory, mask)
        real = wanted != PAD
        hidden, wanted = hidden[real].to(torch.bfloat16), wanted[real]
        loss = _Loss.apply(hidden, self.embedding.weight, self.bias, wanted, smoothing)
        return loss, wanted.numel()

    def encode(self, source: Tensor) -> tuple[Tensor, Tensor]:
        padding = (source == PAD)[:, None, None, :]
        mask = torch.zeros(padding.shape, dtype=torch.bfloat16, device=source.device)
        mask = mask.masked_fill(padding, _FLOOR)
        value = self._embed(source)
        for layer in self.encoder:
            value = layer(value, mask)
        return self.encoder_norm(value), mask

    def decode(self, given: Tensor, memory: Tensor, mask: Tensor) -> Tensor:
        length = given.size(1)
        earlier = torch.full((length, length), _FLOOR, device=given.device).triu(1)
        earlier = earlier.to(torch.bfloat16)
        value = self._embed(given)
        for layer in self.decoder:
            value = layer(value, earlier, memory, mask)
        return self.decoder_norm(value)

    def _embed(self, pieces: Tensor) -> Tensor:
        value = self.embedding(pieces) * math.sqrt(self.width) + self.places[: pieces.size(1)]
        return self.dropout(value.to(torch.bfloat16))

    def _initialise(self, shape: Model) -> None:
        nn.init.normal_(self.embedding.weight, std=shape.width**-0.5)
        for name, parameter in self.named_parameters():
            if parameter.dim() > 1 and "embedding" not in name:
                nn.init.xavier_uniform_(parameter)
            elif name.endswith(".bias"):
                nn.init.zeros_(parameter)
        for layers, depth in (
            (self.encoder, shape.encoder_layers),
            (self.decoder, shape.decoder_layers),
        ):
            for name, parameter in layers.named_parameters():
                if name.endswith(("output.weight", "outwards.weight")):
                    with torch.no_grad():
                        parameter.mul_((2 * depth) ** -0.5)


class _Loss(torch.autograd.Function):
    """Cross-entropy with label smoothing, a few rows at a time: never holds all probabilities."""

    @staticmethod
    def forward(
        context: Any, hidden: Tensor, weight: Tensor, bias: Tensor, wanted: Tensor, smoothing: float
    ) -> Tensor:
        half, half_bias = weight.to(hidden.dtype), bias.to(hidden.dtype)
        by_hidden = torch.empty_like(hidden)
        by_weight, by_bias = torch.zeros_like(weight), torch.zeros_like(bias)
        loss = torch.zeros((), device=hidden.device)
        rows = _LOSS_ROWS[hidden.device.type]
        for start in range(0, hidden.size(0), rows):
            some, goal = hidden[start : start + rows], wanted[start : start + rows, None]
            logs = torch.log_softmax(torch.addmm(half_bias, some, half.t()).float(), -1)
            hit = logs.gather(1, goal).sum()
            loss = loss - (1 - smoothing) * hit - smoothing * logs.sum() / weight.size(0)
            slope = logs.exp_().sub_(smoothing / weight.size(0))
            slope.scatter_add_(1, goal, torch.full_like(goal, -(1 - smoothing), dtype=slope.dtype))
            slope_half = slope.to(hidden.dtype)
            by_hidden[start : start + rows] = slope_half @ half
            by_weight += (slope_half.t() @ some).float()
            by_bias += slope.sum(0)
        context.save_for_backward(by_hidden, by_weight, by_bias)
        return loss

    @staticmethod
    def backward(context: Any, slope: Tensor) -> tuple[Tensor | None, ...]:  # type: ignore[override]
        by_hidden, by_weight, by_bias = context.saved_tensors
        return by_hidden * slope, by_weight * slope, by_bias * slope, None, None
