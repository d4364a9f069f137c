"""From what a picture is made: its module, the parts it imports, the files it reads, as one fingerprint."""
import ast
import hashlib
from pathlib import Path

PAINT = "assets.paint"


def fingerprint(module: Path, root: Path) -> str:
    """A hash of the module, of all painter's code it imports (directly or not) and of the files in their READS."""
    digest = hashlib.sha256()
    reads: set[Path] = set()
    for file in sorted(_closure(module, root)):
        digest.update(str(file.relative_to(root).as_posix()).encode())
        digest.update(_text(file))
        for pattern in _reads(file):
            reads.update(found for found in root.glob(pattern) if found.is_file())
    for file in sorted(reads):
        digest.update(str(file.relative_to(root).as_posix()).encode())
        digest.update(file.read_bytes().replace(b"\r\n", b"\n"))
    return digest.hexdigest()[:16]


def _text(file: Path) -> bytes:
    return file.read_bytes().replace(b"\r\n", b"\n")


def _closure(module: Path, root: Path) -> set[Path]:
    """The module and all files of the painter that it needs."""
    found: set[Path] = set()
    queue = [module]
    while queue:
        file = queue.pop()
        if file in found:
            continue
        found.add(file)
        for name in _imports(file, root):
            queue.extend(_files(name, root))
    return found


def _imports(file: Path, root: Path) -> set[str]:
    """Dotted names that a file imports, relative ones made full."""
    package = list(file.relative_to(root).with_suffix("").parts[:-1]) if file.is_relative_to(root) else []
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_bytes())):
        if isinstance(node, ast.Import):
            names.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[:len(package) - node.level + 1] if node.level else []
            full = ".".join([*base, *([node.module] if node.module else [])])
            names.add(full)
            names.update(f"{full}.{alias.name}" for alias in node.names)
    return {name for name in names if name.startswith(f"{PAINT}.")}


def _files(name: str, root: Path) -> list[Path]:
    """The files behind a dotted name: the module itself, and the packages it lies in."""
    parts = name.split(".")
    paths = [root.joinpath(*parts).with_suffix(".py")]
    paths += [root.joinpath(*parts[:depth], "__init__.py") for depth in range(3, len(parts) + 1)]
    return [path for path in paths if path.is_file()]


def _reads(file: Path) -> list[str]:
    """The literal list READS of a module; empty without one."""
    for node in ast.parse(file.read_bytes()).body:
        targets = node.targets if isinstance(node, ast.Assign) else []
        if any(isinstance(target, ast.Name) and target.id == "READS" for target in targets):
            return [str(pattern) for pattern in ast.literal_eval(node.value)]
    return []
