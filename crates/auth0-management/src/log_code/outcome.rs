//! Whether an entry of the tenant's log is good news.

/// Outcome that a log entry reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LogOutcome {
    /// An action succeeded.
    Success,
    /// An action failed.
    Failure,
    /// A condition that people may have to look at: a limit, an attack, a setting.
    Warning,
    /// Information.
    Notice,
}

impl LogOutcome {
    /// By the code. Nearly all say it themselves: old ones by their first letter, new ones by their last
    /// word.
    pub(super) fn of(code: &str) -> Self {
        match code {
            "gd_auth_rejected" | "rich_consents_access_error" => return Self::Failure,
            "gd_enrollment_complete" | "organization_member_added" | "ublkdu" => {
                return Self::Success;
            }
            "pwd_leak"
            | "reset_pwd_leak"
            | "signup_pwd_leak"
            | "gd_otp_rate_limit_exceed"
            | "depnote"
            | "acul_sdk_notice" => return Self::Warning,
            "ss_sso_info" => return Self::Notice,
            _ => {}
        }
        let last_word = code.rsplit_once('_').map_or("", |(_, word)| word);
        match last_word {
            "failed" | "failure" => return Self::Failure,
            "succeeded" | "succeed" | "success" | "completed" => return Self::Success,
            _ => {}
        }
        if code.starts_with("limit_") || code.starts_with("api_limit") || code.starts_with('w') {
            return Self::Warning;
        }
        match code.as_bytes().first() {
            Some(b'f') => Self::Failure,
            Some(b's') => Self::Success,
            _ => Self::Notice,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_say_how_it_came_out() {
        for (outcome, codes) in [
            (
                LogOutcome::Success,
                &[
                    "s",
                    "sapi",
                    "seacft",
                    "flows_execution_completed",
                    "gd_auth_succeed",
                ][..],
            ),
            (
                LogOutcome::Failure,
                &[
                    "f",
                    "fp",
                    "fn",
                    "ss_sso_failure",
                    "failed_on_behalf_of_token_exchange",
                ],
            ),
            (
                LogOutcome::Warning,
                &[
                    "w",
                    "wum",
                    "limit_wc",
                    "api_limit_warning",
                    "signup_pwd_leak",
                ],
            ),
            (
                LogOutcome::Notice,
                &["mfar", "cls", "pla", "ss_sso_info", "gd_send_sms"],
            ),
        ] {
            for code in codes {
                assert_eq!(LogOutcome::of(code), outcome, "{code}");
            }
        }
    }
}
