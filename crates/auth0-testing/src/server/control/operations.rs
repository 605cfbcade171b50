//! Every operation of control over HTTP.

use std::time::Duration;

use serde_json::{Value, json};

use super::input::{Input, refused, wrong};
use super::{Operation, Outcome, Running};
use crate::error::Error;
use crate::server::fault::Fault;
use crate::server::rate_limit::RateLimit;
use crate::server::record::RecordedRequest;
use crate::store::outbox::Message;
use crate::tenant::Tenant;

/// An operation that is done at once.
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
        description: "Answers with everything the tenant knows, as one document",
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
            let id = tenant.add_user(input.text("email")?, input.text("password")?);
            Ok(json!({ "user_id": id }))
        }),
    },
    Operation {
        method: "POST",
        path: "/users/many",
        fields: "count",
        description: "Adds so many users without passwords; answers with `user_ids`",
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
        description: "Blocks a user, who gets no more tokens, or lets them in again",
        run: now!(|tenant, input| {
            tenant.block_user(input.text("email")?, input.flag("blocked")?)?;
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
        description: "Gives a user an authenticator app; answers with its `secret` and what it shows as `otp`",
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
        description: "Answers with what a user's authenticator app shows as `otp`",
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
        path: "/devices",
        fields: "user_code approve email?",
        description: "Lets a device in as a user, or turns it away",
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
        description: "Makes a foreign token good for a token exchange as a user",
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
        description: "Answers with the `messages` sent, oldest first, to everybody or to one address",
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
        description: "Lets so many seconds pass",
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
        description: "Withdraws every key but the current one",
        run: now!(|tenant, _| {
            tenant.retire_old_keys();
            Ok(Value::Null)
        }),
    },
    Operation {
        method: "POST",
        path: "/nonces/rotate",
        fields: "",
        description: "Asks for another nonce in DPoP proofs from now on",
        run: now!(|tenant, _| {
            tenant.rotate_dpop_nonce();
            Ok(Value::Null)
        }),
    },
    Operation {
        method: "POST",
        path: "/tokens",
        fields: "*",
        description: "Answers with an `access_token` for the Management API, with the body's fields over its claims",
        run: now!(|tenant, input| {
            Ok(json!({ "access_token": tenant.issue_access_token(input.into_value())? }))
        }),
    },
    Operation {
        method: "POST",
        path: "/tokens/revoke",
        fields: "",
        description: "Lets the Management API refuse every token signed so far",
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
        description: "Forgets every fault that is left",
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
        description: "Forgets the requests recorded so far",
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

/// As many as fit into a body.
const MOST_USERS: usize = 1_000_000;

/// A hundred years.
const MOST_SECONDS: u64 = 100 * 365 * 86_400;

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

fn message(message: &Message) -> Value {
    json!({
        "to": message.to,
        "channel": message.channel.as_str(),
        "subject": message.subject,
        "body": message.body,
        "code": message.code,
        "link": message.link,
    })
}

fn request(request: &RecordedRequest) -> Value {
    json!({
        "method": request.method,
        "path": request.path,
        "query": request.query,
        "headers": request.headers,
        "body": String::from_utf8_lossy(&request.body),
        "status": request.status,
    })
}

fn fault(input: &Input) -> Result<Fault, Error> {
    let mut fault = Fault::on(input.text("path")?);
    if let Some(method) = input.optional_text("method")? {
        fault = fault.method(method);
    }
    if let Some(times) = input.optional_number("times")? {
        fault = fault.times(u32::try_from(times).map_err(|_| wrong("times", "a small number"))?);
    }
    if input.optional_flag("always")? {
        fault = fault.always();
    }
    if let Some(status) = input.optional_number("status")? {
        let status = u16::try_from(status).map_err(|_| wrong("status", "an HTTP status"))?;
        fault = fault.status(status);
    }
    if let Some(headers) = input.optional_value("headers") {
        let headers = headers.as_object();
        for (name, value) in headers.ok_or_else(|| wrong("headers", "an object"))? {
            let value = value
                .as_str()
                .ok_or_else(|| wrong("headers", "an object of texts"))?;
            fault = fault.header(name, value);
        }
    }
    if let Some(body) = input.optional_value("body") {
        fault = fault.body(match body {
            Value::String(text) => text.clone(),
            json => json.to_string(),
        });
    }
    if let Some(milliseconds) = input.optional_number("delay_ms")? {
        if milliseconds > MOST_SECONDS {
            return Err(wrong("delay_ms", "a number of milliseconds"));
        }
        fault = fault.delay(Duration::from_millis(milliseconds));
    }
    match input.optional_text("effect")? {
        None => Ok(fault),
        Some("cut") => Ok(fault.cut()),
        Some("cut_body") => Ok(fault.cut_body()),
        Some("malformed") => Ok(fault.malformed()),
        Some(_) => Err(wrong("effect", "`cut`, `cut_body` or `malformed`")),
    }
}

fn rate_limit(input: &Input, name: &str) -> Result<Option<RateLimit>, Error> {
    let Some(limit) = input.optional_value(name) else {
        return Ok(None);
    };
    let burst = limit["burst"]
        .as_u64()
        .and_then(|burst| u32::try_from(burst).ok());
    let limit = burst.zip(limit["per_second"].as_f64());
    let (burst, per_second) = limit.ok_or_else(|| {
        refused(format!(
            "the field `{name}` has to be {{\"burst\": 50, \"per_second\": 25}}"
        ))
    })?;
    Ok(Some(RateLimit::new(burst, per_second)))
}
