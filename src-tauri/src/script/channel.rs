//! The channel between a script and the running program: a socket in the folder of this user's files, a named pipe on Windows.
//! One line there, one line back, each of a bounded length and within a bounded time.

use std::{io, time::Duration};

use interprocess::local_socket::{
    ListenerOptions, Name,
    tokio::{Listener, Stream, prelude::*},
};
use serde::{Serialize, de::DeserializeOwned};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

use crate::places::Places;

/// The longest question, in bytes: what can be typed in a command line of any system is shorter.
pub(super) const LONGEST_QUESTION: usize = 64 * 1024;
/// The longest answer: the list of all emulators that there can be is shorter.
pub(super) const LONGEST_ANSWER: usize = 64 * 1024 * 1024;
/// How much is written at once; whoever reads must take this within [`PATIENCE`].
const PIECE: usize = 64 * 1024;
/// How long the other side may let one wait for the next piece.
pub(super) const PATIENCE: Duration = Duration::from_secs(10);

/// What goes wrong on the channel.
#[derive(Debug, thiserror::Error)]
pub(super) enum ChannelError {
    #[error(transparent)]
    Io(#[from] io::Error),
    #[error("no word within {} s", PATIENCE.as_secs())]
    Silent,
    #[error("a line of more than {0} bytes")]
    TooLong(usize),
    #[error("the other side ended the conversation")]
    Ended,
    #[error("what came is not understood: {0}")]
    NotUnderstood(#[from] serde_json::Error),
}

#[cfg(unix)]
fn name(places: &Places) -> io::Result<Name<'static>> {
    use interprocess::local_socket::GenericFilePath;

    places.script_socket().to_fs_name::<GenericFilePath>()
}

/// Named after the user's own folder, so that two users of one computer have one each.
#[cfg(windows)]
fn name(places: &Places) -> io::Result<Name<'static>> {
    use interprocess::local_socket::GenericNamespaced;

    let folder = places.script_socket().display().to_string();
    let name: String = folder.chars().map(|c| if c.is_alphanumeric() || c == '.' { c } else { '-' }).collect();
    name.to_ns_name::<GenericNamespaced>()
}

/// Opens the channel for this user and nobody else.
pub(super) async fn open(places: &Places) -> io::Result<Listener> {
    if connect(places).await.is_ok() {
        return Err(io::Error::new(io::ErrorKind::AddrInUse, "another LDFleet of this user answers scripts"));
    }
    // What a program that crashed has left behind is replaced.
    let options = ListenerOptions::new().name(name(places)?).try_overwrite(true);
    let listener = for_this_user(options)?.create_tokio()?;
    #[cfg(unix)]
    only_mine(&places.script_socket())?;
    Ok(listener)
}

pub(super) async fn connect(places: &Places) -> io::Result<Stream> {
    Stream::connect(name(places)?).await
}

/// The folder is closed to others already.
#[cfg(unix)]
fn only_mine(socket: &std::path::Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;

    std::fs::set_permissions(socket, std::fs::Permissions::from_mode(0o600))
}

#[cfg(unix)]
fn for_this_user(options: ListenerOptions<'_>) -> io::Result<ListenerOptions<'_>> {
    Ok(options)
}

/// By default everybody may read from a pipe; this one is its owner's and the system's.
/// <https://learn.microsoft.com/en-us/windows/win32/ipc/named-pipe-security-and-access-rights>
#[cfg(windows)]
fn for_this_user(options: ListenerOptions<'_>) -> io::Result<ListenerOptions<'_>> {
    use interprocess::os::windows::{local_socket::ListenerOptionsExt, security_descriptor::SecurityDescriptor};

    let rights = widestring::u16cstr!("D:P(A;;GA;;;OW)(A;;GA;;;SY)");
    Ok(options.security_descriptor(SecurityDescriptor::deserialize(rights)?))
}

/// Sends a value as one line.
pub(super) async fn send(stream: &mut (impl AsyncWrite + Unpin), value: &impl Serialize) -> Result<(), ChannelError> {
    let mut line = serde_json::to_vec(value)?;
    line.push(b'\n');
    for piece in line.chunks(PIECE) {
        let written = tokio::time::timeout(PATIENCE, stream.write_all(piece)).await;
        written.map_err(|_| ChannelError::Silent)??;
    }
    let flushed = tokio::time::timeout(PATIENCE, stream.flush()).await;
    Ok(flushed.map_err(|_| ChannelError::Silent)??)
}

/// Reads one line of a bounded length. `first` is how long its first piece may take; none is for ever.
pub(super) async fn receive<T: DeserializeOwned>(
    stream: &mut (impl AsyncRead + Unpin),
    longest: usize,
    first: Option<Duration>,
) -> Result<T, ChannelError> {
    let mut line = Vec::new();
    let mut piece = vec![0; PIECE];
    let mut patience = first;
    loop {
        let reading = stream.read(&mut piece);
        let read = match patience {
            Some(patience) => {
                tokio::time::timeout(patience, reading).await.map_err(|_| ChannelError::Silent)??
            }
            None => reading.await?,
        };
        patience = Some(PATIENCE);
        let read = piece.get(..read).unwrap_or_default();
        if read.is_empty() {
            return Err(ChannelError::Ended);
        }
        let end = read.iter().position(|byte| *byte == b'\n');
        line.extend_from_slice(read.get(..end.unwrap_or(read.len())).unwrap_or_default());
        if line.len() > longest {
            return Err(ChannelError::TooLong(longest));
        }
        if end.is_some() {
            return Ok(serde_json::from_slice(&line)?);
        }
    }
}
