//! Sizes of files and disks.

use messages::{Message, units};

/// A size in a sentence: as Windows, LDPlayer and the filter count, 1 GB is 1024 MB.
pub(crate) fn size(bytes: u64) -> Message {
    const MEGABYTE: u64 = 1 << 20;
    // What would be 1024 MB is 1.0 GB.
    let megabytes = (bytes + MEGABYTE / 2) / MEGABYTE;
    if megabytes < 1024 {
        return units::megabytes(megabytes);
    }
    let tenths = (bytes * 10 + 512 * MEGABYTE) / (1024 * MEGABYTE);
    units::gigabytes(tenths / 10, tenths % 10)
}
