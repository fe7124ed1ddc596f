//! Paths as people paste them: quoted by Explorer's *Copy as path*, with the slashes of a script, with the doubled
//! backslashes of a JSON file. What they mean is one path of Windows; here it is written as Windows writes it.

/// Marks that are not seen and come along when text is copied out of Windows' dialogs and web pages.
const INVISIBLE: [char; 12] = [
    '\u{200b}', '\u{200c}', '\u{200d}', '\u{200e}', '\u{200f}', '\u{202a}', '\u{202b}', '\u{202c}',
    '\u{202d}', '\u{202e}', '\u{2060}', '\u{feff}',
];
/// What opens a quotation, and what closes it.
const QUOTES: [(char, char); 6] = [('"', '"'), ('\'', '\''), ('“', '”'), ('„', '“'), ('«', '»'), ('`', '`')];

/// A pasted text without quotes, invisible marks and blanks around it.
pub fn pasted_text(text: &str) -> &str {
    let outside = |c: char| c.is_whitespace() || INVISIBLE.contains(&c);
    let mut bare = text.trim_matches(outside);
    while let Some(inner) = QUOTES
        .iter()
        .find_map(|(open, close)| bare.strip_prefix(*open).and_then(|rest| rest.strip_suffix(*close)))
    {
        bare = inner.trim_matches(outside);
    }
    bare
}

/// A pasted number: as [`pasted_text`], without marks that are not seen, and with the digits and signs of full width that
/// Chinese and Japanese keyboards write as usual ones.
pub fn pasted_number(text: &str) -> String {
    let plain = |c| match c {
        '０'..='９' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '．' => '.',
        '，' => ',',
        '：' => ':',
        '\u{2212}' | '－' | '\u{2013}' => '-',
        other => other,
    };
    pasted_text(text).chars().filter(|c| !INVISIBLE.contains(c)).map(plain).collect()
}

/// A pasted host name or address: as [`pasted_text`], without the brackets that mail puts around it, without marks that
/// are not seen, and with the hyphens, dots and colons for which word processors and Chinese keyboards write others.
pub fn pasted_host(text: &str) -> String {
    let bare = pasted_text(text);
    let bare = bare.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')).unwrap_or(bare);
    let plain = |c| match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '。' | '｡' => '.',
        '：' => ':',
        other => other,
    };
    bare.chars().filter(|c| !INVISIBLE.contains(c)).map(plain).collect()
}

/// A typed or pasted path of Windows as Windows writes it: as [`pasted_text`], with single backslashes, and as a path of
/// the workstation where it names one of its administrative shares (`\\WS-07\C$\…`). Whether it is a path at all is for
/// others to say.
pub fn pasted_path(text: &str) -> String {
    let bare = pasted_text(text);
    let read = of_file_url(bare).unwrap_or_else(|| bare.to_owned());
    let turned = of_other_keyboards(&read).replace('/', r"\");
    let whole = quoted_in_part(&turned).unwrap_or(turned);
    // The end of a prompt.
    let path = single_backslashes(whole.trim_end_matches('>'));
    let path = match path.strip_prefix(r"\\?\").or_else(|| path.strip_prefix(r"\\.\")) {
        Some(long) => {
            strip_ignoring_case(long, r"UNC\").map_or(long.to_owned(), |share| format!(r"\\{share}"))
        }
        None => path,
    };
    of_administrative_share(&path).unwrap_or(path)
}

/// `"C:\LD Player"\vms`, as `cmd.exe` completes and takes it.
fn quoted_in_part(path: &str) -> Option<String> {
    let (folder, rest) = path.strip_prefix('"')?.split_once('"')?;
    (rest.starts_with('\\') && !rest.contains('"')).then(|| format!("{folder}{rest}"))
}

/// The path of `file:///C:/LD%20Player` and `file://localhost/C:/…`; that of another computer is one of its shares.
fn of_file_url(text: &str) -> Option<String> {
    let place = strip_ignoring_case(text, "file://")?;
    let path = match strip_ignoring_case(place, "localhost/").or_else(|| place.strip_prefix('/')) {
        Some(path) => path.to_owned(),
        None => format!("//{place}"),
    };
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((first, after)) = rest.split_first() {
        let digits = after.get(..2).filter(|_| *first == b'%').and_then(|two| std::str::from_utf8(two).ok());
        if let Some(byte) = digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            bytes.push(byte);
            rest = &after[2..];
        } else {
            bytes.push(*first);
            rest = after;
        }
    }
    Some(String::from_utf8(bytes).unwrap_or(path))
}

/// A drive's path as Japanese and Korean fonts show it and Chinese keyboards write it: `C:¥LD`, `C:₩LD`, `C：\LD`.
fn of_other_keyboards(path: &str) -> String {
    let mut letters = path.chars();
    let drive = letters.next().filter(char::is_ascii_alphabetic);
    let (Some(drive), Some(':' | '：')) = (drive, letters.next()) else { return path.to_owned() };
    let rest = letters.as_str();
    match rest.chars().next() {
        Some(slash @ ('¥' | '₩')) => format!("{drive}:{}", rest.replace(slash, r"\")),
        _ => format!("{drive}:{rest}"),
    }
}

/// Backslashes doubled by a script's quoting become single ones; those that begin a share stay two.
fn single_backslashes(path: &str) -> String {
    let is_share = path.starts_with(r"\\");
    let mut written = String::with_capacity(path.len());
    for c in path.chars() {
        if c != '\\' || !written.ends_with('\\') {
            written.push(c);
        }
    }
    if is_share { format!(r"\{written}") } else { written }
}

/// `\\WS-07\D$\vms` is `D:\vms` on the workstation itself.
fn of_administrative_share(path: &str) -> Option<String> {
    let (_, share) = path.strip_prefix(r"\\")?.split_once('\\')?;
    let mut letters = share.chars();
    let drive = letters.next().filter(char::is_ascii_alphabetic)?;
    let rest = letters.as_str().strip_prefix('$')?;
    (rest.is_empty() || rest.starts_with('\\')).then(|| format!("{drive}:{rest}"))
}

fn strip_ignoring_case<'a>(text: &'a str, beginning: &str) -> Option<&'a str> {
    let (start, rest) = text.split_at_checked(beginning.len())?;
    start.eq_ignore_ascii_case(beginning).then_some(rest)
}

#[cfg(test)]
mod tests {
    use super::{pasted_host, pasted_number, pasted_path};

    #[test]
    fn a_number_is_the_same_from_every_keyboard() {
        for spelling in ["5985", " 5985\u{a0}", "５９８５", "\u{200b}59\u{feff}85", "“5985”", "'5985'"]
        {
            assert_eq!(pasted_number(spelling), "5985", "{spelling}");
        }
        assert_eq!(pasted_number("−１０．５"), "-10.5");
        assert_eq!(pasted_number("5986 (HTTPS)"), "5986 (HTTPS)");
    }

    #[test]
    fn every_usual_spelling_of_a_path_is_the_same_path() {
        for spelling in [
            r"C:\LD Player\vms",
            r#""C:\LD Player\vms""#,
            " \u{202a}C:\\LD Player\\vms\u{a0}",
            "“C:/LD Player/vms”",
            r"'C:\\LD Player\\vms'",
            r"\\?\C:\LD Player\vms",
            "file:///C:/LD Player/vms",
            r"\\WS-07\C$\LD Player\vms",
            r#"" C:\LD Player\vms ""#,
            r#""C:\LD Player"\vms"#,
            "\u{feff}C:\\LD Player\\vms",
            "C：\\LD Player\\vms",
            "C:¥LD Player¥vms",
            "C:₩LD Player₩vms",
            r"\\.\C:\LD Player\vms",
            r"file://localhost/C:/LD%20Player/vms",
            r"C:\LD Player\vms>",
        ] {
            assert_eq!(pasted_path(spelling), r"C:\LD Player\vms", "{spelling}");
        }
        assert_eq!(pasted_path(r"\\server\share\f"), r"\\server\share\f");
        assert_eq!(pasted_path(r"\\\\server\\share\\f"), r"\\server\share\f");
        assert_eq!(pasted_path(r"\\?\UNC\server\share\f"), r"\\server\share\f");
        assert_eq!(pasted_path("//server/share/f"), r"\\server\share\f");
        for other in ["", "\"", "C:", "it's", "ф", r"\\", r"\\a"] {
            let _ = pasted_path(other);
        }
        assert_eq!(pasted_path("it's"), "it's");
        assert_eq!(pasted_path("file://WS-07/share/100%"), r"\\WS-07\share\100%");
        assert_eq!(pasted_path(r"C:\Ferme¥1"), r"C:\Ferme¥1", "a letter of the name");
    }

    #[test]
    fn a_host_loses_what_came_along_with_it() {
        for spelling in ["ws-07", "<ws-07>", "ws‑07", "ws–07", "\u{feff}ws\u{200b}-07 ", "“ws-07”"] {
            assert_eq!(pasted_host(spelling), "ws-07", "{spelling}");
        }
        assert_eq!(pasted_host("192。168。1。17：5985"), "192.168.1.17:5985");
    }
}
