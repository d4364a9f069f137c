"""model: one run of a discovery's model, in its own names and units."""
import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from typing import Any

from game.models import MODELS, function_names, run_model
from game.models.quantity import InputRefused, Value

NAME = "model"
HELP = "run a discovery's model once"


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """ID, what to set, a scenario, JSON."""
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.epilog = "\n".join(_what_it_takes())
    parser.add_argument("id", metavar="ID", help=" · ".join(function_names()))
    parser.add_argument("--set", dest="settings", metavar="NAME=VALUE", action="append", default=[],
                        help="an input; lists, maps and true/false as JSON, words bare")
    parser.add_argument("--scenario", metavar="S", help="begin with the inputs of a scenario")
    parser.add_argument("--json", action="store_true", help="one flat object, unrounded")


def run(args: argparse.Namespace) -> int:
    """0 with the outputs on standard output, 1 with a sentence on standard error when something is refused."""
    try:
        outputs = run_model(args.id, dict(map(_setting, args.settings)), args.scenario)
    except InputRefused as refused:
        print(refused, file=sys.stderr)
        return 1
    if args.json:
        print(json.dumps(outputs))
    else:
        _print_table(outputs)
    return 0


def _setting(text: str) -> tuple[str, Value]:
    name, sign, value = text.partition("=")
    if not sign or not name:
        raise InputRefused(f"--set takes NAME=VALUE, not '{text}'.")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


def _what_it_takes() -> Iterable[str]:
    for model in MODELS.values():
        yield f"{model.main.name} takes:"
        for each in model.inputs:
            yield f"  {each.name.ljust(20)} {each.words()}"
        yield f"  scenarios: {', '.join(model.scenarios)}"
        for other in model.others:
            yield f"{other.name} takes: {', '.join(other.inputs)}"


def _print_table(outputs: Mapping[str, Any]) -> None:
    width = max(map(len, outputs))
    for name, value in outputs.items():
        print(f"{name.ljust(width)}  {_shown(value)}")


def _shown(value: object) -> str:
    if isinstance(value, float):
        return f"{value:.4g}" if abs(value) < 1000 else f"{value:.0f}"
    if isinstance(value, tuple):
        return ", ".join(map(_shown, value)) or "none"
    return value if isinstance(value, str) else json.dumps(value)
