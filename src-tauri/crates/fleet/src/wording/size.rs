//! Sizes of files and disks.

use messages::{Message, units};

/// A size in a sentence, in powers of ten.
pub(crate) fn size(bytes: u64) -> Message {
    const MEGABYTE: u64 = 1_000_000;
    if bytes < 1000 * MEGABYTE {
        return units::megabytes((bytes + MEGABYTE / 2) / MEGABYTE);
    }
    let tenths = (bytes + 50 * MEGABYTE) / (100 * MEGABYTE);
    units::gigabytes(tenths / 10, tenths % 10)
}
