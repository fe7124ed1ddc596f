//! The commands of `cmd.exe` that deal with files.

use std::fmt::Write as _;

use super::interpreter::Interpreter;
use super::running::{Sink, Stream};
use crate::language::Phrase;
use crate::world::World;

pub(super) fn unquoted(text: &str) -> String {
    text.trim().chars().filter(|c| *c != '"').collect()
}

/// Switches and full paths of a file command; quotes group, as everywhere in `cmd.exe`.
fn operands(shell: &Interpreter, rest: &str) -> (Vec<String>, Vec<String>) {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for character in rest.trim().chars() {
        match character {
            '"' => quoted = !quoted,
            ' ' | '\t' if !quoted => words.push(String::new()),
            other => words.last_mut().map_or((), |word| word.push(other)),
        }
    }
    words.retain(|word| !word.is_empty());
    let (switches, paths): (Vec<String>, Vec<String>) =
        words.into_iter().partition(|word| word.starts_with('/'));
    let switches = switches.into_iter().map(|switch| switch.to_ascii_lowercase()).collect();
    let full = |path: String| World::full_path(&path, &shell.surroundings.directory);
    (switches, paths.into_iter().map(full).collect())
}

fn refuse(shell: &mut Interpreter, world: &World, phrase: Phrase, parts: &[&str], sink: &mut Sink) {
    shell.print(Stream::Err, &world.say(phrase, parts), sink);
    shell.error_level = 1;
}

/// `type FILE`. Of files that a pattern names, each name goes to standard error and what is in it to standard output.
pub(super) fn print(shell: &mut Interpreter, rest: &str, world: &World, sink: &mut Sink) {
    let path = World::full_path(&unquoted(rest), &shell.surroundings.directory);
    if path.contains(['*', '?']) {
        return print_all(shell, &path, world, sink);
    }
    match world.bytes_of(&path, shell.now()) {
        // Configuration files are UTF-8 and pass through untouched.
        Some(bytes) => {
            shell.print_bytes(&bytes, sink);
            shell.error_level = 0;
        }
        None if world.is_directory(&path, "") => refuse(shell, world, Phrase::AccessDenied, &[], sink),
        None => refuse(shell, world, Phrase::NoSuchFile, &[], sink),
    }
}

fn print_all(shell: &mut Interpreter, pattern: &str, world: &World, sink: &mut Sink) {
    let (folder, pattern) = pattern.rsplit_once('\\').unwrap_or(("", pattern));
    let named = |name: &String| matches(&pattern.to_lowercase(), &name.to_lowercase());
    let files: Vec<(String, Vec<u8>)> = (world.files_in(folder).into_iter().filter(named))
        .filter_map(|name| Some((world.bytes_of(&format!("{folder}\\{name}"), shell.now())?, name)))
        .map(|(bytes, name)| (name, bytes))
        .collect();
    if files.is_empty() {
        return refuse(shell, world, Phrase::NoSuchFile, &[], sink);
    }
    for (name, bytes) in files {
        shell.print(Stream::Err, &format!("\r\n{name}\r\n\r\n\r\n"), sink);
        shell.print_bytes(&bytes, sink);
    }
    shell.error_level = 0;
}

/// Whether a name fits a pattern of `*` and `?`.
fn matches(pattern: &str, name: &str) -> bool {
    match (pattern.chars().next(), name.chars().next()) {
        (None, None) => true,
        (Some('*'), _) => {
            matches(&pattern[1..], name)
                || name.chars().next().is_some_and(|c| matches(pattern, &name[c.len_utf8()..]))
        }
        (Some('?'), Some(c)) => matches(&pattern[1..], &name[c.len_utf8()..]),
        (Some(p), Some(c)) if p == c => matches(&pattern[p.len_utf8()..], &name[c.len_utf8()..]),
        _ => false,
    }
}

/// `copy /Y FROM TO`, a file to a file. It never asks, as if `/Y` was given.
pub(super) fn copy(shell: &mut Interpreter, rest: &str, world: &mut World, sink: &mut Sink) {
    let (_, paths) = operands(shell, rest);
    let [from, to] = paths.as_slice() else { return refuse(shell, world, Phrase::BadSyntax, &[], sink) };
    if !world.may_write(to) {
        return refuse(shell, world, Phrase::NoSuchPath, &[], sink);
    }
    if world.copy(from, to, shell.now()) {
        shell.print(Stream::Out, &world.say(Phrase::Copied, &[]), sink);
        shell.error_level = 0;
    } else {
        refuse(shell, world, Phrase::NoSuchFile, &[], sink);
    }
}

/// `move /Y FROM TO`, a file that was written before.
pub(super) fn rename(shell: &mut Interpreter, rest: &str, world: &mut World, sink: &mut Sink) {
    let (_, paths) = operands(shell, rest);
    let [from, to] = paths.as_slice() else { return refuse(shell, world, Phrase::BadSyntax, &[], sink) };
    if world.files.get(from).is_some() && world.may_write(to) && world.copy(from, to, shell.now()) {
        world.files.remove(from);
        shell.print(Stream::Out, &world.say(Phrase::Moved, &[]), sink);
        shell.error_level = 0;
    } else {
        refuse(shell, world, Phrase::NoSuchFile, &[], sink);
    }
}

/// `del FILE …`. A file that is not there is said on standard output, and the level stays 0, as with the real one.
pub(super) fn delete(shell: &mut Interpreter, rest: &str, world: &mut World, sink: &mut Sink) {
    for path in operands(shell, rest).1 {
        if world.files.remove(&path).is_none() {
            shell.print(Stream::Out, &world.say(Phrase::CouldNotFind, &[&path]), sink);
        }
    }
    shell.error_level = 0;
}

/// `md FOLDER`.
pub(super) fn make_folder(shell: &mut Interpreter, rest: &str, world: &mut World, sink: &mut Sink) {
    for path in operands(shell, rest).1 {
        if world.exists(&path, "") {
            return refuse(shell, world, Phrase::AlreadyExists, &[&path], sink);
        }
        // Those above it are made as well, as with command extensions.
        world.make_folders(&path);
    }
    shell.error_level = 0;
}

/// `dir [/b] [/-c] PATH`: a file, or what is in a folder.
pub(super) fn list(shell: &mut Interpreter, rest: &str, world: &World, sink: &mut Sink) {
    let (switches, paths) = operands(shell, rest);
    let path = paths.into_iter().next().unwrap_or_else(|| shell.surroundings.directory.clone());
    let (folder, names) = if world.is_directory(&path, "") {
        let names = world.files_in(&path);
        (path, names)
    } else {
        let (folder, name) = path.rsplit_once('\\').unwrap_or((&path, ""));
        let found = world.exists(&path, "").then(|| name.to_owned());
        (folder.to_owned(), found.into_iter().collect())
    };
    if names.is_empty() {
        return refuse(shell, world, Phrase::FileNotFound, &[], sink);
    }
    let text = if switches.iter().any(|switch| switch == "/b") {
        names.join("\r\n") + "\r\n"
    } else {
        let separated = !switches.iter().any(|switch| switch == "/-c");
        table(world, &folder, &names, shell.now(), separated)
    };
    shell.print(Stream::Out, &text, sink);
    shell.error_level = 0;
}

fn table(
    world: &World,
    folder: &str,
    names: &[String],
    now: tokio::time::Instant,
    separated: bool,
) -> String {
    let number = |value: u64| if separated { grouped(value) } else { value.to_string() };
    let drive = folder.chars().next().unwrap_or('C');
    let mut out = format!(
        " Volume in drive {drive} has no label.\r\n Volume Serial Number is 5C1D-9A02\r\n\r\n Directory of {folder}\r\n\r\n"
    );
    let (mut files, mut folders, mut bytes) = (0, 0, 0);
    for name in names {
        if let Some(size) = world.size_of(&format!("{}\\{name}", folder.trim_end_matches('\\')), now) {
            files += 1;
            bytes += size;
            let _ = write!(out, "01/15/2026  08:02 AM {:>17} {name}\r\n", number(size));
        } else {
            folders += 1;
            let _ = write!(out, "01/15/2026  08:02 AM    <DIR>          {name}\r\n");
        }
    }
    let free = number(world.free_disk(drive));
    let _ = write!(out, "{files:>16} File(s) {:>14} bytes\r\n", number(bytes));
    let _ = write!(out, "{folders:>16} Dir(s) {free:>15} bytes free\r\n");
    out
}

/// With a comma between thousands.
pub(super) fn grouped(mut number: u64) -> String {
    let mut out = String::new();
    while number >= 1000 {
        out = format!(",{:03}{out}", number % 1000);
        number /= 1000;
    }
    format!("{number}{out}")
}
