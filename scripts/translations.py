"""Gather the sentences of the program and keep their translations (`resources/translations/*.ts`).

    python scripts/translations.py           gather and write the files
    python scripts/translations.py --missing name what is not translated yet; exit 1 if anything is

Sentences are found in the code's syntax: `self.tr(...)` (its context is the class),
`translate("context", "...")`, `plural("context", "...", n)`, and the templates of our errors (context
"errors"; not those of BrokenPromise, which is read by whoever mends it) and of remarks on files that are
imported (the same context). Order is by context and text,
without line numbers, so that a moved line changes nothing. What the code no longer says is kept as
vanished, and comes back with its translation.
"""

import argparse
import ast
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "fieldsales"
TARGET = ROOT / "resources" / "translations"
FORMS = {"en": 2, "es": 2, "ru": 3}
ERRORS = frozenset(
    {
        "RuleError",
        "ConflictError",
        "EnvironmentFault",
        "Refused",
        "LeaseOver",
        "Revoked",
        "remark",
        "warn",
    }
)
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, slots=True, order=True)
class Sentence:
    """One sentence: where it belongs, its English, whether it depends on a number."""

    context: str
    text: str
    is_plural: bool = False


Translations = dict[Sentence, tuple[str, ...]]


def gathered(folder: Path = CODE) -> list[Sentence]:
    """Return every sentence of the code, sorted."""
    found: set[Sentence] = set()
    for path in sorted(folder.rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        found.update(_in_tree(tree, _constants(tree)))
    return sorted(found)


def _constants(tree: ast.Module) -> dict[str, str]:
    """Return the module's texts by name: a template may be shared by several errors."""
    named: dict[str, str] = {}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            for target in node.targets:
                if isinstance(target, ast.Name) and isinstance(node.value.value, str):
                    named[target.id] = node.value.value
    return named


def _in_tree(tree: ast.AST, named: dict[str, str], owner: str = "") -> Iterator[Sentence]:
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.Call):
            found = _of_call(node, named, owner)
            if found is not None:
                yield found
        yield from _in_tree(node, named, node.name if isinstance(node, ast.ClassDef) else owner)


def _of_call(call: ast.Call, named: dict[str, str], owner: str) -> Sentence | None:
    name = _name(call.func)
    texts = [_text(a, named) for a in call.args]
    if name == "tr" and owner and texts and texts[0] is not None:
        return Sentence(owner, texts[0], len(texts) == 3)
    if name in {"translate", "plural"} and len(texts) >= 2 and None not in texts[:2]:
        is_plural = name == "plural" or len(texts) == 4
        return Sentence(str(texts[0]), str(texts[1]), is_plural)
    if name in ERRORS and texts and texts[0] is not None:
        return Sentence("errors", texts[0])
    return None


def _name(func: ast.expr) -> str:
    if isinstance(func, ast.Attribute):
        return func.attr
    return func.id if isinstance(func, ast.Name) else ""


def _text(node: ast.expr, named: dict[str, str]) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    return named.get(node.id) if isinstance(node, ast.Name) else None


def read(language: str, folder: Path = TARGET) -> Translations:
    """Return the translations of a language, vanished ones included."""
    path = folder / f"fieldsales_{language}.ts"
    known: Translations = {}
    if not path.exists():
        return known
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            is_plural = message.get("numerus") == "yes"
            forms = [f.text or "" for f in message.iter("numerusform")]
            texts = forms if is_plural else [message.findtext("translation") or ""]
            known[Sentence(name, message.findtext("source") or "", is_plural)] = tuple(texts)
    return known


def write(language: str, sentences: list[Sentence], known: Translations, folder: Path) -> None:
    """Write the file of a language: what the code says, then what it no longer does but was translated."""
    wanted = {s for s in sentences if language != "en" or s.is_plural}
    kept = {s for s, forms in known.items() if s not in wanted and any(forms)}
    lines = [_HEAD, f'<TS version="2.1" language="{language}" sourcelanguage="en">\n']
    last = ""
    for sentence in sorted(wanted | kept):
        if sentence.context != last:
            lines.append("</context>\n" if last else "")
            lines.append(f"<context>\n    <name>{escape(sentence.context)}</name>\n")
            last = sentence.context
        forms = known.get(sentence, ())
        lines.append(_message(language, sentence, forms, is_vanished=sentence in kept))
    lines.append("</context>\n</TS>\n")
    (folder / f"fieldsales_{language}.ts").write_text("".join(lines), encoding="utf-8")


def _message(
    language: str, sentence: Sentence, forms: tuple[str, ...], *, is_vanished: bool
) -> str:
    state = ' type="vanished"' if is_vanished else ""
    if not is_vanished and not is_done(language, sentence, forms):
        state = ' type="unfinished"'
    numerus = ' numerus="yes"' if sentence.is_plural else ""
    inner = escape(forms[0]) if forms else ""
    if sentence.is_plural:
        padded = [*forms, *[""] * FORMS[language]][: FORMS[language]]
        rows = "".join(f"            <numerusform>{escape(f)}</numerusform>\n" for f in padded)
        inner = f"\n{rows}        "
    return (
        f"    <message{numerus}>\n        <source>{escape(sentence.text)}</source>\n"
        f"        <translation{state}>{inner}</translation>\n    </message>\n"
    )


def is_done(language: str, sentence: Sentence, forms: tuple[str, ...]) -> bool:
    """Say whether a sentence is translated, in every form its language has."""
    wanted = FORMS[language] if sentence.is_plural else 1
    return len(forms) == wanted and all(forms)


def missing(folder: Path = TARGET) -> list[tuple[str, Sentence]]:
    """Return what is not translated, by language; English needs the forms of its plurals."""
    found = []
    sentences = gathered()
    for language in FORMS:
        known = read(language, folder)
        for sentence in sentences:
            if language == "en" and not sentence.is_plural:
                continue
            if not is_done(language, sentence, known.get(sentence, ())):
                found.append((language, sentence))
    return found


def main() -> int:
    """Gather and write, or say what is missing."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--missing", action="store_true", help="only name what is not translated")
    args = parser.parse_args()
    if not args.missing:
        TARGET.mkdir(parents=True, exist_ok=True)
        sentences = gathered()
        for language in FORMS:
            write(language, sentences, read(language), TARGET)
        print(f"{len(sentences)} sentences")
    lacking = missing()
    for language, sentence in lacking:
        print(f"{language} {sentence.context}: {sentence.text}")
    return 1 if lacking else 0


if __name__ == "__main__":
    sys.exit(main())
