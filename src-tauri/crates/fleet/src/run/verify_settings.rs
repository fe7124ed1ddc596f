//! Whether settings have arrived in LDPlayer's files.

use ldconsole::{GlobalSettings, Identifier, InstanceConfig, Modification};
use messages::{Message, ldplayer};
use serde_json::Value;

/// A setting's name, as the catalog has it.
type Name = fn() -> Message;

/// What has not arrived, each as “memory is 2048 MB instead of 4096 MB”. An identifier that LDPlayer was to make up
/// must be another one than `before`.
pub(super) fn missing(
    wanted: &Modification,
    before: Option<&InstanceConfig>,
    now: &InstanceConfig,
) -> Vec<Message> {
    let mut differences = Differences { now, before, found: Vec::new() };
    if let Some(screen) = wanted.resolution {
        let is = now.screen().map(|s| format!("{},{},{}", s.width, s.height, s.dpi));
        differences.compare(ldplayer::screen, &screen.to_string(), is);
    }
    if let Some(cpu) = wanted.cpu {
        let is = now.cpu_count().map(|cpu| cpu.to_string());
        differences.compare(ldplayer::cores, &cpu.to_string(), is);
    }
    if let Some(memory) = wanted.memory {
        differences.memory(memory.megabytes().into(), now.memory_megabytes());
    }
    let texts: [(Name, &str, Option<String>); 3] = [
        (ldplayer::manufacturer, "phoneManufacturer", wanted.manufacturer.as_ref().map(ToString::to_string)),
        (ldplayer::model, "phoneModel", wanted.model.as_ref().map(ToString::to_string)),
        (ldplayer::phone_number, "phoneNumber", wanted.phone_number.as_ref().map(ToString::to_string)),
    ];
    for (name, key, wanted) in texts {
        if let Some(wanted) = wanted {
            differences.compare(name, &wanted, property(now, key));
        }
    }
    differences.identifier(ldplayer::imei, "phoneIMEI", wanted.imei.as_ref());
    differences.identifier(ldplayer::imsi, "phoneIMSI", wanted.imsi.as_ref());
    differences.identifier(ldplayer::sim_serial, "phoneSimSerial", wanted.sim_serial.as_ref());
    differences.identifier(ldplayer::android_id, "phoneAndroidId", wanted.android_id.as_ref());
    differences.identifier(ldplayer::mac, "macAddress", wanted.mac.as_ref());
    differences.switch(ldplayer::rotation, "basicSettings.autoRotate", wanted.auto_rotate);
    differences.switch(ldplayer::fixed_window, "basicSettings.lockWindow", wanted.lock_window);
    differences.switch(ldplayer::root, "basicSettings.rootMode", wanted.root);
    differences.found
}

/// The same for the settings that all emulators share. Where “fast play” is kept is not known.
pub(super) fn missing_globally(wanted: GlobalSettings, now: &InstanceConfig) -> Vec<Message> {
    let mut differences = Differences { now, before: None, found: Vec::new() };
    if let Some(fps) = wanted.fps {
        let is = now.keys().get("framesPerSecond").map(ToString::to_string);
        differences.compare(ldplayer::fps, &fps.to_string(), is);
    }
    differences.switch(ldplayer::reduced_sound, "reduceAudio", wanted.audio.map(|audio| !audio));
    differences.switch(ldplayer::clean_mode, "cleanMode", wanted.clean_mode);
    differences.found
}

/// Whether LDPlayer is to make up an identifier.
pub(super) fn makes_up(wanted: &Modification) -> bool {
    wanted.imei == Some(Identifier::Auto)
        || wanted.imsi == Some(Identifier::Auto)
        || wanted.sim_serial == Some(Identifier::Auto)
        || wanted.android_id == Some(Identifier::Auto)
        || wanted.mac == Some(Identifier::Auto)
}

struct Differences<'a> {
    now: &'a InstanceConfig,
    before: Option<&'a InstanceConfig>,
    found: Vec<Message>,
}

impl Differences<'_> {
    fn compare(&mut self, name: Name, wanted: &str, is: Option<String>) {
        match is {
            Some(is) if is.eq_ignore_ascii_case(wanted) => {}
            Some(is) if is.is_empty() => self.found.push(ldplayer::empty(name(), wanted)),
            Some(is) => self.found.push(ldplayer::differs(name(), is, wanted)),
            None => self.found.push(ldplayer::missing(name(), wanted)),
        }
    }

    fn memory(&mut self, wanted: u32, is: Option<u32>) {
        match is {
            Some(is) if is == wanted => {}
            Some(is) => self.found.push(ldplayer::memory_differs(is.to_string(), wanted.to_string())),
            None => self.found.push(ldplayer::memory_missing(wanted.to_string())),
        }
    }

    fn identifier<T: std::fmt::Display>(&mut self, name: Name, key: &str, wanted: Option<&Identifier<T>>) {
        let is = property(self.now, key);
        match wanted {
            None => {}
            Some(Identifier::Fixed(wanted)) => self.compare(name, &wanted.to_string(), is),
            Some(Identifier::Auto) => match is {
                None => self.found.push(ldplayer::not_made_up(name())),
                Some(is) if self.before.and_then(|before| property(before, key)) == Some(is.clone()) => {
                    self.found.push(ldplayer::still(name(), is));
                }
                Some(_) => {}
            },
        }
    }

    fn switch(&mut self, name: Name, key: &str, wanted: Option<bool>) {
        let Some(wanted) = wanted else { return };
        let is = self.now.keys().get(key).and_then(|value| match value {
            Value::Bool(on) => Some(*on),
            number => number.as_u64().map(|number| number != 0),
        });
        self.found.extend(match (is, wanted) {
            (Some(false), true) => Some(ldplayer::off(name())),
            (Some(true), false) => Some(ldplayer::on(name())),
            (None, true) => Some(ldplayer::on_missing(name())),
            (None, false) => Some(ldplayer::off_missing(name())),
            (Some(true), true) | (Some(false), false) => None,
        });
    }
}

/// What the file says of the emulated device.
fn property(config: &InstanceConfig, key: &str) -> Option<String> {
    config.keys().get(&format!("propertySettings.{key}")).and_then(Value::as_str).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use ldconsole::{Fps, Imei, Resolution};

    use super::*;

    fn english(differences: &[Message]) -> Vec<String> {
        differences.iter().map(Message::to_string).collect()
    }

    fn config(json: &str) -> InstanceConfig {
        InstanceConfig::parse(json.as_bytes()).unwrap()
    }

    #[test]
    fn each_setting_that_did_not_arrive_is_named_with_both_values() {
        let wanted = Modification {
            resolution: Some(Resolution::new(720, 1280, 320).unwrap()),
            cpu: Some(4.try_into().unwrap()),
            memory: Some(4096.try_into().unwrap()),
            model: Some("SM-G991B".parse().unwrap()),
            phone_number: Some("+841".parse().unwrap()),
            imei: Some(Identifier::Fixed(Imei::parse("867632029202308").unwrap())),
            mac: Some(Identifier::Fixed("00dbB5CA941B".parse().unwrap())),
            root: Some(true),
            ..Modification::default()
        };
        let there = config(
            r#"{"advancedSettings.resolution": {"width": 720, "height": 1280}, "advancedSettings.resolutionDpi": 320,
                "advancedSettings.cpuCount": 4, "advancedSettings.memorySize": 4096,
                "propertySettings.phoneModel": "SM-G991B", "propertySettings.phoneNumber": "+841",
                "propertySettings.phoneIMEI": "867632029202308", "propertySettings.macAddress": "00DBB5CA941B",
                "basicSettings.rootMode": 1}"#,
        );
        assert_eq!(missing(&wanted, None, &there), []);
        let elsewhere = config(
            r#"{"advancedSettings.resolution": {"width": 960, "height": 540}, "advancedSettings.resolutionDpi": 160,
                "advancedSettings.memorySize": 2048, "propertySettings.phoneNumber": "",
                "propertySettings.phoneIMEI": "1", "basicSettings.rootMode": false}"#,
        );
        assert_eq!(
            english(&missing(&wanted, None, &elsewhere)),
            [
                "screen (width, height, dpi) is 960,540,160 instead of 720,1280,320",
                "number of cores is not in the file, instead of 4",
                "memory is 2048 MB instead of 4096 MB",
                "model is not in the file, instead of SM-G991B",
                "phone number is empty instead of +841",
                "IMEI is 1 instead of 867632029202308",
                "MAC address is not in the file, instead of 00dbB5CA941B",
                "root is off instead of on",
            ]
        );
    }

    #[test]
    fn an_identifier_that_was_to_be_made_up_must_be_another_one() {
        let wanted = Modification::fresh_identity();
        assert!(makes_up(&wanted) && !makes_up(&Modification::default()));
        let file = |imei: &str| {
            config(&format!(
                r#"{{"propertySettings.phoneIMEI": "{imei}", "propertySettings.phoneIMSI": "2{imei}",
                     "propertySettings.phoneSimSerial": "3{imei}", "propertySettings.phoneAndroidId": "4{imei}",
                     "propertySettings.macAddress": "5{imei}"}}"#
            ))
        };
        assert_eq!(missing(&wanted, Some(&file("1")), &file("2")), []);
        let same = english(&missing(&wanted, Some(&file("1")), &file("1")));
        assert_eq!(same.len(), 5);
        assert_eq!(same[0], "IMEI is still 1");
        assert_eq!(english(&missing(&wanted, None, &config("{}")))[4], "MAC address is not in the file");
    }

    #[test]
    fn shared_settings_are_found_in_their_file() {
        let wanted = GlobalSettings {
            fps: Some(Fps::try_from(20).unwrap()),
            audio: Some(false),
            fast_play: Some(true),
            clean_mode: Some(true),
        };
        let good = config(r#"{"framesPerSecond": 20, "reduceAudio": true, "cleanMode": true}"#);
        assert_eq!(missing_globally(wanted, &good), []);
        let bad = config(r#"{"framesPerSecond": 60, "reduceAudio": false, "cleanMode": true}"#);
        let found = english(&missing_globally(wanted, &bad));
        assert_eq!(found, ["frames a second is 60 instead of 20", "reduced sound is off instead of on"]);
    }
}
