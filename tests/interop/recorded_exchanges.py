"""The simulator's answers beside those that real Windows machines gave.

The recordings are part of pypsrp's source distribution (tests/tests_pypsrp/responses, MIT licence). Answers are
compared by shape: elements with their prefixes and order, attribute names, declared namespaces, and the texts that
do not vary; identifiers, times, names and addresses do not count.
"""

import pathlib
import re
import subprocess
import sys
import tarfile
import xml.sax.handler

import yaml
from pypsrp.exceptions import WSManFaultError
from pypsrp.shell import Process, SignalCode, WinRS
from pypsrp.wsman import WSMan

import target as t

PYPSRP = "0.9.1"


def recordings():
    """The folder with the recordings, fetched once into the virtual environment."""
    folder = pathlib.Path(sys.prefix) / "recordings"
    unpacked = folder / f"pypsrp-{PYPSRP}" / "tests" / "tests_pypsrp" / "responses"
    if not unpacked.is_dir():
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", ":all:", f"pypsrp=={PYPSRP}"]
            + ["--no-build-isolation", "-d", str(folder)],
            check=True,
        )
        with tarfile.open(folder / f"pypsrp-{PYPSRP}.tar.gz") as archive:
            archive.extractall(folder, filter="data")
    return unpacked


class Shape(xml.sax.handler.ContentHandler):
    """Elements in order, with attribute names and fixed texts."""

    # Newer machines send it, older ones do not.
    OPTIONAL = {"p:ActivityId"}
    FIXED = {"a:Action", "a:To", "s:Value", "s:Text", "w:FaultDetail", "w:ResourceURI", "rsp:ResourceUri"}
    FIXED |= {"rsp:InputStreams", "rsp:OutputStreams", "rsp:IdleTimeOut", "rsp:WorkingDirectory", "f:ProviderFault", "rsp:ExitCode"}

    def __init__(self):
        super().__init__()
        self.lines, self.path, self.text = [], [], ""

    def startElement(self, name, attributes):
        self.path.append(name)
        self.text = ""
        if name not in self.OPTIONAL:
            self.lines.append("/".join(self.path) + " " + " ".join(sorted(attributes.keys())))

    def characters(self, content):
        self.text += content

    def endElement(self, name):
        if name in self.FIXED:
            self.lines.append("/".join(self.path) + " = " + self.text.strip())
        self.path.pop()
        self.text = ""


def shape(message):
    handler = Shape()
    xml.sax.parseString(message, handler)
    return handler.lines


def action(message):
    return re.search(r"<a:Action>[^<]*/(\w+)</a:Action>", message).group(1)


def recorded(name, kind, which=0):
    with open(recordings() / name, encoding="utf-8") as file:
        content = yaml.safe_load(file)
    answers = [message["response"] for message in content["messages"]]
    return [answer for answer in answers if action(answer) == kind][which]


def compare(name, kind, ours, which=0):
    theirs = shape(recorded(name, kind, which).encode())
    assert shape(ours.encode()) == theirs, "\n".join(
        [f"{name} {kind}:"] + [f"- {line}" for line in theirs] + [f"+ {line}" for line in shape(ours.encode())]
    )


def session(target, timeout=20):
    """A connection that keeps every answer."""
    wsman = WSMan(
        target.host,
        port=target.port,
        ssl=False,
        username=target.user,
        password=target.password,
        operation_timeout=timeout,
    )
    answers = []
    send = wsman.transport.send

    def keeping(message, **options):
        try:
            answer = send(message, **options)
        except Exception as error:
            answers.append(getattr(error, "response_text", ""))
            raise
        answers.append(answer.decode() if isinstance(answer, bytes) else answer)
        return answer

    wsman.transport.send = keeping
    return wsman, answers


def last(answers, kind):
    return [answer for answer in answers if action(answer) == kind][-1]


def ordinary_command(target):
    wsman, answers = session(target)
    with wsman, WinRS(wsman) as shell:
        process = Process(shell, "cmd.exe", ["/c", "echo", "hi"])
        process.invoke()
        process.signal(SignalCode.CTRL_C)
        assert process.stdout == b"hi\r\n"
    for kind in ("CreateResponse", "CommandResponse", "ReceiveResponse", "SignalResponse", "DeleteResponse"):
        compare("test_winrs_standard.yml", kind, last(answers, kind))


def shell_options(target):
    wsman, answers = session(target)
    with WinRS(wsman, name="x", working_directory="C:\\Windows", idle_time_out=60, lifetime=120):
        pass
    compare("test_winrs_extra_opts.yml", "CreateResponse", last(answers, "CreateResponse"))


def silence(target):
    wsman, answers = session(target, timeout=1)
    with wsman, WinRS(wsman) as shell:
        process = Process(shell, "ping -n 3 127.0.0.1 >nul")
        process.invoke()
        process.signal(SignalCode.CTRL_C)
    compare("test_winrs_operation_timeout.yml", "fault", last(answers, "fault"))


def standard_input(target):
    wsman, answers = session(target)
    with wsman, WinRS(wsman) as shell:
        process = Process(shell, "sort")
        process.begin_invoke()
        process.send(b"a\r\n", end=True)
        process.end_invoke()
        process.signal(SignalCode.CTRL_C)
    compare("test_winrs_send.yml", "SendResponse", last(answers, "SendResponse"))


def unknown_command(target):
    wsman, answers = session(target)
    with wsman, WinRS(wsman) as shell:
        process = Process(shell, "ver")
        process.invoke()
        process.signal(SignalCode.CTRL_C)
        process.command_id = "11111111-1111-1111-1111-111111111111"
        try:
            process.poll_invoke()
            raise AssertionError("an unknown command was accepted")
        except WSManFaultError:
            pass
    compare("test_winrs_bad_cmd_id.yml", "fault", last(answers, "fault"))


def missing_program(target):
    wsman, answers = session(target)
    with wsman, WinRS(wsman) as shell:
        try:
            Process(shell, "powershell-that-is-not-there", no_shell=True).invoke()
            raise AssertionError("a missing program was started")
        except WSManFaultError:
            pass
    compare("test_winrs_no_cmd_shell.yml", "fault", last(answers, "fault"))


t.run({name: check for name, check in list(globals().items()) if callable(check) and not name.startswith("_")})
