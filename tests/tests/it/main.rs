//! The whole product over simulated workstations, without a window. These tests run side by side.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod fleet;
mod fleet_activity;
mod fleet_apps;
mod fleet_backup;
mod fleet_changes;
mod fleet_circuits;
mod fleet_create;
mod fleet_data_folder;
mod fleet_doctor;
mod fleet_field;
mod fleet_gates;
mod fleet_https;
mod fleet_identity;
mod fleet_languages;
mod fleet_lifecycle;
mod fleet_list;
mod fleet_live;
mod fleet_notices;
mod fleet_operations;
mod fleet_own_accounts;
mod fleet_plans;
mod fleet_plans_restart;
mod fleet_quotas;
mod fleet_schedules;
mod fleet_script;
mod fleet_tags;
mod fleet_vitals;
mod floors;
mod names;
mod quoting;
mod rooms;
mod shapes;
mod simulate;
mod types;
