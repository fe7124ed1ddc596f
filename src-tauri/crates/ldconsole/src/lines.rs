//! The lines of a text.

/// The lines of a text with their numbers from 1.
///
/// A line ends with `\n`, or with any run of `\r` and an optional `\n`: text that went through `adb` ends lines with
/// `\r\r\n`. The end of the text needs no line end.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut rest = text;
    let mut number = 0;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        number += 1;
        let end = rest.bytes().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(rest.len());
        let (line, tail) = rest.split_at(end);
        let after = tail.trim_start_matches('\r');
        rest = after.strip_prefix('\n').unwrap_or(after);
        Some((number, line))
    })
}

/// Lines with something to read in them.
pub(crate) fn lines_with_text(text: &str) -> impl Iterator<Item = (usize, &str)> {
    lines(text).filter(|(_, line)| !line.trim().is_empty())
}
