"""One peer of the benchmark: a Python WinRM client that runs list2 as often as it is told to.

Each line on standard input is a number of commands; each line on standard output is the list of the seconds that they
took, in JSON. The interpreter's start is no part of it, the logon is: clients connect when they first send.
"""

import json
import sys
import time

import winrm
from pypsrp.client import Client
from pypsrp.shell import Process, SignalCode, WinRS
from pypsrp.wsman import WSMan
from winrm.protocol import Protocol


class Workstation:
    def __init__(self, host, port, user, password, ldconsole, emulators):
        self.host, self.port = host, int(port)
        self.user, self.password = user, password
        self.ldconsole, self.emulators = ldconsole, int(emulators)

    @property
    def endpoint(self):
        return f"http://{self.host}:{self.port}/wsman"

    def check(self, output, code):
        """Whoever is quick must also be right."""
        if code != 0 or output.count("\n" if isinstance(output, str) else b"\n") != self.emulators:
            raise SystemExit(f"not the listing of {self.emulators} emulators: {code} {output!r}")


def pywinrm_one_shot(target):
    """What its manual shows first: a shell for each command."""
    session = winrm.Session(target.endpoint, auth=(target.user, target.password), transport="ntlm")

    def command():
        result = session.run_cmd(target.ldconsole, ["list2"])
        target.check(result.std_out, result.status_code)

    return command


def pywinrm_kept_shell(target):
    protocol = Protocol(target.endpoint, transport="ntlm", username=target.user, password=target.password)
    shell = None

    def command():
        nonlocal shell
        shell = shell or protocol.open_shell()
        command_id = protocol.run_command(shell, target.ldconsole, ["list2"])
        output, _, code = protocol.get_command_output(shell, command_id)
        protocol.cleanup_command(shell, command_id)
        target.check(output, code)

    return command


def options(target):
    return {"port": target.port, "ssl": False, "auth": "ntlm", "username": target.user, "password": target.password}


def pypsrp_one_shot(target):
    client = Client(target.host, **options(target))

    def command():
        output, _, code = client.execute_cmd(f"{target.ldconsole} list2")
        target.check(output, code)

    return command


def pypsrp_kept_shell(target):
    shell = WinRS(WSMan(target.host, **options(target)))

    def command():
        # Does nothing if it is open.
        shell.open()
        process = Process(shell, target.ldconsole, ["list2"])
        process.invoke()
        process.signal(SignalCode.TERMINATE)
        target.check(process.stdout, process.rc)

    return command


PEERS = {
    "pywinrm one-shot": pywinrm_one_shot,
    "pywinrm kept shell": pywinrm_kept_shell,
    "pypsrp one-shot": pypsrp_one_shot,
    "pypsrp kept shell": pypsrp_kept_shell,
}


def timed(command):
    began = time.perf_counter()
    command()
    return time.perf_counter() - began


def main(peer, *target):
    command = PEERS[peer](Workstation(*target))
    for line in sys.stdin:
        print(json.dumps([timed(command) for _ in range(int(line))]), flush=True)


main(*sys.argv[1:])
