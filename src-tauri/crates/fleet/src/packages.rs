//! What Android says is installed.

use std::collections::BTreeMap;

use ldconsole::AdbAnswer;

/// Installed packages with the files they are in. An update puts a package into another file.
pub(crate) type Packages = BTreeMap<String, String>;

/// What adb is asked for them.
pub(crate) const PACKAGES: &str = "shell pm list packages -f";

/// `package:/data/app/com.example-1/base.apk=com.example` or `package:com.example`, one a line.
pub(crate) fn packages(answer: &AdbAnswer) -> Option<Packages> {
    let AdbAnswer::Lines(lines) = answer else { return None };
    let read = |line: &String| {
        let (file, name) = {
            let rest = line.trim().strip_prefix("package:")?;
            rest.rsplit_once('=').unwrap_or(("", rest))
        };
        Some((name.to_owned(), file.to_owned()))
    };
    let packages: Packages = lines.iter().filter_map(read).collect();
    (!packages.is_empty()).then_some(packages)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn answer(text: &str) -> AdbAnswer {
        AdbAnswer::parse(text.as_bytes(), ldconsole::CodePage::UTF_8)
    }

    #[test]
    fn packages_are_read_in_both_forms_and_errors_are_not() {
        let text = "package:/data/app/~~x==/com.a-y==/base.apk=com.a\r\r\npackage:com.b\r\n";
        let read = packages(&answer(text)).unwrap();
        assert_eq!(read["com.a"], "/data/app/~~x==/com.a-y==/base.apk");
        assert_eq!(read["com.b"], "");
        assert_eq!(packages(&answer("Error: Could not access the Package Manager.")), None);
        assert_eq!(packages(&answer("adb.exe: device 'emulator-5554' not found\r\n")), None);
    }
}
