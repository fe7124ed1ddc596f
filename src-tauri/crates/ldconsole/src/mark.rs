//! What a command line printed, told apart from what else its shell prints.
//!
//! `cmd.exe` runs what `AutoRun` of its registry key names before every line, and prints that into the same streams;
//! and WinRM has been seen to report 0 for a program that ended with another code and printed nothing
//! (WinRb/WinRM#154), and codes above 2147483647, which its clients cannot read (rd-winrm-plugin#18). So every line is
//! sent between two marks:
//!
//! ```text
//! echo MARK&>&2 echo MARK&LINE&call echo MARK:%^errorlevel%
//! ```
//!
//! All of it is done by `cmd.exe` itself. The name `^errorlevel` is no variable's, so the first reading leaves it and
//! takes the caret away, and `call` reads the line a second time, after LINE. Whatever `%` LINE ends with finds a name
//! here that begins with a quote or a caret, so the two do not meet (see `line.rs`).
//!
//! The first mark is printed at once, and WinRM answers a request for output as soon as there is any: where a program takes
//! longer than the network, it costs another request. A question that is asked all day and whose answer shows by itself whether
//! something else stands in it can do without: [`Mark::after`].

use crate::exit::ExitCode;

/// The longest mark in UTF-16 code units.
const LONGEST: usize = 16;
/// What is written around a line, at most.
pub(crate) const ROOM: usize = "echo &>&2 echo &()&call echo :%^errorlevel%".len() + 3 * LONGEST;

/// The marks of one command.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark(String);

/// Streams as they came, taken apart.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marked {
    /// Standard output of the line.
    pub stdout: Vec<u8>,
    /// Standard error of the line.
    pub stderr: Vec<u8>,
    /// What others printed: on standard output, then on standard error.
    pub foreign: Vec<u8>,
    /// The exit code that was printed; `None` where the line was ended before.
    pub exit_code: Option<ExitCode>,
}

impl Mark {
    /// Marks with this number, which nothing else prints.
    pub fn new(number: u32) -> Self {
        Self(format!("ldf-{number:08x}"))
    }

    /// The line between its marks. A condition or a loop would take the second mark into itself, so it is put between
    /// parentheses: if it has any of its own outside quotes, they must be in pairs.
    pub fn around(&self, line: &str) -> String {
        let mark = &self.0;
        let first = line.trim_start_matches([' ', '@']).split([' ', '(']).next().unwrap_or_default();
        let greedy = ["if", "for", "rem"].iter().any(|word| first.eq_ignore_ascii_case(word));
        let (open, close) = if greedy { ("(", ")") } else { ("", "") };
        format!("echo {mark}&>&2 echo {mark}&{open}{line}{close}&call echo {mark}:%^errorlevel%")
    }

    /// The line with the last mark only, for a shell that was seen to print nothing of its own.
    pub fn after(&self, line: &str) -> String {
        format!("{line}&call echo {}:%^errorlevel%", self.0)
    }

    /// Takes the streams of [`Mark::after`] apart.
    pub fn read_after(&self, stdout: &[u8], stderr: &[u8]) -> Marked {
        let (stdout, exit_code, after) = self.last(stdout);
        Marked { stdout: stdout.to_vec(), stderr: stderr.to_vec(), foreign: after.to_vec(), exit_code }
    }

    /// Takes the streams apart. `None` if the first mark is missing on standard output: then the line was not run.
    pub fn read(&self, stdout: &[u8], stderr: &[u8]) -> Option<Marked> {
        let (before, ours) = self.first(stdout)?;
        let mut foreign = before.to_vec();
        let (stdout, exit_code, after) = self.last(ours);
        foreign.extend(after);
        let (before, stderr) = self.first(stderr).unwrap_or((&[], stderr));
        foreign.extend(before);
        Some(Marked { stdout: stdout.to_vec(), stderr: stderr.to_vec(), foreign, exit_code })
    }

    /// Of the first round in a stream: the bytes before its mark, those up to the end of the mark's line, and the code in it.
    pub(crate) fn first_round(&self, stream: &[u8]) -> Option<(usize, usize, ExitCode)> {
        let mark = format!("{}:", self.0);
        let at = find(stream, mark.as_bytes())?;
        let length = at + stream[at..].iter().position(|byte| *byte == b'\n')? + 1;
        let code = str::from_utf8(stream[at + mark.len()..length].trim_ascii()).ok()?.parse().ok()?;
        Some((at, length, ExitCode::normalise(code)?))
    }

    /// What stands before the first mark and what after it. It ends a line, but what came before it may not have.
    fn first<'a>(&self, stream: &'a [u8]) -> Option<(&'a [u8], &'a [u8])> {
        let mut from = 0;
        loop {
            let at = from + find(&stream[from..], self.0.as_bytes())?;
            let rest = &stream[at + self.0.len()..];
            // `cmd.exe` shows its lines where somebody switched that on: there a mark stands within one.
            if let Some(rest) = after_line_end(rest) {
                return Some((&stream[..at], rest));
            }
            from = at + 1;
        }
    }

    /// What stands before the last mark, the code in it, and what follows. What came before it may not end with a line
    /// end, which then is not its.
    fn last<'a>(&self, stream: &'a [u8]) -> (&'a [u8], Option<ExitCode>, &'a [u8]) {
        let mark = format!("{}:", self.0);
        let mut end = stream.len();
        while let Some(at) = rfind(&stream[..end], mark.as_bytes()) {
            let rest = &stream[at + mark.len()..];
            let number =
                rest.iter().position(|byte| !matches!(byte, b'-' | b'0'..=b'9')).unwrap_or(rest.len());
            let code = std::str::from_utf8(&rest[..number]).ok().and_then(|number| number.parse().ok());
            let after = after_line_end(&rest[number..]);
            if let (Some(code), Some(after)) = (code.and_then(ExitCode::normalise), after) {
                return (&stream[..at], Some(code), after);
            }
            end = at;
        }
        (stream, None, &[])
    }
}

/// What follows the end of the line, if nothing but blanks stands before it; the end of the stream ends a line.
fn after_line_end(bytes: &[u8]) -> Option<&[u8]> {
    let text = bytes.iter().position(|byte| !matches!(byte, b' ' | b'\r')).unwrap_or(bytes.len());
    match &bytes[text..] {
        [] => Some(&[]),
        [b'\n', rest @ ..] => Some(rest),
        _ => None,
    }
}

fn find(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).position(|window| window == part)
}

fn rfind(bytes: &[u8], part: &[u8]) -> Option<usize> {
    bytes.windows(part.len()).rposition(|window| window == part)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Standard output, standard error, what is foreign, and the exit code.
    type Told = (String, String, String, Option<i32>);

    fn read(stdout: &str, stderr: &str) -> Option<Told> {
        let marked = Mark::new(0x3f9a).read(stdout.as_bytes(), stderr.as_bytes())?;
        let text = |bytes| String::from_utf8(bytes).unwrap();
        let code = marked.exit_code.map(ExitCode::get);
        Some((text(marked.stdout), text(marked.stderr), text(marked.foreign), code))
    }

    fn told(out: &str, err: &str, foreign: &str, code: Option<i32>) -> Told {
        (out.to_owned(), err.to_owned(), foreign.to_owned(), code)
    }

    #[test]
    fn what_a_line_printed_is_what_stands_between_its_marks() {
        let plain = read("ldf-00003f9a\r\n1\r\nldf-00003f9a:0\r\n", "ldf-00003f9a\r\n");
        assert_eq!(plain, Some(told("1\r\n", "", "", Some(0))));
        let noisy = read(
            "Active code page: 65001\r\nldf-00003f9a\r\n1\r\nldf-00003f9a:-1001\r\nbye\r\n",
            "The system cannot find the path specified.\r\nldf-00003f9a\r\nno\r\n",
        );
        let foreign = "Active code page: 65001\r\nbye\r\nThe system cannot find the path specified.\r\n";
        assert_eq!(noisy, Some(told("1\r\n", "no\r\n", foreign, Some(-1001))));
    }

    #[test]
    fn marks_are_found_in_a_line_that_somebody_else_began() {
        let begun = read("\u{1b}[0mldf-00003f9a\r\nstopldf-00003f9a:0\r\n", "");
        assert_eq!(begun, Some(told("stop", "", "\u{1b}[0m", Some(0))));
        let shown = read(
            "C:\\>echo ldf-00003f9a&x&call echo ldf-00003f9a:%errorlevel%\r\nldf-00003f9a \r\nx\r\nldf-00003f9a:7\r\n",
            "",
        );
        let line = "C:\\>echo ldf-00003f9a&x&call echo ldf-00003f9a:%errorlevel%\r\n";
        assert_eq!(shown, Some(told("x\r\n", "", line, Some(7))));
    }

    #[test]
    fn codes_are_read_signed_and_unsigned_and_their_lack_is_seen() {
        let code = |text: &str| read(&format!("ldf-00003f9a\r\nldf-00003f9a:{text}\r\n"), "").unwrap().3;
        assert_eq!((code("4294966295"), code("-1073741819")), (Some(-1001), Some(-1_073_741_819)));
        assert_eq!((code(""), code("%errorlevel%"), code("99999999999")), (None, None, None));
        assert_eq!(read("ldf-00003f9a\r\nhalf", ""), Some(told("half", "", "", None)));
        assert_eq!(read("Access is denied.\r\n", ""), None);
        assert_eq!(read("", "ldf-00003f9a\r\n"), None);
    }

    #[test]
    fn a_line_with_the_last_mark_only_keeps_its_exit_code() {
        let mark = Mark::new(0x3f9a);
        assert_eq!(mark.after("x list2"), "x list2&call echo ldf-00003f9a:%^errorlevel%");
        let read = mark.read_after(b"0,a\r\nldf-00003f9a:-1001\r\n", b"no");
        assert_eq!((read.stdout, read.stderr), (b"0,a\r\n".to_vec(), b"no".to_vec()));
        assert_eq!((read.foreign, read.exit_code.map(ExitCode::get)), (Vec::new(), Some(-1001)));
    }

    #[test]
    fn a_condition_does_not_take_the_second_mark_into_itself() {
        let around = |line| Mark::new(1).around(line);
        assert!(around(r#"if exist "C:\x" echo 78"#).contains(r#"&(if exist "C:\x" echo 78)&call echo"#));
        assert!(around("@FOR %i in (1) do echo %i").contains("&(@FOR %i in (1) do echo %i)&call"));
        assert_eq!(
            around("iffy"),
            "echo ldf-00000001&>&2 echo ldf-00000001&iffy&call echo ldf-00000001:%^errorlevel%"
        );
        assert!(around("if x").encode_utf16().count() <= "if x".len() + ROOM);
    }
}
