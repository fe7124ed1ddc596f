"""pypsrp against a workstation: NTLM raw and inside SPNEGO, every message encrypted by NTLM or TLS."""

import time

from pypsrp.exceptions import AuthenticationError, WSManFaultError
from pypsrp.shell import Process, SignalCode, WinRS
from pypsrp.wsman import WSMan

import target as t


def connect(target, auth="negotiate", password=None, timeout=20, bindings=True):
    return WSMan(
        target.host,
        port=target.port,
        ssl=target.https,
        cert_validation=False,
        auth=auth,
        encryption="auto" if target.https else "always",
        negotiate_send_cbt=bindings,
        username=target.user,
        password=password or target.password,
        operation_timeout=timeout,
        read_timeout=timeout + 10,
    )


def run(shell, command, *arguments):
    process = Process(shell, command, list(arguments))
    process.invoke()
    process.signal(SignalCode.TERMINATE)
    return process


def good_password(target):
    for auth in ("ntlm", "negotiate"):
        with connect(target, auth) as wsman, WinRS(wsman) as shell:
            process = run(shell, "hostname")
            assert process.rc == 0 and process.stdout.startswith(b"FARM-"), process.stdout


def bad_password(target):
    for auth in ("ntlm", "negotiate"):
        try:
            with connect(target, auth, password="not this one") as wsman, WinRS(wsman):
                raise AssertionError("a wrong password was accepted")
        except AuthenticationError:
            pass


def list2(target):
    with connect(target) as wsman, WinRS(wsman) as shell:
        process = run(shell, target.ldconsole, "list2")
        assert process.rc == 0 and process.stderr == b"", process.stderr
        t.listing(target, process.stdout)


def long_output(target):
    with connect(target) as wsman, WinRS(wsman) as shell:
        process = run(shell, t.LONG)
        assert process.rc == 0
        t.is_long(process.stdout)


def exit_codes(target):
    with connect(target) as wsman, WinRS(wsman) as shell:
        assert run(shell, "exit 7").rc == 7
        # Windows writes exit codes unsigned.
        assert run(shell, "exit -1001").rc == 4294966295
        missing = run(shell, target.ldconsole, "quit", "--index", "99")
        assert (missing.rc, missing.stdout) == (4294966295, b"player don't exist!\r\n"), missing.stdout


def stderr(target):
    with connect(target) as wsman, WinRS(wsman) as shell:
        process = run(shell, "no-such-program")
        assert (process.rc, process.stdout) == (1, b"") and t.not_found(process.stderr), process.stderr


def stdin(target):
    with connect(target) as wsman, WinRS(wsman) as shell:
        process = Process(shell, "sort")
        process.begin_invoke()
        process.send(b"pear\r\napple\r\n", end=False)
        process.send(b"fig\r\n", end=True)
        process.end_invoke()
        process.signal(SignalCode.TERMINATE)
        assert process.stdout == b"apple\r\nfig\r\npear\r\n", process.stdout


def two_shells(target):
    with connect(target) as one, connect(target) as two, WinRS(one) as first, WinRS(two) as second:
        slow = Process(first, "ping -n 3 127.0.0.1 >nul & echo slow")
        slow.begin_invoke()
        assert run(second, "echo quick").stdout == b"quick\r\n"
        slow.end_invoke()
        slow.signal(SignalCode.TERMINATE)
        assert slow.stdout == b"slow\r\n", slow.stdout


def operation_timeout(target):
    with connect(target, timeout=1) as wsman, WinRS(wsman) as shell:
        process = Process(shell, "ping -n 4 127.0.0.1 >nul & echo late")
        process.begin_invoke()
        started = time.monotonic()
        process.poll_invoke()
        assert process.stdout == b"" and time.monotonic() - started > 0.5
        process.end_invoke()
        process.signal(SignalCode.TERMINATE)
        assert process.stdout == b"late\r\n", process.stdout


def deleted_shell(target):
    with connect(target) as wsman:
        shell = WinRS(wsman)
        shell.open()
        shell.close()
        shell.opened = True
        try:
            run(shell, "ver")
            raise AssertionError("a deleted shell was accepted")
        except WSManFaultError as fault:
            assert fault.code == 2150858843, fault.code


def no_bindings(target):
    """The right password, but a logon that is not bound to its TLS connection."""
    for auth in ("ntlm", "negotiate"):
        try:
            with connect(target, auth, bindings=False) as wsman, WinRS(wsman):
                raise AssertionError("a logon without channel bindings was accepted")
        except AuthenticationError:
            pass


def wire_options(target):
    """A shell with everything a client may ask for: name, folder, variables, code page, lifetimes."""
    with connect(target) as wsman:
        shell = WinRS(
            wsman,
            name="interop",
            working_directory="C:\\Windows",
            environment={"ONE": "a & b"},
            codepage=65001,
            no_profile=True,
            idle_time_out=120,
        )
        with shell:
            assert run(shell, "chcp").stdout.endswith(b": 65001\r\n")
            assert run(shell, "cd").stdout == b"C:\\Windows\r\n"
            assert run(shell, "set ONE").stdout == b"ONE=a & b\r\n"
            direct = Process(shell, "C:\\Windows\\System32\\hostname.exe", no_shell=True)
            direct.invoke()
            direct.signal(SignalCode.TERMINATE)
            assert direct.stdout.startswith(b"FARM-"), direct.stdout


def https_bindings(target):
    """Both kinds of NTLM over HTTPS, sealed or not, with right channel bindings or none."""
    for auth in ("ntlm", "negotiate"):
        for encryption in ("auto", "always"):
            for bindings in (True, False):
                wsman = WSMan(
                    target.host,
                    port=target.port,
                    ssl=True,
                    cert_validation=False,
                    auth=auth,
                    encryption=encryption,
                    negotiate_send_cbt=bindings,
                    username=target.user,
                    password=target.password,
                )
                with wsman, WinRS(wsman) as shell:
                    assert run(shell, "hostname").stdout.startswith(b"FARM-")


t.run({name: check for name, check in list(globals().items()) if callable(check) and not name.startswith("_")})
