//! Commands that `cmd.exe` does itself.

use super::files;
use super::interpreter::{Commands, Interpreter};
use super::running::{Sink, Stream};
use crate::language::Phrase;
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
        "echo" => echo(shell, rest, world, sink),
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
        "set" => set(shell, rest, world, sink),
        "type" => files::print(shell, rest, world, sink),
        "copy" => files::copy(shell, rest, world, sink),
        "move" => files::rename(shell, rest, world, sink),
        "del" | "erase" => files::delete(shell, rest, world, sink),
        "md" | "mkdir" => files::make_folder(shell, rest, world, sink),
        "dir" => files::list(shell, rest, world, sink),
        "rem" | "title" | "color" | "verify" | "break" => {}
        "cls" => shell.print(Stream::Out, "\u{c}", sink),
        "call" => shell.call(rest.trim_start()),
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

fn echo(shell: &mut Interpreter, rest: &str, world: &World, sink: &mut Sink) {
    // The one character after the word is a separator, whatever it is.
    let mut characters = rest.chars();
    let separator = characters.next();
    let text = characters.as_str();
    let line = match (separator, text.trim().to_ascii_lowercase().as_str()) {
        (None, _) | (Some(' ' | '\t'), "") => world.say(Phrase::EchoIsOn, &[]),
        (Some(' ' | '\t'), "on") => {
            shell.commands = Commands::Shown;
            return;
        }
        (Some(' ' | '\t'), "off") => {
            shell.commands = Commands::Silent;
            return;
        }
        _ => format!("{text}\r\n"),
    };
    // The level stays what it is.
    shell.print(Stream::Out, &line, sink);
}

fn change_directory(shell: &mut Interpreter, rest: &str, world: &World, sink: &mut Sink) {
    let target = files::unquoted(rest.trim().trim_start_matches("/d").trim_start_matches("/D"));
    if target.is_empty() {
        let text = format!("{}\r\n", shell.surroundings.directory);
        shell.print(Stream::Out, &text, sink);
        return;
    }
    if world.is_directory(&target, &shell.surroundings.directory) {
        shell.surroundings.directory = World::full_path(&target, &shell.surroundings.directory);
        shell.error_level = 0;
    } else {
        shell.print(Stream::Err, &world.say(Phrase::NoSuchPath, &[]), sink);
        shell.error_level = 1;
    }
}

fn set(shell: &mut Interpreter, rest: &str, world: &World, sink: &mut Sink) {
    let text = rest.trim_start();
    let text =
        text.strip_prefix('"').and_then(|inner| inner.rsplit_once('"')).map_or(text, |(inner, _)| inner);
    let asks = text.get(..2).is_some_and(|switch| switch.eq_ignore_ascii_case("/p"));
    if asks && let Some((_, prompt)) = text.split_once('=') {
        // The prompt ends no line. There is nobody who answers.
        shell.print(Stream::Out, prompt.trim_matches('"'), sink);
        shell.error_level = 1;
        return;
    }
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
        let text = world.say(Phrase::NotDefined, &[text.trim()]);
        shell.print(Stream::Err, &text, sink);
        shell.error_level = 1;
    } else {
        shell.print(Stream::Out, &lines, sink);
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
