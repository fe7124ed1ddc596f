//! The code pages of a workstation: programs write the ANSI page into a pipe, console programs of Windows the console's,
//! which is an OEM page as a rule, and whatever `chcp` in a profile made of it.

use ldconsole::CodePage;

use crate::winrm::command::Output;

/// In which pages a workstation's programs write.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CodePages {
    /// Of programs such as `ldconsole.exe`.
    pub ansi: CodePage,
    /// Of consoles, and so of `reg`, `schtasks`, `taskkill` and of `cmd.exe` itself.
    pub console: CodePage,
}

impl CodePages {
    /// The line that asks for both.
    pub(crate) const QUESTION: &str =
        r#"chcp&reg query "HKLM\SYSTEM\CurrentControlSet\Control\Nls\CodePage" /v ACP"#;

    /// Reads `Active code page: 866` in any language, of which the number is the last one, and `    ACP    REG_SZ    1251`,
    /// which is the same in every language. A console that does not tell is taken to write as programs do.
    pub(crate) fn parse(output: &Output) -> Result<Self, String> {
        // ASCII is the same in all pages.
        let text = String::from_utf8_lossy(&output.stdout);
        let (spoken, listed) = text.split_once("HKEY_").unwrap_or((&text, &text));
        let ansi = listed.lines().find_map(|line| {
            let mut words = line.split_whitespace();
            (words.next() == Some("ACP") && words.next() == Some("REG_SZ"))
                .then(|| words.next()?.parse::<u32>().ok())?
        });
        let Some(ansi) = ansi else {
            return Err(format!("reg query ended with exit code {:?} and no number", output.exit_code));
        };
        let ansi = CodePage::try_from(ansi).map_err(|error| error.to_string())?;
        let mut numbers =
            spoken.split(|c: char| !c.is_ascii_digit()).filter_map(|word| word.parse::<u32>().ok());
        let console = match numbers.next_back().map(CodePage::try_from) {
            None => ansi,
            // Titles do not depend on it; what else is not UTF-8 is then shown with its bytes, and not wrongly.
            Some(console) => console.unwrap_or(CodePage::UTF_8),
        };
        Ok(Self { ansi, console })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_pages_are_read_in_any_language() {
        let read = |text: &[u8]| {
            let output =
                Output { stdout: text.to_vec(), stderr: Vec::new(), exit_code: Some(0), foreign: Vec::new() };
            CodePages::parse(&output).map(|pages| (pages.console.number(), pages.ansi.number()))
        };
        let listed = |spoken: &[u8], acp: &str| {
            let key = "\r\nHKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Nls\\CodePage\r\n";
            [spoken, format!("\r\n{key}    ACP    REG_SZ    {acp}\r\n\r\n").as_bytes()].concat()
        };
        assert_eq!(read(&listed(b"Active code page: 437", "1252")), Ok((437, 1252)));
        assert_eq!(read(&listed(b"\x92\xA5\xAA\xE3: 866", "1251")), Ok((866, 1251)));
        assert_eq!(read(&listed(b"Aktive Codepage: 850.", "1252")), Ok((850, 1252)));
        assert_eq!(read(&listed(b"\xBB\xEE\xB6\xAF: 936", "936")), Ok((936, 936)));
        assert_eq!(read(&listed(b"'chcp' is not recognized", "1251")), Ok((1251, 1251)));
        assert!(read(&listed(b"Active code page: 437", "4711")).is_err());
        assert_eq!(read(&listed(b"Active code page: 4711", "1252")), Ok((65001, 1252)));
        assert!(read(b"Active code page: 437\r\n    OEMCP    REG_SZ    437\r\n").is_err());
        assert!(read(b"").is_err());
    }
}
