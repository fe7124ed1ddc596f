//! Independent WinRM clients against the stand-alone simulator: what they accept, a Windows machine would be.
//!
//! pypsrp and pywinrm are Python packages of pinned versions, installed once into `interop-venv` below the target
//! directory; their NTLM is pyspnego's. curl and the GSSAPI client have theirs from Debian's gss-ntlmssp, in C. Debian's
//! winrmcp is a program in Go, with a WinRM library and a TLS of its own.

use std::io::{BufRead, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD as BASE64;

const PACKAGES: [&str; 5] =
    ["pywinrm==0.5.0", "pypsrp==0.9.1", "pyyaml==6.0.2", "setuptools==80.9.0", "wheel==0.45.1"];

/// The folder this build writes into: that of the test itself, without `deps`.
fn build_folder() -> PathBuf {
    let test = std::env::current_exe().expect("the path of this test");
    test.ancestors().nth(2).expect("a folder above deps").to_owned()
}

fn target_folder() -> PathBuf {
    build_folder().parent().expect("a target folder").to_owned()
}

fn must(what: &str, output: std::io::Result<Output>) {
    match output {
        Err(error) => panic!("{what}: {error}. The interop tests need python3 with venv and pip."),
        Ok(output) if !output.status.success() => panic!(
            "{what} failed ({}). The interop tests need python3 with venv and pip, and the packages {PACKAGES:?}.\n{}{}",
            output.status,
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        ),
        Ok(_) => {}
    }
}

/// The interpreter of the virtual environment, made on first use.
fn python() -> &'static Path {
    static PYTHON: OnceLock<PathBuf> = OnceLock::new();
    PYTHON.get_or_init(|| {
        let folder = target_folder().join("interop-venv");
        let interpreter = folder.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
        let installed = folder.join("installed");
        let wanted = PACKAGES.join("\n");
        // One process makes it; those beside it wait.
        std::fs::create_dir_all(target_folder()).expect("a writable target folder");
        let lock = std::fs::File::create(folder.with_extension("lock")).expect("a writable target folder");
        lock.lock().expect("a lock");
        if std::fs::read_to_string(&installed).is_ok_and(|known| known == wanted) {
            return interpreter;
        }
        // The name that its installer for Windows gives it.
        let system = if cfg!(windows) { "python" } else { "python3" };
        must("python -m venv", Command::new(system).args(["-m", "venv"]).arg(&folder).output());
        must(
            "pip install",
            Command::new(&interpreter).args(["-m", "pip", "install", "-q"]).args(PACKAGES).output(),
        );
        std::fs::write(&installed, wanted).expect("a writable target folder");
        interpreter
    })
}

/// How the simulated service is reached.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Service {
    /// Messages are encrypted by NTLM.
    Http,
    /// A self-signed certificate; a logon that is bound to another connection is refused (Windows' default).
    Https,
    /// As `Https`, and a logon that is bound to no connection is refused, too.
    StrictHttps,
    /// As `Https`, and Basic is offered.
    BasicHttps,
}

impl Service {
    fn scheme(self) -> &'static str {
        if self == Self::Http { "http" } else { "https" }
    }

    fn options(self) -> &'static [&'static str] {
        match self {
            Self::Http => &[],
            Self::Https => &["--https"],
            Self::StrictHttps => &["--https", "--channel-binding", "strict"],
            Self::BasicHttps => &["--https", "--basic"],
        }
    }
}

/// A running simulator; ends with the test.
struct Fleet {
    process: Child,
    /// The lines it printed: address, user, password and path of each workstation.
    workstations: Vec<Vec<String>>,
    /// Where it is watched and disturbed.
    control: String,
}

impl Fleet {
    fn start(count: usize, service: Service) -> Self {
        let mut process = Command::new(tests::program("simulator"))
            .args(["--workstations", &count.to_string(), "--emulators", "5", "--port-base", "0"])
            .args(["--control-port", "0"])
            .args(service.options())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the simulator starts");
        let mut said = BufReader::new(process.stderr.take().expect("a pipe")).lines();
        let control = said.next().and_then(Result::ok).expect("a line");
        let control = control.strip_prefix("control endpoint on ").expect("an address").to_owned();
        // Whatever else it says is passed on.
        std::thread::spawn(move || {
            said.map_while(Result::ok).for_each(|line| eprintln!("simulator: {line}"));
        });
        let out = process.stdout.take().expect("a pipe");
        let workstations = BufReader::new(out)
            .lines()
            .take(count)
            .map(|line| {
                let line = line.expect("a line");
                let mut parts = line.split(' ');
                let (host, port) =
                    parts.next().and_then(|address| address.split_once(':')).expect("an address");
                let values = ["user=", "password=", "ldconsole="].map(|key| {
                    parts.next().and_then(|part| part.strip_prefix(key)).expect("a value").to_owned()
                });
                [host.to_owned(), port.to_owned()].into_iter().chain(values).collect()
            })
            .collect();
        Self { process, workstations, control }
    }

    /// What is in a file of the first workstation.
    fn file(&self, path: &str) -> String {
        self.ask("/0/read", &["--data-binary", path])
    }

    /// How many shells were opened on the first workstation.
    fn shells(&self) -> u64 {
        let seen: serde_json::Value = serde_json::from_str(&self.ask("/0", &[])).expect("JSON");
        seen["counters"]["shells_created"].as_u64().expect("a number")
    }

    fn ask(&self, path: &str, options: &[&str]) -> String {
        let output = Command::new("curl")
            .args(["-sS", "--noproxy", "*"])
            .args(options)
            .arg(format!("{}{path}", self.control))
            .output();
        let output = output.expect("the interop tests need the Debian package curl: run `make setup`");
        String::from_utf8(output.stdout).expect("text")
    }
}

impl Drop for Fleet {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// Fails with what is missing unless the C clients' NTLM is there: `.ci/packages` names it, `make setup` installs it.
fn require_gss_ntlmssp() {
    let mechanism = Path::new("/etc/gss/mech.d/mech.ntlmssp.conf");
    assert!(mechanism.exists(), "the interop tests need the Debian package gss-ntlmssp: run `make setup`");
}

fn interpreter_of(script: &str) -> &'static Path {
    if script != "gss_client.py" {
        return python();
    }
    require_gss_ntlmssp();
    // Debian's Python: the bindings are packaged for it alone.
    let python = Path::new("/usr/bin/python3");
    let bindings = Command::new(python).args(["-c", "import gssapi"]).output();
    assert!(
        bindings.is_ok_and(|output| output.status.success()),
        "the interop tests need the Debian package python3-gssapi: run `make setup`"
    );
    python
}

fn check(script: &str, name: &str, service: Service) {
    let python = interpreter_of(script);
    let fleet = Fleet::start(2, service);
    for workstation in &fleet.workstations {
        let output = Command::new(python)
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("interop").join(script))
            .args([name, service.scheme()])
            .args(workstation)
            .env("PYTHONDONTWRITEBYTECODE", "1")
            .env("PYTHONWARNINGS", "ignore")
            .output()
            .expect("the client starts");
        assert!(
            output.status.success(),
            "{script} {name} against {}:\n{}{}",
            workstation[1],
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        );
    }
}

/// Logs on by `curl --negotiate` and asks which service this is; gives the HTTP status and the answer.
fn curl_negotiate(workstation: &[String], service: Service, password: &str) -> (String, String) {
    const IDENTIFY: &str = "<s:Envelope xmlns:s=\"http://www.w3.org/2003/05/soap-envelope\" \
        xmlns:wsmid=\"http://schemas.dmtf.org/wbem/wsman/identity/1/wsmanidentity.xsd\"><s:Header/><s:Body>\
        <wsmid:Identify/></s:Body></s:Envelope>";
    let [host, port, user, ..] = workstation else { panic!("a workstation") };
    let accounts = target_folder().join(format!("interop-ntlm-{port}"));
    std::fs::write(&accounts, format!("FARM:{user}:{password}\n")).expect("a writable target folder");
    let output = Command::new("curl")
        .args(["-s", "-k", "--noproxy", "*", "-w", "\n%{http_code}", "--negotiate"])
        .args(["-u", &format!("FARM\\{user}:")])
        .args(["-H", "Content-Type: application/soap+xml;charset=UTF-8", "--data", IDENTIFY])
        .arg(format!("{}://{host}:{port}/wsman", service.scheme()))
        .env("NTLM_USER_FILE", &accounts)
        .output();
    let _ = std::fs::remove_file(&accounts);
    let output = output.expect("the interop tests need the Debian package curl: run `make setup`");
    let text = String::from_utf8(output.stdout).expect("an answer in UTF-8");
    let (body, status) = text.rsplit_once('\n').expect("a status");
    (status.to_owned(), body.to_owned())
}

#[test]
fn curl_with_gss_ntlmssp_logs_on_with_the_right_password_only() {
    require_gss_ntlmssp();
    let fleet = Fleet::start(1, Service::Https);
    let workstation = &fleet.workstations[0];
    let (status, answer) = curl_negotiate(workstation, Service::Https, &workstation[3]);
    assert_eq!(status, "200", "{answer}");
    // Only who is logged on is told the system's version.
    assert!(answer.contains("OS: 10.0.19045 SP: 0.0 Stack: 3.0"), "{answer}");
    let (status, answer) = curl_negotiate(workstation, Service::Https, "not this one");
    assert_eq!((status.as_str(), answer.as_str()), ("401", ""));
}

#[test]
fn curl_is_refused_over_http_because_it_encrypts_nothing() {
    require_gss_ntlmssp();
    let fleet = Fleet::start(1, Service::Http);
    let workstation = &fleet.workstations[0];
    let (status, answer) = curl_negotiate(workstation, Service::Http, &workstation[3]);
    assert_eq!((status.as_str(), answer.as_str()), ("401", ""));
}

/// Copies a file by Debian's winrmcp; what it says, and whether it said that all went well. `None`, with the reason on
/// standard error, if it is not installed.
fn winrmcp(workstation: &[String], password: &str, from: &Path) -> Option<(String, bool)> {
    let [host, port, user, ..] = workstation else { panic!("a workstation") };
    let output = Command::new("winrmcp")
        .args(["-user", user, "-pass", password, "-addr", &format!("{host}:{port}"), "-https", "-insecure"])
        .arg(from)
        .arg("C:/Users/operator/copied.bin")
        .output();
    match output {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            // Past the test runner, which shows what a test prints only if it fails.
            let why = "the Debian package winrmcp is not installed: run `make setup`";
            let _ = writeln!(std::io::stderr(), "SKIPPED: {why}");
            None
        }
        Err(error) => panic!("winrmcp: {error}"),
        Ok(output) => {
            let said = [output.stdout, output.stderr].concat();
            Some((String::from_utf8_lossy(&said).into_owned(), output.status.success()))
        }
    }
}

#[test]
fn a_client_in_go_writes_a_file_in_many_commands() {
    let fleet = Fleet::start(1, Service::BasicHttps);
    let workstation = &fleet.workstations[0];
    let content: Vec<u8> = (0..150_000_u32).map(|number| (number * 31 % 251) as u8).collect();
    let file = target_folder().join(format!("interop-copy-{}", workstation[1]));
    std::fs::write(&file, &content).expect("a writable target folder");
    let copied = winrmcp(workstation, &workstation[3], &file);
    let _ = std::fs::remove_file(&file);
    let Some((said, good)) = copied else { return };
    // It ends with a script for PowerShell, which is not simulated; what it wrote by then is what it was given.
    assert!(!good && said.contains("restore operation returned code=1"), "{said}");
    let name = said.split(r"$env:TEMP\").nth(1).and_then(|rest| rest.split(' ').next()).expect("a name");
    let written = fleet.file(&format!(r"C:\Users\operator\AppData\Local\Temp\{name}"));
    let decoded: Vec<u8> = written
        .lines()
        .flat_map(|line| BASE64.decode(line.trim()).unwrap_or_else(|error| panic!("{error}: {line}")))
        .collect();
    assert!(decoded == content, "{} of {} bytes", decoded.len(), content.len());
    assert!(fleet.shells() > 2, "{}", fleet.shells());
}

#[test]
fn a_client_in_go_is_refused_with_a_wrong_password() {
    let fleet = Fleet::start(1, Service::BasicHttps);
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml");
    let Some((said, good)) = winrmcp(&fleet.workstations[0], "not this one", &file) else { return };
    assert!(!good && said.contains("401"), "{said}");
}

macro_rules! checks {
    ($service:expr; $($test:ident: $script:literal $name:literal;)*) => {
        $(#[test]
        fn $test() {
            check($script, $name, $service);
        })*
    };
}

checks! {
    Service::Http;
    pypsrp_logs_on_with_raw_and_wrapped_ntlm: "pypsrp_client.py" "good_password";
    pypsrp_is_refused_with_a_wrong_password: "pypsrp_client.py" "bad_password";
    pypsrp_lists_emulators: "pypsrp_client.py" "list2";
    pypsrp_gets_long_output_whole: "pypsrp_client.py" "long_output";
    pypsrp_sees_exit_codes: "pypsrp_client.py" "exit_codes";
    pypsrp_sees_standard_error: "pypsrp_client.py" "stderr";
    pypsrp_gives_input: "pypsrp_client.py" "stdin";
    pypsrp_runs_two_shells_at_once: "pypsrp_client.py" "two_shells";
    pypsrp_outlasts_the_operation_timeout: "pypsrp_client.py" "operation_timeout";
    pypsrp_is_told_that_its_shell_has_gone: "pypsrp_client.py" "deleted_shell";
    pypsrp_gets_the_shell_it_asks_for: "pypsrp_client.py" "wire_options";
    an_ordinary_command_is_answered_as_windows_was_recorded: "recorded_exchanges.py" "ordinary_command";
    a_shell_with_options_is_described_as_windows_was_recorded: "recorded_exchanges.py" "shell_options";
    silence_is_answered_as_windows_was_recorded: "recorded_exchanges.py" "silence";
    input_is_answered_as_windows_was_recorded: "recorded_exchanges.py" "standard_input";
    an_unknown_command_is_refused_as_windows_was_recorded: "recorded_exchanges.py" "unknown_command";
    a_missing_program_is_refused_as_windows_was_recorded: "recorded_exchanges.py" "missing_program";
    variables_are_answered_as_windows_was_recorded: "recorded_exchanges.py" "environment";
    options_are_answered_as_windows_was_recorded: "recorded_exchanges.py" "code_page_and_profile";
    a_single_call_is_answered_as_windows_was_recorded: "recorded_exchanges.py" "one_call";
    the_configuration_is_as_windows_was_recorded: "recorded_exchanges.py" "configuration";
    a_receive_without_a_command_is_refused_as_windows_was_recorded: "recorded_exchanges.py" "no_command_named";
    standard_error_is_answered_as_windows_was_recorded: "recorded_exchanges.py" "standard_error";
    a_negative_timeout_is_refused_as_windows_was_recorded: "recorded_exchanges.py" "bad_timeout";
    a_deleted_shell_is_refused_as_windows_was_recorded: "recorded_exchanges.py" "deleted_shell";
    pywinrm_logs_on: "pywinrm_client.py" "good_password";
    pywinrm_is_refused_with_a_wrong_password: "pywinrm_client.py" "bad_password";
    pywinrm_lists_emulators: "pywinrm_client.py" "list2";
    pywinrm_gets_long_output_whole: "pywinrm_client.py" "long_output";
    pywinrm_sees_exit_codes: "pywinrm_client.py" "exit_codes";
    pywinrm_sees_standard_error: "pywinrm_client.py" "stderr";
    pywinrm_gives_input: "pywinrm_client.py" "stdin";
    pywinrm_runs_two_shells_at_once: "pywinrm_client.py" "two_shells";
    pywinrm_outlasts_the_operation_timeout: "pywinrm_client.py" "operation_timeout";
    c_libraries_encrypt_both_ways_raw_and_inside_spnego: "gss_client.py" "good_password";
    c_libraries_are_refused_with_a_wrong_password: "gss_client.py" "bad_password";
}

checks! {
    Service::Https;
    pypsrp_logs_on_over_https_sealed_or_not_bound_or_not: "pypsrp_client.py" "https_bindings";
}

// With bindings required, whatever succeeds proves that they were right.
checks! {
    Service::StrictHttps;
    pypsrp_logs_on_over_https: "pypsrp_client.py" "good_password";
    pypsrp_is_refused_over_https_with_a_wrong_password: "pypsrp_client.py" "bad_password";
    pypsrp_is_refused_over_https_without_channel_bindings: "pypsrp_client.py" "no_bindings";
    pypsrp_lists_emulators_over_https: "pypsrp_client.py" "list2";
    pypsrp_gets_long_output_whole_over_https: "pypsrp_client.py" "long_output";
    pypsrp_sees_exit_codes_over_https: "pypsrp_client.py" "exit_codes";
    pypsrp_gives_input_over_https: "pypsrp_client.py" "stdin";
    pypsrp_runs_two_shells_at_once_over_https: "pypsrp_client.py" "two_shells";
    pypsrp_outlasts_the_operation_timeout_over_https: "pypsrp_client.py" "operation_timeout";
    pywinrm_logs_on_over_https: "pywinrm_client.py" "good_password";
    pywinrm_is_refused_over_https_with_a_wrong_password: "pywinrm_client.py" "bad_password";
    pywinrm_is_refused_over_https_without_channel_bindings: "pywinrm_client.py" "no_bindings";
    pywinrm_lists_emulators_over_https: "pywinrm_client.py" "list2";
    pywinrm_gets_long_output_whole_over_https: "pywinrm_client.py" "long_output";
    pywinrm_sees_exit_codes_over_https: "pywinrm_client.py" "exit_codes";
    pywinrm_gives_input_over_https: "pywinrm_client.py" "stdin";
    pywinrm_runs_two_shells_at_once_over_https: "pywinrm_client.py" "two_shells";
    pywinrm_outlasts_the_operation_timeout_over_https: "pywinrm_client.py" "operation_timeout";
}
