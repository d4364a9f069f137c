"""The command line: commands are found by their files, alone, late; and what goes wrong is said in one line."""
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from game.cli import registry
from game.cli.registry import Command, commands, run

PROJECT = Path(__file__).resolve().parents[1]


def main(*arguments: str, **keywords: object) -> subprocess.CompletedProcess[str]:
    """main.py as a process of its own, in this Python."""
    return subprocess.run(
        [sys.executable, str(PROJECT / "main.py"), *arguments], capture_output=True, text=True, encoding="utf-8",
        check=False, env={**os.environ, "DIEPTE_SETUP": "off"}, **keywords,  # type: ignore[call-overload]
    )


def test_commands_are_found_by_their_files(tmp_path: Path) -> None:
    (tmp_path / "__init__.py").write_text("")
    (tmp_path / "_shared.py").write_text("NAME = 'shared'\nHELP = 'no command'")
    (tmp_path / "parts.py").write_text("HELP = 'not a command: it has no name'")
    (tmp_path / "broken.py").write_text("NAME = 'broken'\nHELP = 'x'\ndef run(:")
    (tmp_path / "sail.py").write_text("import not_there\nNAME = 'sail'\nHELP = ('go ' 'far')\n")
    (tmp_path / "dig_command.py").write_text("NAME = 'dig'\nHELP = 'go down'\n")
    assert commands(tmp_path) == (Command("dig", "go down", "dig_command"), Command("sail", "go far", "sail"))


def test_every_command_has_the_four_parts() -> None:
    found = commands()
    assert {"model", "play", "test"} <= {each.name for each in found}
    for each in found:
        module = registry._load(each.module)
        assert (each.name, each.help) == (module.NAME, module.HELP)
        assert callable(module.add_arguments) and callable(module.run)
        assert each.help and "\n" not in each.help


def test_help_names_every_command_and_needs_no_package() -> None:
    code = "import sys; from game.cli.registry import run; sys.exit(run(['--help']))"
    # -S: a Python that sees no installed package at all
    done = subprocess.run([sys.executable, "-S", "-c", code], cwd=PROJECT, capture_output=True, text=True, check=False)
    listed = done.stdout.partition("commands:\n")[2]
    for each in commands():
        assert each.name == "play" or f"  {each.name.ljust(4)}" in listed
    assert "--lang" in done.stdout


def test_an_unknown_command_is_met_with_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["modle"]) == 2
    assert capsys.readouterr().err == "There is no command 'modle'. Did you mean 'model'? " \
        "All commands: python3 main.py --help\n"
    assert run(["xyzzy"]) == 2
    assert "Did you mean" not in capsys.readouterr().err


def test_a_broken_command_breaks_only_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = Command("broken", "x", "not_there")
    monkeypatch.setattr(registry, "commands", lambda: (*commands(), broken))
    with pytest.raises(ModuleNotFoundError):
        run(["broken"])
    assert run(["model", "pingo"]) == 0


def test_a_reader_that_stops_reading_is_no_error() -> None:
    source = f"{sys.executable} main.py model pingo | true; exit ${{PIPESTATUS[0]}}"
    done = subprocess.run(["bash", "-c", source], cwd=PROJECT, capture_output=True, text=True, check=False,
                          env={**os.environ, "DIEPTE_SETUP": "off"})
    assert (done.returncode, done.stderr) == (0, "")


def test_model_gives_one_flat_object() -> None:
    done = main("model", "pingo", "--scenario", "deep_lake", "--set", "bp=15000", "--json")
    outputs = json.loads(done.stdout)
    assert (done.returncode, done.stderr) == (0, "")
    assert outputs["height_m"] == pytest.approx(18, rel=0.02) and outputs["broken"] is False
    assert outputs["melted_bp"] is None


@pytest.mark.parametrize(("arguments", "output", "value"), [
    (["water", "--scenario", "hole_under_village"], "house", "cracks"),
    (["water", "--set", "year=wet_winter+dry_summer", "--set", "hole=heath"], "house", "hairline"),
    (["water.leak", "--set", "head_above_m=15", "--set", "head_below_m=13"], "hole_part", 0),
    (["function_follows_soil", "--scenario", "village_on_the_es"], "verdict", "good"),
    (["land_use.plan", "--set", 'plan=["natuur","drinkwater","weide","akker","lelies","wonen","zonnepark",'
                                '"waterberging"]'], "cracks", True),
    (["salt", "--set", 'phases=[{"years":2},{"years":8,"blanket":false}]'], "status", "unstable"),
    (["salt", "--scenario", "old_shallow_well"], "reaches_surface", True),
    (["salt.per_m3"], "salt_kg", 1849),
    (["salt.reuse", "--set", "volume_m3=100000", "--set", "roof_depth_m=440"], "slurry_years", 1),
    (["geothermal", "--set", "survey=true"], "cost_meuro", 18),
    (["geothermal", "--set", "kh_dm=null", "--set", "depth_m=150"], "breakthrough_years", None),
    (["geothermal.estimate", "--set", "place=south"], "p50", pytest.approx(5)),
    (["geothermal.hot_share", "--set", "tau=3"], "hot_share", pytest.approx(0.5)),
    (["old_pipes", "--scenario", "no_look"], "leaks", ["p1", "p4"]),
    (["old_pipes", "--scenario", "storage", "--set", "inspected=[]"], "hydrogen_after_mw", 0),
    (["pipes.plan", "--set", 'pipes={"p2":"heat"}', "--set", "k1=diesel"], "heat_mw", 4),
])
def test_every_model_answers_by_its_names(
    arguments: list[str], output: str, value: object, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["model", *arguments, "--json"]) == 0
    outputs = json.loads(capsys.readouterr().out)
    assert outputs[output] == value


def test_model_prints_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["model", "pingo.verdict", "--set", "depth_m=2.8", "--set", "fill_m=2.6"]) == 0
    assert capsys.readouterr().out == "verdict  pingo_ruin\n"
    assert run(["model", "pingo"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "lens_m        0" and "melted_bp     14490" in lines and "broken        false" in lines
    assert run(["model", "old_pipes"]) == run(["model", "function_follows_soil"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert "leaks              none" in lines
    assert "scores         73.08, 100, 30.24, 57.38, 85, 35, 90, 100" in lines


@pytest.mark.parametrize(("arguments", "words"), [
    (["pingo", "--set", "head_m=27"], "head_m must be from 5 to 26 m, not 27."),
    (["pingo", "--set", "head_m=high"], "head_m must be a number, not 'high'."),
    (["pingo", "--set", "head_m"], "--set takes NAME=VALUE, not 'head_m'."),
    (["pingo", "--set", "haed_m=7"], "pingo has no input 'haed_m'. Did you mean 'head_m'? "),
    (["pinga"], "There is no model 'pinga'. Did you mean 'pingo'? "),
    (["pingo", "--scenario", "lake"], "pingo has no scenario 'lake'. "),
    (["water", "--set", "hole=hill"], "hole must be one of none, heath, village, valley, not 'hill'"),
    (["salt", "--set", 'phases=[{"years":20}]'], "years must be from 0.25 to 15 years, not 20."),
    (["geothermal", "--set", "survey=yes"], "survey must be true or false, not 'yes'."),
    (["land_use.plan", "--set", 'plan=["akker"]'], "plan must have each use once, 8 in all: "),
    (["old_pipes", "--set", 'pipes={"p2":"hydrogen"}'], "p2 must be one of heat, not 'hydrogen'."),
    (["land_use"], "There is no model 'land_use'"),
])
def test_model_refuses_on_standard_error(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["model", *arguments]) == 1
    said = capsys.readouterr()
    assert said.out == "" and said.err.startswith(words) and said.err.count("\n") == 1


def test_tests_go_on_to_pytest_with_their_options(tmp_path: Path) -> None:
    (tmp_path / "test_two.py").write_text("def test_right():\n    pass\ndef test_wrong():\n    assert False\n")
    own = (str(tmp_path), "-p", "no:cacheprovider", f"--basetemp={tmp_path / 'own'}")
    done = main("test", *own, "-k", "right")
    assert done.returncode == 0
    assert "1 passed, 1 deselected" in done.stdout.splitlines()[-1]
    assert main("test", *own).returncode == 1
