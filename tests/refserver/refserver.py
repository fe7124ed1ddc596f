#!/usr/bin/env python3
"""A second, independent WinRM server for tests of the client, on the loopback interface.

NTLM and sealing are pyspnego's; HTTP is the standard library's; nothing is shared with the simulator. It runs no
commands: it answers a few made-up ones (see `run`). It prints `PORT <number> <SHA-256 of the certificate>` and serves until it is killed.
`GET /state` answers what it has seen, as JSON.
"""

import argparse
import base64
import datetime
import hashlib
import html
import ipaddress
import json
import os
import re
import shutil
import socket
import ssl
import struct
import sys
import tempfile
import threading
import time
import uuid
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("--user", default="tester", help="account, in the domain DOMAIN")
parser.add_argument("--password", default="Pa$$w0rd-1")
parser.add_argument("--list2", help="file with the output of every command line that contains list2")
parser.add_argument("--fault", default="", help="Action:code:subcode, the fault that this action always answers")
parser.add_argument("--status", default="", help="Action:status, the HTTP status that this action always answers")
parser.add_argument("--garbage", default="", help="action whose answer is not XML")
parser.add_argument("--close-after", type=int, default=0, help="close each connection after so many requests")
parser.add_argument("--tls", action="store_true", help="serve HTTPS, self-signed, and demand the right channel binding")
OPTIONS = parser.parse_args()

# pyspnego reads it anew for each login. In memory where that exists: tests end this program without asking.
ACCOUNTS = f"DOMAIN:{OPTIONS.user}:{OPTIONS.password}\n"
if hasattr(os, "memfd_create"):
    memory = os.memfd_create("accounts")
    os.write(memory, ACCOUNTS.encode())
    os.environ["NTLM_USER_FILE"] = f"/proc/self/fd/{memory}"
else:
    with tempfile.NamedTemporaryFile("w", suffix=".users", delete=False) as users:
        users.write(ACCOUNTS)
    os.environ["NTLM_USER_FILE"] = users.name

from cryptography import x509  # noqa: E402  (a dependency of pyspnego)
from cryptography.hazmat.primitives import hashes, serialization  # noqa: E402
from cryptography.hazmat.primitives.asymmetric import ec  # noqa: E402
from cryptography.x509.oid import NameOID  # noqa: E402

import spnego  # noqa: E402  (it reads the environment)
from spnego.channel_bindings import GssChannelBindings  # noqa: E402

SHELL = "http://schemas.microsoft.com/wbem/wsman/1/windows/shell"
TRANSFER = "http://schemas.xmlsoap.org/ws/2004/09/transfer"
FAULT = "http://schemas.dmtf.org/wbem/wsman/1/wsman/fault"
NAMESPACES = " ".join(
    f'xmlns:{prefix}="{uri}"'
    for prefix, uri in {
        "s": "http://www.w3.org/2003/05/soap-envelope",
        "a": "http://schemas.xmlsoap.org/ws/2004/08/addressing",
        "x": TRANSFER,
        "w": "http://schemas.dmtf.org/wbem/wsman/1/wsman.xsd",
        "rsp": SHELL,
        "p": "http://schemas.microsoft.com/wbem/wsman/1/wsman.xsd",
    }.items()
)
BOUNDARY = b"--Encrypted Boundary"
SEALED = b"application/HTTP-SPNEGO-session-encrypted"
SEALED_BODY = re.compile(
    BOUNDARY + rb"\r\n\tContent-Type: " + SEALED + rb"\r\n"
    rb"\tOriginalContent: type=application/soap\+xml;charset=UTF-8;Length=(\d+)\r\n"
    + BOUNDARY + rb"\r\n\tContent-Type: application/octet-stream\r\n(.*)" + BOUNDARY + rb"--\r\n",
    re.S,
)

LOCK = threading.Lock()
SHELLS: dict[str, set[str]] = {}
COMMANDS: dict[str, tuple[float, str]] = {}
SEEN: dict[str, int] = {"connections": 0, "refused": 0, "logins": 0, "shells_open": 0, "commands_open": 0}


def count(what: str) -> None:
    with LOCK:
        SEEN[what] = SEEN.get(what, 0) + 1
        SEEN["shells_open"] = len(SHELLS)
        SEEN["commands_open"] = sum(len(commands) for commands in SHELLS.values())


def envelope(action: str, body: str, relates_to: str) -> str:
    return (
        f'<s:Envelope xml:lang="en-US" {NAMESPACES}><s:Header><a:Action>{action}</a:Action>'
        f"<a:MessageID>uuid:{str(uuid.uuid4()).upper()}</a:MessageID>"
        "<a:To>http://schemas.xmlsoap.org/ws/2004/08/addressing/role/anonymous</a:To>"
        f"<a:RelatesTo>{relates_to}</a:RelatesTo></s:Header><s:Body>{body}</s:Body></s:Envelope>"
    )


def fault(code: int, subcode: str, text: str, relates_to: str) -> tuple[int, str]:
    return 500, envelope(
        FAULT,
        f"<s:Fault><s:Code><s:Value>s:Receiver</s:Value><s:Subcode><s:Value>{subcode}</s:Value></s:Subcode></s:Code>"
        f'<s:Reason><s:Text xml:lang="de-DE">{text}</s:Text></s:Reason><s:Detail>'
        '<f:WSManFault xmlns:f="http://schemas.microsoft.com/wbem/wsman/1/wsmanfault" '
        f'Code="{code}" Machine="127.0.0.1"><f:Message>{text}</f:Message></f:WSManFault></s:Detail></s:Fault>',
        relates_to,
    )


def element(xml: str, name: str) -> str:
    found = re.search(rf"<(?:\w+:)?{name}(?:\s[^>]*)?>(.*?)</(?:\w+:)?{name}>", xml, re.S)
    return html.unescape(found.group(1)).strip() if found else ""


def run(line: str) -> tuple[float, bytes, bytes, int]:
    """Seconds it takes, standard output, standard error and exit code of a command line."""
    marked = re.match(r"echo (\S+)&>&2 echo \1&(.*)&call echo \1:%\^errorlevel%$", line)
    if marked:
        mark = marked.group(1).encode()
        seconds, stdout, stderr, code = run(marked.group(2))
        # cmd.exe prints it signed, the wire carries it as it was asked for.
        signed = (code + 2**31) % 2**32 - 2**31
        stdout = mark + b"\r\n" + stdout + mark + b":%d\r\n" % signed
        return seconds, stdout, mark + b"\r\n" + stderr, code
    wait = re.match(r"sleep ([\d.]+)", line)
    if wait:
        return float(wait.group(1)), b"", b"", 0
    big = re.match(r"big (\d+)", line)
    if big:
        return 0, b"x" * int(big.group(1)), b"", 0
    leave = re.match(r"exit (-?\d+)", line)
    if leave:
        return 0, b"", b"as asked\r\n", int(leave.group(1))
    if "list2" in line and OPTIONS.list2:
        with open(OPTIONS.list2, "rb") as file:
            return 0, file.read(), b"", 0
    if "reg query" in line:
        return 0, b"\r\nHKEY_LOCAL_MACHINE\\...\\CodePage\r\n    ACP    REG_SZ    936\r\n\r\n", b"", 0
    return 0, line.encode() + b"\r\n", b"", 0


def answer(xml: str) -> tuple[int, str]:
    """HTTP status and body for a request."""
    action = element(xml, "Action").rsplit("/", 1)[-1]
    request = element(xml, "MessageID")
    count(action)
    if OPTIONS.fault.startswith(action + ":"):
        _, code, subcode = OPTIONS.fault.split(":", 2)
        return fault(int(code), subcode, "Ein lokalisierter Text.", request)
    if OPTIONS.status.startswith(action + ":"):
        return int(OPTIONS.status.split(":")[1]), ""
    if OPTIONS.garbage == action:
        return 200, "this is not XML"
    if action == "Create":
        shell = str(uuid.uuid4()).upper()
        SHELLS[shell] = set()
        count("shells")
        return 200, envelope(
            TRANSFER + "/CreateResponse",
            f"<x:ResourceCreated><a:Address>http://127.0.0.1/wsman</a:Address></x:ResourceCreated>"
            f"<rsp:Shell><rsp:ShellId>{shell}</rsp:ShellId></rsp:Shell>",
            request,
        )
    selected = re.search(r'Selector Name="ShellId">([^<]+)<', xml)
    shell = selected.group(1) if selected else ""
    if shell not in SHELLS:
        return fault(2150858843, "w:InvalidSelectors", "Die Shell wurde nicht gefunden.", request)
    if action == "Delete":
        del SHELLS[shell]
        count("deleted")
        return 200, envelope(TRANSFER + "/DeleteResponse", "", request)
    if action == "Command":
        command = str(uuid.uuid4()).upper()
        line = element(xml, "Command")
        if "lose-shell" in line:
            del SHELLS[shell]
            return fault(2150858843, "w:InvalidSelectors", "Die Shell wurde nicht gefunden.", request)
        COMMANDS[command] = (time.monotonic(), line)
        SHELLS[shell].add(command)
        count("commands")
        return 200, envelope(
            SHELL + "/CommandResponse",
            f"<rsp:CommandResponse><rsp:CommandId>{command}</rsp:CommandId></rsp:CommandResponse>",
            request,
        )
    named = re.search(r'CommandId="([^"]+)"', xml)
    command = named.group(1) if named else ""
    if action == "Signal":
        SHELLS[shell].discard(command)
        count("signals")
        return 200, envelope(SHELL + "/SignalResponse", "<rsp:SignalResponse/>", request)
    if action == "Receive" and command in COMMANDS:
        began, line = COMMANDS[command]
        seconds, stdout, stderr, code = run(line)
        limit = float(re.search(r"OperationTimeout>PT([\d.]+)S<", xml).group(1))
        left = began + seconds - time.monotonic()
        if left > limit:
            time.sleep(limit)
            return fault(2150858793, "w:TimedOut", "Noch keine Ausgabe.", request)
        time.sleep(max(left, 0))
        streams = "".join(
            f'<rsp:Stream Name="{name}" CommandId="{command}">{base64.b64encode(data).decode()}</rsp:Stream>'
            for name, data in (("stdout", stdout), ("stderr", stderr))
            if data
        )
        return 200, envelope(
            SHELL + "/ReceiveResponse",
            f'<rsp:ReceiveResponse>{streams}<rsp:CommandState CommandId="{command}" '
            f'State="{SHELL}/CommandState/Done"><rsp:ExitCode>{code}</rsp:ExitCode></rsp:CommandState>'
            "</rsp:ReceiveResponse>",
            request,
        )
    return fault(2150858752, "w:InvalidParameter", "Nicht unterstützt.", request)


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server_version = "Microsoft-HTTPAPI/2.0"
    sys_version = ""

    def setup(self):
        super().setup()
        self.connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.context = None
        self.logged_on = False
        self.requests = 0
        count("connections")

    def log_message(self, *_):
        pass

    def reply(self, status, body=b"", kind="application/soap+xml;charset=UTF-8", challenge=None, close=False):
        self.send_response(status)
        if challenge:
            self.send_header("WWW-Authenticate", challenge)
        if body:
            self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if close or (OPTIONS.close_after and self.requests >= OPTIONS.close_after):
            self.send_header("Connection", "close")
            self.close_connection = True
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        SEEN["connections"] -= 1
        self.reply(200, json.dumps(SEEN).encode(), "application/json", close=True)

    def do_POST(self):
        self.requests += 1
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        scheme, _, token = (self.headers.get("Authorization") or "").partition(" ")
        if scheme in ("Negotiate", "NTLM"):
            if self.log_on(scheme, base64.b64decode(token)) and not body:
                self.reply(200)
            return
        if not self.logged_on:
            count("anonymous")
            return self.reply(401, challenge="Negotiate")
        sealed = SEALED_BODY.fullmatch(body)
        if not sealed:
            # Windows' answer to plain text where encryption is demanded.
            return self.reply(500)
        length, payload = int(sealed.group(1)), sealed.group(2)
        header_length = struct.unpack("<I", payload[:4])[0]
        header, data = payload[4 : 4 + header_length], payload[4 + header_length :]
        if len(data) != length:
            return self.reply(400, close=True)
        try:
            xml = self.context.unwrap_winrm(header, data).decode()
        except spnego.exceptions.SpnegoError:
            return self.reply(400, close=True)
        status, text = answer(xml)
        if not text:
            return self.reply(status)
        plain = text.encode()
        wrapped = self.context.wrap_winrm(plain)
        self.reply(
            status,
            BOUNDARY + b"\r\n\tContent-Type: " + SEALED + b"\r\n"
            + b"\tOriginalContent: type=application/soap+xml;charset=UTF-8;Length="
            + str(len(plain) + wrapped.padding_length).encode() + b"\r\n"
            + BOUNDARY + b"\r\n\tContent-Type: application/octet-stream\r\n"
            + struct.pack("<I", len(wrapped.header)) + wrapped.header + wrapped.data + BOUNDARY + b"--\r\n",
            'multipart/encrypted;protocol="application/HTTP-SPNEGO-session-encrypted";boundary="Encrypted Boundary"',
        )

    def log_on(self, scheme: str, token: bytes) -> bool:
        """One step of the login; false if it has been answered."""
        if self.context is None or b"NTLMSSP\0\x01" in token:
            self.logged_on = False
            self.context = spnego.server(protocol="ntlm" if token.startswith(b"NTLMSSP") else "negotiate")
        try:
            out = self.context.step(token, channel_bindings=BINDINGS)
        except spnego.exceptions.SpnegoError:
            self.context = None
            count("refused")
            self.reply(401, challenge="Negotiate")
            return False
        if not self.context.complete:
            self.reply(401, challenge=f"{scheme} {base64.b64encode(out).decode()}")
            return False
        self.logged_on = True
        count("logins")
        return True


def self_signed(folder: str) -> tuple[str, str, bytes]:
    """A certificate for 127.0.0.1: its file, its key's file, and its DER form."""
    private = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "refserver")])
    now = datetime.datetime.now(datetime.timezone.utc)
    signed = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))]), False)
        .sign(private, hashes.SHA256())
    )
    certificate, key = os.path.join(folder, "certificate.pem"), os.path.join(folder, "key.pem")
    with open(certificate, "wb") as file:
        file.write(signed.public_bytes(serialization.Encoding.PEM))
    with open(key, "wb") as file:
        file.write(
            private.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
    return certificate, key, signed.public_bytes(serialization.Encoding.DER)


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def handle_error(self, request, client_address):
        # A client that goes away, or does not like the certificate, is no error of the server.
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)


BINDINGS = None
FINGERPRINT = ""
server = Server(("127.0.0.1", 0), Handler)
if OPTIONS.tls:
    files = tempfile.mkdtemp(prefix="refserver-")
    certificate, key, der = self_signed(files)
    FINGERPRINT = hashlib.sha256(der).hexdigest()
    BINDINGS = GssChannelBindings(application_data=b"tls-server-end-point:" + hashlib.sha256(der).digest())
    tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    tls.load_cert_chain(certificate, key)
    shutil.rmtree(files)
    # The handshake is made by the connection's own thread, not by the one that accepts.
    server.socket = tls.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
print("PORT", server.server_address[1], FINGERPRINT, flush=True)
server.serve_forever()
