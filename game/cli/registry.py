"""Which commands exist, and the way from a command line to the one that is asked for.

A command is a module in this folder with `NAME`, `HELP`, `add_arguments(parser)` and `run(args) -> int`; with
`PASS_ON = True` its words go on unread as `args.rest`. NAME and HELP are read from the source without importing it, so
that help is quick and a broken command breaks only itself. `play` is what runs without a command.
"""
import argparse
import ast
import os
import sys
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from types import ModuleType

from game.content.nearest import did_you_mean

FOLDER = Path(__file__).resolve().parent
PLAY = "play"
PROGRAM = "main.py"
DESCRIPTION = "De Diepte In: an interactive picture book and card game about the ground under Drenthe and Twente."


@dataclass(frozen=True, slots=True)
class Command:
    """A command as its file says: its name, one line of help, and the module that runs it."""

    name: str
    help: str
    module: str


def commands(folder: Path = FOLDER) -> tuple[Command, ...]:
    """Every command that is built, by name. Files without a NAME are no commands; unreadable ones are left out."""
    found = (_command(path) for path in sorted(folder.glob("*.py")) if path.name[0] != "_")
    return tuple(sorted((each for each in found if each is not None), key=lambda each: each.name))


def run(arguments: list[str]) -> int:
    """Run what the command line asks for; the exit code."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            # an old Windows console lacks some letters: a question mark is better than a crash
            stream.reconfigure(errors="replace")
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        # whoever read our lines has seen enough (`main.py places | head`)
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    return code


def _run(arguments: list[str]) -> int:
    if not arguments or arguments[0].startswith("-"):
        return _run_module(_load(PLAY), arguments, _play_parser())
    known = {each.name: each for each in commands()}
    name = arguments[0]
    if name not in known:
        meant = did_you_mean(name, known) or "."
        print(f"There is no command '{name}'{meant} All commands: python3 {PROGRAM} --help", file=sys.stderr)
        return 2
    parser = argparse.ArgumentParser(prog=f"{PROGRAM} {name}", description=known[name].help)
    return _run_module(_load(known[name].module), arguments[1:], parser)


def _load(module: str) -> ModuleType:
    return import_module(f"{__package__}.{module}")


def _run_module(module: ModuleType, arguments: list[str], parser: argparse.ArgumentParser) -> int:
    if getattr(module, "PASS_ON", False) and arguments not in (["-h"], ["--help"]):
        return int(module.run(argparse.Namespace(rest=arguments)))
    module.add_arguments(parser)
    return int(module.run(parser.parse_args(arguments)))


def _play_parser() -> argparse.ArgumentParser:
    listed = [each for each in commands() if each.name != PLAY]
    width = max((len(each.name) for each in listed), default=0)
    lines = [f"  {each.name.ljust(width)}  {each.help}" for each in listed]
    epilog = "\n".join(["commands:", *lines, "", f"python3 {PROGRAM} COMMAND --help tells more of each."])
    return argparse.ArgumentParser(
        prog=PROGRAM, usage=f"{PROGRAM} [options] | {PROGRAM} COMMAND …", description=DESCRIPTION, epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def _command(path: Path) -> Command | None:
    try:
        tree = ast.parse(path.read_bytes(), path.name)
    except (OSError, SyntaxError, ValueError):
        return None
    words: dict[str, object] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            words[node.targets[0].id] = node.value.value if isinstance(node.value, ast.Constant) else None
    name, line = words.get("NAME"), words.get("HELP")
    return Command(name, line, path.stem) if isinstance(name, str) and isinstance(line, str) else None
