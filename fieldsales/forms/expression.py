"""Our compiler of expressions in the XLSForm dialect: text in, a closure and its references out.

`${D1} <= 2 or selected(${A6}, 'phone')`. No `eval`, no attribute access. Unknown functions, wrong numbers
of arguments and syntax errors are refused with the place in the text. `today()` is the day of the
meeting, frozen when the session begins; `.` is the answer being checked.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

from fieldsales.errors import RuleError
from fieldsales.forms.functions import FUNCTIONS
from fieldsales.forms.values import Value, as_number, as_truth, compare, equals


class Scope(Protocol):
    """Where an expression finds its values."""

    def value(self, name: str) -> Value:
        """Return the answer to a question or a calculation; empty when there is none or it is hidden."""
        ...

    def itself(self) -> Value:
        """Return the answer being checked."""
        ...

    def today(self) -> str:
        """Return the day of the filling as ISO text."""
        ...


Run = Callable[[Scope], Value]


@dataclass(frozen=True, slots=True)
class Expression:
    """A compiled expression; `refers` are the names it reads, `literals` its texts compared with names."""

    text: str
    run: Run
    refers: frozenset[str]
    compared: frozenset[tuple[str, str]]

    def is_true(self, scope: Scope) -> bool:
        """Return its value as a truth."""
        return as_truth(self.run(scope))


@lru_cache(maxsize=4_096)
def compile_expression(text: str) -> Expression:
    """Compile an expression; refuse one that is not understood."""
    parser = _Parser(text)
    run = parser.whole()
    return Expression(text, run, frozenset(parser.refers), frozenset(parser.compared))


_TOKEN = re.compile(
    r"\s*(?:(?P<ref>\$\{\s*[\w.-]+\s*\})|(?P<number>\d+(?:\.\d+)?)|(?P<text>'[^']*'|\"[^\"]*\")"
    r"|(?P<sign><=|>=|!=|[=<>+*(),-])|(?P<name>[A-Za-z_][\w-]*)|(?P<dot>\.))"
)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    at: int


class _Parser:
    """Recursive descent: or, and, equality, relation, sum, product, minus, primary."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = self._split(text)
        self._at = 0
        self.refers: set[str] = set()
        self.compared: set[tuple[str, str]] = set()

    def whole(self) -> Run:
        run = self._either()
        if self._here().kind != "end":
            raise self._unexpected()
        return run

    def _split(self, text: str) -> list[_Token]:
        tokens, at = [], 0
        while text[at:].strip():
            found = _TOKEN.match(text, at)
            if found is None or found.lastgroup is None:
                raise self._wrong(at)
            tokens.append(_Token(found.lastgroup, found.group(found.lastgroup), found.start()))
            at = found.end()
        return [*tokens, _Token("end", "", len(text))]

    def _here(self) -> _Token:
        return self._tokens[self._at]

    def _take(self, *texts: str) -> str | None:
        token = self._here()
        if token.text in texts and token.kind in {"sign", "name"}:
            self._at += 1
            return token.text
        return None

    def _either(self) -> Run:
        left = self._both()
        while self._take("or"):
            left = _or(left, self._both())
        return left

    def _both(self) -> Run:
        left = self._equality()
        while self._take("and"):
            left = _and(left, self._equality())
        return left

    def _equality(self) -> Run:
        start = self._at
        left = self._relation()
        while sign := self._take("=", "!="):
            middle = self._at
            right = self._relation()
            self._note_comparison(start, middle)
            left = _equal(left, right, is_wanted=sign == "=")
        return left

    def _note_comparison(self, start: int, middle: int) -> None:
        """Remember `${name} = 'code'`, so that a misspelt code is found when the form is published."""
        left, right = self._tokens[start], self._tokens[middle]
        if left.kind == "ref" and right.kind == "text" and middle == start + 2:
            self.compared.add((left.text[2:-1].strip(), right.text[1:-1]))

    def _relation(self) -> Run:
        left = self._sum()
        while sign := self._take("<=", ">=", "<", ">"):
            left = _relate(left, self._sum(), sign)
        return left

    def _sum(self) -> Run:
        left = self._product()
        while sign := self._take("+", "-"):
            left = _reckon(left, self._product(), sign)
        return left

    def _product(self) -> Run:
        left = self._signed()
        while sign := self._take("*", "div", "mod"):
            left = _reckon(left, self._signed(), sign)
        return left

    def _signed(self) -> Run:
        if self._take("-"):
            inner = self._signed()
            return lambda scope: -as_number(inner(scope))
        return self._primary()

    def _primary(self) -> Run:
        token = self._here()
        self._at += 1
        match token.kind:
            case "number":
                number = float(token.text)
                return lambda _scope: number
            case "text":
                literal = token.text[1:-1]
                return lambda _scope: literal
            case "ref":
                name = token.text[2:-1].strip()
                self.refers.add(name)
                return lambda scope: scope.value(name)
            case "dot":
                return lambda scope: scope.itself()
            case "name":
                return self._call(token)
            case "sign" if token.text == "(":
                inner = self._either()
                self._close()
                return inner
            case _:
                self._at -= 1
                raise self._unexpected()

    def _call(self, token: _Token) -> Run:
        if self._take("(") is None:
            raise self._wrong(token.at)
        start = self._at
        arguments: list[Run] = []
        if self._here().text != ")" or self._here().kind != "sign":
            arguments.append(self._either())
            while self._take(","):
                arguments.append(self._either())
        self._note_selection(token.text, start)
        self._close()
        return self._function(token, arguments)

    def _note_selection(self, name: str, start: int) -> None:
        parts = self._tokens[start : start + 3]
        if name == "selected" and [p.kind for p in parts] == ["ref", "sign", "text"]:
            self.compared.add((parts[0].text[2:-1].strip(), parts[2].text[1:-1]))

    def _function(self, token: _Token, arguments: list[Run]) -> Run:
        name, count = token.text, len(arguments)
        if name == "today" and count == 0:
            return lambda scope: scope.today()
        if name == "if" and count == 3:
            asked, then, otherwise = arguments
            return lambda scope: (then if as_truth(asked(scope)) else otherwise)(scope)
        function = FUNCTIONS.get(name)
        if function is None and name not in {"today", "if"}:
            raise RuleError(
                "{name}() is no function of questionnaires.", name=name, where=self._text
            )
        if function is None or not function.least <= count <= (function.most or count):
            raise RuleError(
                "{name}() does not take {count} values.", name=name, count=count, where=self._text
            )
        run = function.run
        return lambda scope: run([a(scope) for a in arguments])

    def _close(self) -> None:
        if self._take(")") is None:
            raise self._unexpected()

    def _unexpected(self) -> RuleError:
        return self._wrong(self._here().at)

    def _wrong(self, at: int) -> RuleError:
        return RuleError(
            "The expression is not understood at place {at}: {text}",
            at=at + 1,
            text=self._text,
            where=self._text,
        )


def _or(left: Run, right: Run) -> Run:
    return lambda scope: as_truth(left(scope)) or as_truth(right(scope))


def _and(left: Run, right: Run) -> Run:
    return lambda scope: as_truth(left(scope)) and as_truth(right(scope))


def _equal(left: Run, right: Run, *, is_wanted: bool) -> Run:
    return lambda scope: equals(left(scope), right(scope)) is is_wanted


def _relate(left: Run, right: Run, sign: str) -> Run:
    wanted = {"<": (-1,), "<=": (-1, 0), ">": (1,), ">=": (1, 0)}[sign]
    return lambda scope: compare(left(scope), right(scope)) in wanted


def _reckon(left: Run, right: Run, sign: str) -> Run:
    def run(scope: Scope) -> Value:
        one, other = as_number(left(scope)), as_number(right(scope))
        match sign:
            case "+":
                return one + other
            case "-":
                return one - other
            case "*":
                return one * other
            case "div":
                return one / other if other else float("nan")
            case _:
                return one % other if other else float("nan")

    return run
