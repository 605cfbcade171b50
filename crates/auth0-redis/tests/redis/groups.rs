//! Groups of servers: a primary with a replica under three sentinels, and a cluster of three nodes.

use std::time::Duration;

use redis::{Value, cmd};

use crate::server::RedisServer;
use crate::support::until;

/// What the sentinels call the primary.
const NAME: &str = "main";

pub(crate) struct Sentinels {
    pub(crate) servers: Vec<(RedisServer, u16)>,
    pub(crate) sentinels: Vec<(RedisServer, u16)>,
}

impl Sentinels {
    pub(crate) async fn start() -> Option<Self> {
        Self::start_with(|_| Vec::new()).await
    }

    /// With more arguments for each server, by its port.
    pub(crate) async fn start_with(more: impl Fn(u16) -> Vec<String>) -> Option<Self> {
        let primary = RedisServer::start_tcp(|port, _| more(port)).await?;
        let port = primary.1;
        let replica = RedisServer::start_tcp(|own, _| {
            let mut arguments = more(own);
            arguments.extend(
                [
                    "--replicaof",
                    &format!("127.0.0.1 {port}"),
                    "--repl-diskless-sync-delay",
                    "0",
                ]
                .map(str::to_owned),
            );
            arguments
        })
        .await?;
        let mut sentinels = Vec::new();
        for _ in 0..3 {
            let sentinel = RedisServer::start_tcp(|port, _| {
                [vec!["--sentinel".to_owned()], more(port)].concat()
            })
            .await?;
            let tell =
                async |arguments: &[&str]| sentinel.0.ask(cmd("SENTINEL").arg(arguments)).await;
            tell(&["MONITOR", NAME, "127.0.0.1", &port.to_string(), "2"]).await;
            for (option, value) in [
                ("down-after-milliseconds", "1000"),
                ("failover-timeout", "5000"),
                ("parallel-syncs", "1"),
            ] {
                tell(&["SET", NAME, option, value]).await;
            }
            sentinels.push(sentinel);
        }
        let group = Self {
            servers: vec![primary, replica],
            sentinels,
        };
        until(
            "the sentinels know the replica and each other",
            async || {
                for (sentinel, _) in &group.sentinels {
                    let about = sentinel.ask(cmd("SENTINEL").arg("MASTER").arg(NAME)).await;
                    let about: std::collections::HashMap<String, String> =
                        redis::from_redis_value(about).unwrap();
                    if about["num-slaves"] != "1" || about["num-other-sentinels"] != "2" {
                        return false;
                    }
                }
                let info = group.servers[1].0.ask(cmd("INFO").arg("replication")).await;
                let info: String = redis::from_redis_value(info).unwrap();
                info.contains("master_link_status:up")
            },
        )
        .await;
        Some(group)
    }

    pub(crate) fn url(&self) -> String {
        let hosts: Vec<_> = self
            .sentinels
            .iter()
            .map(|(_, port)| format!("127.0.0.1:{port}"))
            .collect();
        format!("redis+sentinel://{}/{NAME}", hosts.join(","))
    }
}

pub(crate) struct Cluster {
    nodes: Vec<(RedisServer, u16)>,
    ids: Vec<String>,
}

impl Cluster {
    /// Three nodes with a third of the slots each.
    pub(crate) async fn start() -> Option<Self> {
        Self::start_with(|_| Vec::new()).await
    }

    /// With more arguments for each node, by its port.
    pub(crate) async fn start_with(more: impl Fn(u16) -> Vec<String>) -> Option<Self> {
        let mut nodes = Vec::new();
        let mut buses = Vec::new();
        for _ in 0..3 {
            let bus = std::cell::Cell::new(0);
            let node = RedisServer::start_tcp(|port, second| {
                bus.set(second);
                let mut arguments = more(port);
                arguments.extend(
                    [
                        "--cluster-enabled",
                        "yes",
                        "--cluster-port",
                        &second.to_string(),
                        "--cluster-node-timeout",
                        "2000",
                    ]
                    .map(str::to_owned),
                );
                arguments
            })
            .await?;
            nodes.push(node);
            buses.push(bus.get());
        }
        let mut ids = Vec::new();
        let ranges = [(0, 5_460), (5_461, 10_922), (10_923, 16_383)];
        for ((node, _), (first, last)) in nodes.iter().zip(ranges) {
            let mut slots = cmd("CLUSTER");
            slots.arg("ADDSLOTSRANGE").arg(first).arg(last);
            node.ask(&slots).await;
            let id = node.ask(cmd("CLUSTER").arg("MYID")).await;
            ids.push(redis::from_redis_value(id).unwrap());
        }
        for ((_, port), bus) in nodes.iter().zip(&buses).skip(1) {
            let mut meet = cmd("CLUSTER");
            meet.arg("MEET").arg("127.0.0.1").arg(port).arg(bus);
            nodes[0].0.ask(&meet).await;
        }
        let cluster = Self { nodes, ids };
        until("the nodes agree", async || {
            for (node, _) in &cluster.nodes {
                let info = node.ask(cmd("CLUSTER").arg("INFO")).await;
                let info: String = redis::from_redis_value(info).unwrap();
                if !info.contains("cluster_state:ok") || !info.contains("cluster_known_nodes:3") {
                    return false;
                }
            }
            true
        })
        .await;
        Some(cluster)
    }

    pub(crate) fn url(&self) -> String {
        let hosts: Vec<_> = self
            .nodes
            .iter()
            .map(|(_, port)| format!("127.0.0.1:{port}"))
            .collect();
        format!("redis+cluster://{}", hosts.join(","))
    }

    pub(crate) fn node_urls(&self) -> Vec<String> {
        let url = |(_, port): &(RedisServer, u16)| format!("redis://127.0.0.1:{port}");
        self.nodes.iter().map(url).collect()
    }

    /// How many keys each node has.
    #[cfg(feature = "replay")]
    pub(crate) async fn sizes(&self) -> Vec<i64> {
        let mut sizes = Vec::new();
        for (node, _) in &self.nodes {
            let size = node.ask(&cmd("DBSIZE")).await;
            sizes.push(redis::from_redis_value(size).unwrap());
        }
        sizes
    }

    /// All keys there are.
    pub(crate) async fn keys(&self) -> Vec<String> {
        let keys = self.nodes.iter().map(|(node, _)| node.keys());
        futures_util::future::join_all(keys).await.concat()
    }

    async fn slot(&self, key: &str) -> u16 {
        let slot = self.nodes[0]
            .0
            .ask(cmd("CLUSTER").arg("KEYSLOT").arg(key))
            .await;
        redis::from_redis_value(slot).unwrap()
    }

    async fn owner(&self, slot: u16) -> usize {
        for (index, (node, _)) in self.nodes.iter().enumerate() {
            let nodes = node.ask(cmd("CLUSTER").arg("SLOTS")).await;
            let ranges: Vec<Vec<Value>> = redis::from_redis_value(nodes).unwrap();
            for range in ranges {
                let first: u16 = redis::from_redis_value(range[0].clone()).unwrap();
                let last: u16 = redis::from_redis_value(range[1].clone()).unwrap();
                let primary: Vec<Value> = redis::from_redis_value(range[2].clone()).unwrap();
                let id: String = redis::from_redis_value(primary[2].clone()).unwrap();
                if (first..=last).contains(&slot) && id == self.ids[index] {
                    return index;
                }
            }
        }
        panic!("nobody has slot {slot}");
    }

    /// Moves the slot of a key to the next node, as `redis-cli --cluster reshard` does, slowly enough for
    /// others to meet a slot that is on its way.
    pub(crate) async fn reshard(&self, key: &str) {
        let slot = self.slot(key).await;
        let from = self.owner(slot).await;
        let to = (from + 1) % self.nodes.len();
        let set_slot = async |node: usize, state: &str, other: usize| {
            let mut command = cmd("CLUSTER");
            command
                .arg("SETSLOT")
                .arg(slot)
                .arg(state)
                .arg(&self.ids[other]);
            self.nodes[node].0.ask(&command).await;
        };
        set_slot(to, "IMPORTING", from).await;
        set_slot(from, "MIGRATING", to).await;
        loop {
            tokio::time::sleep(Duration::from_millis(5)).await;
            let mut keys = cmd("CLUSTER");
            keys.arg("GETKEYSINSLOT").arg(slot).arg(1);
            let keys = self.nodes[from].0.ask(&keys).await;
            let keys: Vec<String> = redis::from_redis_value(keys).unwrap();
            let Some(key) = keys.first() else {
                break;
            };
            let mut migrate = cmd("MIGRATE");
            let port = self.nodes[to].1;
            migrate
                .arg("127.0.0.1")
                .arg(port)
                .arg(key)
                .arg(0)
                .arg(5_000);
            self.nodes[from].0.ask(&migrate).await;
        }
        set_slot(to, "NODE", to).await;
        set_slot(from, "NODE", to).await;
        let other = (from + 2) % self.nodes.len();
        set_slot(other, "NODE", to).await;
    }
}
