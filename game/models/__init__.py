"""The models by the names that people and machines use for them.

Owns the list of models, their functions and scenarios. Each model is pure: inputs in, outputs out, no clock, no chance.
"""
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from types import MappingProxyType, ModuleType
from typing import Any

from game.content.nearest import did_you_mean
from game.models import geothermal, land_use, pingo, pipes, salt, water
from game.models.quantity import Input, InputRefused, Quantity, Value, inputs, number, refuse_unknown

Run = Callable[[Mapping[str, Value]], Mapping[str, Value]]


@dataclass(frozen=True, slots=True)
class Function:
    """One function of a model: its full name, the names of its inputs, and how it is run by them."""

    name: str
    inputs: tuple[str, ...]
    run: Run


@dataclass(frozen=True, slots=True)
class Model:
    """A discovery's model: the function that a discovery shows, its inputs and scenarios, and the small functions."""

    id: str
    main: Function
    inputs: tuple[Input, ...]
    scenarios: Mapping[str, Mapping[str, Value]]
    others: tuple[Function, ...]

    @property
    def quantities(self) -> tuple[Quantity, ...]:
        """The numbers among its inputs."""
        return tuple(each for each in self.inputs if isinstance(each, Quantity))

    def function(self, name: str) -> Function | None:
        """The function with this full name, or the main one by the model's id; None when there is none."""
        if name == self.id:
            return self.main
        return next((each for each in (self.main, *self.others) if each.name == name), None)


def _small(name: str, answer: str | None, call: Callable[..., Any], inputs: Mapping[str, Value]) -> Function:
    """A function of a few values: `inputs` gives each name its default, None = it must be given.

    A number stands where the default is a number or None, yes/no where it is yes/no, a word where it is a word.
    `answer` names what comes back; None when that is a dataclass, of which each field is an answer.
    """

    def run(values: Mapping[str, Value]) -> Mapping[str, Value]:
        refuse_unknown(values, tuple(inputs), name)
        given = {**inputs, **values}
        for key, value in given.items():
            if value is None:
                raise InputRefused(f"{name} needs {key}: add --set {key}=…")
            if isinstance(inputs[key], bool):
                if not isinstance(value, bool):
                    raise InputRefused(f"{key} must be true or false, not {value!r}.")
            elif isinstance(inputs[key], str):
                if not isinstance(value, str):
                    raise InputRefused(f"{key} must be a word, not {value!r}.")
            else:
                number(key, value)
        done = call(**given)
        return asdict(done) if answer is None else {answer: done}

    return Function(name, tuple(inputs), run)


def _model(id: str, main: str, module: ModuleType, *others: Function) -> Model:
    """A model whose module has `Inputs`, `SCENARIOS` and `run`."""
    takes = inputs(module.Inputs)
    return Model(id, Function(main, tuple(each.name for each in takes), module.run), takes, module.SCENARIOS, others)


MODELS: Mapping[str, Model] = MappingProxyType({each.id: each for each in (
    _model(
        "pingo", "pingo.history", pingo,
        _small("pingo.heat_limit", "lens_m", pingo.heat_limit, {"years": None, "frost_k": None, "skin_m": 0}),
        _small("pingo.verdict", "verdict", pingo.verdict, {"depth_m": None, "fill_m": None, "centre": True}),
    ),
    _model(
        "water", "water.year", water,
        _small("water.leak", None, water.leak, {
            "head_above_m": None, "head_below_m": None, "clay_thickness_m": 3.0, "clay_k_m_per_day": 0.001,
            "hole_k_m_per_day": 0.1, "hole_share": 0.0,
        }),
    ),
    _model("function_follows_soil", "land_use.plan", land_use),
    _model(
        "salt", "salt.cavern", salt,
        _small("salt.per_m3", None, salt.per_m3, {}),
        _small("salt.reuse", None, salt.reuse, {"volume_m3": None, "roof_depth_m": None}),
    ),
    _model(
        "geothermal", "geothermal.doublet", geothermal,
        _small("geothermal.estimate", None, geothermal.estimate, {
            "place": "north_east", "survey": False, "luck": 0.0, "noise": 0.0,
        }),
        _small("geothermal.hot_share", "hot_share", geothermal.hot_share, {"tau": None}),
    ),
    _model("old_pipes", "pipes.plan", pipes),
)})


def function_names() -> tuple[str, ...]:
    """Every name under which a function can be asked for, main functions by their model's id first."""
    each = [(model.id, model.main.name, *(other.name for other in model.others)) for model in MODELS.values()]
    return tuple(name for names in each for name in names)


def run_model(name: str, values: Mapping[str, Value], scenario: str | None = None) -> Mapping[str, Value]:
    """Run a model's function by name; `values` overrule what the scenario sets.

    Raises InputRefused with one sentence for an unknown function, scenario or input, and for a wrong value.
    """
    for model in MODELS.values():
        function = model.function(name)
        if function is None:
            continue
        if scenario is None:
            return function.run(values)
        if function is not model.main:
            raise InputRefused(f"{name} has no scenarios; {model.id} has.")
        if scenario not in model.scenarios:
            known = tuple(model.scenarios)
            meant = did_you_mean(scenario, known) or "."
            raise InputRefused(f"{model.id} has no scenario '{scenario}'{meant} It has: {', '.join(known)}.")
        return function.run({**model.scenarios[scenario], **values})
    known = function_names()
    meant = did_you_mean(name, known) or "."
    raise InputRefused(f"There is no model '{name}'{meant} There is: {', '.join(known)}.")
