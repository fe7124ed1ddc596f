//! `CommandLineToArgvW`: how a Windows program splits its command line.

/// Splits a command line; the first argument is the program's own name.
pub(super) fn split(line: &str) -> Vec<String> {
    let mut arguments = Vec::new();
    let mut rest = line.trim_start_matches([' ', '\t']);
    // The program's name knows no backslash escapes: it ends at the next quote, or at a blank.
    if let Some(quoted) = rest.strip_prefix('"') {
        let (name, after) = quoted.split_once('"').unwrap_or((quoted, ""));
        arguments.push(name.to_owned());
        rest = after;
    } else {
        let end = rest.find([' ', '\t']).unwrap_or(rest.len());
        arguments.push(rest[..end].to_owned());
        rest = &rest[end..];
    }
    let mut current: Option<String> = None;
    let mut backslashes = 0;
    // Quotes seen in a row, counting the one that opened the quoted part.
    let mut quotes = 0;
    let mut characters = rest.chars().peekable();
    while let Some(character) = characters.next() {
        match character {
            ' ' | '\t' if quotes == 0 => {
                if let Some(argument) = &mut current {
                    argument.extend(std::iter::repeat_n('\\', backslashes));
                }
                backslashes = 0;
                arguments.extend(current.take());
            }
            '\\' => {
                current.get_or_insert_default();
                backslashes += 1;
            }
            '"' => {
                let argument = current.get_or_insert_default();
                argument.extend(std::iter::repeat_n('\\', backslashes / 2));
                if backslashes % 2 == 1 {
                    argument.push('"');
                } else {
                    quotes += 1;
                }
                backslashes = 0;
                while characters.next_if_eq(&'"').is_some() {
                    quotes += 1;
                    if quotes == 3 {
                        argument.push('"');
                        quotes = 0;
                    }
                }
                if quotes == 2 {
                    quotes = 0;
                }
            }
            other => {
                let argument = current.get_or_insert_default();
                argument.extend(std::iter::repeat_n('\\', backslashes));
                backslashes = 0;
                argument.push(other);
            }
        }
    }
    if let Some(argument) = &mut current {
        argument.extend(std::iter::repeat_n('\\', backslashes));
    }
    arguments.extend(current);
    arguments
}

#[cfg(test)]
mod tests {
    use super::split;

    fn arguments(line: &str) -> Vec<String> {
        split(&format!("p {line}")).split_off(1)
    }

    #[test]
    fn the_examples_of_the_documentation_split_as_documented() {
        assert_eq!(arguments(r#""abc" d e"#), ["abc", "d", "e"]);
        assert_eq!(arguments(r#"a\\b d"e f"g h"#), [r"a\\b", "de fg", "h"]);
        assert_eq!(arguments(r#"a\\\"b c d"#), [r#"a\"b"#, "c", "d"]);
        assert_eq!(arguments(r#"a\\\\"b c" d e"#), [r"a\\b c", "d", "e"]);
        assert_eq!(arguments(r#"a"b"" c d"#), [r#"ab""#, "c", "d"]);
    }

    #[test]
    fn empty_arguments_and_trailing_backslashes_survive() {
        assert_eq!(arguments(r#""" x\ "y\\""#), ["", r"x\", r"y\"]);
        assert_eq!(split(r#""C:\A B\ld.exe"  list2 "#), [r"C:\A B\ld.exe", "list2"]);
    }
}
