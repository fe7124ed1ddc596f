"""The workstation to talk to, from the command line, and the way a check reports."""

import sys
from dataclasses import dataclass


@dataclass
class Target:
    host: str
    port: int
    https: bool
    user: str
    password: str
    ldconsole: str


def run(checks):
    """Runs the check named first on the command line; an assertion that fails is the script's failure."""
    name, scheme, host, port, user, password, ldconsole = sys.argv[1:8]
    checks[name](Target(host, int(port), scheme == "https", user, password, ldconsole))
    print(f"{name}: ok")


def listing(target, output):
    """Checks the output of list2: rows of ten fields, CRLF, no header."""
    lines = output.split(b"\r\n")
    assert lines[-1] == b"", output
    assert len(lines) > 3, output
    for line in lines[:-1]:
        numbers = line.split(b",")
        assert len(numbers) >= 10, line
        assert int(numbers[0]) >= 0 and all(int(number) >= -1 for number in numbers[-8:]), line


LONG = "for /L %i in (1,1,30000) do @echo line %i"


def is_long(output):
    expected = b"".join(b"line %d\r\n" % number for number in range(1, 30001))
    assert output == expected, (len(output), len(expected), output[-40:])


def not_found(stderr):
    """Whether cmd.exe says, in whatever language, that there is no such program: its sentence has two lines."""
    return stderr.startswith(b"'no-such-program' ") and stderr.count(b"\r\n") == 2
