"""The models by the names that people and machines use for them.

Owns the list of models, their functions and scenarios. Each model is pure: inputs in, outputs out, no clock, no chance.
"""
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from game.content.nearest import did_you_mean
from game.models import pingo
from game.models.quantity import InputRefused, Quantity, Value, quantities, refuse_unknown

Run = Callable[[Mapping[str, Value]], Mapping[str, Value]]


@dataclass(frozen=True, slots=True)
class Function:
    """One function of a model: its full name, the names of its inputs, and how it is run by them."""

    name: str
    inputs: tuple[str, ...]
    run: Run


@dataclass(frozen=True, slots=True)
class Model:
    """A discovery's model: the function that a discovery shows, its ranges and scenarios, and the small functions."""

    id: str
    main: Function
    quantities: tuple[Quantity, ...]
    scenarios: Mapping[str, Mapping[str, Value]]
    others: tuple[Function, ...]

    def function(self, name: str) -> Function | None:
        """The function with this full name, or the main one by the model's id; None when there is none."""
        if name == self.id:
            return self.main
        return next((each for each in (self.main, *self.others) if each.name == name), None)


def _small(name: str, answer: str, call: Callable[..., Value], inputs: Mapping[str, Value]) -> Function:
    """A function of a few values: `inputs` gives each name its default, None = it must be given.

    A number stands where the default is a number or None, yes/no where it is yes/no.
    """

    def run(values: Mapping[str, Value]) -> Mapping[str, Value]:
        refuse_unknown(values, tuple(inputs), name)
        given = {**inputs, **values}
        for key, value in given.items():
            if value is None:
                raise InputRefused(f"{name} needs {key}: add --set {key}=…")
            wanted, words = (bool, "true or false") if isinstance(inputs[key], bool) else ((int, float), "a number")
            if not isinstance(value, wanted) or (isinstance(value, bool) and wanted is not bool):
                raise InputRefused(f"{key} must be {words}, not {value!r}.")
        return {answer: call(**given)}

    return Function(name, tuple(inputs), run)


MODELS: Mapping[str, Model] = MappingProxyType({
    "pingo": Model(
        id="pingo",
        main=Function("pingo.history", tuple(each.name for each in quantities(pingo.Inputs)), pingo.run),
        quantities=quantities(pingo.Inputs),
        scenarios=pingo.SCENARIOS,
        others=(
            _small("pingo.heat_limit", "lens_m", pingo.heat_limit, {"years": None, "frost_k": None, "skin_m": 0}),
            _small("pingo.verdict", "verdict", pingo.verdict, {"depth_m": None, "fill_m": None, "centre": True}),
        ),
    ),
})


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
