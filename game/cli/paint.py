"""The command `paint`: hands over to the painter, which alone knows skia."""
import argparse
import importlib

NAME = "paint"
HELP = "paint the pictures that changed"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Takes over the painter's own options; see assets/paint/build.py."""
    parser.add_argument("ids", nargs="*", metavar="ID", help="a picture module or an asset; none = all")
    parser.add_argument("--force", action="store_true", help="paint also what did not change")
    parser.add_argument("--preview", metavar="FOLDER", help="write PNGs on a checker there, nothing else")
    parser.add_argument("--stamp", action="store_true", help="do not paint: take the images as made from this source")


def run(args: argparse.Namespace) -> int:
    """0 when all is painted, 1 without the painting tools, 2 for an unknown id."""
    try:
        painter = importlib.import_module("assets.paint.build")
    except ModuleNotFoundError as missing:
        print(f"Painting needs the package '{missing.name}'; the game itself does not. "
              "It is one of the painting tools in pyproject.toml.")
        return 1
    return int(painter.main(args))
