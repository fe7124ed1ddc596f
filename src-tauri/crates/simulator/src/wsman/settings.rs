//! The service's configuration (`winrm get winrm/config`), in the order a real machine was recorded to give it.

use std::fmt::Write as _;

use super::request::transfer_action;
use crate::config::WorkstationConfig;
use crate::tls::ChannelBinding;

pub(super) const RESOURCE: &str = "http://schemas.microsoft.com/wbem/wsman/1/config";

/// Elements of this namespace, one after another; the values need no escaping.
fn elements(values: &[(&str, &str)]) -> String {
    values.iter().fold(String::new(), |mut out, (name, value)| {
        let _ = write!(out, "<cfg:{name}>{value}</cfg:{name}>");
        out
    })
}

/// Action and body of the answer.
pub(super) fn get(config: &WorkstationConfig) -> (String, String) {
    let quotas = &config.quotas;
    let envelope = (quotas.envelope / 1024).to_string();
    let timeout = quotas.timeout.as_millis().to_string();
    let general = elements(&[
        ("MaxEnvelopeSizekb", &envelope),
        ("MaxTimeoutms", &timeout),
        ("MaxBatchItems", "32000"),
        ("MaxProviderRequests", "4294967295"),
    ]);
    let ports = elements(&[("HTTP", "5985"), ("HTTPS", "5986")]);
    let client_auth = elements(&[
        ("Basic", "true"),
        ("Digest", "true"),
        ("Kerberos", "true"),
        ("Negotiate", "true"),
        ("Certificate", "true"),
        ("CredSSP", "false"),
    ]);
    let client = elements(&[
        ("NetworkDelayms", "5000"),
        ("URLPrefix", "wsman"),
        ("AllowUnencrypted", "false"),
        ("Auth", &client_auth),
        ("DefaultPorts", &ports),
        ("TrustedHosts", ""),
    ]);
    let service_auth = elements(&[
        ("Basic", yes(config.basic)),
        ("Kerberos", "true"),
        ("Negotiate", "true"),
        ("Certificate", "false"),
        ("CredSSP", "false"),
        (
            "CbtHardeningLevel",
            match config.channel_binding {
                ChannelBinding::Ignored => "None",
                ChannelBinding::Relaxed => "Relaxed",
                ChannelBinding::Strict => "Strict",
            },
        ),
    ]);
    let operations = quotas.operations.to_string();
    let service = elements(&[
        ("RootSDDL", "O:NSG:BAD:P(A;;GA;;;BA)(A;;GR;;;IU)S:P(AU;FA;GA;;;WD)(AU;SA;GXGW;;;WD)"),
        ("MaxConcurrentOperations", "4294967295"),
        ("MaxConcurrentOperationsPerUser", &operations),
        ("EnumerationTimeoutms", "240000"),
        ("MaxConnections", "300"),
        ("MaxPacketRetrievalTimeSeconds", "120"),
        ("AllowUnencrypted", yes(config.allow_unencrypted)),
        ("Auth", &service_auth),
        ("DefaultPorts", &ports),
        ("IPv4Filter", "*"),
        ("IPv6Filter", "*"),
        ("EnableCompatibilityHttpListener", "false"),
        ("EnableCompatibilityHttpsListener", "false"),
        ("CertificateThumbprint", ""),
        ("AllowRemoteAccess", "true"),
    ]);
    let winrs = elements(&[
        ("AllowRemoteShellAccess", "true"),
        ("IdleTimeout", &quotas.idle_timeout.as_millis().to_string()),
        ("MaxConcurrentUsers", &quotas.users.to_string()),
        ("MaxShellRunTime", "2147483647"),
        ("MaxProcessesPerShell", &quotas.processes_per_shell.to_string()),
        ("MaxMemoryPerShellMB", &quotas.memory_per_shell.to_string()),
        ("MaxShellsPerUser", &quotas.shells.to_string()),
    ]);
    let body = format!(
        "<cfg:Config xmlns:cfg=\"{RESOURCE}\">{general}<cfg:Client>{client}</cfg:Client>\
         <cfg:Service>{service}</cfg:Service><cfg:Winrs>{winrs}</cfg:Winrs></cfg:Config>"
    );
    (transfer_action("Get"), body)
}

fn yes(value: bool) -> &'static str {
    if value { "true" } else { "false" }
}
