//! What Redis reports about itself, for a check at startup.

use redis::{Value, pipe};

use super::link::{Link, Request};
use crate::{Error, ErrorKind};

/// Role of a server in replication.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum RedisRole {
    /// Accepts writes.
    Primary,
    /// Replicates a primary; stores cannot use it.
    Replica,
}

/// Result of a check of Redis.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct RedisReport {
    /// The version. `None` if the user may not run `INFO`, like all that follows.
    pub version: Option<String>,
    /// The role of the server that responded.
    pub role: Option<RedisRole>,
    /// Whether Redis evicts keys when it is full (`maxmemory-policy` other than `noeviction`). It then
    /// forgets proofs and sessions early.
    pub evicts: Option<bool>,
    /// Whether Redis persists its data on disk. Without persistence, a restart forgets proofs and sessions.
    pub persists: Option<bool>,
}

impl RedisReport {
    fn read(text: &str) -> Self {
        let find = |name: &str| {
            let lines = text.lines().filter_map(|line| line.split_once(':'));
            let mut values = lines.filter(|(key, _)| *key == name);
            values.next().map(|(_, value)| value.trim())
        };
        let has_snapshots = find("rdb_last_save_time").is_some();
        Self {
            version: find("redis_version").map(str::to_owned),
            role: match find("role") {
                Some("master") => Some(RedisRole::Primary),
                Some("slave") => Some(RedisRole::Replica),
                _ => None,
            },
            evicts: find("maxmemory_policy")
                .map(|policy| policy != "noeviction" && find("maxmemory") != Some("0")),
            // Snapshots lose later changes, so only the append-only log counts.
            persists: has_snapshots.then(|| find("aof_enabled") == Some("1")),
        }
    }
}

/// Inspects the server that has a key.
pub(super) async fn ask(link: &Link, key: &str) -> Result<RedisReport, Error> {
    // Any response to this will do, and every user may send it.
    let mut echo = pipe();
    echo.cmd("GET").arg(key);
    let request = |purpose, commands| Request {
        purpose,
        key,
        commands,
    };
    link.run(&request("read keys", &echo)).await?;
    let mut info = pipe();
    info.cmd("INFO");
    let text = match link.ask_quietly(&request("tell about itself", &info)).await {
        Ok(values) => match values.into_iter().next() {
            Some(Value::BulkString(text)) => String::from_utf8_lossy(&text).into_owned(),
            Some(Value::VerbatimString { text, .. }) => text,
            _ => String::new(),
        },
        // Users of managed services often lack the permission.
        Err(error) if error.kind() == ErrorKind::Refused => String::new(),
        Err(error) => return Err(error),
    };
    let report = RedisReport::read(&text);
    if report.role == Some(RedisRole::Replica) {
        return Err(Error::refused(format!(
            "Redis at {} is a replica, which refuses to store anything: connect to the primary, or let \
             sentinels find it",
            link.address()
        )));
    }
    Ok(report)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_redis_says_is_read() {
        let text = "# Server\r\nredis_version:7.0.15\r\nrole:master\r\nmaxmemory:100\r\n\
                    maxmemory_policy:allkeys-lru\r\nrdb_last_save_time:1\r\naof_enabled:0\r\n";
        let report = RedisReport::read(text);
        assert_eq!(report.version.as_deref(), Some("7.0.15"));
        assert_eq!(report.role, Some(RedisRole::Primary));
        assert_eq!((report.evicts, report.persists), (Some(true), Some(false)));
        assert_eq!(RedisReport::read("garbage"), RedisReport::default());
    }
}
