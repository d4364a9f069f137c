"""Who may import what: scenes → game → nothing; pygame only in scenes/, the painter's tools only where pictures and
sounds are made, chance only in the dealer, the end of the program only in main.py.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

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


def test_tools_stay_in_their_folder() -> None:
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
    strays = [
        f"{name_of(path)} imports {tool}"
        for path in SOURCES
        for tool in sorted(tops(path) & homes.keys())
        if not name_of(path).startswith(homes[tool])
    ]
    assert not strays


def test_opaque_surfaces_come_from_one_place() -> None:
    """Others lie in memory so that all that is drawn over them is slow: see scenes/view/opaque.py."""
    homes = ("scenes/view/opaque.py", "scenes/present.py", "scenes/dev/")
    strays = [
        f"{name_of(path)}:{node.lineno}"
        for path in under("scenes")
        if not name_of(path).startswith(homes)
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "convert"
    ]
    assert not strays


def test_game_knows_neither_scenes_nor_painter() -> None:
    """A command may call the scenes, once it runs; nothing else may."""
    strays = [
        f"{name_of(path)} imports {name}"
        for path in under("game")
        for name, at_once in imported(path)
        if name.partition(".")[0] in ("scenes", "assets")
        and (at_once or not name_of(path).startswith("game/cli/"))
    ]
    assert not strays


def test_only_content_knows_pydantic() -> None:
    knowing = {name_of(path) for path in under("game") if tops(path) & {"pydantic", "pydantic_core"}}
    assert all(name.startswith("game/content/") for name in knowing), knowing


def test_scenes_and_painter_do_not_know_each_other() -> None:
    assert not [name_of(path) for path in under("scenes") if "assets" in tops(path)]
    assert not [name_of(path) for path in under("assets") if "scenes" in tops(path)]


def test_only_main_ends_the_program() -> None:
    ends = ("sys.exit", "exit(", "quit(", "os._exit", "raise SystemExit")
    strays = [
        f"{name_of(path)}:{node.lineno}"
        for path in SOURCES
        if path.name != "main.py"
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call | ast.Raise) and ast.unparse(node).startswith(ends)
    ]
    assert not strays


def test_no_exception_is_swallowed_whole() -> None:
    bare = [
        f"{name_of(path)}:{node.lineno}"
        for path in SOURCES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ExceptHandler) and node.type is None
    ]
    assert not bare


def test_a_module_says_what_it_owns() -> None:
    silent = [
        name_of(path)
        for path in SOURCES
        if path.read_text(encoding="utf-8").strip() and not ast.get_docstring(tree_of(path))
    ]
    assert not silent
