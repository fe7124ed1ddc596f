//! A fleet of simulated workstations as a program of its own.

use std::io::Write as _;
use std::process::ExitCode;
use std::sync::Arc;
use std::time::Duration;

use clap::{Parser, ValueEnum};
use simulator::{
    ChannelBinding, CommandLines, ControlEndpoint, Flavour, Hardware, SessionZero, Simulation,
    SimulationConfig,
};

/// Simulated Windows workstations: WinRM over HTTP on 127.0.0.1, cmd.exe, and LDPlayer with emulators that boot,
/// quit and break.
///
/// Prints exactly one line for each workstation once it can be reached,
///
///   127.0.0.1:PORT user=NAME password=SECRET ldconsole=PATH
///
/// and nothing else on standard output, then runs until Ctrl-C. Names, titles and passwords depend on the seed
/// only. Point any WinRM client at it (NTLM with encryption; plain text is refused as on Windows).
#[derive(Debug, Parser)]
#[command(name = "simulator", version)]
#[expect(clippy::struct_excessive_bools, reason = "switches of a command line")]
struct Arguments {
    /// How many workstations
    #[arg(long, default_value_t = 3, value_name = "N")]
    workstations: usize,
    /// How many emulators on each workstation
    #[arg(long, default_value_t = 6, value_name = "N")]
    emulators: usize,
    /// Port of the first workstation, the others follow; 0 takes free ports
    #[arg(long, default_value_t = 0, value_name = "PORT")]
    port_base: u16,
    /// Which LDPlayer is installed
    #[arg(long, value_enum, default_value_t = FlavourName::Ld9)]
    flavour: FlavourName,
    /// Factor on the time LDPlayer takes for everything: 0.1 boots ten times as fast
    #[arg(long, default_value_t = 1.0, value_name = "FACTOR", value_parser = time_scale)]
    time_scale: f64,
    /// Time a request and its answer spend on the network together, in milliseconds
    #[arg(long, default_value_t = 0, value_name = "MS")]
    delay_ms: u64,
    /// HTTPS with a self-signed certificate for each workstation; its line then ends with sha256=FINGERPRINT
    #[arg(long)]
    https: bool,
    /// What becomes of a logon over HTTPS that is not bound to its connection
    #[arg(long, value_enum, default_value_t = ChannelBindingName::Relaxed)]
    channel_binding: ChannelBindingName,
    /// Offer Basic authentication: over HTTPS, and over HTTP together with --allow-unencrypted
    #[arg(long)]
    basic: bool,
    /// Take messages in the clear over HTTP, which Windows refuses as it is shipped
    #[arg(long)]
    allow_unencrypted: bool,
    /// Whether a launch from a remote shell fails as in session 0 of Windows
    #[arg(long, value_enum, default_value_t = SessionZeroName::Strict)]
    session_zero: SessionZeroName,
    /// Run command lines in Wine's cmd.exe, with its own reg, schtasks and files, on a prefix of its own for each
    /// workstation; needs wine64 and gcc-mingw-w64-x86-64
    #[arg(long)]
    wine: bool,
    /// Memory of each machine in MiB; an emulator for which nothing is left never gets a virtual machine
    #[arg(long, default_value_t = Hardware::default().memory, value_name = "MIB")]
    memory: u64,
    /// Processors of each machine; with more in use Android takes longer to boot
    #[arg(long, default_value_t = Hardware::default().processors, value_name = "N")]
    processors: u32,
    /// Bytes free on each machine before its emulators take 4 GB each
    #[arg(long, default_value_t = Hardware::default().free_disk, value_name = "BYTES")]
    free_disk: u64,
    /// How many emulators of a machine may boot at the same time before the next one freezes; any number if absent
    #[arg(long, value_name = "N")]
    boots_at_once: Option<usize>,
    /// Port on 127.0.0.1 for watching and disturbing the fleet over HTTP: GET / and GET /N show workstations as
    /// JSON; POST /N/fault sets the fault named in the body (such as "refuse", "hang", "slow=200+100",
    /// "http=503 on=create times=2", "lose-answer on=command", "reboot=30"); POST /N/clear ends all faults;
    /// POST /N/emulators/I/crash breaks one emulator (start, stop, crash, stick, freeze, thaw, hide, show, truncate);
    /// POST /N/desktop/log-off logs the user off (log-on, open-window, close-window); POST /N/vbox/stick (cure);
    /// POST /N/auto-run sets what cmd.exe runs before every line; POST /N/power/battery (mains);
    /// POST /N/ports/I/occupy (free) lets another product answer adb there
    #[arg(long, value_name = "PORT")]
    control_port: Option<u16>,
    /// Source of names, titles, passwords and process identifiers
    #[arg(long, default_value_t = 1, value_name = "NUMBER")]
    seed: u64,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum FlavourName {
    /// LDPlayer 9
    Ld9,
    /// LDPlayer 14
    Ld14,
    /// 9 and 14 in turn
    Mixed,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum ChannelBindingName {
    /// Nobody looks
    Ignored,
    /// Refused if it is bound to another connection (the default of Windows)
    Relaxed,
    /// Refused, too, if it is bound to none
    Strict,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum SessionZeroName {
    /// A launch works as one from the desktop
    Lenient,
    /// Android never comes up and the emulator ends with the shell, unless an interactive task launched it
    Faithful,
    /// As faithful, and quit does not reach the desktop from a remote shell
    Strict,
}

fn time_scale(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(factor) if factor.is_finite() && (0.0..=1000.0).contains(&factor) => Ok(factor),
        _ => Err("a number from 0 to 1000".into()),
    }
}

#[tokio::main]
async fn main() -> ExitCode {
    let arguments = Arguments::parse();
    match run(&arguments).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = writeln!(std::io::stderr(), "simulator: {error}");
            ExitCode::FAILURE
        }
    }
}

async fn run(arguments: &Arguments) -> Result<(), Box<dyn std::error::Error>> {
    let simulation = Arc::new(
        Simulation::start(&SimulationConfig {
            workstations: arguments.workstations,
            emulators: arguments.emulators,
            port_base: arguments.port_base,
            flavour: match arguments.flavour {
                FlavourName::Ld9 => Some(Flavour::Ld9),
                FlavourName::Ld14 => Some(Flavour::Ld14),
                FlavourName::Mixed => None,
            },
            time_scale: arguments.time_scale,
            command_lines: if arguments.wine { CommandLines::OnWine } else { CommandLines::Simulated },
            round_trip: Duration::from_millis(arguments.delay_ms),
            session_zero: match arguments.session_zero {
                SessionZeroName::Lenient => SessionZero::Lenient,
                SessionZeroName::Faithful => SessionZero::Faithful,
                SessionZeroName::Strict => SessionZero::Strict,
            },
            hardware: Hardware {
                memory: arguments.memory,
                processors: arguments.processors,
                free_disk: arguments.free_disk,
                boots_at_once: arguments.boots_at_once,
            },
            seed: arguments.seed,
            https: arguments.https,
            basic: arguments.basic,
            allow_unencrypted: arguments.allow_unencrypted,
            channel_binding: match arguments.channel_binding {
                ChannelBindingName::Ignored => ChannelBinding::Ignored,
                ChannelBindingName::Relaxed => ChannelBinding::Relaxed,
                ChannelBindingName::Strict => ChannelBinding::Strict,
            },
        })
        .await?,
    );
    let control = match arguments.control_port {
        Some(port) => Some(ControlEndpoint::start(Arc::clone(&simulation), port).await?),
        None => None,
    };
    if let Some(control) = &control {
        let _ = writeln!(std::io::stderr(), "control endpoint on http://{}", control.address());
    }
    let mut out = std::io::stdout().lock();
    for workstation in simulation.workstations() {
        writeln!(
            out,
            "{} user={} password={} ldconsole={}{}",
            workstation.address(),
            workstation.user(),
            workstation.password(),
            workstation.ldconsole(),
            workstation.fingerprint().map_or(String::new(), |hash| format!(" sha256={hash}"))
        )?;
    }
    out.flush()?;
    drop(out);
    told_to_end().await?;
    simulation.shutdown();
    Ok(())
}

/// Waits for Ctrl-C or, elsewhere than on Windows, the signal that asks programs to end.
async fn told_to_end() -> std::io::Result<()> {
    #[cfg(unix)]
    {
        let mut terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate())?;
        tokio::select! {
            pressed = tokio::signal::ctrl_c() => pressed,
            _ = terminate.recv() => Ok(()),
        }
    }
    #[cfg(not(unix))]
    tokio::signal::ctrl_c().await
}
