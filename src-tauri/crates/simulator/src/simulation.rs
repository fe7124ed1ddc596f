//! A whole fleet of workstations.

use std::time::Duration;

use crate::config::{CommandLines, WorkstationConfig};
use crate::language::Language;
use crate::ldplayer::{EmulatorSpec, Flavour, Hardware, LdPlayerTiming, Screen};
use crate::titles;
use crate::tls::{Certificate, ChannelBinding};
use crate::workstation::{StartError, Workstation};
use crate::world::SessionZero;

/// A fleet to start. The same values give the same names, titles and passwords.
#[derive(Debug, Clone)]
pub struct SimulationConfig {
    /// How many workstations.
    pub workstations: usize,
    /// How many emulators on each, about half of them running.
    pub emulators: usize,
    /// Port of the first workstation, the others follow; 0 takes free ones.
    pub port_base: u16,
    /// LDPlayer on all of them; `None`: `LDPlayer` 9 and 14 in turn.
    pub flavour: Option<Flavour>,
    /// Factor on everything LDPlayer does: 0.1 boots ten times as fast.
    pub time_scale: f64,
    /// What runs command lines.
    pub command_lines: CommandLines,
    /// Time a request spends on the network.
    pub round_trip: Duration,
    /// HTTPS with self-signed certificates instead of HTTP.
    pub https: bool,
    /// Whether logons over HTTPS must be bound to their connection.
    pub channel_binding: ChannelBinding,
    /// Basic authentication is offered: over HTTPS, and over HTTP together with `allow_unencrypted`.
    pub basic: bool,
    /// SOAP is taken in the clear over HTTP.
    pub allow_unencrypted: bool,
    /// Whether session 0 is as hostile as on Windows.
    pub session_zero: SessionZero,
    /// What each machine has for its emulators.
    pub hardware: Hardware,
    /// Source of everything that varies.
    pub seed: u64,
}

impl Default for SimulationConfig {
    fn default() -> Self {
        Self {
            workstations: 3,
            emulators: 6,
            port_base: 0,
            flavour: Some(Flavour::Ld9),
            time_scale: 1.0,
            command_lines: CommandLines::default(),
            round_trip: Duration::ZERO,
            https: false,
            channel_binding: ChannelBinding::default(),
            basic: false,
            allow_unencrypted: false,
            session_zero: SessionZero::Strict,
            hardware: Hardware::default(),
            seed: 1,
        }
    }
}

/// A running fleet. Dropping it stops every workstation.
#[derive(Debug)]
pub struct Simulation {
    workstations: Vec<Workstation>,
}

impl Simulation {
    /// Starts all workstations; if one cannot be started none keeps running.
    pub async fn start(config: &SimulationConfig) -> Result<Self, StartError> {
        let mut workstations = Vec::with_capacity(config.workstations);
        for number in 0..config.workstations {
            workstations.push(Workstation::start(Self::workstation(config, number)).await?);
        }
        Ok(Self { workstations })
    }

    /// The configuration of the workstation with this number, from 0.
    pub fn workstation(config: &SimulationConfig, number: usize) -> WorkstationConfig {
        let seed = config.seed.wrapping_mul(0x9e37_79b9_7f4a_7c15).wrapping_add(number as u64);
        let mut rng = fastrand::Rng::with_seed(seed);
        let flavour =
            config.flavour.unwrap_or(if number.is_multiple_of(2) { Flavour::Ld9 } else { Flavour::Ld14 });
        let code_pages = titles::code_pages(number);
        let password = titles::password(&mut rng);
        let mut index = 0;
        let emulators = (0..config.emulators)
            .map(|_| {
                let spec = EmulatorSpec {
                    index: Some(index),
                    title: Some(titles::title(index, code_pages, &mut rng)),
                    screen: Some(match rng.u8(..3) {
                        0 => Screen { width: 960, height: 540, dpi: 160 },
                        1 => Screen { width: 1280, height: 720, dpi: 240 },
                        _ => Screen { width: 540, height: 960, dpi: 240 },
                    }),
                    running: rng.bool(),
                    adb_off: false,
                };
                // Emulators that were removed leave gaps.
                index += if rng.u8(..5) == 0 { 2 } else { 1 };
                spec
            })
            .collect();
        let port = match config.port_base {
            0 => 0,
            base => u16::try_from(usize::from(base) + number).unwrap_or(0),
        };
        WorkstationConfig {
            port,
            name: format!("FARM-{:02}", number + 1),
            user: "operator".into(),
            password,
            flavour,
            language: Language::of_ansi(code_pages.ansi),
            code_pages,
            emulators,
            timing: LdPlayerTiming::default().scaled(config.time_scale),
            session_zero: config.session_zero,
            hardware: config.hardware.clone(),
            command_lines: config.command_lines,
            round_trip: config.round_trip,
            https: config.https.then_some(Certificate::SelfSigned),
            channel_binding: config.channel_binding,
            basic: config.basic,
            allow_unencrypted: config.allow_unencrypted,
            seed,
            ..WorkstationConfig::default()
        }
    }

    /// The workstations in order.
    pub fn workstations(&self) -> &[Workstation] {
        &self.workstations
    }

    /// Stops every workstation.
    pub fn shutdown(&self) {
        self.workstations.iter().for_each(Workstation::shutdown);
    }
}
