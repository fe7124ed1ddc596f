//! A small model of how Windows reads a command line: `cmd.exe /c`, then `CommandLineToArgvW`.
//!
//! Written from Microsoft's descriptions, apart from the code under test. Only what a line of one external program can
//! meet; anything that would start a second program, redirect, or run another program is an error.

use std::collections::BTreeMap;

/// What went wrong on the way to `argv`.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Accident {
    /// An operator was live.
    Operator(char),
    /// A line break ended the command.
    LineEnd,
    /// The command is not the name of a program that exists.
    NoSuchProgram(String),
}

/// A machine with some programs and environment variables (names in upper case).
pub(crate) struct Machine {
    pub(crate) programs: Vec<String>,
    pub(crate) variables: BTreeMap<String, String>,
}

impl Machine {
    pub(crate) fn with_program(program: &str) -> Self {
        let variables =
            [("PATH", r"C:\Windows;C:\x & y"), ("OS", "Windows_NT"), ("A", "expanded"), ("=C:", "C:\\")];
        Self {
            programs: vec![program.to_owned()],
            variables: variables
                .into_iter()
                .map(|(name, value)| (name.to_owned(), value.to_owned()))
                .collect(),
        }
    }

    /// `cmd.exe /c` and what follows it.
    pub(crate) fn cmd_c(&self, tail: &str) -> Result<Vec<String>, Accident> {
        let line = self.expand(&self.without_outer_quotes(tail));
        let line = unescape(line.trim_start_matches([' ', '\t', ',', ';', '=']).trim_start_matches('@'))?;
        let (name, _) = split_command(&line);
        let name = name.replace('"', "");
        if !self.programs.iter().any(|program| program.eq_ignore_ascii_case(&name)) {
            return Err(Accident::NoSuchProgram(name));
        }
        Ok(command_line_to_argv(&line))
    }

    /// `cmd /?`: quotes are preserved if there are exactly two, no special character and some white space between
    /// them, and they hold the name of a program; else the first and the last one are removed.
    fn without_outer_quotes(&self, tail: &str) -> String {
        let Some(rest) = tail.strip_prefix('"') else { return tail.to_owned() };
        let Some(last) = rest.rfind('"') else { return rest.to_owned() };
        let between = &rest[..last];
        let preserved = !between.contains('"')
            && !between.contains(['&', '<', '>', '(', ')', '@', '^', '|'])
            && between.contains([' ', '\t'])
            && self.programs.iter().any(|program| program.eq_ignore_ascii_case(between));
        if preserved { tail.to_owned() } else { format!("{between}{}", &rest[last + 1..]) }
    }

    /// `%NAME%` and `%NAME:modifier%` on a command line: unknown names stay as they are.
    fn expand(&self, line: &str) -> String {
        let mut expanded = String::new();
        let mut rest = line;
        while let Some(start) = rest.find('%') {
            expanded.push_str(&rest[..start]);
            let after = &rest[start + 1..];
            let value = after.find('%').and_then(|end| {
                let whole = &after[..end];
                let name = whole
                    .split_once(':')
                    .filter(|(name, _)| !name.is_empty())
                    .map_or(whole, |(name, _)| name);
                let lookup = |name: &str| self.variables.get(&name.to_uppercase());
                lookup(whole).or_else(|| lookup(name)).map(|value| (value, end))
            });
            if let Some((value, end)) = value {
                expanded.push_str(value);
                rest = &after[end + 1..];
            } else {
                expanded.push('%');
                rest = after;
            }
        }
        expanded + rest
    }
}

/// Quotes, carets and operators.
fn unescape(line: &str) -> Result<String, Accident> {
    let mut text = String::new();
    let mut quoted = false;
    let mut characters = line.chars();
    while let Some(character) = characters.next() {
        match character {
            '\r' | '\n' | '\0' => return Err(Accident::LineEnd),
            '"' => {
                quoted = !quoted;
                text.push('"');
            }
            '^' if !quoted => text.extend(characters.next()),
            '&' | '|' | '<' | '>' | '(' | ')' if !quoted => return Err(Accident::Operator(character)),
            _ => text.push(character),
        }
    }
    Ok(text)
}

/// The command ends at the first delimiter outside quotes.
fn split_command(line: &str) -> (&str, &str) {
    let mut quoted = false;
    for (at, character) in line.char_indices() {
        match character {
            '"' => quoted = !quoted,
            ' ' | '\t' | ',' | ';' | '=' if !quoted => return line.split_at(at),
            _ => {}
        }
    }
    (line, "")
}

/// As documented for `CommandLineToArgvW`, with its own rule for the program's name.
pub(crate) fn command_line_to_argv(line: &str) -> Vec<String> {
    let (program, tail) = split_command(line);
    let mut argv = vec![program.replace('"', "")];
    let mut current: Option<String> = None;
    let mut quoted = false;
    let mut backslashes = 0;
    for character in tail.chars() {
        match character {
            '\\' => {
                backslashes += 1;
                current.get_or_insert_default();
                continue;
            }
            '"' => {
                let argument = current.get_or_insert_default();
                argument.extend(std::iter::repeat_n('\\', backslashes / 2));
                if backslashes % 2 == 1 { argument.push('"') } else { quoted = !quoted }
            }
            _ => {
                if backslashes > 0 {
                    current.get_or_insert_default().extend(std::iter::repeat_n('\\', backslashes));
                }
                if !quoted && matches!(character, ' ' | '\t') {
                    argv.extend(current.take());
                } else {
                    current.get_or_insert_default().push(character);
                }
            }
        }
        backslashes = 0;
    }
    if let Some(argument) = &mut current {
        argument.extend(std::iter::repeat_n('\\', backslashes));
    }
    argv.extend(current);
    argv
}
