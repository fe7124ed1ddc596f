//! The fields of all forms, so that a sentence can be shown beside the one that it is about.

use serde::{Deserialize, Serialize};
use specta::Type;

/// A field of a form, so that a sentence can be shown beside it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, Type)]
#[serde(rename_all = "camelCase")]
pub enum Field {
    /// Shown name.
    Name,
    /// Host name or IP address.
    Address,
    /// Names and addresses of several workstations.
    List,
    /// TCP port.
    Port,
    /// HTTP or HTTPS.
    Transport,
    /// Which certificates are accepted.
    Trust,
    /// The file with the authority's certificate.
    CaFile,
    /// Fingerprint of the certificate.
    Fingerprint,
    /// How the account logs on.
    Login,
    /// Time for connecting.
    ConnectLimit,
    /// Time for a listing.
    ListLimit,
    /// A chat of Telegram.
    Chat,
    /// A mail server.
    Server,
    /// The sender of mails.
    MailFrom,
    /// Their recipients.
    MailTo,
    /// An HTTP proxy.
    Proxy,
    /// When how things are is told.
    Digest,
    /// Every so many hours a sign of life.
    AliveHours,
    /// The day of a schedule.
    ScheduleDate,
    /// Its time of day.
    ScheduleTime,
    /// Its days of the week.
    ScheduleDays,
    /// Every so many hours.
    ScheduleHours,
    /// Its time zone.
    ScheduleZone,
    /// Over which time a run goes out.
    ScheduleSpread,
    /// Within which time a missed run is made up for.
    ScheduleMissed,
    /// Why something is under maintenance.
    Reason,
    /// Until when.
    Until,
    /// Account.
    User,
    /// The password typed beside the form.
    Password,
    /// Path of `ldconsole.exe`.
    Ldconsole,
    /// Folder of LDPlayer's data.
    DataFolder,
    /// Failures that open a circuit.
    Threshold,
    /// How long a failure counts.
    Window,
    /// How long a circuit stays open.
    Open,
    /// Time between two listings.
    Poll,
    /// Most notifications an hour.
    MostPerHour,
    /// Begin of the quiet hours.
    QuietFrom,
    /// End of the quiet hours.
    QuietTo,
    /// Busy processors that warn.
    WarnCpu,
    /// For how long.
    WarnCpuMinutes,
    /// Free memory that warns.
    WarnMemory,
    /// The same in percent.
    WarnMemoryPercent,
    /// Free space that warns.
    WarnDisk,
    /// The same in percent.
    WarnDiskPercent,
    /// Days for which the activity is kept.
    ActivityDays,
    /// Megabytes of activity that are kept.
    ActivityMegabytes,
    /// What is typed to see a part of the activity.
    ActivityFilter,
    /// Emulators that may boot at once.
    Boots,
    /// Title of an emulator.
    Title,
    /// Width, height and dpi of a screen.
    Screen,
    /// Processor cores.
    Cpus,
    /// Memory.
    Memory,
    /// Manufacturer of a device.
    Manufacturer,
    /// Model of a device.
    Model,
    /// Phone number.
    PhoneNumber,
    /// IMEI.
    Imei,
    /// IMSI.
    Imsi,
    /// Serial number of the SIM card.
    SimSerial,
    /// Android's id.
    AndroidId,
    /// MAC address.
    Mac,
    /// Frames per second.
    Fps,
    /// Path of a file on the workstation.
    File,
    /// Package name of an application.
    Package,
    /// An adb command.
    Command,
    /// Degrees east or west.
    Longitude,
    /// Degrees north or south.
    Latitude,
    /// Name of a property.
    Key,
    /// Value of a property.
    Value,
    /// A tag.
    Tag,
    /// Notes about a workstation.
    Notes,
    /// Name of a saved view.
    ViewName,
    /// A filter.
    Filter,
    /// Columns of a saved view.
    ViewColumns,
    /// So many items of a plan at once on each workstation.
    PlanPerWorkstation,
    /// So many at once in the fleet.
    PlanInFleet,
    /// The pause between two boots.
    PlanSettle,
    /// Busy processors that hold up a boot.
    PlanCpu,
    /// Free memory without which nothing boots.
    PlanMemory,
    /// The size of the canary wave.
    PlanCanary,
    /// Failures that pause a plan.
    PlanStopAfter,
    /// How long a plan waits for what cannot be reached.
    PlanWhenBack,
    /// Name of a saved plan.
    PlanName,
    /// Name of a saved adb command.
    CommandName,
    /// Whom a plan is for.
    PlanTargets,
    /// What a watch may do within an hour.
    WatchPerHour,
    /// Language of the window.
    Language,
    /// Size of everything in the window.
    TextSize,
}
