//! The list of all operations.

use std::time::Duration;

use serde_json::{Value, json};

use super::codec::{MOST_SECONDS, fault, message, rate_limit, request};
use super::input::{Input, refused, wrong};
use super::{Operation, Outcome, Running};
use crate::claims;
use crate::tenant::Tenant;

/// An operation that completes immediately.
macro_rules! now {
    ($run:expr) => {
        |tenant, input| {
            let run: fn(&Tenant, Input) -> Outcome = $run;
            Box::pin(std::future::ready(run(&tenant, input)))
        }
    };
}

/// In the order of the README.
pub(super) const ALL: &[Operation] = &[
    Operation {
        method: "GET",
        path: "/state",
        fields: "",
        description: "Returns the tenant's complete state as one document",
        run: |tenant, _| Box::pin(async move { tenant.save_state().await }),
    },
    Operation {
        method: "POST",
        path: "/state",
        fields: "*",
        description: "Adds such a document; answers with the names of sections that are `skipped`",
        run: load_state,
    },
    Operation {
        method: "POST",
        path: "/users",
        fields: "email password",
        description: "Adds a user; answers with `user_id`",
        run: now!(|tenant, input| {
            let email = input.text("email")?;
            if !email.contains('@') {
                return Err(wrong("email", "an email address"));
            }
            if tenant.user_id(email).is_some() {
                return Err(refused(format!("there is a user {email} already")));
            }
            Ok(json!({ "user_id": tenant.add_user(email, input.text("password")?) }))
        }),
    },
    Operation {
        method: "POST",
        path: "/users/many",
        fields: "count",
        description: "Adds the given number of users without passwords; answers with `user_ids`",
        run: now!(|tenant, input| {
            let count = input
                .optional_number("count")?
                .and_then(|n| usize::try_from(n).ok());
            let count = count.filter(|count| *count <= MOST_USERS);
            let count = count.ok_or_else(|| wrong("count", "at most 1000000"))?;
            Ok(json!({ "user_ids": tenant.add_users(count) }))
        }),
    },
    Operation {
        method: "POST",
        path: "/users/block",
        fields: "email blocked",
        description: "Blocks or unblocks a user; a blocked user gets no tokens",
        run: now!(|tenant, input| {
            tenant.block_user(input.text("email")?, input.flag("blocked")?)?;
            Ok(Value::Null)
        }),
    },
    Operation {
        method: "POST",
        path: "/users/roles",
        fields: "email role",
        description: "Gives a user a role, by its name",
        run: now!(|tenant, input| {
            tenant.assign_role(input.text("email")?, input.text("role")?)?;
            Ok(Value::Null)
        }),
    },
    Operation {
        method: "POST",
        path: "/users/end-sessions",
        fields: "email",
        description: "Ends all sessions of a user and tells the applications",
        run: end_sessions,
    },
    Operation {
        method: "POST",
        path: "/users/otp",
        fields: "email",
        description: "Enrolls an authenticator app for a user; answers with its `secret` and current code, `otp`",
        run: now!(|tenant, input| {
            let email = input.text("email")?;
            let secret = tenant.enroll_otp(email)?;
            Ok(json!({ "secret": secret, "otp": tenant.otp(email) }))
        }),
    },
    Operation {
        method: "GET",
        path: "/users/otp",
        fields: "email",
        description: "Answers with the current code of a user's authenticator app, `otp`",
        run: now!(|tenant, input| Ok(json!({ "otp": tenant.otp(input.text("email")?) }))),
    },
    Operation {
        method: "POST",
        path: "/log-in",
        fields: "url email",
        description: "Answers an authorization request (`url`) as if the user had logged in; answers with the `callback`",
        run: now!(|tenant, input| {
            let callback = tenant.log_in(input.text("url")?, input.text("email")?)?;
            Ok(json!({ "callback": callback }))
        }),
    },
    Operation {
        method: "POST",
        path: "/log-in/refuse",
        fields: "description error?",
        description: "Refuses the next login in a browser: the application gets `error`, `access_denied` (unless set) or `unauthorized`",
        run: now!(|tenant, input| {
            let description = input.text("description")?;
            match input.optional_text("error")? {
                None | Some("access_denied") => tenant.refuse_login(description),
                Some("unauthorized") => tenant.refuse_login_unauthorized(description),
                Some(_) => return Err(wrong("error", "`access_denied` or `unauthorized`")),
            }
            Ok(Value::Null)
        }),
    },
    Operation {
        method: "POST",
        path: "/connected-accounts",
        fields: "url approve",
        description: "Decides whether an account is connected, by the URL with the ticket; answers with the `callback`",
        run: now!(|tenant, input| {
            let url = input.text("url")?;
            let callback = if input.flag("approve")? {
                tenant.connect_account(url)?
            } else {
                tenant.refuse_account(url)?
            };
            Ok(json!({ "callback": callback }))
        }),
    },
    Operation {
        method: "POST",
        path: "/devices",
        fields: "user_code approve email?",
        description: "Approves or denies a device login as a user",
        run: now!(|tenant, input| {
            let code = input.text("user_code")?;
            if input.flag("approve")? {
                tenant.approve_device(code, input.text("email")?)?;
            } else {
                tenant.deny_device(code)?;
            }
            Ok(Value::Null)
        }),
    },
    Operation {
        method: "POST",
        path: "/back-channel",
        fields: "email approve",
        description: "Decides the newest back-channel request (CIBA) for a user; answers with its `binding_message`",
        run: now!(|tenant, input| {
            let email = input.text("email")?;
            let message = if input.flag("approve")? {
                tenant.approve_back_channel(email)?
            } else {
                tenant.deny_back_channel(email)?
            };
            Ok(json!({ "binding_message": message }))
        }),
    },
    Operation {
        method: "POST",
        path: "/notifications",
        fields: "email approve",
        description: "Decides the notification sent to a user as a second factor",
        run: now!(|tenant, input| {
            tenant.answer_push(input.text("email")?, input.flag("approve")?)?;
            Ok(Value::Null)
        }),
    },
    Operation {
        method: "POST",
        path: "/trusted-tokens",
        fields: "token_type token email",
        description: "Accepts an external token in a token exchange as a user",
        run: now!(|tenant, input| {
            let (token_type, token) = (input.text("token_type")?, input.text("token")?);
            tenant.trust_token(token_type, token, input.text("email")?)?;
            Ok(Value::Null)
        }),
    },
    Operation {
        method: "GET",
        path: "/outbox",
        fields: "to?",
        description: "Answers with the `messages` sent, oldest first, to all addresses or to one",
        run: now!(|tenant, input| {
            let to = input.optional_text("to")?;
            let outbox = tenant.outbox();
            let messages = outbox.iter();
            let messages = messages.filter(|message| to.is_none_or(|to| message.to == to));
            Ok(json!({ "messages": messages.map(message).collect::<Vec<_>>() }))
        }),
    },
    Operation {
        method: "POST",
        path: "/clock",
        fields: "advance",
        description: "Advances the clock by the given number of seconds",
        run: now!(|tenant, input| {
            let seconds = input.optional_number("advance")?;
            let seconds = seconds.filter(|seconds| *seconds <= MOST_SECONDS);
            let seconds = seconds.ok_or_else(|| wrong("advance", "a number of seconds"))?;
            tenant.advance(Duration::from_secs(seconds));
            Ok(Value::Null)
        }),
    },
    Operation {
        method: "POST",
        path: "/keys/rotate",
        fields: "",
        description: "Signs with a new key from now on; answers with its `kid`",
        run: now!(|tenant, _| Ok(json!({ "kid": tenant.rotate_keys()? }))),
    },
    Operation {
        method: "POST",
        path: "/keys/retire",
        fields: "",
        description: "Withdraws all keys except the current one",
        run: now!(|tenant, _| {
            tenant.retire_old_keys();
            Ok(Value::Null)
        }),
    },
    Operation {
        method: "POST",
        path: "/nonces/rotate",
        fields: "",
        description: "Requires a new nonce in DPoP proofs from now on",
        run: now!(|tenant, _| {
            tenant.rotate_dpop_nonce();
            Ok(Value::Null)
        }),
    },
    Operation {
        method: "POST",
        path: "/tokens",
        fields: "*",
        description: "Issues an `access_token` for the Management API; fields of the body replace its claims",
        run: now!(|tenant, input| {
            Ok(json!({ "access_token": tenant.issue_access_token(input.into_value())? }))
        }),
    },
    Operation {
        method: "POST",
        path: "/tokens/user",
        fields: "email audience scope?",
        description: "Answers with an `access_token` of a user for an API, as a login in the default application brings it",
        run: now!(|tenant, input| {
            let (email, audience) = (input.text("email")?, input.text("audience")?);
            let scope = input.optional_text("scope")?.unwrap_or_default();
            Ok(json!({ "access_token": tenant.user_access_token(email, audience, scope)? }))
        }),
    },
    Operation {
        method: "POST",
        path: "/tokens/id",
        fields: "*",
        description: "Answers with an `id_token` of the default user, with the body's fields over its claims",
        run: now!(|tenant, input| {
            Ok(json!({ "id_token": tenant.issue_id_token(input.into_value())? }))
        }),
    },
    Operation {
        method: "POST",
        path: "/tokens/sign",
        fields: "*",
        description: "Signs the body as it is; answers with the `token`",
        run: now!(|tenant, input| { Ok(json!({ "token": tenant.sign(&input.into_value())? })) }),
    },
    Operation {
        method: "GET",
        path: "/claims",
        fields: "",
        description: "Answers with the templates of claims of `id_token` and `access_token`",
        run: now!(|tenant, _| Ok(claims::to_json(&tenant.claim_templates()))),
    },
    Operation {
        method: "PUT",
        path: "/claims",
        fields: "id_token? access_token?",
        description: "Replaces the templates of claims, each table by name of the claim",
        run: now!(|tenant, input| {
            let templates = claims::from_json(&input.into_value()).map_err(refused)?;
            tenant.set_claim_templates(templates);
            Ok(Value::Null)
        }),
    },
    Operation {
        method: "POST",
        path: "/tokens/revoke",
        fields: "",
        description: "Revokes every Management API token issued so far",
        run: now!(|tenant, _| {
            tenant.revoke_tokens();
            Ok(Value::Null)
        }),
    },
    Operation {
        method: "POST",
        path: "/faults",
        fields: "path method? times? always? status? headers? body? delay_ms? effect?",
        description: "Scripts a fault; `effect` is `cut`, `cut_body` or `malformed`",
        run: now!(|tenant, input| {
            tenant.fault(fault(&input)?);
            Ok(Value::Null)
        }),
    },
    Operation {
        method: "DELETE",
        path: "/faults",
        fields: "",
        description: "Removes all remaining faults",
        run: now!(|tenant, _| {
            tenant.clear_faults();
            Ok(Value::Null)
        }),
    },
    Operation {
        method: "PUT",
        path: "/rate-limits",
        fields: "management? authentication?",
        description: "Limits the Management API and `/oauth/token`, each by `{\"burst\", \"per_second\"}`; without, there is no limit",
        run: now!(|tenant, input| {
            tenant.set_rate_limit(rate_limit(&input, "management")?);
            tenant.set_authentication_rate_limit(rate_limit(&input, "authentication")?);
            Ok(Value::Null)
        }),
    },
    Operation {
        method: "GET",
        path: "/requests",
        fields: "method? path?",
        description: "Answers with the recorded `requests`, oldest first, and how many a rate limit refused as `rate_limited`",
        run: now!(|tenant, input| {
            let (method, path) = (input.optional_text("method")?, input.optional_text("path")?);
            let recorded = tenant.requests();
            let requests = recorded.iter().filter(|request| {
                method.is_none_or(|method| request.method == method)
                    && path.is_none_or(|path| request.path == path)
            });
            let requests: Vec<_> = requests.map(request).collect();
            Ok(json!({ "requests": requests, "rate_limited": tenant.rate_limited_count() }))
        }),
    },
    Operation {
        method: "DELETE",
        path: "/requests",
        fields: "",
        description: "Discards the recorded requests",
        run: now!(|tenant, _| {
            tenant.clear_requests();
            Ok(Value::Null)
        }),
    },
    Operation {
        method: "POST",
        path: "/logs",
        fields: "type details?",
        description: "Adds an entry to the log of the tenant; answers with its `log_id`",
        run: now!(|tenant, input| {
            let details = input.optional_value("details").cloned();
            let id = tenant.add_log(input.text("type")?, details.unwrap_or_else(|| json!({})));
            Ok(json!({ "log_id": id }))
        }),
    },
    Operation {
        method: "POST",
        path: "/events",
        fields: "type object",
        description: "Emits an event to the streams of `/api/v2/events`; answers with its `offset`",
        run: now!(|tenant, input| {
            let object = input.optional_value("object").cloned().unwrap_or_default();
            Ok(json!({ "offset": tenant.emit_event(input.text("type")?, &object) }))
        }),
    },
];

/// As many as fit into a request body.
const MOST_USERS: usize = 1_000_000;

fn load_state(tenant: Tenant, input: Input) -> Running {
    Box::pin(async move {
        let skipped = tenant.load_state(&input.into_value()).await?;
        Ok(json!({ "skipped": skipped }))
    })
}

fn end_sessions(tenant: Tenant, input: Input) -> Running {
    Box::pin(async move {
        tenant.end_sessions(input.text("email")?).await?;
        Ok(Value::Null)
    })
}
