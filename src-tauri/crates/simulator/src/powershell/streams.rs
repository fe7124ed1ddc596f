//! Streams of .NET: files that are open, a buffer, the raw standard input, a hash.

use sha2::{Digest as _, Sha256};
use tree_sitter::Node;

use super::objects::thrown;
use super::value::Value;
use super::walk::{Fail, Result, Walker};
use crate::world::World;

/// Ticks of .NET between the years 1 and 1970.
const EPOCH: i64 = 621_355_968_000_000_000;
const NO_SPACE: &str = "There is not enough space on the disk.";

/// A file that a script has opened.
#[derive(Debug, Clone)]
pub(super) struct OpenFile {
    path: String,
    at: u64,
    closed: bool,
}

/// What of its input a script has got.
#[derive(Debug, Default)]
pub(super) struct Input {
    pub(super) bytes: Vec<u8>,
    /// Nothing more comes.
    pub(super) closed: bool,
    /// PowerShell has left it alone: it was started with `-InputFormat None`.
    pub(super) raw: bool,
}

/// What a script holds beside its variables, which name it by its place.
#[derive(Debug, Default)]
pub(super) struct Objects {
    pub(super) files: Vec<OpenFile>,
    pub(super) buffers: Vec<Vec<u8>>,
}

impl Objects {
    pub(super) fn buffer<'t>(&mut self, bytes: Vec<u8>) -> Value<'t> {
        self.buffers.push(bytes);
        Value::Buffer(self.buffers.len() - 1)
    }
}

fn number(value: &Value<'_>) -> usize {
    value.number().and_then(|number| usize::try_from(number).ok()).unwrap_or(0)
}

impl<'t> Walker<'_, 't> {
    /// `[IO.File]::Open(path, mode, …)`.
    pub(super) fn open_file(&mut self, path: &str, mode: &Value<'t>, count: usize) -> Result<Value<'t>> {
        let there = self.world.size_of(path, self.clock).is_some();
        match mode.text().to_lowercase().as_str() {
            "open" | "3" if !there => {
                return thrown("Open", count, &format!("Could not find file '{path}'."));
            }
            "openorcreate" | "4" if !there => {
                if !self.world.may_write(path) {
                    return thrown("Open", count, &format!("Could not find a part of the path '{path}'."));
                }
                self.world.write(path, Vec::new(), self.clock);
            }
            "open" | "3" | "openorcreate" | "4" => {}
            other => return Err(Fail::NotSimulated(format!("the mode {other}"))),
        }
        self.objects.files.push(OpenFile { path: path.to_owned(), at: 0, closed: false });
        Ok(Value::File(self.objects.files.len() - 1))
    }

    /// A method of a file that is open.
    pub(super) fn of_file(
        &mut self,
        node: Node<'t>,
        place: usize,
        name: &str,
        arguments: &[Value<'t>],
    ) -> Result<Value<'t>> {
        let OpenFile { path, at, closed } = self.objects.files[place].clone();
        if closed && !matches!(name, "dispose" | "close") {
            return thrown(name, arguments.len(), "Cannot access a closed file.");
        }
        let length = self.world.size_of(&path, self.clock).unwrap_or(0);
        let mut moved = at;
        let result = match (name, arguments) {
            ("dispose" | "close", []) => {
                self.objects.files[place].closed = true;
                return Ok(Value::Null);
            }
            ("flush", _) => Value::Null,
            ("setlength", [to]) => {
                let to = number(to);
                if self.world.resize(&path, to).is_err() {
                    return thrown("SetLength", 1, NO_SPACE);
                }
                Value::Null
            }
            ("seek", [offset, origin]) => {
                moved = match origin.text().to_lowercase().as_str() {
                    "begin" | "0" => number(offset) as u64,
                    "end" | "2" => length + number(offset) as u64,
                    _ => return self.unknown(node),
                };
                Value::Int(i64::try_from(moved).unwrap_or(i64::MAX))
            }
            ("write", [Value::Buffer(buffer), from, count]) => {
                let (from, count) = (number(from), number(count));
                let bytes = self.objects.buffers[*buffer].get(from..from + count).unwrap_or_default();
                if self.world.write_at(&path, at, bytes).is_err() {
                    return thrown("Write", 3, NO_SPACE);
                }
                moved = at + count as u64;
                Value::Null
            }
            _ => return self.unknown(node),
        };
        self.objects.files[place].at = moved;
        Ok(result)
    }

    pub(super) fn length_of_stream(&self, place: usize) -> Value<'t> {
        let length = self.world.size_of(&self.objects.files[place].path, self.clock).unwrap_or(0);
        Value::Int(i64::try_from(length).unwrap_or(i64::MAX))
    }

    /// `Read` of the raw standard input: it waits for at least a byte, or for the end.
    pub(super) fn read_input(
        &mut self,
        buffer: usize,
        from: &Value<'t>,
        count: &Value<'t>,
    ) -> Result<Value<'t>> {
        if !self.input.raw {
            // PowerShell has read it to its end by itself.
            return Ok(Value::Int(0));
        }
        if self.input.bytes.is_empty() && !self.input.closed {
            return if self.may_wait {
                Err(Fail::Waits)
            } else {
                Err(Fail::NotSimulated("reading here".into()))
            };
        }
        let (from, count) = (number(from), number(count).min(self.input.bytes.len()));
        let buffer = &mut self.objects.buffers[buffer];
        let count = count.min(buffer.len().saturating_sub(from));
        let read: Vec<u8> = self.input.bytes.drain(..count).collect();
        buffer[from..from + count].copy_from_slice(&read);
        self.has_read = true;
        Ok(Value::Int(i64::try_from(count).unwrap_or(0)))
    }

    /// `ComputeHash` of a file from where it is read on.
    pub(super) fn hash_of(&mut self, place: usize) -> Value<'t> {
        let OpenFile { path, at, .. } = self.objects.files[place].clone();
        let bytes = self.world.bytes_of(&path, self.clock).unwrap_or_default();
        let rest = bytes.get(usize::try_from(at).unwrap_or(usize::MAX)..).unwrap_or_default();
        let hash = Sha256::digest(rest).to_vec();
        self.objects.buffer(hash)
    }

    /// `[IO.Directory]::…`.
    pub(super) fn of_directory(&mut self, node: Node<'t>, name: &str, path: &str) -> Result<Value<'t>> {
        let path = World::full_path(path, &self.directory);
        match name {
            "exists" => Ok(Value::Bool(self.world.is_directory(&path, ""))),
            "createdirectory" => {
                self.world.make_folders(&path);
                Ok(Value::Text(path))
            }
            "getfiles" if !self.world.is_directory(&path, "") => {
                thrown("GetFiles", 1, &format!("Could not find a part of the path '{path}'."))
            }
            "getfiles" => {
                let names = self.world.files_in(&path).into_iter().map(|name| format!("{path}\\{name}"));
                let files = names.filter(|file| !self.world.is_directory(file, ""));
                Ok(Value::List(files.map(Value::Text).collect()))
            }
            _ => self.unknown(node),
        }
    }

    /// `New-Object` of what is simulated of .NET.
    pub(super) fn new_object(
        &mut self,
        node: Node<'t>,
        kind: &str,
        argument: Option<&Value<'t>>,
    ) -> Result<Value<'t>> {
        let int = |number: u64| Value::Int(i64::try_from(number).unwrap_or(i64::MAX));
        match (kind.trim_start_matches("system."), argument) {
            ("byte[]", Some(size)) => Ok(self.objects.buffer(vec![0; number(size)])),
            ("security.cryptography.sha256cryptoserviceprovider", None) => Ok(Value::Hasher),
            ("io.driveinfo", Some(drive)) => {
                let drive = drive.text().chars().next().unwrap_or('C');
                let free = int(self.world.free_disk(drive));
                Ok(Value::Record(vec![("AvailableFreeSpace".to_owned(), free)]))
            }
            ("io.fileinfo", Some(path)) => {
                let path = World::full_path(&path.text(), &self.directory);
                let size = self.world.size_of(&path, self.clock);
                // When a file was written is not kept here.
                let now = self.world.faults.clock().unix_timestamp() * 10_000_000 + EPOCH;
                let written = Value::Record(vec![("Ticks".to_owned(), Value::Int(now))]);
                let name = path.rsplit('\\').next().unwrap_or(&path).to_owned();
                Ok(Value::Record(vec![
                    ("Exists".to_owned(), Value::Bool(size.is_some())),
                    ("Length".to_owned(), int(size.unwrap_or(0))),
                    ("Name".to_owned(), Value::Text(name)),
                    ("LastWriteTimeUtc".to_owned(), written),
                ]))
            }
            _ => self.unknown(node),
        }
    }
}
