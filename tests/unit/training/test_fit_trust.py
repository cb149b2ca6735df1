"""Weights of trust are found again from labels that were made by known ones."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch", reason="the extra training is not installed")


def test_weights_are_found_again() -> None:
    from training.fit_trust import fit

    torch.manual_seed(1)
    values = torch.rand(4000, 9)
    values[:, -1] = 1.0
    known = torch.tensor([3.0, 2.0, -2.0, 0.0, -1.5, 0.0, -1.0, 4.0, -3.5])
    noise = torch.distributions.Uniform(0.0, 1.0).sample((4000,))
    score = values @ known - torch.logit(noise, eps=1e-6)
    labels = (score > 0).long() + (score > 1.5).long()
    found = fit(values, labels)
    assert torch.allclose(found, known, atol=0.6)


def test_bounds_part_the_labels() -> None:
    from training.fit_trust import bounds

    scores = torch.tensor([-2.0, -1.02, -0.01, 0.52, 0.98, 2.0])
    failed, trusted = bounds(scores, torch.tensor([0, 0, 1, 1, 2, 2]))
    assert -1.02 < failed <= -0.01
    assert 0.52 < trusted <= 0.98


def test_what_a_weight_is_multiplied_by_is_measured() -> None:
    from rednote_desktop.translation.evidence import Evidence
    from rednote_desktop.translation.judge import Weights, weigh

    evidence = Evidence((), ("不",), (), (), 0.9, 0.5, None)
    units = torch.eye(9).tolist()
    measured = [weigh(evidence, Weights(*[*unit, 0.0, 0.0]), -0.25) for unit in units]
    weights = [2.0, 1.0, -1.0, -3.0, -1.0, -1.0, -2.0, 4.0, 0.5]
    whole = weigh(evidence, Weights(*[*weights, 0.0, 0.0]), -0.25)
    assert sum(a * b for a, b in zip(weights, measured, strict=True)) == pytest.approx(whole)
