"""What every test gets: no window, no sound, no reader's own files, and the same random cases every time."""
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# set before anything imports pygame; a test run must not open windows or write in the user's own folders
os.environ["SDL_VIDEODRIVER"] = "dummy"
os.environ["SDL_AUDIODRIVER"] = "dummy"
os.environ["PYGAME_HIDE_SUPPORT_PROMPT"] = "1"

settings.register_profile(
    "suite", derandomize=True, deadline=None, max_examples=40, database=None,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile("search", deadline=None, max_examples=2_000, print_blob=True)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "suite"))


@pytest.fixture(autouse=True, scope="session")
def own_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A home for saves and settings that is thrown away, for the whole run."""
    home = tmp_path_factory.mktemp("diepte_home")
    before = os.environ.get("DIEPTE_HOME")
    os.environ["DIEPTE_HOME"] = str(home)
    yield home
    if before is None:
        del os.environ["DIEPTE_HOME"]
    else:
        os.environ["DIEPTE_HOME"] = before
