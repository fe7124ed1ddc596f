//! Pictures of what Android in the emulators shows: taken by adb on the workstation, made small there, and sent as text.
//!
//! `adb exec-out screencap -p` prints a PNG byte for byte: unlike `adb shell` it goes through no terminal (packages/modules/adb,
//! `client/commandline.cpp`, which also makes its output binary on Windows). A pipe of PowerShell would make text of it, and so
//! would `ldconsole adb`, so adb itself is started and its output is read as bytes. Nothing is written to a file.
//! `[Console]::Out` is not broken into lines as long as a console is wide.

mod jpeg;

use std::time::Duration;

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ldconsole::{AdbAnswer, AdbReply, CodePage, Index, adb_serial};

pub use self::jpeg::Picture;
use crate::{
    error::{Refusal, Result},
    host::{powershell, station::Station},
    winrm::command::Repeat,
};

/// How long adb may take for one picture.
const PATIENCE: Duration = Duration::from_secs(8);
/// How long PowerShell may take to start and to end, beside its pictures.
const AROUND: Duration = Duration::from_secs(20);

/// What came of the wish for pictures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Pictures {
    /// Of each emulator, in the order in which they were asked for. One that is missing was not reached.
    Each(Vec<(Index, Taken)>),
    /// A policy on the workstation permits PowerShell hardly anything (constrained language mode).
    ConstrainedLanguage,
    /// Windows has nothing there that makes pictures small (`System.Drawing`).
    NoDrawing,
}

/// What came of one picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Taken {
    /// It is here.
    Picture(Picture),
    /// adb had something else to say.
    Said(AdbAnswer),
    /// adb did not answer in time.
    Late,
    /// What came is no picture, or half of one.
    Broken,
}

impl Station {
    /// Takes pictures of these emulators, one after the other, in at most `side` dots by `side`. How long that may take
    /// depends on how many they are.
    pub async fn pictures(&self, emulators: &[Index], side: u32) -> Result<Pictures> {
        let count = u32::try_from(emulators.len()).unwrap_or(u32::MAX);
        let deadline = PATIENCE.saturating_mul(count) + AROUND;
        let serials: Vec<String> = emulators.iter().copied().map(adb_serial).collect();
        let script = script(&self.install.program.beside("adb.exe"), &serials, side);
        let output = self.line(&powershell::line(&script), Repeat::Idempotent, deadline).await?;
        match read(&output.stdout, emulators, side) {
            Some(pictures) => Ok(pictures),
            None => Err(self.refused(Refusal::TakePictures, &output, deadline).await),
        }
    }
}

/// What the script has printed; `None` if it has not run.
fn read(output: &[u8], emulators: &[Index], side: u32) -> Option<Pictures> {
    let text = String::from_utf8_lossy(output);
    let mut each = Vec::new();
    let mut ran = false;
    for line in text.lines() {
        let mut words = line.split_whitespace();
        let word = words.next();
        let of = words.next();
        let index = emulators.iter().copied().find(|index| of == Some(adb_serial(*index).as_str()));
        let mut bytes = || words.next().and_then(|text| STANDARD.decode(text).ok()).unwrap_or_default();
        let taken = match (word, index) {
            (Some("constrained"), None) => return Some(Pictures::ConstrainedLanguage),
            (Some("undrawable"), None) => return Some(Pictures::NoDrawing),
            (Some("done"), None) => {
                ran = true;
                continue;
            }
            (Some("jpeg"), Some(_)) => Picture::parse(bytes(), side).map_or(Taken::Broken, Taken::Picture),
            (Some("late"), Some(_)) => Taken::Late,
            (Some("broken"), Some(_)) => Taken::Broken,
            (Some("said"), Some(_)) => said(&bytes(), &bytes()),
            // Somebody else's line.
            _ => continue,
        };
        each.extend(
            index.filter(|index| each.iter().all(|(known, _)| known != index)).map(|index| (index, taken)),
        );
    }
    (ran || !each.is_empty()).then_some(Pictures::Each(each))
}

/// What adb said on its errors, and the beginning of what it printed.
fn said(errors: &[u8], printed: &[u8]) -> Taken {
    let whole = [errors, b"\n", printed].concat();
    match AdbReply::parse(&whole, CodePage::UTF_8).answer {
        AdbAnswer::Lines(lines) if lines.is_empty() || lines.iter().any(|line| is_binary(line)) => {
            Taken::Broken
        }
        answer => Taken::Said(answer),
    }
}

fn is_binary(line: &str) -> bool {
    line.chars().any(|letter| letter == char::REPLACEMENT_CHARACTER || letter.is_control() && letter != '\t')
}

/// The end of a PNG is looked at here, because half a picture may be read as a whole one that is black below.
fn script(adb: &str, serials: &[String], side: u32) -> String {
    let adb = powershell::quoted(adb);
    let serials: Vec<String> = serials.iter().map(|serial| powershell::quoted(serial)).collect();
    let (serials, patience) = (serials.join(","), PATIENCE.as_millis());
    format!(
        r#"$ErrorActionPreference='Stop'
if($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage'){{'constrained';exit 0}}
try{{Add-Type -AssemblyName System.Drawing}}catch{{'undrawable';exit 0}}
$out=[Console]::Out
foreach($s in @({serials})){{
$i=[Diagnostics.ProcessStartInfo]::new({adb},"-s $s exec-out screencap -p")
$i.UseShellExecute=$false
$i.CreateNoWindow=$true
$i.RedirectStandardOutput=$true
$i.RedirectStandardError=$true
$p=[Diagnostics.Process]::Start($i)
$m=[IO.MemoryStream]::new()
$o=$p.StandardOutput.BaseStream.CopyToAsync($m)
$e=$p.StandardError.ReadToEndAsync()
if(!$o.Wait({patience}) -or !$e.Wait(1000)){{
try{{$p.Kill()}}catch{{}}
$out.WriteLine("late $s")
}}else{{
$a=$m.ToArray()
$n=$a.Length
if($n -lt 57 -or [BitConverter]::ToString($a,0,4) -ne '89-50-4E-47'){{
$out.WriteLine("said $s "+[Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes("$($e.Result) "))+' '+[Convert]::ToBase64String($a,0,[Math]::Min($n,400)))
}}elseif($n -gt 33554432 -or [BitConverter]::ToString($a,$n-8,4) -ne '49-45-4E-44'){{$out.WriteLine("broken $s")}}else{{
try{{
$b=[Drawing.Bitmap]::new($m)
$w=$b.Width
$h=$b.Height
$l=[Math]::Max($w,$h)
if($l -gt {side}){{$w=[int]($w*{side}/$l);$h=[int]($h*{side}/$l)}}
$c=[Drawing.Bitmap]::new([Math]::Max(1,$w),[Math]::Max(1,$h))
$g=[Drawing.Graphics]::FromImage($c)
$g.InterpolationMode='HighQualityBicubic'
$g.DrawImage($b,0,0,$c.Width,$c.Height)
$j=[IO.MemoryStream]::new()
$c.Save($j,[Drawing.Imaging.ImageFormat]::Jpeg)
$out.WriteLine("jpeg $s "+[Convert]::ToBase64String($j.ToArray()))
$g.Dispose();$c.Dispose();$b.Dispose()
}}catch{{$out.WriteLine("broken $s")}}
}}}}}}
$out.WriteLine('done')"#
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn index(number: u32) -> Index {
        Index::try_from(number).unwrap()
    }

    #[test]
    fn the_script_is_powershell_and_fits_on_a_line() {
        let serials: Vec<String> = (0..8).map(|n| adb_serial(index(n + 40))).collect();
        let adb = format!(r"C:\it's {}\adb.exe", "x".repeat(200));
        let script = script(&adb, &serials, 1280);
        crate::grammar::assert_reads("the pictures", &script);
        assert!(script.contains("new('C:\\it''s x"), "{script}");
        assert!(powershell::line(&script).len() <= ldconsole::MAX_LINE_LENGTH, "{}", script.len());
    }

    #[test]
    fn each_line_is_read_for_its_emulator_and_others_are_passed_over() {
        let encoded = |text: &str| STANDARD.encode(text);
        let output = format!(
            "Welcome!\r\nlate emulator-5554\r\nsaid emulator-5556 {} {}\r\njpeg emulator-5558 {}\r\n\
             late emulator-5560\r\nsaid emulator-5562 {} {}\r\nlate emulator-5556\r\ndone\r\n",
            encoded("adb.exe: device 'emulator-5556' not found\r\n "),
            encoded(""),
            encoded("nonsense"),
            encoded(" "),
            encoded("/system/bin/sh: screencap: not found\n"),
        );
        let asked = [index(0), index(1), index(2), index(4)];
        let Some(Pictures::Each(each)) = read(output.as_bytes(), &asked, 320) else { panic!("{output}") };
        let serial = Some("emulator-5556".to_owned());
        let lines = vec!["/system/bin/sh: screencap: not found".to_owned()];
        assert_eq!(
            each,
            [
                (index(0), Taken::Late),
                (index(1), Taken::Said(AdbAnswer::DeviceNotFound { serial })),
                (index(2), Taken::Broken),
                (index(4), Taken::Said(AdbAnswer::Lines(lines))),
            ]
        );
        assert_eq!(read(b"constrained\r\n", &asked, 320), Some(Pictures::ConstrainedLanguage));
        assert_eq!(read(b"undrawable\r\n", &asked, 320), Some(Pictures::NoDrawing));
        assert_eq!(read(b"done\r\n", &asked, 320), Some(Pictures::Each(Vec::new())));
        assert_eq!(read(b"'powershell' is not recognized\r\n", &asked, 320), None);
    }

    #[test]
    fn bytes_that_are_no_text_are_no_answer() {
        assert_eq!(said(b" ", b"\x89PNG\r\r\n\x1a\r\n"), Taken::Broken);
        assert_eq!(said(b"", b""), Taken::Broken);
    }
}
