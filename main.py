"""De Diepte In: the one door. Sees that Python is new enough, sets up what is missing, and hands the command over.

Standard library only, and written so that any Python can read it far enough to say that it is too old.
"""
import os
import sys

OLDEST = (3, 11)
TOO_OLD = {
    "nl": "De Diepte In heeft Python %s of nieuwer nodig; dit is Python %s. Haal een nieuwere op: "
          "https://www.python.org/downloads/ en start dan opnieuw.",
    "en": "De Diepte In needs Python %s or newer; this is Python %s. Get a newer one: "
          "https://www.python.org/downloads/ and start again.",
}


def too_old(version, language):
    """The sentence for a Python that is too old, or None."""
    if tuple(version[:2]) >= OLDEST:
        return None
    return TOO_OLD[language] % ("%d.%d" % OLDEST, "%d.%d" % tuple(version[:2]))


def main():
    """Run the command on the command line; the exit code."""
    dutch = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    sentence = too_old(sys.version_info, "nl" if dutch.startswith("nl") else "en")
    if sentence:
        sys.stderr.write(sentence + "\n")
        return 1
    from game.bootstrap import start
    return start(os.path.abspath(__file__), sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
