//! What is typed of a saved adb command: its name, and which words of it are parameters.

use messages::commands;

use crate::{
    error::{Error, Result},
    forms::request,
    model::{Field, visible::is_unseen},
};

/// Characters of a name.
const LONGEST_NAME: usize = 64;
/// Parameters of one command.
const MOST_PARAMETERS: usize = 8;
/// Characters of a parameter's name.
const LONGEST_PARAMETER: usize = 32;

/// A name as it is kept.
pub(crate) fn name(text: &str) -> Result<String> {
    let name = text.trim();
    if name.is_empty() {
        return Err(Error::invalid(Field::CommandName, commands::unnamed()));
    }
    if name.chars().count() > LONGEST_NAME || name.chars().any(is_unseen) {
        return Err(Error::invalid(Field::CommandName, commands::name_too_long(LONGEST_NAME)));
    }
    Ok(name.to_owned())
}

/// A command as it is kept; one that adb could not be given is refused.
pub(crate) fn command(text: &str) -> Result<String> {
    let command = request::adb(text)?;
    if parameters(&command).len() > MOST_PARAMETERS {
        return Err(Error::invalid(Field::Command, commands::too_many_parameters(MOST_PARAMETERS)));
    }
    Ok(command)
}

/// The parameters of a command, each once, in their order: `{package}`. What a shell has of its own is none: `${HOME}`,
/// `{print $1}`, `{a,b}`.
pub(crate) fn parameters(command: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut rest = command;
    let mut before = None;
    while let Some(at) = rest.find('{') {
        before = rest[..at].chars().next_back().or(before);
        let inside = &rest[at + 1..];
        let name = inside.split('}').next().filter(|name| name.len() < inside.len()).unwrap_or_default();
        if before != Some('$') && is_parameter(name) && !found.iter().any(|known| known == name) {
            found.push(name.to_owned());
        }
        before = Some('{');
        rest = inside;
    }
    found
}

fn is_parameter(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.len() <= LONGEST_PARAMETER
        && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parameters_are_told_from_what_a_shell_has_of_its_own() {
        for (command, names) in [
            ("shell am force-stop {package}", &["package"][..]),
            ("push {file} {to} {file}", &["file", "to"]),
            ("shell echo ${HOME} {a_1}", &["a_1"]),
            ("shell ls | awk '{print $1}'", &[]),
            ("shell rm /sdcard/{a,b}", &[]),
            ("shell echo {", &[]),
            ("shell echo {}", &[]),
            ("shell echo {{x}}", &["x"]),
            ("{1st}", &[]),
        ] {
            assert_eq!(parameters(command), names, "{command}");
        }
    }

    #[test]
    fn names_and_commands_are_checked() {
        assert_eq!(name(" Stop app ").unwrap(), "Stop app");
        assert_eq!(command("adb shell ls {a}").unwrap(), "shell ls {a}");
        for (wrong, says) in [
            (name(" "), "name"),
            (name(&"x".repeat(65)), "64"),
            (command(""), "what follows adb"),
            (command("-s x shell ls"), "choice of a device"),
            (command("shell {a}{b}{c}{d}{e}{f}{g}{h}{i}"), "8"),
        ] {
            let refused = wrong.unwrap_err().to_string();
            assert!(refused.contains(says), "{refused}");
        }
    }
}
