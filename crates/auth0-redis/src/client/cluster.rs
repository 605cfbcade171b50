//! Sends commands to the node of a cluster that has their key (redis.io, "Redis cluster
//! specification"). All commands of a call use keys of one slot.

use std::collections::{BTreeMap, HashMap};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use auth0_core::BoxError;
use futures_util::future::select_ok;
use redis::aio::MultiplexedConnection;
use redis::{Cmd, ErrorKind, Pipeline, RedisError, ServerErrorKind, Value, cmd, pipe};
use tokio::time::{Instant, sleep, timeout};

use super::address::Node;
use super::connector::Connector;

const SLOTS: u16 = 16_384;

/// How many nodes a call may be sent to before it fails.
const MOST_HOPS: u32 = 8;

/// How long a call waits while a slot is being moved or the cluster elects a primary.
const WAIT: Duration = Duration::from_millis(50);

/// The minimum time between two reads of the whole map; redirections update single slots in
/// between.
const REFRESH: Duration = Duration::from_secs(1);

pub(super) struct Cluster {
    seeds: Vec<Node>,
    connector: Connector,
    connect_timeout: Duration,
    command_timeout: Duration,
    state: Mutex<State>,
    refreshing: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    /// The first slot and the node of each range, by its last slot.
    ranges: BTreeMap<u16, (u16, Node)>,
    /// Slots that have moved since the ranges were read.
    moved: HashMap<u16, Node>,
    connections: HashMap<Node, MultiplexedConnection>,
    read_at: Option<Instant>,
    is_stale: bool,
}

impl Cluster {
    pub(super) fn new(
        seeds: Vec<Node>,
        connector: Connector,
        connect_timeout: Duration,
        command_timeout: Duration,
    ) -> Self {
        Self {
            seeds,
            connector,
            connect_timeout,
            command_timeout,
            state: Mutex::default(),
            refreshing: tokio::sync::Mutex::new(()),
        }
    }

    /// Creates a client of the same cluster without connections, for another runtime.
    pub(super) fn afresh(&self) -> Self {
        Self::new(
            self.seeds.clone(),
            self.connector.clone(),
            self.connect_timeout,
            self.command_timeout,
        )
    }

    /// Sends commands to the node of the key, and follows redirections. All commands are redirected
    /// together, because otherwise some would write to the old node and the slot could not move.
    pub(super) async fn send(
        &self,
        key: &str,
        commands: &Pipeline,
    ) -> Result<Vec<Value>, BoxError> {
        let slot = slot(key);
        let commands: Vec<_> = commands.cmd_iter().collect();
        let mut answers = vec![Value::Nil; commands.len()];
        let mut unanswered: Vec<_> = (0..commands.len()).collect();
        let mut asking = None;
        let mut last: Option<BoxError> = None;
        for _ in 0..MOST_HOPS {
            let (node, is_asking) = match asking.take() {
                Some(node) => (node, true),
                None => (self.node_of(slot).await?, false),
            };
            let rest = unanswered.iter().map(|index| commands[*index]);
            let values = match self.send_to(&node, is_asking, rest).await {
                Ok(values) => values,
                // The node may be down, and another one may have its slots.
                Err(cause) => {
                    self.lose(&node);
                    if last.is_some() || is_refusal(&*cause) {
                        return Err(cause);
                    }
                    last = Some(cause);
                    continue;
                }
            };
            let mut redirected = None;
            let before = std::mem::take(&mut unanswered);
            for (index, value) in before.into_iter().zip(values) {
                if let Value::ServerError(error) = &value {
                    let error = RedisError::from(error.clone());
                    if let Some(redirect) = Redirect::read(&error, &node, last.is_none()) {
                        unanswered.push(index);
                        redirected = Some((redirect, error));
                    }
                }
                answers[index] = value;
            }
            let Some((redirect, error)) = redirected else {
                return Ok(answers);
            };
            last = Some(error.into());
            match redirect {
                Redirect::Moved(target) => {
                    let mut state = self.state();
                    state.moved.insert(slot, target);
                    state.is_stale = true;
                }
                Redirect::Ask(target) => asking = Some(target),
                Redirect::Wait => sleep(WAIT).await,
                Redirect::Demoted => {
                    self.lose(&node);
                    sleep(WAIT).await;
                }
            }
        }
        Err(last.unwrap_or_else(|| "the cluster keeps redirecting".into()))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while the lock is held, and the state is consistent after every step.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn lose(&self, node: &Node) {
        let mut state = self.state();
        state.connections.remove(node);
        state.read_at = None;
    }

    async fn send_to(
        &self,
        node: &Node,
        is_asking: bool,
        commands: impl Iterator<Item = &Cmd>,
    ) -> Result<Vec<Value>, BoxError> {
        let mut connection = self.connection(node).await?;
        let mut sent = pipe();
        sent.ignore_errors();
        for command in commands {
            if is_asking {
                sent.cmd("ASKING").ignore();
            }
            sent.add_command(command.clone());
        }
        let answer = sent.query_async(&mut connection);
        match timeout(self.command_timeout, answer).await {
            Ok(values) => Ok(values?),
            Err(_) => Err(format!(
                "{node} did not answer within {} ms",
                self.command_timeout.as_millis()
            )
            .into()),
        }
    }

    async fn connection(&self, node: &Node) -> Result<MultiplexedConnection, BoxError> {
        if let Some(connection) = self.state().connections.get(node) {
            return Ok(connection.clone());
        }
        let opened = timeout(self.connect_timeout, self.connector.open(&node.address())).await;
        let connection = opened.map_err(|_| {
            let limit = self.connect_timeout.as_millis();
            format!("{node}: not within {limit} ms")
        })??;
        let mut state = self.state();
        // If several calls connected at the same time, one connection is kept.
        let kept = state.connections.entry(node.clone()).or_insert(connection);
        Ok(kept.clone())
    }

    async fn node_of(&self, slot: u16) -> Result<Node, BoxError> {
        if let Some(node) = self.known(slot) {
            return Ok(node);
        }
        let _turn = self.refreshing.lock().await;
        if let Some(node) = self.known(slot) {
            return Ok(node);
        }
        let known: Vec<_> = {
            let state = self.state();
            let nodes = state.connections.keys();
            nodes.chain(&self.seeds).cloned().collect()
        };
        let asked = known.iter().map(|node| Box::pin(self.ask(node)));
        let (ranges, _) = select_ok(asked).await?;
        let mut state = self.state();
        state.ranges = ranges;
        state.moved.clear();
        state.is_stale = false;
        state.read_at = Some(Instant::now());
        let node = state.node(slot);
        node.ok_or_else(|| format!("no node of the cluster has the slot {slot}").into())
    }

    /// Returns the node where a slot was last seen, unless the map must be read again.
    fn known(&self, slot: u16) -> Option<Node> {
        let state = self.state();
        let read_at = state.read_at?;
        if state.is_stale && read_at.elapsed() >= REFRESH {
            return None;
        }
        state.node(slot)
    }

    /// Reads the ranges of slots from one node.
    async fn ask(&self, node: &Node) -> Result<BTreeMap<u16, (u16, Node)>, BoxError> {
        let mut connection = self.connection(node).await?;
        let mut question = cmd("CLUSTER");
        question.arg("SLOTS");
        let answer = question.query_async(&mut connection);
        let answer: Result<Value, _> = match timeout(self.command_timeout, answer).await {
            Ok(answer) => answer,
            Err(_) => return Err(format!("{node} did not answer in time").into()),
        };
        if answer.is_err() {
            self.state().connections.remove(node);
        }
        let ranges = read_ranges(&answer?, node);
        if ranges.is_empty() {
            return Err(format!("{node} knows no slots").into());
        }
        Ok(ranges)
    }
}

/// The reason why a command must be sent again.
enum Redirect {
    /// Another node has the slot.
    Moved(Node),
    /// Another node is receiving the slot and already has this key.
    Ask(Node),
    /// The cluster is reconfiguring itself.
    Wait,
    /// The node was a primary, and its successor has the slot.
    Demoted,
}

impl Redirect {
    fn read(error: &RedisError, asked: &Node, is_first: bool) -> Option<Self> {
        let ErrorKind::Server(kind) = error.kind() else {
            return None;
        };
        let target = || {
            let mut target = Node::parse(error.redirect_node()?.0)?;
            // An empty host means the node that was asked.
            if target.host.is_empty() {
                target.host.clone_from(&asked.host);
            }
            Some(target)
        };
        match kind {
            ServerErrorKind::Moved => target().map(Self::Moved),
            ServerErrorKind::Ask => target().map(Self::Ask),
            ServerErrorKind::TryAgain | ServerErrorKind::ClusterDown => Some(Self::Wait),
            ServerErrorKind::ReadOnly if is_first => Some(Self::Demoted),
            _ => None,
        }
    }
}

impl State {
    fn node(&self, slot: u16) -> Option<Node> {
        if let Some(node) = self.moved.get(&slot) {
            return Some(node.clone());
        }
        let (_, (first, node)) = self.ranges.range(slot..).next()?;
        (*first <= slot).then(|| node.clone())
    }
}

fn is_refusal(cause: &(dyn std::error::Error + Send + Sync + 'static)) -> bool {
    cause
        .downcast_ref::<RedisError>()
        .is_some_and(|error| error.kind() == ErrorKind::AuthenticationFailed)
}

/// Parses the response to `CLUSTER SLOTS`: first slot, last slot, primary, replicas.
fn read_ranges(answer: &Value, asked: &Node) -> BTreeMap<u16, (u16, Node)> {
    let Value::Array(ranges) = answer else {
        return BTreeMap::new();
    };
    let read = |range: &Value| {
        let Value::Array(range) = range else {
            return None;
        };
        let [
            Value::Int(first),
            Value::Int(last),
            Value::Array(primary),
            ..,
        ] = range.as_slice()
        else {
            return None;
        };
        let [host, Value::Int(port), ..] = primary.as_slice() else {
            return None;
        };
        let host = match host {
            Value::BulkString(host) => String::from_utf8(host.clone()).ok()?,
            Value::SimpleString(host) => host.clone(),
            _ => String::new(),
        };
        let host = match host.as_str() {
            // A node that does not know its own name is reachable where it was asked.
            "" | "?" => asked.host.clone(),
            _ => host,
        };
        let port = u16::try_from(*port).ok()?;
        let (first, last) = (u16::try_from(*first).ok()?, u16::try_from(*last).ok()?);
        Some((last, (first, Node { host, port })))
    };
    ranges.iter().filter_map(read).collect()
}

/// Returns the CRC16/XMODEM of the key, or of the part in its first pair of braces.
fn slot(key: &str) -> u16 {
    let tag = key.split_once('{').and_then(|(_, rest)| {
        let (tag, _) = rest.split_once('}')?;
        (!tag.is_empty()).then_some(tag)
    });
    let mut crc = 0_u16;
    for byte in tag.unwrap_or(key).bytes() {
        crc ^= u16::from(byte) << 8;
        for _ in 0..8 {
            crc = match crc & 0x8000 {
                0 => crc << 1,
                _ => (crc << 1) ^ 0x1021,
            };
        }
    }
    crc % SLOTS
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slots_are_those_of_the_specification() {
        assert_eq!(slot("123456789"), 0x31c3);
        assert_eq!(slot("foo"), 12_182);
        assert_eq!(slot("{user1000}.following"), slot("{user1000}.followers"));
        assert_eq!(slot("foo{bar}{zap}"), slot("bar"));
        assert_eq!(slot("foo{{bar}}zap"), slot("{bar"));
        assert_ne!(slot("foo{}{bar}"), slot("bar"));
    }

    #[test]
    fn ranges_are_read_and_searched() {
        let node = |host: &str, port| {
            Value::Array(vec![
                Value::BulkString(host.into()),
                Value::Int(port),
                Value::BulkString("id".into()),
            ])
        };
        let range =
            |first, last, node| Value::Array(vec![Value::Int(first), Value::Int(last), node]);
        let answer = Value::Array(vec![
            range(0, 99, node("a", 1)),
            range(200, 300, node("", 2)),
            Value::Nil,
            range(301, 70_000, node("c", 3)),
        ]);
        let asked = Node {
            host: "asked".to_owned(),
            port: 9,
        };
        let state = State {
            ranges: read_ranges(&answer, &asked),
            moved: [(7, asked.clone())].into(),
            ..State::default()
        };
        let found = |slot| state.node(slot).map(|node| node.to_string());
        assert_eq!(found(0).unwrap(), "a:1");
        assert_eq!(found(99).unwrap(), "a:1");
        assert_eq!(found(7).unwrap(), "asked:9");
        assert_eq!(found(100), None);
        assert_eq!(found(200).unwrap(), "asked:2");
        assert_eq!(found(301), None);
    }
}
