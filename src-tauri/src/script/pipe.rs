//! The channel on Windows: a named pipe. By default only its owner, administrators and the system may write to it, and nothing is
//! answered that was not asked for.
//! <https://learn.microsoft.com/en-us/windows/win32/ipc/named-pipe-security-and-access-rights>

use std::io;

use tokio::net::windows::named_pipe::{ClientOptions, NamedPipeClient, NamedPipeServer, ServerOptions};

use crate::places::Places;

/// All instances of the pipe are taken: somebody else is about to be heard.
/// <https://learn.microsoft.com/en-us/windows/win32/debug/system-error-codes--0-499->
const PIPE_BUSY: i32 = 231;
/// How often a pipe that is busy is tried again, and after how long.
const TRIES: u32 = 50;
const REST: std::time::Duration = std::time::Duration::from_millis(50);

/// Where scripts are heard.
pub(in crate::script) struct Listener {
    name: String,
    /// The instance that the next script finds.
    next: NamedPipeServer,
}

impl Listener {
    pub(in crate::script) async fn accept(&mut self) -> io::Result<NamedPipeServer> {
        self.next.connect().await?;
        let another = ServerOptions::new().create(&self.name)?;
        Ok(std::mem::replace(&mut self.next, another))
    }
}

/// Named after the user's own folder, so that two users of one computer have one each.
fn name(places: &Places) -> String {
    let folder = places.script_socket().display().to_string();
    let name: String =
        folder.chars().map(|c| if c.is_alphanumeric() || c == '.' { c } else { '-' }).collect();
    format!(r"\\.\pipe\{name}")
}

/// Opens the channel; refused where somebody else has opened one of its name. Other computers cannot reach it.
pub(in crate::script) async fn open(places: &Places) -> io::Result<Listener> {
    let name = name(places);
    let next = ServerOptions::new().first_pipe_instance(true).reject_remote_clients(true).create(&name)?;
    Ok(Listener { name, next })
}

pub(in crate::script) async fn connect(places: &Places) -> io::Result<NamedPipeClient> {
    let name = name(places);
    let mut tries = TRIES;
    loop {
        match ClientOptions::new().open(&name) {
            Err(error) if error.raw_os_error() == Some(PIPE_BUSY) && tries > 0 => {
                tries -= 1;
                tokio::time::sleep(REST).await;
            }
            answer => return answer,
        }
    }
}
