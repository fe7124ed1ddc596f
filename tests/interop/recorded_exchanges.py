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
from pypsrp.wsman import SelectorSet, WSMan

import target as t

PYPSRP = "0.9.1"
SHELL = "http://schemas.microsoft.com/wbem/wsman/1/windows/shell"


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
    FIXED |= {"cfg:MaxEnvelopeSizekb", "cfg:MaxTimeoutms", "cfg:MaxBatchItems", "cfg:MaxConnections", "cfg:RootSDDL"}
    FIXED |= {"cfg:MaxConcurrentOperationsPerUser", "cfg:EnumerationTimeoutms", "cfg:CbtHardeningLevel"}
    FIXED |= {"cfg:AllowUnencrypted", "cfg:IdleTimeout", "cfg:HTTP", "cfg:HTTPS", "cfg:AllowRemoteShellAccess"}

    def __init__(self):
        super().__init__()
        self.lines, self.path, self.text = [], [], ""

    def startElement(self, name, attributes):
        self.path.append(name)
        self.text = ""
        line = "/".join(self.path) + " " + " ".join(sorted(attributes.keys()))
        # Into how many pieces output falls is a matter of time.
        again = name == "rsp:Stream" and self.lines[-1] == line
        if name not in self.OPTIONAL and not again:
            self.lines.append(line)

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
    with WinRS(wsman):
        pass
    for kind in ("CreateResponse", "DeleteResponse"):
        compare("test_winrs_open_already_opened.yml", kind, last(answers, kind))


def silence(target):
    wsman, answers = session(target, timeout=1)
    with wsman, WinRS(wsman) as shell:
        process = Process(shell, "ping -n 3 127.0.0.1 >nul & echo late")
        process.invoke()
        process.signal(SignalCode.CTRL_C)
    compare("test_winrs_operation_timeout.yml", "fault", last(answers, "fault"))
    compare("test_winrs_operation_timeout.yml", "ReceiveResponse", last(answers, "ReceiveResponse"), which=-1)


def standard_input(target):
    wsman, answers = session(target)
    with wsman, WinRS(wsman) as shell:
        process = Process(shell, "sort")
        process.begin_invoke()
        process.send(b"a\r\n", end=True)
        process.end_invoke()
        process.signal(SignalCode.CTRL_C)
    compare("test_winrs_send.yml", "SendResponse", last(answers, "SendResponse"))
    compare("test_winrs_send.yml", "SignalResponse", last(answers, "SignalResponse"))


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
        process.signal(SignalCode.CTRL_C)
    compare("test_winrs_bad_cmd_id.yml", "fault", last(answers, "fault"))
    compare("test_winrs_bad_cmd_id.yml", "SignalResponse", last(answers, "SignalResponse"))


def missing_program(target):
    wsman, answers = session(target)
    with wsman, WinRS(wsman) as shell:
        try:
            Process(shell, "powershell-that-is-not-there", no_shell=True).invoke()
            raise AssertionError("a missing program was started")
        except WSManFaultError:
            pass
    compare("test_winrs_no_cmd_shell.yml", "fault", last(answers, "fault"))


def all_kinds(target, name, command, **options):
    """A whole session, answer by answer, beside a recorded one."""
    wsman, answers = session(target)
    with wsman, WinRS(wsman, **options) as shell:
        process = Process(shell, command)
        process.invoke()
        process.signal(SignalCode.CTRL_C)
    for kind in ("CreateResponse", "CommandResponse", "ReceiveResponse", "SignalResponse", "DeleteResponse"):
        compare(name, kind, last(answers, kind), which=-1)


def environment(target):
    variables = {"one": "1 & 2", "two": "(a | b)", "three": "<x>"}
    all_kinds(target, "test_winrs_environment.yml", "set one", environment=variables)
    variables |= {"four": "say \"x\"", "five": "'", "hyphen - var": "6"}
    all_kinds(target, "test_client_execute_cmd_environment.yml", "set one", environment=variables)


def code_page_and_profile(target):
    all_kinds(target, "test_winrs_unicode.yml", "echo x", codepage=65001)
    all_kinds(target, "test_winrs_noprofile.yml", "echo x", no_profile=True)


def one_call(target):
    all_kinds(target, "test_client_execute_cmd.yml", "echo x")


def configuration(target):
    wsman, answers = session(target)
    with wsman:
        wsman.update_max_payload_size()
        assert wsman.max_payload_size > 153600
    compare("test_wsman_update_envelope_size_500.yml", "GetResponse", last(answers, "GetResponse"))


def no_command_named(target):
    """A Receive that names no command."""
    wsman, answers = session(target)
    with wsman, WinRS(wsman) as shell:
        process = Process(shell, "ver")
        try:
            process.poll_invoke()
            raise AssertionError("a Receive without a command was accepted")
        except WSManFaultError:
            pass
    compare("test_winrs_fail_poll_process.yml", "fault", last(answers, "fault"))


def standard_error(target):
    wsman, answers = session(target)
    with wsman, WinRS(wsman) as shell:
        process = Process(shell, "echo out& echo error 1>&2 & exit 1")
        process.invoke()
        process.signal(SignalCode.CTRL_C)
        assert process.rc == 1
    compare("test_winrs_stderr_rc.yml", "ReceiveResponse", last(answers, "ReceiveResponse"), which=-1)


def bad_timeout(target):
    wsman, answers = session(target)
    with wsman:
        wsman.operation_timeout = -1
        try:
            wsman.update_max_payload_size()
            raise AssertionError("a negative timeout was accepted")
        except WSManFaultError:
            pass
    compare("test_psrp_is_alive_other_wsman_error.yml", "fault", last(answers, "fault"))


def deleted_shell(target):
    wsman, answers = session(target)
    with wsman:
        shell = WinRS(wsman)
        shell.open()
        selectors = SelectorSet()
        selectors.add_option("ShellId", shell.id)
        wsman.get(SHELL, selector_set=selectors)
        assert last(answers, "GetResponse").count(f"<rsp:ShellId>{shell.id}<") == 1
        shell.close()
        try:
            wsman.get(SHELL, selector_set=selectors)
            raise AssertionError("a deleted shell was described")
        except WSManFaultError:
            pass
    compare("test_psrp_is_alive_invalid_selectors.yml", "fault", last(answers, "fault"))


t.run({name: check for name, check in list(globals().items()) if callable(check) and not name.startswith("_")})
