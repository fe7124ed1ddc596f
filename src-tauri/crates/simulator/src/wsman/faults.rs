//! SOAP faults with the codes and texts of Windows (codes as in `winerror.h`/`wsmerror.h`, texts as recorded).

use std::fmt::Write as _;

use super::envelope::{answer, escape};

/// A request that WinRM refuses.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct WsmanFault {
    code: u32,
    receiver: bool,
    subcode: &'static str,
    /// The reason.
    text: String,
    /// What the detail says, if it says more.
    message: Option<String>,
    /// Last part of a `FaultDetail` URI.
    detail: Option<&'static str>,
    /// The text comes from the shell plug-in instead of the service.
    provider: bool,
    form: Form,
}

/// How the detail carries the code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// A `WSManFault`.
    Usual,
    /// A `WSManFault` with another one, of this code, as its message.
    Nested(u32),
    /// A WMI error; no `WSManFault` at all.
    Wmi,
}

impl WsmanFault {
    fn sender(code: u32, subcode: &'static str, text: impl Into<String>) -> Self {
        Self {
            code,
            receiver: false,
            subcode,
            text: text.into(),
            message: None,
            detail: None,
            provider: false,
            form: Form::Usual,
        }
    }

    /// This code, with another one further inside.
    pub(crate) fn nested(code: u32) -> Self {
        Self { form: Form::Nested(5), ..Self::by_code(code) }
    }

    /// A Get of a shell that is not there: the listing's provider passes the service's own fault on.
    pub(super) fn no_shell_to_get() -> Self {
        Self { form: Form::Nested(2_150_858_843), ..Self::by_code(2_150_858_843) }
    }

    pub(super) fn bad_timeout(value: &str) -> Self {
        Self {
            message: Some(format!(
                "The WS-Management service cannot process the request. The XML contains an invalid timeout field in \
                 the SOAP header: {value}. "
            )),
            ..Self::by_code(2_150_858_767)
        }
    }

    /// A quota fault as WMI reports it.
    pub(crate) fn wmi_quota() -> Self {
        Self { form: Form::Wmi, ..Self::too_many_operations(1500) }
    }

    fn receiver(code: u32, subcode: &'static str, text: impl Into<String>) -> Self {
        Self { receiver: true, ..Self::sender(code, subcode, text) }
    }

    /// A pending Receive that came to its `OperationTimeout`; the client repeats it.
    pub(super) fn timed_out() -> Self {
        Self::by_code(2_150_858_793)
    }

    pub(super) fn shell_not_found(shell: &str) -> Self {
        Self {
            message: Some(format!(
                "The request for the Windows Remote Shell with ShellId {shell} failed because the shell was not \
                 found on the server. Possible causes are: the specified ShellId is incorrect or the shell no \
                 longer exists on the server. Provide the correct ShellId or create a new shell and retry the \
                 operation. "
            )),
            ..Self::by_code(2_150_858_843)
        }
    }

    pub(super) fn command_not_found() -> Self {
        let message = "The Windows Remote Shell received a request to perform an operation on a command identifier that \
                       does not exist. Either the command has completed execution or the client specified an invalid \
                       command identifier. ";
        Self { message: Some(message.to_owned()), ..Self::by_code(2_150_858_843) }
    }

    pub(super) fn invalid_parameter() -> Self {
        Self::by_code(87)
    }

    /// The shell or command ended while a Receive was pending.
    pub(super) fn aborted() -> Self {
        Self::by_code(995)
    }

    pub(super) fn command_line_too_long() -> Self {
        Self::by_code(2_147_942_606)
    }

    pub(super) fn too_many_shells(limit: usize) -> Self {
        Self {
            text: format!(
                "The WS-Management service cannot process the request. This user is allowed a maximum number of \
                 {limit} concurrent shells, which has been exceeded. Close existing shells or raise the quota for \
                 this user. "
            ),
            ..Self::by_code(2_150_859_173)
        }
    }

    pub(super) fn too_many_operations(limit: usize) -> Self {
        Self {
            text: format!(
                "The WS-Management service cannot process the request. This user is allowed a maximum number of \
                 {limit} concurrent operations, which has been exceeded. Close existing operations for this user, \
                 or raise the quota for this user. "
            ),
            ..Self::by_code(2_150_859_174)
        }
    }

    pub(super) fn too_many_users(limit: usize) -> Self {
        Self {
            text: format!(
                "The WS-Management service cannot process the request. The maximum number of users ({limit}) \
                 executing shell operations has been exceeded. Retry after sometime or raise the quota for \
                 concurrent shell users. "
            ),
            ..Self::by_code(2_150_859_179)
        }
    }

    pub(super) fn too_many_commands() -> Self {
        Self::by_code(2_150_859_241)
    }

    /// The shell's job may hold no more processes (`ERROR_NOT_ENOUGH_QUOTA`).
    pub(super) fn too_many_processes() -> Self {
        Self::by_code(2_147_944_216)
    }

    pub(super) fn not_supported(action: &str) -> Self {
        Self::sender(
            2_150_858_752,
            "a:ActionNotSupported",
            format!(
                "The WS-Management service cannot process the request because the action {action} is not supported. "
            ),
        )
    }

    pub(super) fn no_resource(uri: &str) -> Self {
        Self {
            detail: Some("InvalidResourceURI"),
            ..Self::sender(
                2_150_858_752,
                "a:DestinationUnreachable",
                format!(
                    "The WS-Management service cannot process the request. The service cannot find the resource \
                     identified by the resource URI {uri} and selectors. "
                ),
            )
        }
    }

    /// The fault of a quota.
    fn quota(code: u32) -> Self {
        if code == 2_150_859_241 {
            // The one that was seen with another subcode.
            return Self::receiver(
                code,
                "w:InternalError",
                "The WS-Management service cannot process the request. The maximum number of concurrent commands per \
                 shell has been exceeded. Retry the request later or raise the Maximum Commands per Shell quota. ",
            );
        }
        Self::receiver(
            code,
            "w:QuotaLimit",
            "The WS-Management service cannot process the request. A quota of the service has been exceeded. Close \
             existing operations or raise the quota. ",
        )
    }

    /// The fault Windows would send with this code; a code not known here is an internal error.
    pub(crate) fn by_code(code: u32) -> Self {
        match code {
            5 => Self::sender(5, "w:AccessDenied", "Access is denied. "),
            87 => Self {
                provider: true,
                detail: Some("InvalidValue"),
                ..Self::sender(87, "w:InvalidParameter", "The parameter is incorrect. ")
            },
            995 => Self::receiver(
                995,
                "w:InternalError",
                "The I/O operation has been aborted because of either a thread exit or an application request. ",
            ),
            2_147_942_402 => Self {
                provider: true,
                ..Self::receiver(code, "w:InternalError", "The system cannot find the file specified. ")
            },
            2_147_942_606 => Self {
                provider: true,
                ..Self::receiver(code, "w:InternalError", "The filename or extension is too long. ")
            },
            2_147_944_216 => Self {
                provider: true,
                ..Self::receiver(
                    code,
                    "w:InternalError",
                    "Not enough quota is available to process this command. ",
                )
            },
            2_150_858_767 => Self::sender(
                code,
                "a:InvalidMessageInformationHeader",
                "The WS-Management service cannot process the request. The request contains one or more invalid SOAP \
                 headers. ",
            ),
            2_150_858_778 => Self::sender(
                code,
                "n:CannotProcessFilter",
                "The WS-Management service cannot process the request. The filter could not be processed. ",
            ),
            2_150_858_779 => Self::sender(
                code,
                "n:InvalidEnumerationContext",
                "The WS-Management service cannot process the request. The supplied enumeration context is invalid. ",
            ),
            2_150_858_790 | 2_150_858_824 => Self {
                detail: Some("MaxEnvelopeSize"),
                ..Self::sender(
                    code,
                    "w:EncodingLimit",
                    "The WS-Management service cannot process the request because the envelope size is too small \
                     or the response would exceed it. ",
                )
            },
            2_150_858_793 => Self::receiver(
                code,
                "w:TimedOut",
                "The WS-Management service cannot complete the operation within the time specified in \
                 OperationTimeout.  ",
            ),
            2_150_858_843 => Self {
                detail: Some("UnexpectedSelectors"),
                ..Self::sender(
                    code,
                    "w:InvalidSelectors",
                    "The WS-Management service cannot process the request because the request contained invalid \
                     selectors for the resource. ",
                )
            },
            2_150_858_881 => Self::sender(
                code,
                "w:InvalidTimeout",
                "The WS-Management service cannot process the request because the timeout header is invalid. ",
            ),
            2_150_859_173..=2_150_859_176 | 2_150_859_179 | 2_150_859_236..=2_150_859_242 => {
                Self::quota(code)
            }
            2_150_859_180 => Self::sender(
                code,
                "w:AccessDenied",
                "The WinRS client cannot process the request. The server does not allow remote shells. ",
            ),
            2_150_859_250 => Self::sender(
                code,
                "w:InvalidParameter",
                "The WS-Management service cannot process the request. The IdleTimeout is out of bounds. ",
            ),
            _ => Self::receiver(
                code,
                "w:InternalError",
                format!("The WS-Management service cannot process the request. Error {code:#010x}. "),
            ),
        }
    }

    /// The complete message.
    pub(crate) fn envelope(&self, relates_to: &str, machine: &str) -> String {
        let text = escape(&self.text);
        let message = self.message.as_ref().map_or(text.clone(), |message| escape(message));
        let mut detail = String::new();
        if let Some(name) = self.detail {
            let _ = write!(
                detail,
                "<w:FaultDetail>http://schemas.dmtf.org/wbem/wsman/1/wsman/faultDetail/{name}</w:FaultDetail>"
            );
        }
        detail.push_str(&match self.form {
            Form::Usual if self.provider => {
                let provider = format!(
                    "<f:ProviderFault provider=\"Shell cmd plugin\" \
                     path=\"%systemroot%\\system32\\winrscmd.dll\">{message}</f:ProviderFault>"
                );
                wsman_fault(self.code, machine, &provider)
            }
            Form::Usual => wsman_fault(self.code, machine, &message),
            Form::Nested(inner) => {
                let inner = wsman_fault(inner, machine, &escape(&Self::by_code(inner).text));
                let provider = format!(
                    "<f:ProviderFault provider=\"Shell provider\" \
                     path=\"%systemroot%\\system32\\WsmSvc.dll\">{inner}</f:ProviderFault>"
                );
                wsman_fault(self.code, machine, &provider)
            }
            Form::Wmi => wmi_error(self.code, &message),
        });
        let body = format!(
            "<s:Fault><s:Code><s:Value>s:{}</s:Value><s:Subcode><s:Value>{}</s:Value></s:Subcode></s:Code>\
             <s:Reason><s:Text xml:lang=\"en-US\">{text}</s:Text></s:Reason><s:Detail>{detail}</s:Detail></s:Fault>",
            if self.receiver { "Receiver" } else { "Sender" },
            self.subcode,
        );
        let action = match self.subcode.split_once(':') {
            Some(("a", _)) => "http://schemas.xmlsoap.org/ws/2004/08/addressing/fault",
            Some(("n", _)) => "http://schemas.xmlsoap.org/ws/2004/09/enumeration/fault",
            _ => "http://schemas.dmtf.org/wbem/wsman/1/wsman/fault",
        };
        answer(action, relates_to, &body)
    }
}

fn wsman_fault(code: u32, machine: &str, message: &str) -> String {
    format!(
        "<f:WSManFault xmlns:f=\"http://schemas.microsoft.com/wbem/wsman/1/wsmanfault\" Code=\"{code}\" \
         Machine=\"{}\"><f:Message>{message}</f:Message></f:WSManFault>",
        escape(machine)
    )
}

fn wmi_error(code: u32, message: &str) -> String {
    const CLASS: &str =
        "http://schemas.microsoft.com/wbem/wsman/1/wmi/root/microsoft/windows/management/MSFT_WmiError";
    format!(
        "<p:MSFT_WmiError b:IsCIM_Error=\"true\" xmlns:b=\"http://schemas.dmtf.org/wbem/wsman/1/cimbinding.xsd\" \
         xmlns:p=\"{CLASS}\"><p:CIMStatusCode>1</p:CIMStatusCode><p:Message>{message}</p:Message>\
         <p:MessageID>HRESULT {code:#x}</p:MessageID><p:error_Category>0</p:error_Category>\
         <p:error_Code>{code}</p:error_Code><p:error_Type>HRESULT</p:error_Type>\
         <p:error_WindowsErrorMessage>{message}</p:error_WindowsErrorMessage></p:MSFT_WmiError>"
    )
}
