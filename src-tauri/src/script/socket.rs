//! The channel on systems that have sockets in the file system: in the folder of this user's files, which is closed to others.

use std::{fs, io, os::unix::fs::PermissionsExt};

use tokio::net::{UnixListener, UnixStream};

use crate::places::Places;

/// Where scripts are heard. The socket goes with it.
pub(in crate::script) struct Listener {
    listener: UnixListener,
    places: Places,
}

impl Listener {
    pub(in crate::script) async fn accept(&mut self) -> io::Result<UnixStream> {
        self.listener.accept().await.map(|(stream, _)| stream)
    }
}

impl Drop for Listener {
    fn drop(&mut self) {
        // One that stays is replaced by the next start.
        drop(fs::remove_file(self.places.script_socket()));
    }
}

/// Opens the channel for this user and nobody else.
pub(in crate::script) async fn open(places: &Places) -> io::Result<Listener> {
    let socket = places.script_socket();
    if connect(places).await.is_ok() {
        return Err(io::Error::new(io::ErrorKind::AddrInUse, "another LDFleet of this user answers scripts"));
    }
    // What a program that crashed has left behind is replaced.
    match fs::remove_file(&socket) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let listener = UnixListener::bind(&socket)?;
    fs::set_permissions(&socket, fs::Permissions::from_mode(0o600))?;
    Ok(Listener { listener, places: places.clone() })
}

pub(in crate::script) async fn connect(places: &Places) -> io::Result<UnixStream> {
    UnixStream::connect(places.script_socket()).await
}
