//! Requests as typed become tasks whose every part has been checked.

use std::str::FromStr;

use ldconsole::{
    ApkFile, BackupFile, Fps, GlobalSettings, Identifier, Location, Memory, Modification, PackageName,
    PhoneNumber, Property, PropertyKey, Resolution, Text, Title, pasted_number, pasted_path, pasted_text,
};
use messages::{fleet, forms, sending};
use workstation::{DepositName, GoingDown, values};

use crate::{
    error::{Error, Result},
    ipc::{DeviceForm, EmulatorRequest, GlobalForm, WorkstationRequest},
    model::{Field, OperationKind},
    operation::task::{AppFile, EmulatorTask, FileRef, WorkstationTask},
};

/// Characters of a title; LDPlayer names no limit, its windows show fewer.
const MAX_TITLE: usize = 64;
/// Characters of a file's name.
const MAX_NAME: usize = 255;

/// Checks a request on an emulator; its kind.
pub(crate) fn emulator(request: &EmulatorRequest) -> Result<(OperationKind, EmulatorTask)> {
    use OperationKind as Kind;
    Ok(match request {
        EmulatorRequest::Start => (Kind::Start, EmulatorTask::Start),
        EmulatorRequest::Stop => (Kind::Stop, EmulatorTask::Stop),
        EmulatorRequest::Restart => (Kind::Restart, EmulatorTask::Restart),
        EmulatorRequest::Kill => (Kind::Kill, EmulatorTask::Kill),
        EmulatorRequest::RestoreConfig => (Kind::RestoreConfig, EmulatorTask::RestoreConfig),
        EmulatorRequest::Delete => (Kind::Delete, EmulatorTask::Delete),
        EmulatorRequest::Clone { title, fresh } => {
            (Kind::Clone, EmulatorTask::Clone { title: parse_title(title)?, fresh: *fresh })
        }
        EmulatorRequest::Rename { title } => (Kind::Rename, EmulatorTask::Rename(parse_title(title)?)),
        EmulatorRequest::Modify { device } => {
            let wanted = parse_device(device)?;
            if wanted == Modification::default() {
                return Err(Error::Precondition(fleet::nothing_to_change()));
            }
            (Kind::Modify, EmulatorTask::Modify(Box::new(wanted)))
        }
        EmulatorRequest::InstallApp { file, sha256 } => {
            let file = match sha256 {
                None => AppFile::There(parse_file(file, ApkFile::typed)?),
                Some(sha256) => AppFile::Here(parse_chosen(sha256, file)?),
            };
            (Kind::InstallApp, EmulatorTask::InstallApp(file))
        }
        EmulatorRequest::UninstallApp { package } => {
            (Kind::UninstallApp, EmulatorTask::UninstallApp(parse_package(package)?))
        }
        EmulatorRequest::StartApp { package } => {
            (Kind::StartApp, EmulatorTask::StartApp(parse_package(package)?))
        }
        EmulatorRequest::StopApp { package } => {
            (Kind::StopApp, EmulatorTask::StopApp(parse_package(package)?))
        }
        EmulatorRequest::Adb { command } => (Kind::Adb, EmulatorTask::Adb(parse_adb(command)?)),
        EmulatorRequest::SetLocation { longitude, latitude } => {
            (Kind::SetLocation, EmulatorTask::SetLocation(parse_location(longitude, latitude)?))
        }
        EmulatorRequest::SetProperty { key, value } => {
            let (key, property) = parse_property(key, value)?;
            (Kind::SetProperty, EmulatorTask::SetProperty { key, property })
        }
        EmulatorRequest::AdbDebugging { on } => (Kind::AdbDebugging, EmulatorTask::AdbDebugging(*on)),
        EmulatorRequest::Backup { file } => {
            (Kind::Backup, EmulatorTask::Backup(parse_file(file, BackupFile::typed)?))
        }
        EmulatorRequest::Restore { file } => {
            (Kind::Restore, EmulatorTask::Restore(parse_file(file, BackupFile::typed)?))
        }
    })
}

/// Checks a request on a workstation; its kind.
pub(crate) fn workstation(request: &WorkstationRequest) -> Result<(OperationKind, WorkstationTask)> {
    use OperationKind as Kind;
    Ok(match request {
        WorkstationRequest::Create { title, device } => {
            let (title, settings) = (parse_title(title)?, Box::new(parse_device(device)?));
            (Kind::Create, WorkstationTask::Create { title, settings })
        }
        WorkstationRequest::GlobalSettings { settings } => {
            let wanted = parse_global(settings)?;
            if wanted == GlobalSettings::default() {
                return Err(Error::Precondition(fleet::nothing_to_change()));
            }
            (Kind::GlobalSettings, WorkstationTask::GlobalSettings(wanted))
        }
        WorkstationRequest::ArrangeWindows => (Kind::ArrangeWindows, WorkstationTask::ArrangeWindows),
        WorkstationRequest::EndVbox => (Kind::EndVbox, WorkstationTask::EndVbox),
        WorkstationRequest::SendFile { sha256, name } => {
            (Kind::SendFile, WorkstationTask::SendFile(parse_chosen(sha256, name)?))
        }
        WorkstationRequest::RemoveFile { name } => {
            let name = DepositName::listed(name)
                .ok_or_else(|| Error::Precondition(sending::not_ours(name.as_str())))?;
            (Kind::RemoveFile, WorkstationTask::RemoveFile(name))
        }
        WorkstationRequest::RestartWindows => {
            (Kind::RestartWindows, WorkstationTask::GoDown(GoingDown::Restart))
        }
        WorkstationRequest::ShutDown => (Kind::ShutDown, WorkstationTask::GoDown(GoingDown::ShutDown)),
        WorkstationRequest::Wake => (Kind::Wake, WorkstationTask::Wake),
        WorkstationRequest::GiveDesktopBack => (Kind::GiveDesktopBack, WorkstationTask::GiveDesktopBack),
    })
}

/// A file that was chosen. What its name says is for people only.
fn parse_chosen(sha256: &str, name: &str) -> Result<FileRef> {
    let hash = sha256.parse().map_err(|_| Error::Precondition(sending::choose_again(name)))?;
    Ok(FileRef { hash, name: name.chars().filter(|c| !c.is_control()).take(MAX_NAME).collect() })
}

fn parse_title(text: &str) -> Result<Title> {
    let text = text.trim();
    let refuse = |sentence| Err(Error::invalid(Field::Title, sentence));
    if text.is_empty() {
        return refuse(forms::no_title());
    }
    if text.contains([',', '"']) {
        return refuse(forms::title_characters());
    }
    if text.starts_with("--") {
        return refuse(forms::title_hyphens());
    }
    if text.chars().count() > MAX_TITLE {
        return refuse(forms::title_too_long(MAX_TITLE));
    }
    checked(Field::Title, Title::parse(text))
}

fn parse_device(form: &DeviceForm) -> Result<Modification> {
    Ok(Modification {
        resolution: parse_screen([&form.width, &form.height, &form.dpi])?,
        cpu: number(Field::Cpus, &form.cpus)?,
        memory: number::<Memory>(Field::Memory, &form.memory)?,
        manufacturer: given(Field::Manufacturer, &form.manufacturer)?,
        model: given(Field::Model, &form.model)?,
        phone_number: given::<PhoneNumber>(Field::PhoneNumber, &form.phone_number)?,
        imei: identifier(Field::Imei, &form.imei)?,
        imsi: identifier(Field::Imsi, &form.imsi)?,
        sim_serial: identifier(Field::SimSerial, &form.sim_serial)?,
        android_id: identifier(Field::AndroidId, &form.android_id)?,
        // As devices write it; LDPlayer wants it without separators.
        mac: identifier(Field::Mac, &form.mac.replace([':', '-', '.'], ""))?,
        auto_rotate: form.auto_rotate,
        lock_window: form.lock_window,
        root: form.root,
    })
}

fn parse_screen(sides: [&str; 3]) -> Result<Option<Resolution>> {
    let sides = sides.map(pasted_number);
    if sides.iter().all(String::is_empty) {
        return Ok(None);
    }
    let [Ok(width), Ok(height), Ok(dpi)] = sides.map(|side| side.parse()) else {
        return Err(Error::invalid(Field::Screen, forms::screen_together()));
    };
    checked(Field::Screen, Resolution::new(width, height, dpi)).map(Some)
}

fn parse_global(form: &GlobalForm) -> Result<GlobalSettings> {
    Ok(GlobalSettings {
        fps: number::<Fps>(Field::Fps, &form.fps)?,
        audio: form.audio,
        fast_play: form.fast_play,
        clean_mode: form.clean_mode,
    })
}

fn parse_package(text: &str) -> Result<PackageName> {
    let text = pasted_text(text);
    if text.is_empty() {
        return Err(Error::invalid(Field::Package, forms::no_package()));
    }
    // The address of its page in the Play Store.
    let page = text
        .strip_prefix("https://")
        .and_then(|page| page.split(['?', '&']).find_map(|part| part.strip_prefix("id=")));
    checked(Field::Package, PackageName::parse(page.unwrap_or(text)))
}

fn parse_file<T>(text: &str, parse: impl FnOnce(&str) -> Result<T, ldconsole::Error>) -> Result<T> {
    let text = pasted_path(text);
    if text.is_empty() {
        return Err(Error::invalid(Field::File, forms::no_file()));
    }
    if text.contains('%') {
        return Err(Error::invalid(Field::File, forms::file_percent()));
    }
    checked(Field::File, parse(&text))
}

/// An adb command as it can be sent, without `adb` in front of it.
pub(crate) fn adb(text: &str) -> Result<String> {
    parse_adb(text).map(|command| command.to_string())
}

fn parse_adb(text: &str) -> Result<Text> {
    let text = text.trim();
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let command = if ["adb", "adb.exe"].contains(&first) { rest.trim_start() } else { text };
    let refuse = |sentence| Err(Error::invalid(Field::Command, sentence));
    match command.split_whitespace().next() {
        None => return refuse(forms::no_command()),
        Some("-s" | "-d" | "-e" | "-t") => {
            return refuse(forms::command_device());
        }
        Some("shell") if command == "shell" => {
            return refuse(forms::command_shell());
        }
        Some(_) => {}
    }
    checked(Field::Command, Text::parse(command))
}

fn parse_location(longitude: &str, latitude: &str) -> Result<Location> {
    let degrees = |field, text: &str, limit: f64| {
        // Some write a comma there.
        let number = pasted_number(text).trim_end_matches('°').replace(',', ".").parse::<f64>().ok();
        number.filter(|degrees| degrees.abs() <= limit).ok_or_else(|| {
            Error::invalid(field, forms::degrees(limit.to_string(), (limit / 2.0).to_string()))
        })
    };
    let longitude = degrees(Field::Longitude, longitude, 180.0)?;
    let latitude = degrees(Field::Latitude, latitude, 90.0)?;
    checked(Field::Longitude, Location::new(longitude, latitude))
}

fn parse_property(key: &str, value: &str) -> Result<(PropertyKey, Property)> {
    let (key, value) = (key.trim(), value.trim());
    if key.is_empty() {
        return Err(Error::invalid(Field::Key, forms::no_property()));
    }
    if value.is_empty() {
        return Err(Error::invalid(Field::Value, forms::no_value()));
    }
    let name = checked(Field::Key, PropertyKey::parse(key))?;
    Ok((name, checked(Field::Value, Property::new(key, value))?))
}

/// A number as typed; nothing where nothing is typed.
fn number<T: TryFrom<u32, Error = ldconsole::Error>>(field: Field, text: &str) -> Result<Option<T>> {
    let text = pasted_number(text);
    if text.is_empty() {
        return Ok(None);
    }
    // Too large for any of them.
    let number = if text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse().unwrap_or(u32::MAX)
    } else {
        u32::MAX
    };
    checked(field, T::try_from(number)).map(Some)
}

fn given<T: FromStr<Err = ldconsole::Error>>(field: Field, text: &str) -> Result<Option<T>> {
    let text = text.trim();
    if text.is_empty() { Ok(None) } else { checked(field, text.parse()).map(Some) }
}

fn identifier<T: FromStr<Err = ldconsole::Error>>(field: Field, text: &str) -> Result<Option<Identifier<T>>> {
    let text = text.trim();
    given(field, if text.eq_ignore_ascii_case("auto") { "auto" } else { text })
}

/// What the language does not permit, as a sentence beside the field.
fn checked<T>(field: Field, parsed: Result<T, ldconsole::Error>) -> Result<T> {
    parsed.map_err(|error| Error::invalid(field, values::reason(&error)))
}

#[cfg(test)]
mod tests {
    use ldconsole::CpuCount;

    use super::*;

    /// The field that is refused, and a part of the sentence.
    fn refused<T: std::fmt::Debug>(parsed: Result<T>, says: &str) -> Field {
        match parsed.unwrap_err() {
            Error::Invalid { field, sentence } => {
                assert!(sentence.to_string().contains(says), "{sentence}");
                assert!(
                    sentence.to_string().ends_with('.')
                        && sentence.to_string().starts_with(char::is_uppercase),
                    "{sentence}"
                );
                field
            }
            other => panic!("{other:?}"),
        }
    }

    fn device(change: impl FnOnce(&mut DeviceForm)) -> Result<Modification> {
        let mut form = DeviceForm::default();
        change(&mut form);
        parse_device(&form)
    }

    #[test]
    fn titles_are_trimmed_and_what_breaks_a_line_is_refused() {
        for good in ["Farm-07", "农场 1", "Nông trại", "Ферма & Co (50%)", "7"] {
            assert_eq!(parse_title(&format!(" {good} ")).unwrap().as_str(), good);
        }
        let long = "x".repeat(MAX_TITLE + 1);
        for (bad, says) in [
            ("  ", "Give the emulator a title"),
            ("a,b", "no comma"),
            ("a\"b", "no double quote"),
            ("--name", "two hyphens"),
            ("a\tb", "control character"),
            (long.as_str(), "at most 64"),
        ] {
            assert_eq!(refused(parse_title(bad), says), Field::Title, "{bad}");
        }
    }

    #[test]
    fn a_device_is_read_field_by_field_and_what_is_empty_stays() {
        assert_eq!(parse_device(&DeviceForm::default()).unwrap(), Modification::default());
        let full = DeviceForm {
            width: " 720".into(),
            height: "1280 ".into(),
            dpi: "320".into(),
            cpus: "4".into(),
            memory: "4096".into(),
            manufacturer: "samsung".into(),
            model: "SM-G991B".into(),
            phone_number: "+84901234567".into(),
            imei: "Auto".into(),
            imsi: "460000000000001".into(),
            sim_serial: "auto".into(),
            android_id: "0123456789abcdef".into(),
            mac: "00:DB:b5-ca-94:1B".into(),
            auto_rotate: Some(true),
            lock_window: None,
            root: Some(false),
        };
        let wanted = parse_device(&full).unwrap();
        assert_eq!(wanted.resolution.map(|r| r.to_string()).as_deref(), Some("720,1280,320"));
        assert_eq!(
            (wanted.cpu.map(CpuCount::get), wanted.memory.map(Memory::megabytes)),
            (Some(4), Some(4096))
        );
        assert_eq!(wanted.imei, Some(Identifier::Auto));
        assert_eq!(wanted.mac.map(|mac| mac.to_string()).as_deref(), Some("00DBb5ca941B"));
        assert_eq!((wanted.auto_rotate, wanted.lock_window, wanted.root), (Some(true), None, Some(false)));
    }

    #[test]
    fn a_wrong_field_of_a_device_is_named() {
        type Change = fn(&mut DeviceForm);
        let cases: [(Change, Field, &str); 14] = [
            (|f| f.width = "720".into(), Field::Screen, "together"),
            (
                |f| (f.width, f.height, f.dpi) = ("1".into(), "1".into(), "1".into()),
                Field::Screen,
                "100 to 8192",
            ),
            (
                |f| (f.width, f.height, f.dpi) = ("x".into(), "1".into(), "1".into()),
                Field::Screen,
                "as a number",
            ),
            (|f| f.cpus = "5".into(), Field::Cpus, "1, 2, 3 or 4"),
            (|f| f.cpus = "two".into(), Field::Cpus, "1, 2, 3 or 4"),
            (|f| f.memory = "1000".into(), Field::Memory, "1024"),
            (|f| f.memory = "99999999999".into(), Field::Memory, "1024"),
            (|f| f.model = "a\nb".into(), Field::Model, "control character"),
            (|f| f.phone_number = "12a".into(), Field::PhoneNumber, "1 to 20 digits"),
            (|f| f.imei = "123".into(), Field::Imei, "exactly 15"),
            (|f| f.imsi = "12345678901234x".into(), Field::Imsi, "exactly 15"),
            (|f| f.sim_serial = "1".into(), Field::SimSerial, "exactly 20"),
            (|f| f.android_id = "xyz".into(), Field::AndroidId, "exactly 16"),
            (|f| f.mac = "00:DB".into(), Field::Mac, "exactly 12"),
        ];
        for (change, field, says) in cases {
            assert_eq!(refused(device(change), says), field);
        }
    }

    #[test]
    fn an_empty_change_is_refused() {
        for refused in [
            emulator(&EmulatorRequest::Modify { device: Box::default() }).map(drop),
            workstation(&WorkstationRequest::GlobalSettings { settings: GlobalForm::default() }).map(drop),
        ] {
            assert!(
                matches!(&refused, Err(Error::Precondition(m)) if *m == fleet::nothing_to_change()),
                "{refused:?}"
            );
        }
        // A new emulator has LDPlayer's own settings if none are asked for.
        let create = WorkstationRequest::Create { title: "A".into(), device: Box::default() };
        assert!(workstation(&create).is_ok());
        let fps = |fps: &str| parse_global(&GlobalForm { fps: fps.into(), ..GlobalForm::default() });
        assert_eq!(fps("30").unwrap().fps.map(Fps::get), Some(30));
        assert_eq!(refused(fps("61"), "0 to 60"), Field::Fps);
    }

    #[test]
    fn files_packages_commands_places_and_properties_are_checked() {
        let apk = |path: &str| parse_file(path, ApkFile::parse);
        assert_eq!(apk(r#" "C:\Farm\a b.apk" "#).unwrap().as_str(), r"C:\Farm\a b.apk");
        for (bad, says) in [
            ("", "full path"),
            ("a.apk", "absolute"),
            (r"C:\a.txt", "end with .apk"),
            (r"C:\50%\a.apk", "holds a %"),
        ] {
            assert_eq!(refused(apk(bad), says), Field::File, "{bad}");
        }
        assert_eq!(refused(parse_file(r"C:\a.bak", BackupFile::parse), ".ldbk"), Field::File);

        for pasted in [
            " com.android.vending ",
            "https://play.google.com/store/apps/details?hl=en&id=com.android.vending",
        ] {
            assert_eq!(parse_package(pasted).unwrap().as_str(), "com.android.vending", "{pasted}");
        }
        assert_eq!(refused(parse_package("vending"), "two or more parts"), Field::Package);
        assert_eq!(refused(parse_package(" "), "for example"), Field::Package);

        for (typed, sent) in
            [("adb shell ls", "shell ls"), (" shell getprop ", "shell getprop"), ("devices", "devices")]
        {
            assert_eq!(parse_adb(typed).unwrap().as_str(), sent);
        }
        for (bad, says) in [
            ("", "what follows adb"),
            ("adb ", "what follows"),
            ("-s x shell", "choice of a device"),
            ("shell", "after shell"),
        ] {
            assert_eq!(refused(parse_adb(bad), says), Field::Command, "{bad}");
        }

        assert_eq!(parse_location("106,7", " 10.8").unwrap().to_string(), "106.7,10.8");
        assert_eq!(parse_location("−46.6°", "−２３.5").unwrap().to_string(), "-46.6,-23.5");
        assert_eq!(refused(parse_location("181", "0"), "-180 to 180"), Field::Longitude);
        assert_eq!(refused(parse_location("0", "91"), "-90 to 90"), Field::Latitude);
        assert_eq!(refused(parse_location("0", "NaN"), "-90 to 90"), Field::Latitude);

        assert_eq!(parse_property("phone.imei", "auto").unwrap().1.value(), "auto");
        assert_eq!(refused(parse_property("phone.imei", "1"), "exactly 15"), Field::Value);
        assert_eq!(refused(parse_property("1 x", "1"), "letters"), Field::Key);
        assert_eq!(refused(parse_property("", "1"), "Name the property"), Field::Key);
        assert_eq!(refused(parse_property("a.b", ""), "a value"), Field::Value);
    }
}
