"""Who may import what: scenes → game → nothing; pygame only in scenes/, the painter's tools only where pictures and
sounds are made, chance only in the dealer, the end of the program only in main.py.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[1]
SOURCES = sorted(
    path
    for path in (PROJECT / "main.py", *(p for d in ("game", "scenes", "assets") for p in (PROJECT / d).rglob("*.py")))
    if path.is_file()
)


def name_of(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


def imported(path: Path) -> Iterator[tuple[str, bool]]:
    """What a file imports (whole dotted names), and whether it does so when it is itself imported."""
    tree = tree_of(path)
    inside = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        for node in ast.walk(function)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, id(node) not in inside) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            around = path.relative_to(PROJECT).parts[: -node.level] if node.level else ()
            module = ".".join((*around, *([node.module] if node.module else [])))
            yield from ((f"{module}.{alias.name}", id(node) not in inside) for alias in node.names)


def tops(path: Path) -> set[str]:
    return {name.partition(".")[0] for name, _ in imported(path)}


def under(*folders: str) -> list[Path]:
    return [path for path in SOURCES if name_of(path).startswith(tuple(f"{folder}/" for folder in folders))]


def test_there_is_something_to_look_at() -> None:
    assert len(under("game")) > 20
    assert len(under("scenes")) > 5
    assert len(under("assets/paint")) > 5


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_tools_stay_in_their_folder(path: Path) -> None:
    homes = {
        "pygame": ("scenes/",),
        "pytmx": ("scenes/",),
        "skia": ("assets/paint/",),
        "numpy": ("assets/paint/", "assets/sounds/"),
        "cv2": ("assets/paint/",),
        "scipy": ("assets/paint/", "assets/sounds/"),
        "soundfile": ("assets/sounds/",),
        "random": ("game/dealer.py", "assets/paint/"),
    }
    for tool in tops(path) & homes.keys():
        assert name_of(path).startswith(homes[tool]), f"{name_of(path)} imports {tool}"


@pytest.mark.parametrize("path", under("game"), ids=name_of)
def test_game_knows_neither_scenes_nor_painter(path: Path) -> None:
    """A command may call the scenes, once it runs; nothing else may."""
    for name, at_once in imported(path):
        if name.partition(".")[0] in ("scenes", "assets"):
            assert name_of(path).startswith("game/cli/") and not at_once, f"{name_of(path)} imports {name}"


@pytest.mark.parametrize("path", under("game"), ids=name_of)
def test_only_content_knows_pydantic(path: Path) -> None:
    if "pydantic" in tops(path) or "pydantic_core" in tops(path):
        assert name_of(path).startswith("game/content/")


@pytest.mark.parametrize("path", under("scenes"), ids=name_of)
def test_scenes_do_not_know_the_painter(path: Path) -> None:
    assert "assets" not in tops(path)


@pytest.mark.parametrize("path", under("assets"), ids=name_of)
def test_the_painter_does_not_know_the_scenes(path: Path) -> None:
    assert "scenes" not in tops(path)


@pytest.mark.parametrize("path", [path for path in SOURCES if path.name != "main.py"], ids=name_of)
def test_only_main_ends_the_program(path: Path) -> None:
    for node in ast.walk(tree_of(path)):
        said = ast.unparse(node) if isinstance(node, ast.Call | ast.Raise) else ""
        assert not said.startswith(("sys.exit", "exit(", "quit(", "os._exit", "raise SystemExit")), name_of(path)


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_no_exception_is_swallowed_whole(path: Path) -> None:
    for node in ast.walk(tree_of(path)):
        assert not (isinstance(node, ast.ExceptHandler) and node.type is None), f"{name_of(path)}:{node.lineno}"


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_a_module_says_what_it_owns(path: Path) -> None:
    source = path.read_text(encoding="utf-8").strip()
    assert not source or ast.get_docstring(tree_of(path)), f"{name_of(path)} has no docstring"
