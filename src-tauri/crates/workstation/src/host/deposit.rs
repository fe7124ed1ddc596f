//! The folder in which LDFleet keeps what it has sent to a workstation: `%ProgramData%\LDFleet\files`. Everybody who is logged on there
//! may read it, the user at the desktop among them, who runs LDPlayer; its path has no letters that a code page could spoil, and it
//! outlives the profile of the account. What is asked of it is one PowerShell script, whose answer depends on no language.

use std::{fmt, str::FromStr, time::Duration};

use crate::{
    error::{Cause, Error, Refusal, Result},
    host::{powershell, station::Station},
    winrm::command::Repeat,
};

/// Ends the name of a file that is not whole yet.
const PART: &str = ".part";
/// Letters of a file's own name that are kept.
const MAX_STEM: usize = 40;
/// Digits of its hash that stand in the name: enough to tell files of the same name apart. What counts is the whole hash.
const HASH_IN_NAME: usize = 12;
/// Letters of an ending that is kept.
const MAX_ENDING: usize = 10;
/// What a workstation is expected to hash in a second at least, in bytes.
const HASHED_IN_A_SECOND: u64 = 20_000_000;

/// SHA-256 of a file.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FileHash(pub [u8; 32]);

impl fmt::Display for FileHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for FileHash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// It is not 64 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a SHA-256")]
pub struct FileHashError;

impl FromStr for FileHash {
    type Err = FileHashError;

    /// Reads 64 hexadecimal digits, with or without the dashes that .NET writes.
    fn from_str(text: &str) -> std::result::Result<Self, FileHashError> {
        let digits: Vec<u8> = text.bytes().filter(|byte| *byte != b'-').collect();
        let mut bytes = [0; 32];
        if digits.len() != 64 {
            return Err(FileHashError);
        }
        for (byte, pair) in bytes.iter_mut().zip(digits.chunks_exact(2)) {
            let pair = str::from_utf8(pair).map_err(|_| FileHashError)?;
            if !pair.bytes().all(|digit| digit.is_ascii_hexdigit()) {
                return Err(FileHashError);
            }
            *byte = u8::from_str_radix(pair, 16).map_err(|_| FileHashError)?;
        }
        Ok(Self(bytes))
    }
}

/// What a file is called in the folder: letters, digits, `-`, `_` and points only.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DepositName(String);

impl DepositName {
    /// For a file of this name and hash: the same for the same file, and another one for another.
    pub fn of(name: &str, hash: &FileHash) -> Self {
        let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
        let plain = |text: &str, most: usize| -> String {
            let letters = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' });
            let text: String = letters.collect();
            let words: Vec<&str> = text.split('-').filter(|word| !word.is_empty()).collect();
            words.join("-").chars().take(most).collect()
        };
        let (stem, ending) = (plain(stem, MAX_STEM), plain(ending, MAX_ENDING).to_ascii_lowercase());
        let stem = if stem.is_empty() { "file".to_owned() } else { stem };
        let ending = if ending.is_empty() { "bin".to_owned() } else { ending };
        Self(format!("{stem}-{}.{ending}", &hash.to_string()[..HASH_IN_NAME]))
    }

    /// A name as it was listed; `None` for one that LDFleet does not give.
    pub fn listed(name: &str) -> Option<Self> {
        let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
        let fits = !name.is_empty() && name.len() <= 100 && name.chars().all(plain) && !name.starts_with('.');
        fits.then(|| Self(name.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub(super) fn part(&self) -> String {
        format!("{}{PART}", self.0)
    }
}

/// A file in the folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DepositedFile {
    /// What it is called there.
    pub name: DepositName,
    /// Its length, in bytes.
    pub size: u64,
    /// When it was written, in seconds since 1970 by the workstation's clock.
    pub written: i64,
}

impl DepositedFile {
    /// Whether it is the beginning of a file only.
    pub fn is_part(&self) -> bool {
        self.name.0.ends_with(PART)
    }
}

/// What a file holds, or as much of it as is there.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// Bytes that are there.
    pub size: u64,
    /// Of these.
    pub hash: FileHash,
}

/// What is in the folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Deposit {
    /// Its full path.
    pub folder: String,
    /// Bytes that are free on its drive; `None` if Windows does not say.
    pub free: Option<u64>,
    /// What is in it.
    pub files: Vec<DepositedFile>,
    /// The file that was asked for, where there is one under its name.
    pub whole: Option<Held>,
    /// As much of it as was sent before.
    pub part: Option<Held>,
}

impl Deposit {
    /// The full path of a file in it.
    pub fn path(&self, name: &DepositName) -> String {
        format!(r"{}\{}", self.folder, name.0)
    }
}

impl Station {
    /// Looks into the folder, within `deadline`. Of the file that is asked for it is also told what it holds, for which so many
    /// bytes are read: that has more time.
    pub async fn deposit(&self, about: Option<(&DepositName, u64)>, deadline: Duration) -> Result<Deposit> {
        let mark = mark();
        let line = powershell::line(&look(&mark, about.map(|(name, _)| name)));
        let more = about.map_or(0, |(_, size)| size / HASHED_IN_A_SECOND);
        let limit = deadline + Duration::from_secs(more);
        let output = self.line(&line, Repeat::Idempotent, limit).await?;
        match read(&mark, &String::from_utf8_lossy(&output.stdout)) {
            Look::Done(deposit) => Ok(deposit),
            Look::Restricted(language) => Err(restricted(Refusal::LookAtFiles, &language)),
            Look::Unsaid => Err(self.refused(Refusal::LookAtFiles, &output, deadline).await),
        }
    }

    /// Removes a file from the folder, within `deadline`.
    pub async fn remove_deposited(&self, name: &DepositName, deadline: Duration) -> Result<()> {
        let path = format!(r"%ProgramData%\LDFleet\files\{}", name.0);
        let removed = self.line(&format!("del /F /Q \"{path}\""), Repeat::Idempotent, deadline).await?;
        if self.holds(&format!("exist \"{path}\""), deadline).await? {
            return Err(self.refused(Refusal::RemoveFile, &removed, deadline).await);
        }
        Ok(())
    }
}

/// Stands before each of our own lines, and in no line of anybody else.
pub(super) fn mark() -> String {
    format!("ldf{:08x}", fastrand::u32(..))
}

pub(super) fn restricted(what: Refusal, mode: &str) -> Error {
    let answer = format!("PowerShell runs in the mode {mode}, in which it may not read or write files");
    Error::unsent(Cause::WindowsRefused { what, answer: answer.into() })
}

/// What every script begins with: where PowerShell may do less than all, it says so and ends.
pub(super) fn preamble(mark: &str) -> String {
    format!(
        "$m='{mark}'\n\
         $l=$ExecutionContext.SessionState.LanguageMode\n\
         if(\"$l\" -ne 'FullLanguage'){{\"$m;mode;$l\";exit 3}}\n\
         $d=$env:ProgramData+'\\LDFleet\\files'\n"
    )
}

/// Hashes by Windows' own provider, which is there as well where only certified ones may be used.
pub(super) const HASHER: &str = "(New-Object Security.Cryptography.SHA256CryptoServiceProvider)";

fn look(mark: &str, about: Option<&DepositName>) -> String {
    // What is written to it meanwhile is somebody else's, or its writer hangs: neither is to keep it from being read.
    let held = about.map_or(String::new(), |name| {
        let (whole, part) = (powershell::quoted(name.as_str()), powershell::quoted(&name.part()));
        format!(
            "foreach($n in {whole},{part}){{$p=\"$d\\$n\"\n\
             if([IO.File]::Exists($p)){{$s=[IO.File]::Open($p,'Open','Read','ReadWrite, Delete')\n\
             $h={HASHER}.ComputeHash($s)\n\
             \"$m;held;$n;\"+$s.Length+';'+[BitConverter]::ToString($h)\n\
             $s.Dispose()}}}}\n"
        )
    });
    format!(
        "{}\"$m;folder;$d\"\n\
         \"$m;free;\"+(New-Object IO.DriveInfo ($d.Substring(0,1))).AvailableFreeSpace\n\
         $ErrorActionPreference='Stop'\n\
         if([IO.Directory]::Exists($d)){{\n\
         foreach($f in [IO.Directory]::GetFiles($d)){{$i=New-Object IO.FileInfo $f\n\
         \"$m;file;\"+$i.Length+';'+$i.LastWriteTimeUtc.Ticks+';'+$i.Name}}\n\
         {held}}}\n\
         \"$m;end\"",
        preamble(mark)
    )
}

/// What a script of [`look`] said.
#[derive(Debug, PartialEq, Eq)]
enum Look {
    Done(Deposit),
    Restricted(String),
    Unsaid,
}

fn read(mark: &str, said: &str) -> Look {
    let mut deposit = Deposit::default();
    let mut done = false;
    for line in said.lines() {
        let Some(line) = line.trim().strip_prefix(mark).and_then(|line| line.strip_prefix(';')) else {
            continue;
        };
        let (what, rest) = line.split_once(';').unwrap_or((line, ""));
        match what {
            "mode" => return Look::Restricted(rest.to_owned()),
            "folder" => rest.clone_into(&mut deposit.folder),
            "free" => deposit.free = rest.parse().ok(),
            // What others have put there is not ours to show or remove.
            "file" => deposit.files.extend(file(rest)),
            "held" => match held(rest) {
                Some((name, held)) if name.ends_with(PART) => deposit.part = Some(held),
                Some((_, held)) => deposit.whole = Some(held),
                None => {}
            },
            "end" => done = true,
            _ => {}
        }
    }
    if done && !deposit.folder.is_empty() { Look::Done(deposit) } else { Look::Unsaid }
}

/// `length;ticks;name`.
fn file(text: &str) -> Option<DepositedFile> {
    /// Between the years 1 and 1970, in the ticks of .NET, of which a second has ten million.
    const EPOCH: i64 = 621_355_968_000_000_000;
    let mut parts = text.splitn(3, ';');
    let size = parts.next()?.parse().ok()?;
    let ticks: i64 = parts.next()?.parse().ok()?;
    let name = DepositName::listed(parts.next()?)?;
    Some(DepositedFile { name, size, written: ticks.checked_sub(EPOCH)? / 10_000_000 })
}

/// `name;length;hash`.
fn held(text: &str) -> Option<(&str, Held)> {
    let mut parts = text.splitn(3, ';');
    let name = parts.next()?;
    let size = parts.next()?.parse().ok()?;
    Some((name, Held { size, hash: parts.next()?.parse().ok()? }))
}

#[cfg(test)]
mod tests {
    use ldconsole::MAX_LINE_LENGTH;

    use super::*;
    use crate::grammar::assert_reads;

    fn hash() -> FileHash {
        FileHash(std::array::from_fn(|place| u8::try_from(place).unwrap()))
    }

    #[test]
    fn a_look_into_the_folder_is_powershell_and_fits() {
        let name = DepositName::of(&"long name ".repeat(20), &hash());
        let script = look(&mark(), Some(&name));
        assert_reads("a look into the folder", &script);
        assert!(powershell::line(&script).len() < MAX_LINE_LENGTH - 200);
        assert_reads("a look into the folder without a file", &look(&mark(), None));
    }

    #[test]
    fn names_are_plain_and_the_same_for_the_same_file() {
        let name = |text| DepositName::of(text, &hash()).0;
        assert_eq!(name("Game v1.2 (final).APK"), "Game-v1-2-final-000102030405.apk");
        assert_eq!(name("игра.apk"), "file-000102030405.apk");
        assert_eq!(name(r"..\..\evil%TEMP%"), "file-000102030405.evil-TEMP".to_lowercase());
        assert_eq!(name("README"), "README-000102030405.bin");
        for text in ["Game v1.2.apk", "a", "..", "x.tar.gz"] {
            let name = DepositName::of(text, &hash());
            assert_eq!(DepositName::listed(name.as_str()), Some(name));
        }
        for foreign in ["", "a b", r"..\x", "%x%", ".hidden", "é"] {
            assert_eq!(DepositName::listed(foreign), None, "{foreign}");
        }
    }

    #[test]
    fn an_answer_is_read_with_what_others_print_around_it() {
        let hash = hash();
        let net: Vec<String> = hash.0.iter().map(|byte| format!("{byte:02X}")).collect();
        let said = format!(
            "hello\r\nm1;folder;C:\\ProgramData\\LDFleet\\files\r\nm1;free;1234567890123\r\n\
             m1;file;5;638681472000000000;a-0001.apk\r\nm1;file;7;638681472000000000;some thing.txt\r\n\
             m1;held;a-0001.apk;5;{}\r\nm1;held;a-0001.apk.part;3;{hash}\r\nm1;end\r\n",
            net.join("-")
        );
        let Look::Done(deposit) = read("m1", &said) else { panic!("{said}") };
        assert_eq!(deposit.free, Some(1_234_567_890_123));
        assert_eq!(deposit.whole, Some(Held { size: 5, hash }));
        assert_eq!(deposit.part, Some(Held { size: 3, hash }));
        assert_eq!(deposit.files.len(), 1);
        assert_eq!(deposit.files[0].written, 1_732_550_400);
        assert_eq!(read("m1", &said.replace("m1;end", "")), Look::Unsaid);
        assert_eq!(read("m2", &said), Look::Unsaid);
        let unknown = said.replace("m1;free;1234567890123\r\n", "");
        assert!(matches!(read("m1", &unknown), Look::Done(deposit) if deposit.free.is_none()));
        assert_eq!(
            read("m1", "m1;mode;ConstrainedLanguage\r\n"),
            Look::Restricted("ConstrainedLanguage".to_owned())
        );
    }
}
