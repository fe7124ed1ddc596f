//! A line before it is parsed: the quotes around it, and the name it begins with.

/// What `/c` leaves of its command line: the quotes around it, unless they only surround a program's name
/// (`cmd /?`).
pub(super) fn strip_quotes(line: &str, is_program: impl Fn(&str) -> bool) -> String {
    let trimmed = line.trim_start_matches([' ', '\t']);
    let Some(rest) = trimmed.strip_prefix('"') else { return line.to_owned() };
    if trimmed.matches('"').count() == 2
        && let Some((name, _)) = rest.split_once('"')
        && !name.contains(['&', '<', '>', '(', ')', '@', '^', '|'])
        && name.contains([' ', '\t'])
        && is_program(name)
    {
        return line.to_owned();
    }
    match rest.rsplit_once('"') {
        Some((before, after)) => format!("{before}{after}"),
        None => rest.to_owned(),
    }
}

/// The command's name: up to a blank or delimiter outside quotes.
pub(super) fn first_word(text: &str) -> &str {
    let mut quoted = false;
    for (at, character) in text.char_indices() {
        match character {
            '"' => quoted = !quoted,
            ' ' | '\t' | ',' | ';' | '=' if !quoted => return &text[..at],
            // A switch ends the name of a program that has no path.
            '/' if !quoted && at > 0 => return &text[..at],
            _ => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::strip_quotes;

    #[test]
    fn outer_quotes_are_kept_around_a_program_with_blanks_only() {
        let program = |name: &str| name == r"C:\Program Files\x.exe";
        for (line, left) in [
            (r#""C:\Program Files\x.exe" list2"#, r#""C:\Program Files\x.exe" list2"#),
            (r#""C:\Program Files\y.exe" list2"#, r"C:\Program Files\y.exe list2"),
            (r#""C:\x.exe" list2"#, r"C:\x.exe list2"),
            (r#""C:\x.exe" "a b""#, r#"C:\x.exe" "a b"#),
            (r#"""C:\x.exe" "a b"""#, r#""C:\x.exe" "a b""#),
            (r#"C:\x.exe "a b""#, r#"C:\x.exe "a b""#),
            (r#""x" & y"#, "x & y"),
        ] {
            assert_eq!(strip_quotes(line, program), left);
        }
    }
}
