//! Stand-alone simulator.
fn main() {}
