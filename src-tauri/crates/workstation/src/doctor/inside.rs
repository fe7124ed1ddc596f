//! What is seen after the login: rights, shell, code page, LDPlayer, desktop, clock, disk.

use std::time::{Duration, SystemTime};

use ldconsole::Skipped;

use crate::{
    doctor::{
        adb, advice, autorun,
        chart::Chart,
        clock::{self, Skew},
        computer, desktop,
        installs::{self, Installs},
        outside::{MARGIN, of_error},
        step::{Found, Progress, Status, Step},
        target::DoctorTarget,
    },
    error::Cause,
    host::{clock::parse, install::Install, station::Station},
    winrm::identity::Identity,
};

/// For looking for LDPlayer: some command lines, each of which starts a few programs.
const SEARCH: Duration = Duration::from_secs(30);
/// Less than this and the next copy of an emulator will not fit.
const LITTLE_ROOM: u64 = 10 * GIGABYTE;
const GIGABYTE: u64 = 1_000_000_000;
/// What follows the login.
const AFTER_LOGIN: [Step; 10] = [
    Step::Computer,
    Step::Permission,
    Step::Shell,
    Step::CodePage,
    Step::Ldplayer,
    Step::Listing,
    Step::Desktop,
    Step::Adb,
    Step::Clock,
    Step::Disk,
];

pub(super) async fn look(
    target: &DoctorTarget,
    chart: &mut Chart,
    station: Option<&mut Station>,
    identity: Option<&Identity>,
) {
    let Some(station) = station else {
        return chart.skip_all(&AFTER_LOGIN, "Nobody has logged on.");
    };
    let mut trouble = None;
    let mut slow = false;
    let limit = target.timeouts.connect;
    let mut other = false;
    let meant = chart.step(Step::Computer, 2 * limit + MARGIN, async {
        let found = computer::look(target, station, identity).await;
        other = found.status == Status::Failed;
        found
    });
    meant.await;
    if other {
        return chart.skip_all(&AFTER_LOGIN[1..], "It is another computer.");
    }
    let permitted = chart.step(Step::Permission, limit + MARGIN, async {
        match station.session().open(limit).await {
            Ok(()) => Found::passed("The account may manage the workstation."),
            // The account was let in, and it is the shell that does not work.
            Err(error) if matches!(error.cause(), Cause::Quota(_) | Cause::WsmanFault { .. }) => {
                trouble = Some(error);
                Found::passed("The account may manage the workstation.")
            }
            Err(error) => of_error(&error, target),
        }
    });
    if !permitted.await {
        return chart.skip_all(&AFTER_LOGIN[2..], "The account may not manage the workstation.");
    }
    let shell = chart.step(Step::Shell, 2 * limit + MARGIN, async {
        let echoed = match trouble {
            Some(error) => Err(error),
            None => station.echo(limit).await,
        };
        match echoed {
            Ok(()) => autorun::look(target, station).await,
            Err(error) => {
                slow = matches!(error.cause(), Cause::CommandTimeout { .. });
                of_error(&error, target)
            }
        }
    });
    if shell.await {
        in_the_shell(target, chart, station).await;
    } else {
        let why = if slow { "The remote shell is too slow." } else { "The remote shell does not work." };
        chart.skip_all(&[Step::CodePage, Step::Ldplayer, Step::Listing, Step::Desktop], why);
    }
    chart.step(Step::Adb, limit + MARGIN, adb::look(target, station)).await;
    chart.step(Step::Clock, limit + MARGIN, clock(target, station)).await;
    chart.step(Step::Disk, limit + MARGIN, disk(target, station)).await;
}

/// What needs the shell.
async fn in_the_shell(target: &DoctorTarget, chart: &mut Chart, station: &mut Station) {
    let limit = target.timeouts.connect;
    chart.step(Step::CodePage, limit + MARGIN, code_page(target, station)).await;

    let mut chosen = None;
    let mut installs = Vec::new();
    let found = chart.step(Step::Ldplayer, SEARCH + limit + MARGIN, async {
        let wanted = target.ldplayer.as_ref();
        // Whether the program of the settings is there decides; what else there is, is only offered.
        let there = match wanted {
            Some(wanted) => match installs::is_there(station, &wanted.program, limit).await {
                Ok(there) => there.then_some(wanted),
                Err(error) => return of_error(&error, target),
            },
            None => None,
        };
        let found = installs::find(station, SEARCH, limit).await;
        installs.clone_from(&found.usable);
        chosen = there.or(found.usable.first()).cloned();
        ldplayer(target, there, &found)
    });
    found.await;
    chart.note(Progress::Installs(installs));
    match chosen {
        Some(install) => {
            station.install = install;
            let list = target.timeouts.list + target.timeouts.blame_grace;
            chart.step(Step::Listing, list + MARGIN, listing(target, station)).await;
        }
        None => chart.skip(Step::Listing, "LDPlayer was not found."),
    }
    chart.step(Step::Desktop, 3 * limit + MARGIN, desktop::look(target, station)).await;
}

async fn code_page(target: &DoctorTarget, station: &Station) -> Found {
    match station.read_code_pages(target.timeouts.connect).await {
        Ok(Ok(pages)) if pages.ansi == pages.console => {
            Found::passed(format!("Titles and Windows' own programs come in code page {}.", pages.ansi.number()))
        }
        Ok(Ok(pages)) => Found::passed(format!(
            "Titles come in code page {}, what Windows' own programs say in {}.",
            pages.ansi.number(),
            pages.console.number()
        )),
        Ok(Err(reason)) => Found::warned(
            "The code page was not told, so titles in other than Latin letters may look wrong. Nothing else is affected.",
        )
        .detail(reason),
        Err(error) => of_error(&error, target),
    }
}

fn ldplayer(target: &DoctorTarget, there: Option<&Install>, found: &Installs) -> Found {
    let Installs { usable: installs, unusable, left_out } = found;
    let programs: Vec<&str> = installs.iter().map(|install| install.program.as_str()).collect();
    let is_there = |program: &str| there.is_some_and(|there| is_same(program, there.program.as_str()));
    let others = programs.iter().filter(|program| !is_there(program));
    let mut detail: Vec<String> = others.map(|program| format!("Also there: {program}")).collect();
    detail.extend(unusable.iter().map(|what| format!("Cannot be used: {what}")));
    detail.extend(left_out.iter().cloned());
    if there.is_none() && installs.is_empty() && !left_out.is_empty() {
        return Found::failed("LDPlayer was not found where Windows could be asked; programs start too slowly there to ask everywhere.")
            .detail(detail.join("\n"))
            .advice(advice::slow());
    }
    let told = |found: Found, detail: Vec<String>| found.detail(detail.join("\n"));
    let wanted = target.ldplayer.as_ref().map(|wanted| &wanted.program);
    match (there, wanted, programs.as_slice()) {
        (Some(there), _, _) => {
            let said = installs.iter().find(|found| is_there(found.program.as_str()));
            told(data(there, said.filter(|said| said.data.is_some())), detail)
        }
        (None, None, []) => {
            told(Found::failed("LDPlayer was not found."), detail).advice(advice::no_ldplayer())
        }
        (None, Some(wanted), []) => told(
            Found::failed(format!("There is no {wanted}, and LDPlayer was not found elsewhere.")),
            detail,
        )
        .advice(advice::no_ldplayer()),
        (None, None, [only]) => told(Found::passed(format!("LDPlayer was found: {only}.")), Vec::new()),
        (None, None, [first, ..]) => told(
            Found::warned(format!(
                "There are {} LDPlayers. Choose one; {first} is tested here.",
                programs.len()
            )),
            detail,
        ),
        (None, Some(wanted), [only]) => {
            told(Found::failed(format!("There is no {wanted}, but there is {only}.")), detail)
                .advice(advice::other_path())
        }
        (None, Some(wanted), [first, ..]) => told(
            Found::failed(format!(
                "There is no {wanted}, but there are {} other LDPlayers. Choose one; {first} is tested here.",
                programs.len()
            )),
            detail,
        )
        .advice(advice::other_path()),
    }
}

/// Whether the data are where they are taken to be. What is `said` of them comes from the registry.
fn data(there: &Install, said: Option<&Install>) -> Found {
    let Install { program, .. } = there;
    let taken = there.data_folder();
    match said.map(Install::data_folder) {
        Some(said) if !is_same(&said, &taken) => Found::warned(format!(
            "{program} is there, but its data are in {said} and not in {taken}: settings cannot be read there."
        ))
        .advice(advice::other_data_folder()),
        _ if there.is_moved() => Found::passed(format!("{program} is there, its data are in {taken}.")),
        _ => Found::passed(format!("{program} is there.")),
    }
}

/// Windows does not tell names apart by case.
fn is_same(path: &str, other: &str) -> bool {
    path.eq_ignore_ascii_case(other)
}

async fn listing(target: &DoctorTarget, station: &Station) -> Found {
    let listing = match station.list(target.timeouts.list).await {
        Ok(listing) => listing,
        Err(error) => {
            let found = of_error(&error, target);
            return match error.cause() {
                Cause::NotAListing { .. } | Cause::LdconsoleCrashed { .. } | Cause::OutputTooLarge { .. } => {
                    found.advice(advice::no_listing(station.install.program.as_str()))
                }
                _ => found,
            };
        }
    };
    let count = match listing.rows.len() {
        0 => "LDPlayer answers; there is no emulator yet.".to_owned(),
        1 => "LDPlayer lists one emulator.".to_owned(),
        n => format!("LDPlayer lists {n} emulators."),
    };
    if listing.skipped.is_empty() && listing.malformed {
        return Found::warned(format!("{count} Letters of some titles could not be read."));
    }
    if listing.skipped.is_empty() {
        return Found::passed(count);
    }
    let row = |row: &Skipped| {
        format!("Line {}: {} {}", row.line_number, row.text, crate::values::skipped(&row.reason))
    };
    let rows: Vec<String> = listing.skipped.iter().map(row).collect();
    Found::warned(format!("{count} Some rows of its list could not be read.")).detail(rows.join("\n"))
}

#[expect(clippy::disallowed_methods, reason = "the workstation's clock is compared with this computer's")]
async fn clock(target: &DoctorTarget, station: &Station) -> Found {
    let asked = SystemTime::now();
    let told = match station.clock(target.timeouts.connect).await {
        Ok(told) => told.unwrap_or_default(),
        Err(error) => return of_error(&error, target),
    };
    let way = asked.elapsed().unwrap_or_default();
    let Some(there) = parse(&told) else {
        return Found::warned("Windows did not tell the time.").detail(told);
    };
    let skew = Skew::between(there, asked + way / 2);
    if skew.size() > clock::TOLERANCE {
        return Found::warned(format!(
            "The clock of {} is {} {} this computer's.",
            target.name,
            clock::rounded(skew.size()),
            skew.direction()
        ))
        .detail(told)
        .advice(advice::wrong_clock());
    }
    let size = skew.size();
    // What was asked takes a moment itself, and Windows tells whole seconds.
    Found::passed(if size < Duration::from_secs(2) {
        "The clocks agree.".to_owned()
    } else {
        format!("The clocks differ by {}, which does no harm.", clock::rounded(size))
    })
}

async fn disk(target: &DoctorTarget, station: &Station) -> Found {
    let path = station.install.data_folder();
    let drive = path.get(..2).filter(|drive| drive.ends_with(':'));
    let free = match station.free_space(&path, target.timeouts.connect).await {
        Ok(free) => free,
        Err(error) => return of_error(&error, target),
    };
    let (Some(free), Some(drive)) = (free, drive) else {
        return Found::skipped(format!("Windows does not tell how much room there is for {path}."));
    };
    // One decimal is enough to decide by.
    let gigabytes = format!("{}.{} GB", free / GIGABYTE, free % GIGABYTE / (GIGABYTE / 10));
    if free < LITTLE_ROOM {
        Found::warned(format!("Drive {drive} has only {gigabytes} free, too little for another emulator."))
            .advice(advice::full_disk())
    } else {
        Found::passed(format!("Drive {drive} has {gigabytes} free."))
    }
}
