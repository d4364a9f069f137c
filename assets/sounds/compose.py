"""Makes every sound of the book from noise, wood and struck bars: short, soft, mono 22 kHz.

Run `python -m assets.sounds.compose`; it writes the OGG files beside this one and their entries in the manifest.
A development tool: readers never need numpy or soundfile.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

import numpy as np
import soundfile
from numpy.typing import NDArray

from assets.paint.records import Records

Wave = NDArray[np.float64]
RATE_HZ = 22_050
HERE = Path(__file__).resolve().parent
SOURCE = "sounds/compose.py"


def seconds(length_s: float) -> Wave:
    """The moments of a sound, s."""
    return np.arange(int(length_s * RATE_HZ)) / RATE_HZ


def noise(length_s: float, low_hz: float, high_hz: float, seed: int) -> Wave:
    """Noise between two frequencies, loudest sample 1."""
    count = int(length_s * RATE_HZ)
    spectrum = np.fft.rfft(np.random.default_rng(seed).standard_normal(count))
    hz = np.fft.rfftfreq(count, 1 / RATE_HZ)
    spectrum *= np.exp(-((np.log(np.maximum(hz, 1) / np.sqrt(low_hz * high_hz)) / np.log(high_hz / low_hz) * 2) ** 2))
    wave = np.fft.irfft(spectrum, count)
    return np.asarray(wave / np.abs(wave).max())


def fading(length_s: float, attack_s: float, half_life_s: float) -> Wave:
    """Loudness of a thing that is struck: up within `attack_s`, halved every `half_life_s`."""
    t = seconds(length_s)
    return np.minimum(1, t / attack_s) * 0.5 ** (np.maximum(0, t - attack_s) / half_life_s)


def bar(hz: float, length_s: float = 0.9, half_life_s: float = 0.09) -> Wave:
    """A struck wooden bar: its tone and the two overtones of a marimba."""
    t = seconds(length_s)
    wave = np.sin(2 * np.pi * hz * t)
    wave += 0.28 * np.sin(2 * np.pi * 3.93 * hz * t) * 0.5 ** (t / 0.03)
    wave += 0.10 * np.sin(2 * np.pi * 9.2 * hz * t) * 0.5 ** (t / 0.012)
    return np.asarray(wave * fading(length_s, 0.003, half_life_s))


def ping() -> Wave:
    """A sonar: a pure tone, and its fainter self from the wall."""
    t = seconds(1.1)
    tone = np.sin(2 * np.pi * 1174.66 * t) * fading(1.1, 0.004, 0.16)
    return after((0.0, tone), (0.42, 0.3 * tone))


def after(*parts: tuple[float, Wave]) -> Wave:
    """Waves laid over each other, each from its own second on."""
    length = max(int(start * RATE_HZ) + len(wave) for start, wave in parts)
    whole = np.zeros(length)
    for start, wave in parts:
        first = int(start * RATE_HZ)
        whole[first : first + len(wave)] += wave
    return whole


def knock(hz: float, seed: int) -> Wave:
    """Knuckles on a board."""
    t = seconds(0.22)
    return np.asarray((np.sin(2 * np.pi * hz * t) + 0.6 * noise(0.22, 180, 900, seed)) * fading(0.22, 0.002, 0.026))


def paper() -> Wave:
    """A page goes over: a rustle that swells and is laid down."""
    t = seconds(0.55)
    swell = np.sin(np.pi * np.minimum(1, t / 0.46)) ** 2
    return np.asarray(noise(0.55, 1400, 6500, 3) * swell * (0.7 + 0.3 * np.sin(2 * np.pi * 23 * t)))


def grind() -> Wave:
    """A hand drill turns in gritty ground."""
    t = seconds(1.2)
    turns = 0.55 + 0.45 * np.sin(2 * np.pi * 3.3 * t) ** 2
    return np.asarray(noise(1.2, 120, 900, 5) * turns * np.minimum(1, (1.2 - t) / 0.25))


def drop() -> Wave:
    """A drip into still water: a tone that jumps up."""
    t = seconds(0.3)
    hz = 620 + 900 * np.minimum(1, t / 0.07)
    return np.asarray(np.sin(2 * np.pi * np.cumsum(hz) / RATE_HZ) * fading(0.3, 0.004, 0.035))


def hum() -> Wave:
    """The lift: a rope drum that starts and stops."""
    t = seconds(1.4)
    return np.asarray((np.sin(2 * np.pi * 92 * t) + 0.4 * noise(1.4, 60, 300, 9)) * np.sin(np.pi * t / 1.4) ** 0.5)


def cup() -> Wave:
    """A cup slides over wood and stops against its saucer."""
    slide = noise(0.32, 500, 2600, 21) * np.sin(np.pi * seconds(0.32) / 0.32) * 0.5
    return after((0.0, slide), (0.3, bar(1890, 0.35, 0.03)))


def creak() -> Wave:
    """A hinge that wants oil: a scrape whose pitch climbs and falls back."""
    t = seconds(0.7)
    hz = 300 + 190 * np.sin(np.pi * t / 0.7) + 14 * np.sin(2 * np.pi * 17 * t)
    rasp = np.sign(np.sin(2 * np.pi * np.cumsum(hz) / RATE_HZ)) * (0.5 + 0.5 * np.sin(2 * np.pi * 41 * t))
    return np.asarray((rasp * 0.4 + noise(0.7, 900, 3200, 22) * 0.25) * np.sin(np.pi * t / 0.7) ** 0.6)


def ice() -> Wave:
    """Frozen ground cracks: one sharp break, smaller ones after it."""
    return after(
        *(
            (start, noise(0.2, 700, 7000, seed) * fading(0.2, 0.001, 0.012 + 0.01 * loud) * loud)
            for start, loud, seed in (
                (0.0, 1.0, 23),
                (0.07, 0.4, 24),
                (0.11, 0.55, 25),
                (0.21, 0.25, 26),
                (0.3, 0.15, 27),
            )
        )
    )


def rain() -> Wave:
    """A shower: its hiss and single fat drops."""
    t = seconds(1.5)
    drops = tuple((0.1 + 0.13 * n + 0.05 * (n % 3), drop() * (0.1 + 0.05 * (n % 4))) for n in range(9))
    return after((0.0, noise(1.5, 1500, 7500, 28) * np.sin(np.pi * t / 1.5) ** 0.7 * 0.5), *drops)


def glug() -> Wave:
    """Water goes down a hole in three gulps."""
    t = seconds(0.24)
    gulps = (
        np.sin(2 * np.pi * np.cumsum(hz + 260 * t / 0.24) / RATE_HZ) * np.sin(np.pi * t / 0.24)
        for hz in (210, 170, 230)
    )
    return after(*zip((0.0, 0.26, 0.5), gulps, strict=True))


def stream() -> Wave:
    """A brook over stones: soft noise full of small rising bubbles."""
    t = seconds(1.4)
    at = np.random.default_rng(29).uniform(0, 1.1, 26)
    bubbles = tuple((float(start), drop() * (0.12 + 0.1 * (n % 3))) for n, start in enumerate(at))
    return after((0.0, noise(1.4, 500, 2800, 30) * np.sin(np.pi * t / 1.4) ** 0.6 * 0.35), *bubbles)


def duck() -> Wave:
    """A bath duck, squeezed and let go."""

    def squeak(length_s: float, low_hz: float, high_hz: float) -> Wave:
        t = seconds(length_s)
        hz = low_hz + (high_hz - low_hz) * np.sin(np.pi * t / length_s)
        phase = 2 * np.pi * np.cumsum(hz) / RATE_HZ
        reed = np.sin(phase) + 0.5 * np.sin(2 * phase) + 0.3 * np.sin(3 * phase)
        return np.asarray(reed * np.sin(np.pi * t / length_s))

    return after((0.0, squeak(0.16, 700, 1150)), (0.2, squeak(0.22, 620, 860) * 0.6))


def coffee() -> Wave:
    """Coffee glugs into a mug that fills: the gulps climb."""
    t = seconds(0.13)
    gulps = (
        (0.15 * n, np.sin(2 * np.pi * np.cumsum(230 + 55 * n + 190 * t / 0.13) / RATE_HZ) * np.sin(np.pi * t / 0.13))
        for n in range(5)
    )
    return after((0.0, noise(0.85, 700, 3000, 35) * np.sin(np.pi * seconds(0.85) / 0.85) * 0.25), *gulps)


def squelch() -> Wave:
    """A boot in wet peat: a low suck and the air that escapes."""
    t = seconds(0.4)
    suck = np.sin(2 * np.pi * np.cumsum(95 + 120 * (t / 0.4) ** 2) / RATE_HZ) * np.sin(np.pi * t / 0.4)
    air = noise(0.4, 250, 1400, 31) * np.sin(np.pi * t / 0.4) ** 3
    return np.asarray(suck + air * (0.6 + 0.4 * np.sin(2 * np.pi * 27 * t)))


def scratch() -> Wave:
    """A pencil on a beer mat: two strokes."""
    stroke = noise(0.17, 1800, 7000, 32) * np.sin(np.pi * seconds(0.17) / 0.17)
    return after((0.0, stroke), (0.22, stroke[::-1] * 0.8))


SOUNDS: Mapping[str, tuple[float, Callable[[], Wave]]] = {
    "touch": (0.35, lambda: bar(660, 0.3, 0.05)),
    "page": (0.42, paper),
    "found": (0.5, lambda: after((0.0, bar(523.25)), (0.11, bar(659.26)), (0.22, bar(783.99, 1.1, 0.16)))),
    "goal": (
        0.5,
        lambda: after(*((0.12 * n, bar(hz, 1.2, 0.16)) for n, hz in enumerate((392, 523.25, 659.26, 783.99)))),
    ),
    "no": (0.4, lambda: after((0.0, bar(311.13, 0.5)), (0.13, bar(233.08, 0.6)))),
    "knock": (0.6, lambda: after((0.0, knock(150, 11)), (0.2, knock(146, 12)), (0.4, knock(152, 13)))),
    "drill": (0.4, grind),
    "dig": (0.4, lambda: noise(0.28, 200, 2200, 7) * fading(0.28, 0.01, 0.06)),
    "drip": (0.4, drop),
    "splash": (0.4, lambda: noise(0.6, 400, 4200, 15) * fading(0.6, 0.02, 0.12)),
    "lift": (0.35, hum),
    "card": (
        0.5,
        lambda: after((0.0, noise(0.16, 900, 5200, 17) * fading(0.16, 0.004, 0.03)), (0.07, knock(210, 18) * 0.5)),
    ),
    "card_up": (0.3, lambda: noise(0.18, 1300, 6200, 37) * np.sin(np.pi * seconds(0.18) / 0.18) ** 1.5),
    "coffee": (0.4, coffee),
    "snag": (0.5, lambda: after((0.0, knock(96, 38)), (0.09, knock(78, 39) * 0.6))),
    "solved": (0.35, lambda: after((0.0, knock(520, 40) * 0.6), (0.1, bar(784, 0.5, 0.06)), (0.19, bar(1046.5, 0.6)))),
    "lost": (0.4, lambda: after(*((0.42 * n, bar(233, 0.9, 0.22) + bar(466, 0.9, 0.1) * 0.4) for n in range(4)))),
    "coin": (0.3, lambda: after((0.0, bar(1318.5, 0.4, 0.05)), (0.06, bar(1760, 0.5, 0.07)))),
    "cup": (0.35, cup),
    "door": (0.3, creak),
    "ice": (0.5, ice),
    "ping": (0.35, ping),
    "rain": (0.3, rain),
    "glug": (0.45, glug),
    "stream": (0.3, stream),
    "duck": (0.3, duck),
    "dig_peat": (0.4, squelch),
    "boulder": (0.5, lambda: after((0.0, bar(205, 0.5, 0.05)), (0.0, knock(118, 33)))),
    "scratch": (0.3, scratch),
    "chair": (0.4, lambda: noise(0.5, 140, 1100, 34) * np.sin(np.pi * seconds(0.5) / 0.5) ** 0.5),
    "teckel": (0.3, lambda: after(*((0.11 * n + 0.03 * (n % 2), bar(1500, 0.1, 0.008)) for n in range(7)))),
    "news": (0.45, lambda: after((0.0, bar(440, 0.6)), (0.16, bar(587.33, 0.8, 0.12)))),
}
"""Name → loudness (0-1) and how it is made."""


def _as_ogg(wave: Wave) -> bytes:
    file = BytesIO()
    soundfile.write(file, wave, RATE_HZ, format="OGG", subtype="VORBIS", compression_level=1.0)
    return file.getvalue()


def _heard(ogg: bytes) -> Wave:
    """The samples in a file: an OGG carries a random serial number, so equal sounds differ as bytes."""
    samples, _ = soundfile.read(BytesIO(ogg))
    return np.asarray(samples)


def compose() -> None:
    """Write all sounds and their manifest entries."""
    entries = {}
    for name, (loudness, make) in SOUNDS.items():
        wave = make()
        path = HERE / f"{name}.ogg"
        written = _as_ogg(wave / np.abs(wave).max() * loudness)
        if not path.exists() or not np.array_equal(_heard(path.read_bytes()), _heard(written)):
            path.write_bytes(written)
        entries[f"sound/{name}"] = {
            "file": f"sounds/{name}.ogg",
            "size": [0, 0],
            "anchor": [0, 0],
            "frames": 1,
            "source": SOURCE,
            "author": "De Diepte In",
            "licence": "CC BY 4.0",
        }
    Records(HERE.parent.parent).enter(entries)
    print(f"{len(entries)} sounds")


if __name__ == "__main__":
    compose()
