//! Which programs of this computer are found, and what they are told. Nothing passes through a shell: each argument arrives as it is.

use std::{
    env, io,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
};

/// The folders in which programs are looked for, in their order.
#[derive(Debug)]
pub(super) struct ProgramFolders(Vec<PathBuf>);

/// A program and what it is told.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Launch {
    pub(super) program: PathBuf,
    pub(super) arguments: Vec<String>,
}

impl ProgramFolders {
    /// Windows' own folder, and those of the `PATH`.
    pub(super) fn of_this_computer() -> Self {
        let windows = env::var_os("SystemRoot").map(|root| Path::new(&root).join("System32"));
        let path = env::var_os("PATH").unwrap_or_default();
        Self(
            windows
                .into_iter()
                .chain(env::split_paths(&path))
                .filter(|folder| folder.is_absolute())
                .collect(),
        )
    }

    /// The first program for Remote Desktop that is there. Whoever has none is told so.
    pub(super) fn desktop(&self, address: &str) -> Option<Launch> {
        let to = |found: Option<PathBuf>, arguments: &[&str]| {
            found.map(|program| Launch {
                program,
                arguments: arguments.iter().map(|argument| (*argument).to_owned()).collect(),
            })
        };
        let server = format!("/v:{address}");
        if cfg!(windows) {
            return to(self.find("mstsc"), &[&server]);
        }
        let windows = ["sdl-freerdp3", "sdl-freerdp"];
        to(self.find("remmina"), &["-c", &format!("rdp://{address}")])
            // These ask for the password in a window of their own,
            .or_else(|| windows.iter().find_map(|name| to(self.find(name), &[&server])))
            // and these in a terminal.
            .or_else(|| {
                let terminal = self.find("x-terminal-emulator")?;
                let freerdp = ["xfreerdp3", "xfreerdp"].iter().find_map(|name| self.find(name))?;
                to(Some(terminal), &["-e", freerdp.to_str()?, &server])
            })
    }

    /// scrcpy, which connects adb to this address.
    pub(super) fn screen(&self, address: &str, title: &str) -> Option<Launch> {
        let arguments = vec![format!("--tcpip={address}"), format!("--window-title={title}")];
        self.find("scrcpy").map(|program| Launch { program, arguments })
    }

    fn find(&self, name: &str) -> Option<PathBuf> {
        let file = format!("{name}{}", env::consts::EXE_SUFFIX);
        self.0.iter().map(|folder| folder.join(&file)).find(|path| is_program(path))
    }
}

#[cfg(unix)]
fn is_program(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    path.metadata().is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0)
}

#[cfg(not(unix))]
fn is_program(path: &Path) -> bool {
    path.is_file()
}

impl Launch {
    /// Starts it, and waits for its end elsewhere: it outlives the click.
    pub(super) fn start(&self) -> io::Result<()> {
        tracing::info!(program = %self.program.display(), arguments = ?self.arguments, "started beside LDFleet");
        let mut child = Command::new(&self.program)
            .args(&self.arguments)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()?;
        let waits = move || {
            let ended = child.wait();
            tracing::debug!(?ended, "what was started beside LDFleet has ended");
        };
        thread::Builder::new().name("beside".into()).spawn(waits).map(drop)
    }
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]
mod tests {
    use std::{fs, os::unix::fs::PermissionsExt as _, time::Duration};

    use super::*;

    /// A folder with programs that write down what they were told.
    fn folder(names: &[&str]) -> tempfile::TempDir {
        let folder = tempfile::tempdir().unwrap();
        for name in names {
            let path = folder.path().join(name);
            let told = folder.path().join("told");
            let part = told.with_extension("part");
            let (told, part) = (told.display(), part.display());
            fs::write(&path, format!("#!/bin/sh\nprintf '%s\\n' \"$@\" >'{part}'\nmv '{part}' '{told}'\n"))
                .unwrap();
            fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
        }
        folder
    }

    fn told(folder: &Path, launch: &Launch) -> Vec<String> {
        launch.start().unwrap();
        for _ in 0..1000 {
            if let Ok(told) = fs::read_to_string(folder.join("told")) {
                return told.lines().map(str::to_owned).collect();
            }
            thread::sleep(Duration::from_millis(10));
        }
        panic!("it was told nothing")
    }

    #[test]
    fn a_desktop_is_opened_with_an_address_and_nothing_else() {
        let there = folder(&["remmina", "xfreerdp", "x-terminal-emulator"]);
        let programs = ProgramFolders(vec![there.path().to_owned()]);
        let launch = programs.desktop("192.168.1.11:3389").unwrap();
        assert_eq!(told(there.path(), &launch), ["-c", "rdp://192.168.1.11:3389"]);

        let there = folder(&["xfreerdp", "x-terminal-emulator"]);
        let programs = ProgramFolders(vec![there.path().to_owned()]);
        let launch = programs.desktop("ws-1:3389").unwrap();
        let freerdp = there.path().join("xfreerdp").display().to_string();
        assert_eq!(told(there.path(), &launch), ["-e", &freerdp, "/v:ws-1:3389"]);
    }

    #[test]
    fn what_is_not_there_or_is_no_program_is_not_found() {
        let there = folder(&["xfreerdp"]);
        fs::write(there.path().join("remmina"), "not a program").unwrap();
        let programs = ProgramFolders(vec![there.path().to_owned()]);
        assert_eq!(programs.desktop("ws-1:3389"), None, "no terminal in which it could ask");
        assert_eq!(programs.screen("ws-1:5555", "Farm"), None);
    }

    #[test]
    fn a_title_reaches_scrcpy_as_it_is() {
        let there = folder(&["scrcpy"]);
        let launch =
            ProgramFolders(vec![there.path().to_owned()]).screen("ws-1:5557", "a; rm -rf \"$HOME\"").unwrap();
        assert_eq!(told(there.path(), &launch), ["--tcpip=ws-1:5557", "--window-title=a; rm -rf \"$HOME\""]);
    }
}
