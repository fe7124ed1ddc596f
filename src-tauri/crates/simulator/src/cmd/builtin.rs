//! Commands that `cmd.exe` does itself.

use super::interpreter::Interpreter;
use super::running::{Sink, Stream};
use crate::world::World;

/// Runs a builtin; `false` if the text names none.
pub(super) fn run(shell: &mut Interpreter, text: &str, world: &mut World, sink: &mut Sink) -> bool {
    let end = text.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(text.len());
    let (name, rest) = text.split_at(end);
    let name = name.to_ascii_lowercase();
    // `echo.` and `cd\` are builtins; `echo-tool` and `cd.exe` are programs.
    let next = rest.chars().next();
    let delimited = next.is_none_or(|c| {
        matches!(c, ' ' | '\t' | ',' | ';' | '=' | '/' | '\\' | '.' | ':' | '(' | '+' | '[' | '"')
    });
    if !delimited || (next == Some('.') && !matches!(name.as_str(), "echo" | "cd" | "chdir")) {
        return false;
    }
    match name.as_str() {
        "echo" => echo(shell, rest, sink),
        "exit" => {
            let argument = rest.trim();
            let argument =
                argument.strip_prefix("/b").or_else(|| argument.strip_prefix("/B")).unwrap_or(argument);
            // Without a number the level stays what it is.
            let code = number(argument.trim()).unwrap_or(shell.error_level);
            shell.exit(code);
        }
        "ver" => {
            let text = format!("\r\nMicrosoft Windows [Version {}]\r\n", world.profile.os_version);
            shell.print(Stream::Out, &text, sink);
            shell.error_level = 0;
        }
        "cd" | "chdir" => change_directory(shell, rest, world, sink),
        "set" => set(shell, rest, sink),
        "type" => type_file(shell, rest, world, sink),
        "copy" => copy_file(shell, rest, world, sink),
        "move" => move_file(shell, rest, world, sink),
        "del" | "erase" => delete_files(shell, rest, world, sink),
        "dir" => list_files(shell, rest, world, sink),
        "rem" | "title" | "color" | "verify" | "break" => {}
        "cls" => shell.print(Stream::Out, "\u{c}", sink),
        "call" => shell.nest(rest.trim_start(), world),
        "start" => shell.nest(&without_start_options(rest), world),
        _ => return false,
    }
    true
}

/// A decimal number as `cmd.exe` reads it: with a sign, digits up to the first other character.
fn number(text: &str) -> Option<i32> {
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let end = digits.find(|c: char| !c.is_ascii_digit()).unwrap_or(digits.len());
    let value: i64 = digits[..end].parse().ok()?;
    // Larger numbers wrap, as a 32-bit exit code does.
    i32::try_from(sign * value).ok().or_else(|| u32::try_from(value).ok().map(u32::cast_signed))
}

fn echo(shell: &mut Interpreter, rest: &str, sink: &mut Sink) {
    // The one character after the word is a separator, whatever it is.
    let mut characters = rest.chars();
    let separator = characters.next();
    let text = characters.as_str();
    let line = match (separator, text.trim().to_ascii_lowercase().as_str()) {
        (None, _) | (Some(' ' | '\t'), "") => "ECHO is on.\r\n".to_owned(),
        (Some(' ' | '\t'), "on" | "off") => return,
        _ => format!("{text}\r\n"),
    };
    shell.print(Stream::Out, &line, sink);
    shell.error_level = 0;
}

fn unquoted(text: &str) -> String {
    text.trim().chars().filter(|c| *c != '"').collect()
}

fn change_directory(shell: &mut Interpreter, rest: &str, world: &World, sink: &mut Sink) {
    let target = unquoted(rest.trim().trim_start_matches("/d").trim_start_matches("/D"));
    if target.is_empty() {
        let text = format!("{}\r\n", shell.surroundings.directory);
        shell.print(Stream::Out, &text, sink);
        return;
    }
    if world.is_directory(&target, &shell.surroundings.directory) {
        shell.surroundings.directory = World::full_path(&target, &shell.surroundings.directory);
        shell.error_level = 0;
    } else {
        shell.print(Stream::Err, "The system cannot find the path specified.\r\n", sink);
        shell.error_level = 1;
    }
}

fn set(shell: &mut Interpreter, rest: &str, sink: &mut Sink) {
    let text = rest.trim_start();
    let text =
        text.strip_prefix('"').and_then(|inner| inner.rsplit_once('"')).map_or(text, |(inner, _)| inner);
    if let Some((name, value)) = text.split_once('=') {
        let name = name.to_ascii_uppercase();
        if value.is_empty() {
            shell.surroundings.environment.remove(&name);
        } else {
            shell.surroundings.environment.insert(name, value.to_owned());
        }
        shell.error_level = 0;
        return;
    }
    let prefix = text.trim().to_ascii_uppercase();
    let lines = shell
        .surroundings
        .environment
        .iter()
        .filter(|(name, _)| name.starts_with(&prefix))
        .map(|(name, value)| format!("{name}={value}\r\n"))
        .collect::<Vec<_>>()
        .concat();
    if lines.is_empty() {
        let text = format!("Environment variable {} not defined\r\n", text.trim());
        shell.print(Stream::Err, &text, sink);
        shell.error_level = 1;
    } else {
        shell.print(Stream::Out, &lines, sink);
    }
}

fn type_file(shell: &mut Interpreter, rest: &str, world: &World, sink: &mut Sink) {
    let path = World::full_path(&unquoted(rest), &shell.surroundings.directory);
    match world.text_of(&path) {
        // Configuration files are UTF-8 and pass through untouched.
        Some(text) => {
            shell.print_bytes(text.as_bytes(), sink);
            shell.error_level = 0;
        }
        None if world.is_directory(&path, "") => {
            shell.print(Stream::Err, "Access is denied.\r\n", sink);
            shell.error_level = 1;
        }
        None => {
            shell.print(Stream::Err, "The system cannot find the file specified.\r\n", sink);
            shell.error_level = 1;
        }
    }
}

/// The paths of a file command, without its switches; quotes group, as everywhere in `cmd.exe`.
fn paths(shell: &Interpreter, rest: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for character in rest.trim().chars() {
        match character {
            '"' => quoted = !quoted,
            ' ' | '\t' if !quoted => words.push(String::new()),
            other => words.last_mut().map_or((), |word| word.push(other)),
        }
    }
    words
        .into_iter()
        .filter(|word| !word.is_empty() && !word.starts_with('/'))
        .map(|word| World::full_path(&word, &shell.surroundings.directory))
        .collect()
}

fn no_such_file(shell: &mut Interpreter, sink: &mut Sink) {
    shell.print(Stream::Err, "The system cannot find the file specified.\r\n", sink);
    shell.error_level = 1;
}

/// `copy /Y FROM TO`, a file to a file. It never asks, as if `/Y` was given.
fn copy_file(shell: &mut Interpreter, rest: &str, world: &mut World, sink: &mut Sink) {
    let paths = paths(shell, rest);
    let [from, to] = paths.as_slice() else {
        shell.print(Stream::Err, "The syntax of the command is incorrect.\r\n", sink);
        shell.error_level = 1;
        return;
    };
    if world.copy(from, to) {
        shell.print(Stream::Out, "        1 file(s) copied.\r\n", sink);
        shell.error_level = 0;
    } else {
        no_such_file(shell, sink);
    }
}

fn move_file(shell: &mut Interpreter, rest: &str, world: &mut World, sink: &mut Sink) {
    let paths = paths(shell, rest);
    let moved = match paths.as_slice() {
        [from, to] => {
            world.files.get(from).is_some() && world.copy(from, to) && {
                world.files.remove(from);
                true
            }
        }
        _ => false,
    };
    if moved {
        shell.print(Stream::Out, "        1 file(s) moved.\r\n", sink);
        shell.error_level = 0;
    } else {
        no_such_file(shell, sink);
    }
}

/// `del FILE …`. A file that is not there is said on standard output, and the level stays 0, as with the real one.
fn delete_files(shell: &mut Interpreter, rest: &str, world: &mut World, sink: &mut Sink) {
    for path in paths(shell, rest) {
        if world.files.remove(&path).is_none() {
            shell.print(Stream::Out, &format!("Could Not Find {path}\r\n"), sink);
        }
    }
    shell.error_level = 0;
}

/// `dir /b` of the folders that are known.
fn list_files(shell: &mut Interpreter, rest: &str, world: &World, sink: &mut Sink) {
    let path: Vec<&str> = rest.split(' ').filter(|word| !word.starts_with('/') && !word.is_empty()).collect();
    let path = World::full_path(&unquoted(&path.join(" ")), &shell.surroundings.directory);
    let names = world.files_in(&path);
    if names.is_empty() {
        shell.print(Stream::Err, "File Not Found\r\n", sink);
        shell.error_level = 1;
    } else {
        let text = names.join("\r\n") + "\r\n";
        shell.print(Stream::Out, &text, sink);
        shell.error_level = 0;
    }
}

/// `start "title" /b program …`: here the program simply runs.
fn without_start_options(rest: &str) -> String {
    let mut rest = rest.trim_start();
    if let Some(inner) = rest.strip_prefix('"')
        && let Some((_, after)) = inner.split_once('"')
    {
        rest = after.trim_start();
    }
    while let Some(option) = rest.strip_prefix('/') {
        rest = option.split_once(' ').map_or("", |(_, after)| after.trim_start());
    }
    rest.to_owned()
}

#[cfg(test)]
mod tests {
    use super::number;

    #[test]
    fn exit_codes_are_32_bit() {
        assert_eq!(number("-1001"), Some(-1001));
        assert_eq!(number("4294966295"), Some(-1001));
        assert_eq!(number("7x"), Some(7));
        assert_eq!(number("x"), None);
    }
}
