"""NTLM in C against a workstation: Debian's gss-ntlmssp and MIT's SPNEGO, every message encrypted.

Nothing here knows NTLM: tokens, signatures and encryption all come from the GSSAPI libraries. It runs on the system's
Python, for which Debian packages the bindings.
"""

import base64
import http.client
import os
import re
import struct
import tempfile
import uuid

import gssapi

import target as t

SPNEGO = gssapi.OID.from_int_seq("1.3.6.1.5.5.2")
NTLM = gssapi.OID.from_int_seq("1.3.6.1.4.1.311.2.2.10")
PROTOCOL = "application/HTTP-SPNEGO-session-encrypted"
BOUNDARY = b"--Encrypted Boundary"
SOAP = "application/soap+xml;charset=UTF-8"
SHELL = "http://schemas.microsoft.com/wbem/wsman/1/windows/shell"
TRANSFER = "http://schemas.xmlsoap.org/ws/2004/09/transfer"


class Refused(Exception):
    pass


class Connection:
    def __init__(self, target, mechanism, password):
        self.http = http.client.HTTPConnection(target.host, target.port, timeout=60)
        with tempfile.NamedTemporaryFile("w", suffix=".ntlm") as file:
            file.write(f"FARM:{target.user}:{password}\n")
            file.flush()
            os.environ["NTLM_USER_FILE"] = file.name
            account = gssapi.Name(f"FARM\\{target.user}", gssapi.NameType.user)
            credentials = gssapi.Credentials(name=account, usage="initiate", mechs=[NTLM, SPNEGO])
            self.context = gssapi.SecurityContext(
                name=gssapi.Name("HTTP@127.0.0.1", gssapi.NameType.hostbased_service),
                creds=credentials,
                mech=mechanism,
                usage="initiate",
                flags=gssapi.RequirementFlag.confidentiality
                | gssapi.RequirementFlag.integrity
                | gssapi.RequirementFlag.mutual_authentication,
            )
            self.log_on()

    def log_on(self):
        token = self.context.step()
        while token:
            header = "Negotiate " + base64.b64encode(token).decode()
            status, answer, _ = self.post(b"", {"Authorization": header})
            said = re.match(r"Negotiate (\S+)", answer.get("WWW-Authenticate") or "")
            if status == 401 and not said:
                raise Refused
            token = self.context.step(base64.b64decode(said.group(1))) if said else None
        assert status == 200 and self.context.complete, status

    def post(self, body, headers):
        self.http.request("POST", "/wsman", body, headers)
        answer = self.http.getresponse()
        return answer.status, answer.headers, answer.read()

    def soap(self, action, body, shell=None):
        selectors = f'<w:SelectorSet><w:Selector Name="ShellId">{shell}</w:Selector></w:SelectorSet>' if shell else ""
        message = (
            '<s:Envelope xmlns:s="http://www.w3.org/2003/05/soap-envelope" '
            'xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing" '
            f'xmlns:w="http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd" xmlns:rsp="{SHELL}"><s:Header>'
            f"<a:Action>{action}</a:Action><a:MessageID>uuid:{uuid.uuid4()}</a:MessageID>"
            f"<w:ResourceURI>{SHELL}/cmd</w:ResourceURI>{selectors}</s:Header><s:Body>{body}</s:Body></s:Envelope>"
        ).encode()
        sealed = self.context.wrap(message, True)
        assert sealed.encrypted
        lines = [
            BOUNDARY,
            f"\tContent-Type: {PROTOCOL}".encode(),
            f"\tOriginalContent: type={SOAP};Length={len(message)}".encode(),
            BOUNDARY,
            b"\tContent-Type: application/octet-stream",
            struct.pack("<I", 16) + sealed.message + BOUNDARY + b"--",
            b"",
        ]
        kind = f'multipart/encrypted;protocol="{PROTOCOL}";boundary="Encrypted Boundary"'
        status, headers, answer = self.post(b"\r\n".join(lines), {"Content-Type": kind})
        assert status == 200 and headers["Content-Type"].startswith("multipart/encrypted"), (status, headers)
        start = answer.index(b"application/octet-stream\r\n") + len(b"application/octet-stream\r\n")
        plain = self.context.unwrap(answer[start + 4 : answer.rindex(BOUNDARY)])
        assert plain.encrypted
        assert f";Length={len(plain.message)}\r\n".encode() in answer
        return plain.message.decode()

    def run(self, line):
        shell = re.search("<rsp:ShellId>(.*?)<", self.soap(f"{TRANSFER}/Create", "<rsp:Shell/>")).group(1)
        started = self.soap(
            f"{SHELL}/Command", f"<rsp:CommandLine><rsp:Command>{line}</rsp:Command></rsp:CommandLine>", shell
        )
        command = re.search("<rsp:CommandId>(.*?)<", started).group(1)
        output = b""
        while True:
            wanted = f'<rsp:DesiredStream CommandId="{command}">stdout stderr</rsp:DesiredStream>'
            answer = self.soap(f"{SHELL}/Receive", f"<rsp:Receive>{wanted}</rsp:Receive>", shell)
            for piece in re.findall(r'<rsp:Stream Name="stdout"[^>]*>([^<]*)<', answer):
                output += base64.b64decode(piece)
            if "/CommandState/Done" in answer:
                break
        self.soap(f"{TRANSFER}/Delete", "", shell)
        return output


def good_password(target):
    for mechanism in (NTLM, SPNEGO):
        connection = Connection(target, mechanism, target.password)
        assert connection.run("hostname").startswith(b"FARM-")
        # Many messages both ways over one context: sequence numbers and key streams stay in step.
        t.is_long(connection.run(t.LONG))


def bad_password(target):
    for mechanism in (NTLM, SPNEGO):
        try:
            Connection(target, mechanism, "not this one")
            raise AssertionError("a wrong password was accepted")
        except Refused:
            pass


t.run({name: check for name, check in list(globals().items()) if callable(check) and not name.startswith("_")})
