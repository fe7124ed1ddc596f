//! Independent WinRM clients against the stand-alone simulator: what they accept, a Windows machine would be.
//!
//! The clients are Python packages of pinned versions; they are installed once into `interop-venv` below the target
//! directory.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};
use std::sync::OnceLock;

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
        let python = folder.join("bin").join("python");
        let installed = folder.join("installed");
        let wanted = PACKAGES.join("\n");
        if std::fs::read_to_string(&installed).is_ok_and(|known| known == wanted) {
            return python;
        }
        must("python3 -m venv", Command::new("python3").args(["-m", "venv"]).arg(&folder).output());
        must("pip install", Command::new(&python).args(["-m", "pip", "install", "-q"]).args(PACKAGES).output());
        std::fs::write(&installed, wanted).expect("a writable target folder");
        python
    })
}

/// The stand-alone simulator, built as this test was.
fn simulator() -> &'static Path {
    static SIMULATOR: OnceLock<PathBuf> = OnceLock::new();
    SIMULATOR.get_or_init(|| {
        let folder = build_folder();
        let mut build = Command::new(env!("CARGO"));
        build.args(["build", "-q", "-p", "simulator", "--bin", "simulator", "--ignore-rust-version"]);
        build.arg("--target-dir").arg(target_folder());
        if folder.ends_with("release") {
            build.arg("--release");
        }
        let built = build.current_dir(env!("CARGO_MANIFEST_DIR")).output();
        must("cargo build -p simulator", built);
        folder.join("simulator")
    })
}

/// A running simulator; ends with the test.
struct Fleet {
    process: Child,
    /// The lines it printed: address, user, password and path of each workstation.
    workstations: Vec<Vec<String>>,
}

impl Fleet {
    fn start(count: usize, https: bool) -> Self {
        let mut process = Command::new(simulator())
            .args(["--workstations", &count.to_string(), "--emulators", "5", "--port-base", "0"])
            .args(https.then_some("--https"))
            .stdout(Stdio::piped())
            .spawn()
            .expect("the simulator starts");
        let out = process.stdout.take().expect("a pipe");
        let workstations = BufReader::new(out)
            .lines()
            .take(count)
            .map(|line| {
                let line = line.expect("a line");
                let mut parts = line.split(' ');
                let (host, port) = parts.next().and_then(|address| address.split_once(':')).expect("an address");
                let values = ["user=", "password=", "ldconsole="]
                    .map(|key| parts.next().and_then(|part| part.strip_prefix(key)).expect("a value").to_owned());
                [host.to_owned(), port.to_owned()].into_iter().chain(values).collect()
            })
            .collect();
        Self { process, workstations }
    }
}

impl Drop for Fleet {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn check(script: &str, name: &str) {
    let python = python();
    let fleet = Fleet::start(2, name.starts_with("https"));
    for workstation in &fleet.workstations {
        let output = Command::new(python)
            .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("interop").join(script))
            .arg(name)
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

macro_rules! checks {
    ($($test:ident: $script:literal $name:literal;)*) => {
        $(#[test]
        fn $test() {
            check($script, $name);
        })*
    };
}

checks! {
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
    pypsrp_binds_its_logon_to_https: "pypsrp_client.py" "https_bindings";
    an_ordinary_command_is_answered_as_windows_was_recorded: "recorded_exchanges.py" "ordinary_command";
    a_shell_with_options_is_described_as_windows_was_recorded: "recorded_exchanges.py" "shell_options";
    silence_is_answered_as_windows_was_recorded: "recorded_exchanges.py" "silence";
    input_is_answered_as_windows_was_recorded: "recorded_exchanges.py" "standard_input";
    an_unknown_command_is_refused_as_windows_was_recorded: "recorded_exchanges.py" "unknown_command";
    a_missing_program_is_refused_as_windows_was_recorded: "recorded_exchanges.py" "missing_program";
    pywinrm_logs_on: "pywinrm_client.py" "good_password";
    pywinrm_is_refused_with_a_wrong_password: "pywinrm_client.py" "bad_password";
    pywinrm_lists_emulators: "pywinrm_client.py" "list2";
    pywinrm_gets_long_output_whole: "pywinrm_client.py" "long_output";
    pywinrm_sees_exit_codes: "pywinrm_client.py" "exit_codes";
    pywinrm_sees_standard_error: "pywinrm_client.py" "stderr";
    pywinrm_gives_input: "pywinrm_client.py" "stdin";
    pywinrm_runs_two_shells_at_once: "pywinrm_client.py" "two_shells";
    pywinrm_outlasts_the_operation_timeout: "pywinrm_client.py" "operation_timeout";
}
