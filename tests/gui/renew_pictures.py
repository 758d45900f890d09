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

from tests.gui.picture_colours import counted, other_colours, read_colours, save_colours
from tests.gui.picture_comparison import difference, reduced
from tests.gui.picture_scenes import SHOTS
from tests.gui.picture_words import other_words, read_words, save_words

REFERENCES = Path(__file__).parent / "references"
COLOURS = REFERENCES / "colours.json"


def drawn_apart(folder: Path, ratio: float) -> None:
    """Draw all pictures of a pixel ratio in a process of their own: Qt takes the ratio when it starts."""
    surroundings = {
        **os.environ,
        "QT_SCALE_FACTOR": str(ratio),
        "QT_QPA_PLATFORM": "offscreen",
        "FONTCONFIG_FILE": str(Path(__file__).parents[1] / "fonts.conf"),
    }
    command = [sys.executable, "-m", "tests.gui.picture_scenes", str(folder)]
    subprocess.run(command, env=surroundings, cwd=Path(__file__).parents[2], check=True)


def main(scenes: list[str]) -> None:
    """Save the references of the scenes named where they are not the same in every pixel and word.

    When none is named, save of all those that look other: a smoothing of letters that is not the references' own
    leaves them as they are.
    """
    REFERENCES.mkdir(exist_ok=True)
    with TemporaryDirectory() as name:
        folder = Path(name)
        for ratio in sorted({shot.ratio for shot in SHOTS}):
            drawn_apart(folder, ratio)
        colours = read_colours(COLOURS)
        for shot in SHOTS:
            if scenes and shot.scene not in scenes:
                continue
            picture, reference = folder / f"{shot.name}.png", REFERENCES / f"{shot.name}.png"
            if renew_picture(picture, reference, strictly=bool(scenes)):
                print(f"{reference}: look at it")
            words = REFERENCES / f"{shot.list_name}.txt"
            if renew_words(folder / f"{shot.name}.txt", words, strictly=bool(scenes)):
                print(f"{words}: read it")
            inks = {word.ink for word in read_words(words)}
            counts = counted(Image.open(picture).convert("RGB"), shot.palette, inks)
            known = colours.get(shot.name)
            if scenes or known is None or other_colours("", counts, known):
                colours[shot.name] = counts
        save_colours(COLOURS, colours)


def renew_picture(drawn: Path, reference: Path, *, strictly: bool) -> bool:
    """Make a picture the reference unless it is already, in every pixel or for the eye; return whether it was made."""
    picture, new = Image.open(drawn).convert("RGB"), None
    if reference.exists():
        old = Image.open(reference).convert("RGB")
        if not strictly and difference(picture, old) is None:
            return False
        new = reduced(picture)
        if new.convert("RGB").tobytes() == old.tobytes():
            return False
    (new or reduced(picture)).save(reference, optimize=True)
    return True


def renew_words(heard: Path, reference: Path, *, strictly: bool) -> bool:
    """Make a list of words the reference unless it is already; return whether it was made."""
    words = read_words(heard)
    if reference.exists():
        old = read_words(reference)
        if words == old or (not strictly and not other_words("", words, old)):
            return False
    save_words(reference, words)
    return True


if __name__ == "__main__":
    main(sys.argv[1:])
