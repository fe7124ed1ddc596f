//! Processes on the workstation, as `tasklist` and `taskkill` see them.

use std::time::Duration;

use crate::{
    error::{Cause, Error, Result},
    session::{Output, Repeat},
    station::{Station, first_line},
};

/// A row of `tasklist`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Process {
    pub(crate) pid: u32,
    pub(crate) session: u32,
    pub(crate) session_name: String,
    /// Only where it was asked for.
    pub(crate) user: Option<String>,
}

impl Station {
    /// Whether a program with this image name (`dnmultiplayer.exe`) runs.
    pub async fn runs(&self, image: &str, deadline: Duration) -> Result<bool> {
        Ok(!self.processes_named(image, false, deadline).await?.is_empty())
    }

    /// Ends a process and those that it started, by force, provided it is an instance of `image`: its number may be
    /// another program's by now. False if there is no such process. Sent once; each of the two steps has `deadline`.
    pub async fn end_process(&self, pid: u32, image: &str, deadline: Duration) -> Result<bool> {
        if !self.processes_named(image, false, deadline).await?.iter().any(|process| process.pid == pid) {
            return Ok(false);
        }
        let pid = pid.to_string();
        let ended = self.tool("taskkill", &["/F", "/T", "/PID", &pid], Repeat::Never, deadline).await?;
        // 128: it ended by itself meanwhile.
        match ended.exit_code {
            Some(0) => Ok(true),
            Some(128) => Ok(false),
            _ => Err(refused("to end the process", &ended)),
        }
    }

    /// Ends every process with this image name by force. False if there is none.
    pub async fn end_all(&self, image: &str, deadline: Duration) -> Result<bool> {
        let ended = self.tool("taskkill", &["/F", "/IM", image], Repeat::Never, deadline).await?;
        match ended.exit_code {
            Some(0) => Ok(true),
            Some(128) => Ok(false),
            _ => Err(refused("to end the process", &ended)),
        }
    }

    pub(crate) async fn processes_named(
        &self,
        image: &str,
        with_user: bool,
        deadline: Duration,
    ) -> Result<Vec<Process>> {
        let filter = format!("IMAGENAME eq {image}");
        let mut arguments = vec!["/fo", "csv", "/nh", "/fi", &filter];
        if with_user {
            arguments.insert(0, "/v");
        }
        let listed = self.tool("tasklist", &arguments, Repeat::Idempotent, deadline).await?;
        if listed.exit_code != Some(0) {
            return Err(refused("to list its processes", &listed));
        }
        let text = self.text(&listed.stdout, deadline).await?;
        Ok(text.lines().filter_map(|line| row(line.trim(), image)).collect())
    }
}

/// What Windows answered instead of doing it.
pub(crate) fn refused(what: &'static str, output: &Output) -> Error {
    let (stderr, stdout) = (String::from_utf8_lossy(&output.stderr), String::from_utf8_lossy(&output.stdout));
    let answer = match (first_line(&stderr), first_line(&stdout)) {
        ("", "") => format!("exit code {:?}", output.exit_code),
        ("", line) | (line, _) => line.to_owned(),
    };
    Error::unsent(Cause::WindowsRefused { what, answer: answer.into() })
}

/// `"Image Name","PID","Session Name","Session#","Mem Usage"[,"Status","User Name",…]`. Where nothing fits, `tasklist`
/// prints a sentence instead, in the language of Windows.
fn row(line: &str, image: &str) -> Option<Process> {
    let inner = line.strip_prefix('"')?.strip_suffix('"')?;
    let fields: Vec<&str> = inner.split("\",\"").collect();
    let &[name, pid, session_name, session, ..] = fields.as_slice() else { return None };
    let known = name.eq_ignore_ascii_case(image);
    known.then_some(())?;
    let user = fields.get(6).filter(|user| user.contains('\\')).map(|user| (*user).to_owned());
    Some(Process {
        pid: pid.parse().ok()?,
        session: session.parse().ok()?,
        session_name: session_name.to_owned(),
        user,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_read_and_the_sentence_for_none_is_not() {
        let line =
            r#""explorer.exe","4188","RDP-Tcp#3","2","148,320 K","Running","FARM\li, wei","0:00:09","N/A""#;
        let process = row(line, "Explorer.EXE").unwrap();
        assert_eq!((process.pid, process.session, process.session_name.as_str()), (4188, 2, "RDP-Tcp#3"));
        assert_eq!(process.user.as_deref(), Some(r"FARM\li, wei"));
        let left =
            row(r#""explorer.exe","4188","","2","1 K","Unknown","PC\op","0:00:09","N/A""#, "explorer.exe");
        assert_eq!(left.unwrap().session_name, "", "a disconnected desktop has no session name");
        assert_eq!(
            row("INFO: No tasks are running which match the specified criteria.", "explorer.exe"),
            None
        );
        assert_eq!(row(r#""System","4","Services","0","144 K""#, "explorer.exe"), None);
    }
}
