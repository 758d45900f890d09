"""Draws the references anew: ``python -m tests.gui.renew_pictures [NAME…]``, all of them or those of the scenes named.

Whoever runs it looks at each of them before it is committed: from then on the planner is held to it.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image

from tests.gui.picture_comparison import difference, reduced
from tests.gui.picture_scenes import SHOTS

REFERENCES = Path(__file__).parent / "references"


def drawn_apart(folder: Path, ratio: float) -> None:
    """Draw all pictures of a pixel ratio in a process of their own: Qt takes the ratio when it starts."""
    surroundings = {**os.environ, "QT_SCALE_FACTOR": str(ratio), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.gui.picture_scenes", str(folder)]
    subprocess.run(command, env=surroundings, cwd=Path(__file__).parents[2], check=True)


def main(scenes: list[str]) -> None:
    """Save the references of the scenes named, of all when none is; those that look the same stay as they are."""
    REFERENCES.mkdir(exist_ok=True)
    with TemporaryDirectory() as name:
        folder = Path(name)
        for ratio in sorted({shot.ratio for shot in SHOTS}):
            drawn_apart(folder, ratio)
        for shot in SHOTS:
            if scenes and shot.scene not in scenes:
                continue
            path = REFERENCES / f"{shot.name}.png"
            picture = Image.open(folder / path.name).convert("RGB")
            if path.exists() and difference(picture, Image.open(path).convert("RGB")) is None:
                continue
            reduced(picture).save(path, optimize=True)
            print(f"{path}: look at it")


if __name__ == "__main__":
    main(sys.argv[1:])
