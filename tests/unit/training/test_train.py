"""A run learns, goes on where it was stopped, and becomes a model that CTranslate2 reads."""

from __future__ import annotations

import json
import os
import pickle
import random
import signal
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from training import clean, vocabulary
from training.batches import corpus_groups
from training.runs import UNKNOWN, VOCABULARY, run_folder
from training.settings import Model, Settings, load

torch = pytest.importorskip("torch", reason="the extra training is not installed")

ANIMALS = {"cat": "猫", "dog": "狗", "bird": "鸟", "horse": "马", "fish": "鱼", "cow": "牛"}
PLACES = {"garden": "花园", "kitchen": "厨房", "river": "河边", "street": "街上", "shop": "店里"}
COLOURS = {"white": "白", "black": "黑", "red": "红", "yellow": "黄", "green": "绿", "blue": "蓝"}
PAIRS = [
    (f"The {colour} {animal} is in the {place}.", f"{there}有一只{shade}{beast}。")
    for animal, beast in ANIMALS.items()
    for place, there in PLACES.items()
    for colour, shade in COLOURS.items()
]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    lines = [f"{english}\t{chinese}\n" for english, chinese in PAIRS]
    for name, text in {
        "captions/animals.tsv": "".join(lines),
        "parallel/manifest.json": '{"files": []}',
        "parallel/heldout/everyday-dev.tsv": "Good day to you.\t你好。\n",
        "parallel/heldout/everyday-test.tsv": "Good night to you.\t晚安。\n",
    }.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


@pytest.fixture
def settings() -> Settings:
    known = load("cpu")
    return replace(
        known,
        # The sentences differ in a word: with the recipe's bounds all would be near copies.
        cleaning=replace(known.cleaning, english_overlap=1.0, chinese_overlap=1.0),
        vocabulary=replace(known.vocabulary, pieces=340),
        model=Model(32, 2, 64, 2, 1, 0.0),
        training=replace(
            known.training, into="zh", minutes=0.12, warmup_steps=5, batch_tokens=400,
            peak_rate=0.01, validate_minutes=0.02, save_minutes=0.02,
        ),
    )  # fmt: skip


def report(work: Path, event: str) -> list[dict[str, Any]]:
    lines = (run_folder(work, "zh") / "log.jsonl").read_text("utf-8").splitlines()
    return [line for line in map(json.loads, lines) if line["event"] == event]


@pytest.fixture
def work(corpus: Path, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a work folder with cleaned text and a vocabulary."""
    from training import corpus as texts

    monkeypatch.setattr(texts.sources, "__defaults__", (tmp_path / "none",))
    folder = tmp_path / "work"
    clean.run(corpus, folder, settings.cleaning)
    vocabulary.run(folder, corpus_groups(corpus, folder, settings), settings, None)
    return folder


def spending(settings: Settings, **values: Any) -> Settings:
    return replace(settings, training=replace(settings.training, **values))


def test_a_run_learns_goes_on_and_becomes_a_model(
    corpus: Path, settings: Settings, work: Path
) -> None:
    import ctranslate2

    from training import average, convert
    from training.train import Trainer

    Trainer(corpus, work, settings).run(None)
    name = "captions into zh"
    before, after = report(work, "validation")[0], report(work, "end")[0]
    assert after["step"] > 0
    assert after[name] < before[name] / 2

    longer = spending(settings, minutes=0.14)
    Trainer(corpus, work, longer).run(None)
    again, last = report(work, "validation")[-1], report(work, "end")[-1]
    assert report(work, "start")[-1]["step"] == after["step"]
    assert last["step"] > after["step"]
    assert again[name] <= before[name] / 2

    folder = run_folder(work, "zh")
    assert average.run(folder, 2).is_file()
    made = convert.run(folder, work / VOCABULARY, settings.model)
    model = ctranslate2.Translator(str(made), device="cpu", compute_type="int8")
    (result,) = model.translate_batch([["▁The"]], target_prefix=[[">>zh<<"]])
    assert result.hypotheses[0][0] == ">>zh<<"


def test_a_budget_of_pieces_is_spent_in_several_goes(
    corpus: Path, settings: Settings, work: Path
) -> None:
    from training.train import Trainer

    budget = spending(settings, pieces=20_000, minutes=0)
    Trainer(corpus, work, budget).run(None, leave_after=1e-6)
    left = report(work, "left")[-1]
    assert 0 < left["tokens"] < 20_000
    Trainer(corpus, work, budget).run(None)
    assert report(work, "start")[-1]["step"] == left["step"]
    assert 20_000 <= report(work, "end")[-1]["tokens"] < 21_000


def test_epochs_made_ahead_are_those_made_here(
    corpus: Path, settings: Settings, work: Path
) -> None:
    from training.epochs import Ahead, Here

    # SentencePiece draws unusual cuts by a chance of its own.
    settings = replace(settings, noise=replace(settings.noise, resegmented=0.0))
    here, ahead = Here(corpus, work, settings), Ahead(corpus, work, settings)
    try:
        state = random.Random(1).getstate()
        for _ in range(3):
            one, other = here.next(0.0, state), ahead.next(0.0, state)
            state = one.state
            assert other.state == state
            assert other.examples == one.examples > 0
            assert [batch.source.tolist() for batch in other.batches] == [
                batch.source.tolist() for batch in one.batches
            ]
    finally:
        ahead.close()


def test_a_killed_run_goes_on_from_what_it_saved(
    corpus: Path, settings: Settings, work: Path, tmp_path: Path
) -> None:
    """The kill falls into a step; a checkpoint that the saved state does not know of goes."""
    from training import average
    from training.train import Trainer
    from training.weights import files_of

    script = tmp_path / "run.py"
    script.write_text(
        "import pickle, sys\n"
        "from pathlib import Path\n"
        "from training.train import Trainer\n"
        "if __name__ == '__main__':\n"
        "    corpus, work, settings = pickle.loads(Path(sys.argv[1]).read_bytes())\n"
        "    Trainer(corpus, work, settings).run(None)\n",
        "utf-8",
    )
    endless = spending(settings, pieces=10**9, save_minutes=0.001, ahead=True)
    given = tmp_path / "given.pickle"
    given.write_bytes(pickle.dumps((corpus, work, endless)))
    process = subprocess.Popen(
        [sys.executable, str(script), str(given)],
        cwd=Path(clean.__file__).parents[1],
        env={**os.environ, "PYTHONPATH": "."},
        stdout=subprocess.PIPE,
        text=True,
    )
    with process:
        assert process.stdout is not None
        for line in process.stdout:
            if '"event": "step"' in line:
                break
        process.send_signal(signal.SIGKILL)
    assert process.returncode == -signal.SIGKILL

    stray = run_folder(work, "zh") / "checkpoints" / "step-9999999.pt"
    stray.write_bytes(b"of steps that are made anew")
    Trainer(corpus, work, spending(endless, pieces=60_000, ahead=False)).run(None)
    start, end = report(work, "start")[-1], report(work, "end")[-1]
    assert end["step"] > start["step"] > 0
    assert not stray.exists()
    assert files_of(average.run(run_folder(work, "zh"), 2)) == {"animals"}


def test_weights_of_before_are_remembered(
    corpus: Path, settings: Settings, work: Path, tmp_path: Path
) -> None:
    from training.train import Trainer

    trainer = Trainer(corpus, work, spending(settings, pieces=1))
    given = tmp_path / "given.pt"
    torch.save({"weights": trainer.model.state_dict()}, given)
    trainer.run(given)
    assert json.loads((run_folder(work, "zh") / "files.json").read_text()) == ["animals", UNKNOWN]


def test_a_run_goes_on_from_a_pack(
    corpus: Path, settings: Settings, work: Path, tmp_path: Path
) -> None:
    import sentencepiece

    from training import average, convert, pack
    from training.start import begin_from
    from training.train import Trainer
    from training.weights import load_weights

    Trainer(corpus, work, spending(settings, pieces=4000)).run(None)
    folder = run_folder(work, "zh")
    before = load_weights(average.run(folder, 1))
    convert.run(folder, work / VOCABULARY, settings.model)
    (made,) = pack.run(corpus, work, settings.pack)

    weights, files = begin_from(made, work / VOCABULARY)
    assert files == {"animals"}
    assert weights.keys() == before.keys()
    for name, value in weights.items():
        off = (value - before[name]).abs().amax(-1)
        assert (off <= before[name].abs().amax(-1) / 250).all(), name

    other = tmp_path / "other"
    fewer = replace(settings, vocabulary=replace(settings.vocabulary, pieces=320))
    other.mkdir()
    vocabulary.run(other, corpus_groups(corpus, work, settings), fewer, None)
    fitted, _ = begin_from(made, other / VOCABULARY)
    assert len(fitted["embedding.weight"]) == len(fitted["bias"]) == 320
    old, new = (
        sentencepiece.SentencePieceProcessor(model_file=str(place / VOCABULARY))
        for place in (work, other)
    )
    for number in range(320):
        piece = new.id_to_piece(number)
        same = old.piece_to_id(piece)
        if same != old.unk_id():
            assert fitted["embedding.weight"][number].equal(weights["embedding.weight"][same])
        elif not piece.startswith(("<", "▁")):
            parts = old.encode(f"猫{piece}")[1:]
            mean = weights["embedding.weight"][parts].mean(0)
            assert torch.allclose(fitted["embedding.weight"][number], mean), piece

    with zipfile.ZipFile(tmp_path / "strange.argosmodel", "w") as archive:
        archive.writestr("pack/model/model.bin", b"\x07\0\0\0")
    with pytest.raises(ValueError, match="binary version 7"):
        begin_from(tmp_path / "strange.argosmodel", work / VOCABULARY)


def test_a_run_comes_home_in_small_files(
    corpus: Path, settings: Settings, work: Path, tmp_path: Path
) -> None:
    from training import average, convert, exchange
    from training.train import Trainer

    Trainer(corpus, work, spending(settings, pieces=4000)).run(None)
    average.run(run_folder(work, "zh"), 1)
    sent = exchange.send(run_folder(work, "zh"), tmp_path / "sent", part_bytes=10_000)
    assert len(sent) > 3
    assert max(path.stat().st_size for path in sent) <= 10_000
    home = tmp_path / "home"
    exchange.receive(tmp_path / "sent", run_folder(home, "zh"))
    made = [
        convert.run(folder, work / VOCABULARY, settings.model)
        for folder in (run_folder(work, "zh"), run_folder(home, "zh"))
    ]
    first, second = ((folder / "model.bin").read_bytes() for folder in made)
    assert len(first) == len(second)
    # Scales may differ in their last bit; the numbers of all matrices are the same.
    different = sum(one != other for one, other in zip(first, second, strict=True))
    assert different < len(first) / 100
    assert json.loads((run_folder(home, "zh") / "files.json").read_text()) == ["animals"]


def test_a_bundle_is_all_that_a_run_needs(
    corpus: Path, settings: Settings, work: Path, tmp_path: Path
) -> None:
    from training import bundle

    made = bundle.run(corpus, work)
    away = tmp_path / "away"
    with tarfile.open(made) as archive:
        archive.extractall(away, filter="data")
    script = (
        "import pickle, sys; from pathlib import Path; import training.train;"
        "assert Path(training.train.__file__).is_relative_to(Path.cwd());"
        "settings = pickle.loads(Path('settings.pickle').read_bytes());"
        "training.train.Trainer(Path('corpus'), Path('work'), settings).run(None)"
    )
    (away / "settings.pickle").write_bytes(pickle.dumps(spending(settings, pieces=4000)))
    environment = {**os.environ, "PYTHONPATH": ".", "PYTHONDONTWRITEBYTECODE": "1"}
    subprocess.run([sys.executable, "-c", script], cwd=away, env=environment, check=True)
    assert report(away / "work", "end")[-1]["tokens"] >= 4000
