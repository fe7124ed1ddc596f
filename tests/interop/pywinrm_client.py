"""pywinrm against a workstation: NTLM with every message encrypted by NTLM or TLS."""

import base64
import time

import winrm
from winrm.exceptions import InvalidCredentialsError, WinRMOperationTimeoutError
from winrm.protocol import Protocol

import target as t


def endpoint(target):
    return f"{'https' if target.https else 'http'}://{target.host}:{target.port}/wsman"


def connect(target, password=None, timeout=20, bindings=True):
    return Protocol(
        endpoint=endpoint(target),
        server_cert_validation="ignore",
        send_cbt=bindings,
        transport="ntlm",
        username=target.user,
        password=password or target.password,
        message_encryption="auto" if target.https else "always",
        operation_timeout_sec=timeout,
        read_timeout_sec=timeout + 10,
    )


def run(target, command, *arguments):
    protocol = connect(target)
    shell = protocol.open_shell()
    try:
        command_id = protocol.run_command(shell, command, arguments)
        result = protocol.get_command_output(shell, command_id)
        protocol.cleanup_command(shell, command_id)
        return result
    finally:
        protocol.close_shell(shell)


def good_password(target):
    out, _, code = run(target, "hostname")
    assert code == 0 and out.startswith(b"FARM-"), out


def bad_password(target):
    try:
        connect(target, password="not this one").open_shell()
        raise AssertionError("a wrong password was accepted")
    except InvalidCredentialsError:
        pass


def no_bindings(target):
    """The right password, but a logon that is not bound to its TLS connection."""
    try:
        connect(target, bindings=False).open_shell()
        raise AssertionError("a logon without channel bindings was accepted")
    except InvalidCredentialsError:
        pass


def list2(target):
    session = winrm.Session(
        endpoint(target),
        auth=(target.user, target.password),
        transport="ntlm",
        server_cert_validation="ignore",
    )
    result = session.run_cmd(target.ldconsole, ["list2"])
    assert result.status_code == 0 and result.std_err == b"", result.std_err
    t.listing(target, result.std_out)


def long_output(target):
    out, _, code = run(target, t.LONG)
    assert code == 0
    t.is_long(out)


def exit_codes(target):
    assert run(target, "exit 7")[2] == 7
    # Windows writes exit codes unsigned.
    assert run(target, "exit -1001")[2] == 4294966295


def stderr(target):
    stdout, stderr, code = run(target, "no-such-program")
    assert (stdout, code) == (b"", 1) and t.not_found(stderr), stderr


def stdin(target):
    protocol = connect(target)
    shell = protocol.open_shell()
    command = protocol.run_command(shell, "sort")
    protocol.send_command_input(shell, command, b"pear\r\napple\r\n", end=False)
    protocol.send_command_input(shell, command, b"fig\r\n", end=True)
    out, _, _ = protocol.get_command_output(shell, command)
    protocol.close_shell(shell)
    assert out == b"apple\r\nfig\r\npear\r\n", out


def two_shells(target):
    one, two = connect(target), connect(target)
    first, second = one.open_shell(), two.open_shell()
    slow = one.run_command(first, "ping -n 3 127.0.0.1 >nul & echo slow")
    quick = two.run_command(second, "echo quick")
    assert two.get_command_output(second, quick)[0] == b"quick\r\n"
    assert one.get_command_output(first, slow)[0] == b"slow\r\n"
    one.close_shell(first)
    two.close_shell(second)


def operation_timeout(target):
    protocol = connect(target, timeout=1)
    shell = protocol.open_shell()
    command = protocol.run_command(shell, "ping -n 4 127.0.0.1 >nul & echo late")
    started = time.monotonic()
    try:
        protocol.get_command_output_raw(shell, command)
        raise AssertionError("the receive did not time out")
    except WinRMOperationTimeoutError:
        assert time.monotonic() - started > 0.5
    assert protocol.get_command_output(shell, command)[0] == b"late\r\n"
    protocol.close_shell(shell)


t.run({name: check for name, check in list(globals().items()) if callable(check) and not name.startswith("_")})
