//! From a command to one Windows command line.
//!
//! WinRS hands the line to `cmd.exe /c`, so it is read three times before `ldconsole.exe` sees its arguments:
//!
//! 1. **Outer quotes.** WinRS may put the line between quotes (`cmd.exe /C "LINE"`) or not (`cmd.exe /C LINE`). If what
//!    follows `/C` begins with a quote, cmd removes that quote and the last one, unless there are exactly two quotes,
//!    none of `&<>()@^|`, white space between them, and the text between is the name of a program. The line made here
//!    **never begins with a quote** and always has an argument. So unwrapped it is left alone, and wrapped exactly the
//!    wrapping is removed: either it holds more than two quotes, or a special character, or `program argument`, which
//!    is not the name of a program. A path that needs quotes gets `@` before them; at the beginning of a command it
//!    only means "do not echo", and it is one of the special characters.
//! 2. **cmd.exe.** First it expands `%NAME%`, also inside quotes, where nothing escapes it (`%%` works in batch files
//!    only). Then, outside quotes, `& | < > ( )` are operators and `^` escapes the next character; every `"` switches
//!    between inside and outside, and knows nothing of `\"`. Hence:
//!    - An argument stands between quotes, inside which nothing but `%` is special.
//!    - `%` stands outside them, and the quote that begins the next piece always follows it: `"100"%" sure"`,
//!      `""%"PATH"%""`. Whatever name cmd looks up then begins with a quote, up to a colon (`%PATH:~0,3%`) as well as
//!      up to the next `%`. No variable has such a name, and an unknown one is left as it is on a command line (as
//!      opposed to a batch file). A caret would not do: it is not removed inside quotes, in `^%PATH:~0,3^%` the name
//!      ends at the colon, and Wine removes carets before it expands.
//!    - If the argument has a `"` of its own, all quotes and operators are escaped by `^`, so that cmd is never inside
//!      quotes; names then begin with `^"`.
//! 3. **`argv`.** The C runtime and `CommandLineToArgvW`: quotes may begin and end within an argument, backslashes are
//!    doubled before a quote, and `\"` is a quote. The doubled quote *inside* quotes, on which they disagree, does not
//!    occur.
//!
//! Assumed is delayed expansion (`!NAME!`) in its default, off. Where somebody turned it on in the registry, `!`
//! cannot be passed by any means; it cannot start another command there either, so what remains is a title without its
//! `!`, which checking the effect finds.
//!
//! What cannot pass is refused, never altered: [`Refusal`] and [`Error::LineTooLong`].

use crate::command::Command;
use crate::error::Error;
use crate::identity::Index;
use crate::passable::check;
use crate::path::ProgramPath;

/// The longest line in UTF-16 code units: `cmd.exe` takes 8191, less room for what WinRS writes around it and for the
/// marks of [`crate::Mark`].
pub const MAX_LINE_LENGTH: usize = 8100 - crate::mark::ROOM;

/// The Windows command line that makes `cmd.exe /c` run a command with exactly [`Command::arguments`].
///
/// Fails if an argument cannot pass unchanged or the line is too long; then nothing must be sent.
pub fn command_line(program: &ProgramPath, command: &Command) -> Result<String, Error> {
    line(program_token(program.as_str()), &command.arguments())
}

/// The line that makes `cmd.exe /c` run one of Windows' own programs, found on its path, with exactly these arguments.
///
/// Fails as [`command_line`] does; then nothing must be sent.
pub fn tool_line(program: &str, arguments: &[&str]) -> Result<String, Error> {
    line(program.to_owned(), arguments)
}

/// The line that asks a running emulator's Android without adb, through `ld.exe` beside `ldconsole.exe`. Whether that
/// program is there must be known.
///
/// Fails as [`command_line`] does; then nothing must be sent.
pub fn guest_line(program: &ProgramPath, index: Index, command: &str) -> Result<String, Error> {
    line(program_token(&program.beside("ld.exe")), &["-s", &index.to_string(), command])
}

fn line(program: String, arguments: &[impl AsRef<str>]) -> Result<String, Error> {
    let mut line = program;
    for argument in arguments {
        let argument = argument.as_ref();
        check(argument).map_err(|refusal| Error::unpassable("argument", argument, refusal))?;
        line.push(' ');
        line.push_str(&quote(argument));
    }
    let length = line.encode_utf16().count();
    if length > MAX_LINE_LENGTH {
        return Err(Error::LineTooLong { length, limit: MAX_LINE_LENGTH });
    }
    Ok(line)
}

/// The arguments with which the task scheduler runs a command: no `cmd.exe` reads them, only the program's `argv` splitting.
///
/// Fails if an argument cannot pass unchanged.
pub fn task_arguments(command: &Command) -> Result<String, Error> {
    let mut line = String::new();
    for argument in command.arguments() {
        check(&argument).map_err(|refusal| Error::unpassable("argument", &argument, refusal))?;
        if !line.is_empty() {
            line.push(' ');
        }
        let plain = !argument.is_empty() && argument.chars().all(is_plain);
        line.push_str(&if plain { argument } else { quote_for_argv(&argument) });
    }
    Ok(line)
}

/// A path of a program. [`ProgramPath`] has no quote, no percent sign and no trailing backslash.
fn program_token(path: &str) -> String {
    if path.chars().all(is_plain) { path.to_owned() } else { format!("@\"{path}\"") }
}

/// Characters that mean nothing to `cmd.exe` or to `argv` splitting, wherever they stand.
fn is_plain(character: char) -> bool {
    character.is_ascii_alphanumeric() || matches!(character, '-' | '_' | '.' | ':' | '\\')
}

fn quote(argument: &str) -> String {
    if !argument.is_empty() && argument.chars().all(is_plain) {
        return argument.to_owned();
    }
    let quoted = quote_for_argv(argument);
    if argument.contains('"') { escape_for_cmd(&quoted) } else { quoted }
}

/// The form that `argv` splitting undoes, with every `%` outside quotes and before one.
fn quote_for_argv(argument: &str) -> String {
    let mut quoted = String::with_capacity(argument.len() + 2);
    for (position, piece) in argument.split('%').enumerate() {
        if position > 0 {
            quoted.push('%');
        }
        quoted.push('"');
        let mut backslashes = 0;
        for character in piece.chars() {
            if character == '"' {
                quoted.extend(std::iter::repeat_n('\\', backslashes + 1));
            }
            backslashes = if character == '\\' { backslashes + 1 } else { 0 };
            quoted.push(character);
        }
        quoted.extend(std::iter::repeat_n('\\', backslashes));
        quoted.push('"');
    }
    quoted
}

/// The form that `cmd.exe` undoes without ever being inside quotes.
fn escape_for_cmd(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() * 2);
    for character in text.chars() {
        if matches!(character, '^' | '&' | '|' | '<' | '>' | '(' | ')' | '!' | '"') {
            escaped.push('^');
        }
        escaped.push(character);
    }
    escaped
}
