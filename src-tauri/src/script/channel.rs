//! What crosses the channel between a script and the running program: one line there, one line back, each of a bounded length and within a bounded time.

use std::{io, time::Duration};

use serde::{Serialize, de::DeserializeOwned};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};

#[cfg(windows)]
pub(super) use super::pipe::{Listener, connect, open};
#[cfg(unix)]
pub(super) use super::socket::{Listener, connect, open};

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

/// Sends a value as one line.
pub(super) async fn send(
    stream: &mut (impl AsyncWrite + Unpin),
    value: &impl Serialize,
) -> Result<(), ChannelError> {
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
