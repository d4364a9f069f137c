"""What the set-up says, in Dutch and English: it speaks before the story's own words can be read.

Standard library only. Owns the sentences; each says what is missing and how to get it.
"""
from collections.abc import Mapping, Sequence

WORDS: Mapping[str, Mapping[str, str]] = {
    "nl": {
        "setting_up": "De Diepte In haalt op wat nog ontbreekt ({count} pakketten); dat gebeurt één keer.",
        "waiting": "Een andere start is al bezig met ophalen; even wachten.",
        "ready": "Klaar in {seconds} s.",
        "stopped": "Gestopt. De volgende start maakt het af.",
        "no_network":
            "De Diepte In mist nog {count} pakketten ({names}) en kan ze niet ophalen: verbind deze computer één keer "
            "met internet en start opnieuw, of haal ze op een andere computer op met 'python3 -m pip download "
            "--only-binary :all: -d wheels {files}' en zet die map 'wheels' naast main.py.",
        "no_package":
            "Voor deze computer ({machine}, Python {python}) bestaat geen kant-en-klaar pakket {names}: "
            "installeer Python 3.11 tot en met 3.14 van https://www.python.org/downloads/ en start daarmee opnieuw.",
        "no_pip":
            "Aan deze Python ontbreekt het deel dat pakketten ophaalt (venv en pip): installeer het "
            "(Debian, Ubuntu: 'sudo apt install python3-venv') en start opnieuw.",
        "no_room": "Er is te weinig ruimte op de schijf voor {folder}: maak ongeveer 700 MB vrij en start opnieuw.",
        "not_allowed":
            "De Diepte In mag nergens schrijven ({folder}): zet de map van het spel waar je wel mag schrijven, "
            "en start opnieuw.",
        "failed":
            "Het ophalen van de pakketten lukte niet ({cause}): haal de map {folder} weg en start opnieuw.",
    },
    "en": {
        "setting_up": "De Diepte In fetches what is missing ({count} packages); this happens once.",
        "waiting": "Another start is fetching already; waiting for it.",
        "ready": "Ready in {seconds} s.",
        "stopped": "Stopped. The next start will finish it.",
        "no_network":
            "De Diepte In still lacks {count} packages ({names}) and cannot fetch them: connect this computer to the "
            "internet once and start again, or fetch them on another computer with 'python3 -m pip download "
            "--only-binary :all: -d wheels {files}' and put that folder 'wheels' beside main.py.",
        "no_package":
            "There is no ready-made package {names} for this computer ({machine}, Python {python}): "
            "install Python 3.11 up to 3.14 from https://www.python.org/downloads/ and start again with it.",
        "no_pip":
            "This Python lacks the part that fetches packages (venv and pip): install it "
            "(Debian, Ubuntu: 'sudo apt install python3-venv') and start again.",
        "no_room": "There is too little room on the disk for {folder}: free about 700 MB and start again.",
        "not_allowed":
            "De Diepte In may not write anywhere ({folder}): put the game's folder where you may write, "
            "and start again.",
        "failed": "Fetching the packages failed ({cause}): remove the folder {folder} and start again.",
    },
}
NAMES_TOLD = 6


class SetupFailed(Exception):
    """The set-up cannot go on; `code` names the sentence, `parts` fill it."""

    def __init__(self, code: str, **parts: object) -> None:
        super().__init__(code)
        self.code = code
        self.parts = parts


def say(code: str, language: str, **parts: object) -> str:
    """One of the sentences."""
    return WORDS[language][code].format(**parts)


def sentence(failed: SetupFailed, language: str) -> str:
    """What a failed set-up says."""
    return say(failed.code, language, **failed.parts)


def some_of(names: Sequence[str]) -> str:
    """The first names of a list, with dots when there are more."""
    return ", ".join(names[:NAMES_TOLD]) + (", …" if len(names) > NAMES_TOLD else "")


def speaks(arguments: Sequence[str], environment: Mapping[str, str]) -> str:
    """The language to speak: `--lang` when given, else the computer's, else English."""
    asked = " ".join(arguments)
    if "--lang" in asked:
        return "nl" if "--lang nl" in asked or "--lang=nl" in asked else "en"
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE", "LANG"):
        if environment.get(name):
            return "nl" if environment[name].lower().startswith("nl") else "en"
    return "nl" if _system_language().lower().startswith(("nl", "dutch")) else "en"


def _system_language() -> str:
    """What Windows says, which sets none of the variables: 'nl_NL' or 'Dutch_Netherlands'."""
    import locale
    try:
        locale.setlocale(locale.LC_CTYPE, "")
        return locale.getlocale(locale.LC_CTYPE)[0] or ""
    except (locale.Error, ValueError):
        return ""
