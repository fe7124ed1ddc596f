//! Wine and the compiler for its programs.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::WineError;

/// What a workstation on Wine needs of its computer.
#[derive(Debug, Clone)]
pub(super) struct Tools {
    wine: PathBuf,
    compiler: PathBuf,
}

impl Tools {
    pub(super) fn find() -> Result<Self, WineError> {
        let wine = first_that_runs(&["wine64", "wine", "/usr/lib/wine/wine64"]);
        let compiler = first_that_runs(&["x86_64-w64-mingw32-gcc-posix", "x86_64-w64-mingw32-gcc"]);
        Ok(Self {
            wine: wine.ok_or(WineError::Missing("wine64"))?,
            compiler: compiler.ok_or(WineError::Missing("gcc-mingw-w64-x86-64"))?,
        })
    }

    /// A program of Wine in a prefix: no messages, no display, no offers to install anything.
    pub(super) fn wine(&self, prefix: &Path) -> Command {
        let mut command = Command::new(&self.wine);
        command
            .current_dir(prefix.parent().unwrap_or(prefix))
            .env("WINEPREFIX", prefix)
            .env("WINEDEBUG", "-all")
            .env("WINEDLLOVERRIDES", "mscoree,mshtml,winemenubuilder.exe=")
            .env("LC_ALL", "C.UTF-8")
            .env_remove("DISPLAY")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        command
    }

    /// Ends everything that runs in a prefix.
    pub(super) fn end(&self, prefix: &Path) {
        let beside = self.wine.with_file_name("wineserver");
        let servers = [beside.as_path(), Path::new("wineserver"), Path::new("/usr/lib/wine/wineserver")];
        for server in servers {
            let quiet = Command::new(server)
                .arg("-k")
                .env("WINEPREFIX", prefix)
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .status();
            if quiet.is_ok() {
                return;
            }
        }
    }

    /// Compiles a program from its sources, which are in `folder`.
    pub(super) fn compile(&self, folder: &Path, source: &str, program: &Path) -> Result<(), WineError> {
        let output = Command::new(&self.compiler)
            .current_dir(folder)
            .args(["-municode", "-O1", "-s", "-o"])
            .arg(program)
            .args([source, "-lws2_32", "-lole32", "-loleaut32", "-lwbemuuid"])
            .output()?;
        if output.status.success() {
            return Ok(());
        }
        Err(WineError::Compiler(String::from_utf8_lossy(&output.stderr).into_owned()))
    }
}

fn first_that_runs(names: &[&str]) -> Option<PathBuf> {
    let runs = |name: &&&str| {
        let quiet = Command::new(name).arg("--version").stdout(Stdio::null()).stderr(Stdio::null()).status();
        quiet.is_ok_and(|status| status.success())
    };
    names.iter().find(runs).map(PathBuf::from)
}
