//! Android in a running emulator: adb commands, properties, its place on the map.

use breaker::Outcome;
use ldconsole::{AdbAnswer, CodePage, Command, ExitCode, Index, Location, Property, PropertyKey, Text};
use messages::{Message, apps, ldplayer, phases, results};
use tokio::time::Instant;
use workstation::{Cause, ConsoleAnswer};

use crate::{
    model::{Health, MAX_OUTPUT},
    operation::{result::OperationResult, task::AskedEmulator},
    run::work::{StepResult, Work, accepted, end, no_effect},
    wording::{command, sentences::and},
};

/// How near two places are the same one, in degrees: some ten metres.
const NEAR: f64 = 1e-4;

impl Work<'_> {
    pub(super) async fn adb(&self, target: &AskedEmulator, text: &Text) -> StepResult<OperationResult> {
        self.running_first(target, true).await?;
        let command = Command::Adb { index: target.index, command: text.clone() };
        self.phase(phases::adb());
        let began = Instant::now();
        let answer = match self.worker.send(self.id, self.permit, &command).await {
            Ok(answer) => answer,
            Err(error) => {
                let result = match error.cause() {
                    // Those are the command's own doing, and say nothing about LDPlayer.
                    Cause::LdconsoleTimeout { after } => apps::adb_endless(*after),
                    Cause::OutputTooLarge { limit } => apps::adb_too_much((limit / 1024 / 1024).to_string()),
                    _ if error.may_have_been_carried_out() => {
                        let result = results::lost_adb(self.worker.name());
                        return end(
                            OperationResult::unknown(result).because(&error),
                            error.outcome_of(&command),
                        );
                    }
                    _ => return self.nothing_sent(&error),
                };
                return end(OperationResult::unknown(result).because(&error), Outcome::Local);
            }
        };
        let output = shortened(answer.text());
        let ended = |result: OperationResult| OperationResult { output: Some(output), ..result };
        if let Some(reason) = no_device(&answer) {
            let failed = ended(OperationResult::failed(reason).because(&answer));
            return end(failed, workstation::emulator_failure(answer.to_string()));
        }
        let took = began.elapsed();
        match answer.exit_code().map(ExitCode::get) {
            Some(0) if answer.text().trim().is_empty() => {
                Ok(ended(OperationResult::succeeded(apps::adb_silent(took))))
            }
            Some(0) => Ok(ended(OperationResult::succeeded(apps::adb_ended(took)))),
            Some(code) => {
                let failed = OperationResult::failed(apps::adb_exit_code(code.to_string(), took));
                end(ended(failed), Outcome::Success)
            }
            None => {
                end(ended(OperationResult::failed(apps::adb_failed(took)).because(&answer)), Outcome::Success)
            }
        }
    }

    pub(super) async fn set_property(
        &self,
        target: &AskedEmulator,
        key: &PropertyKey,
        property: &Property,
    ) -> StepResult<OperationResult> {
        let index = target.index;
        self.running_first(target, false).await?;
        self.phase(phases::present_value());
        let before = match self.property(index, key).await {
            Ok(value) => value,
            Err(error) => return self.nothing_sent(&error),
        };
        let made_up = property.value() == "auto";
        let has_it = |value: &str| if made_up { is_new(value, &before) } else { value == property.value() };
        if !made_up && has_it(&before) {
            return Ok(OperationResult::succeeded(apps::has_value()));
        }
        let command = Command::SetProp { index, property: property.clone() };
        let found = async || {
            let looked = match self.list_after_loss(&command, |_| false).await {
                Some(_) => self.property(index, key).await.ok(),
                None => None,
            };
            match looked {
                Some(value) => apps::property_is(key.as_str(), value),
                None => apps::property_unasked(key.as_str()),
            }
        };
        let answer = self.send_or(&command, found).await?;
        accepted(answer, &command)?;
        self.phase(phases::read_back());
        let deadline = self.worker.timing().send_deadline;
        let mut last = String::new();
        let look = async || {
            last = self.property(index, key).await?;
            Ok(has_it(&last))
        };
        if self.until(Instant::now() + deadline, look).await? {
            return Ok(OperationResult::succeeded(apps::property_is(key.as_str(), last)));
        }
        let hint = key.as_str().starts_with("ro.").then(apps::property_read_only);
        no_effect("setprop", and(apps::property_still(key.as_str(), last, deadline), hint))
    }

    /// A property as LDPlayer reads it. It prints its complaints there, too.
    async fn property(&self, index: Index, key: &PropertyKey) -> workstation::Result<String> {
        let command = Command::GetProp { index, key: Some(key.clone()) };
        let limit = self.worker.timing().list_deadline;
        let answer = self.worker.reading(async |station| station.run(&command, limit).await).await?;
        Ok(answer.text().trim().to_owned())
    }

    pub(super) async fn set_location(
        &self,
        target: &AskedEmulator,
        place: Location,
    ) -> StepResult<OperationResult> {
        let index = target.index;
        let seen = self.running_first(target, false).await?;
        let command = Command::Locate { index, location: place };
        let found = async || {
            let looked = match self.list_after_loss(&command, |_| false).await {
                Some(_) => self.place(index).await.ok().flatten(),
                None => None,
            };
            match looked {
                Some(is) if near(is, place) => apps::place_there(),
                Some(is) => apps::place_is(format!("{},{}", is.0, is.1)),
                None => apps::place_unseen(),
            }
        };
        let answer = self.send_or(&command, found).await?;
        accepted(answer, &command)?;
        if seen.health == Health::Running || self.worker.adb_is_off(index) {
            return Ok(OperationResult::succeeded(apps::place_adb_off()));
        }
        self.phase(phases::ask_place());
        let deadline = self.worker.timing().send_deadline;
        let mut last = None;
        let look = async || {
            last = self.place(index).await?;
            // Android has none as long as no application has asked for it.
            Ok(last.is_none_or(|is| near(is, place)))
        };
        self.until(Instant::now() + deadline, look).await?;
        match last {
            None => Ok(OperationResult::succeeded(apps::place_not_asked())),
            Some(is) if near(is, place) => Ok(OperationResult::succeeded(apps::place_is(place.to_string()))),
            // It may come with the next question of an application, so no circuit is told.
            Some((longitude, latitude)) => {
                let result = apps::place_still(deadline, format!("{longitude},{latitude}"));
                end(OperationResult::failed(result), Outcome::Success)
            }
        }
    }

    /// Longitude and latitude as Android knows them.
    async fn place(&self, index: Index) -> workstation::Result<Option<(f64, f64)>> {
        let limit = self.worker.timing().send_deadline;
        let asked = self
            .worker
            .reading(async move |station| station.ask_adb(index, "shell dumpsys location", limit).await);
        Ok(match asked.await? {
            AdbAnswer::Lines(lines) => lines.iter().find_map(|line| place_in(line)),
            _ => None,
        })
    }
}

/// `gps: Location[gps 10.800000,106.700000 hAcc=…]`: latitude first. Up to Android 11 the numbers are written as the
/// device's language writes them, so it may say `10,800000,106,700000` as well.
fn place_in(line: &str) -> Option<(f64, f64)> {
    let (_, rest) = line.split_once("Location[gps ")?;
    let parts: Vec<&str> = rest.split([' ', ']']).next()?.split(',').collect();
    let number = |text: String| text.parse::<f64>().ok();
    let (latitude, longitude) = match parts.as_slice() {
        [latitude, longitude] => (number((*latitude).to_owned()), number((*longitude).to_owned())),
        [whole, part, other, its_part] => {
            (number(format!("{whole}.{part}")), number(format!("{other}.{its_part}")))
        }
        _ => return None,
    };
    Some((longitude?, latitude?))
}

fn near((longitude, latitude): (f64, f64), place: Location) -> bool {
    (longitude - place.longitude()).abs() < NEAR && (latitude - place.latitude()).abs() < NEAR
}

/// Whether LDPlayer has made up another value. A complaint has blanks in it, an identifier has none.
fn is_new(value: &str, before: &str) -> bool {
    value != before && !value.is_empty() && !value.contains(char::is_whitespace)
}

/// Why adb did not get as far as the device.
fn no_device(answer: &ConsoleAnswer) -> Option<Message> {
    Some(match AdbAnswer::parse(answer.text().as_bytes(), CodePage::UTF_8) {
        AdbAnswer::Lines(_) => return None,
        AdbAnswer::DeviceNotFound { .. } => ldplayer::adb_no_device(),
        AdbAnswer::DeviceOffline => ldplayer::adb_offline(),
        AdbAnswer::Unauthorized => ldplayer::adb_unauthorized(),
        AdbAnswer::Refused(refusal) => ldplayer::adb_refused(command::known(&refusal)),
        AdbAnswer::Complained(lines) => ldplayer::adb_complained(lines.last().map_or("", String::as_str)),
    })
}

/// Output with plain line ends, cut to what is kept.
fn shortened(text: &str) -> String {
    let mut lines = String::with_capacity(text.len().min(MAX_OUTPUT));
    for line in text.trim_end().split('\n') {
        lines.push_str(line.trim_end_matches('\r'));
        lines.push('\n');
    }
    if lines.len() <= MAX_OUTPUT {
        return lines;
    }
    let note = |kept: usize| {
        format!("\n… The first {} KB of {} KB are kept.\n", kept / 1024, lines.len().div_ceil(1024))
    };
    let room = MAX_OUTPUT - note(MAX_OUTPUT).len();
    let end = (0..=room).rev().find(|end| lines.is_char_boundary(*end)).unwrap_or(0);
    format!("{}{}", &lines[..end], note(end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_with_its_latitude_first() {
        let line = "    gps: Location[gps 10.800000,106.700000 hAcc=1 et=+1m0s0ms alt=0.0 vel=0.0]";
        assert_eq!(place_in(line), Some((106.7, 10.8)));
        assert!(near((106.7, 10.8), Location::new(106.700_04, 10.8).unwrap()));
        assert!(!near((106.7, 10.8), Location::new(10.8, 106.7 - 90.0).unwrap()));
        let elsewhere = "    gps: Location[gps 10,800000,-106,700000 hAcc=1,0 et=+1m0s0ms]";
        assert_eq!(place_in(elsewhere), Some((-106.7, 10.8)));
        assert_eq!(place_in("    network: null"), None);
    }

    #[test]
    fn output_is_kept_up_to_its_limit_and_says_how_much_is_missing() {
        assert_eq!(shortened("a\r\r\nb\r\n\r\n"), "a\nb\n");
        let long = "ă".repeat(20 * 1024);
        let kept = shortened(&long);
        assert!(kept.len() <= MAX_OUTPUT, "{}", kept.len());
        assert!(kept.ends_with("… The first 15 KB of 41 KB are kept.\n"), "{}", &kept[kept.len() - 60..]);
    }

    #[test]
    fn a_made_up_value_is_another_one_and_no_complaint() {
        assert!(is_new("867632029202308", "1"));
        assert!(!is_new("1", "1") && !is_new("", "1") && !is_new("adb.exe: device 'x' not found", "1"));
    }
}
