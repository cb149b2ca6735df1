"""Step ``convert``: the averaged weights as an int8 model for CTranslate2."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any, Final

from training.model import MOST_POSITIONS, positions
from training.runs import AVERAGED, MODEL
from training.settings import Model
from training.weights import load_weights

_START: Final = "<s>"
_END: Final = "</s>"


def run(folder: Path, vocabulary: Path, shape: Model, precision: str = "int8") -> Path:
    """Convert a run's averaged weights; return the model's folder."""
    made = folder / MODEL
    convert(load_weights(folder / AVERAGED), vocabulary, shape, made, precision)
    size = sum(path.stat().st_size for path in made.iterdir())
    print(f"{folder.name}: {size / 1e6:.1f} MB as {precision}")
    return made


def convert(
    weights: dict[str, Any], vocabulary: Path, shape: Model, made: Path, precision: str
) -> None:
    """Write a CTranslate2 model; ``precision`` is one of its quantizations."""
    import sentencepiece
    from ctranslate2.specs import common_spec, transformer_spec

    spec = transformer_spec.TransformerSpec.from_config(
        (shape.encoder_layers, shape.decoder_layers),
        shape.heads,
        pre_norm=True,
        activation=common_spec.Activation.RELU,
    )
    values = {name: value.numpy() for name, value in weights.items()}
    places = positions(MOST_POSITIONS, shape.width).numpy()
    for side, embeddings in (
        (spec.encoder, spec.encoder.embeddings[0]),
        (spec.decoder, spec.decoder.embeddings),
    ):
        embeddings.weight = values["embedding.weight"]
        side.scale_embeddings = True
        side.position_encodings.encodings = places
    _norm(spec.encoder.layer_norm, values, "encoder_norm")
    _norm(spec.decoder.layer_norm, values, "decoder_norm")
    spec.decoder.projection.weight = values["embedding.weight"]
    spec.decoder.projection.bias = values["bias"]
    for number, layer in enumerate(spec.encoder.layer):
        _self_attention(layer, values, f"encoder.{number}")
        _feedforward(layer, values, f"encoder.{number}")
    for number, layer in enumerate(spec.decoder.layer):
        name = f"decoder.{number}"
        _self_attention(layer, values, name)
        _norm(layer.attention.layer_norm, values, f"{name}.cross_norm")
        for place, part in enumerate(("query", "projections", "output")):
            _linear(layer.attention.linear[place], values, f"{name}.cross.{part}")
        _feedforward(layer, values, name)
    pieces = sentencepiece.SentencePieceProcessor(model_file=str(vocabulary))
    tokens = [pieces.id_to_piece(number) for number in range(pieces.vocab_size())]
    spec.register_source_vocabulary(tokens)
    spec.register_target_vocabulary(tokens)
    spec.config.add_source_bos = False
    spec.config.add_source_eos = True
    spec.config.decoder_start_token = _START
    spec.config.bos_token = _START
    spec.config.eos_token = _END
    spec.config.unk_token = "<unk>"
    spec.validate()
    spec.optimize(quantization=precision)
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir(parents=True)
    spec.save(str(made))


def _linear(spec: Any, values: dict[str, Any], name: str) -> None:
    spec.weight, spec.bias = values[f"{name}.weight"], values[f"{name}.bias"]


def _norm(spec: Any, values: dict[str, Any], name: str) -> None:
    spec.gamma, spec.beta = values[f"{name}.weight"], values[f"{name}.bias"]


def _self_attention(layer: Any, values: dict[str, Any], name: str) -> None:
    _norm(layer.self_attention.layer_norm, values, f"{name}.attention_norm")
    _linear(layer.self_attention.linear[0], values, f"{name}.attention.projections")
    _linear(layer.self_attention.linear[1], values, f"{name}.attention.output")


def _feedforward(layer: Any, values: dict[str, Any], name: str) -> None:
    _norm(layer.ffn.layer_norm, values, f"{name}.feedforward_norm")
    _linear(layer.ffn.linear_0, values, f"{name}.feedforward.inwards")
    _linear(layer.ffn.linear_1, values, f"{name}.feedforward.outwards")
