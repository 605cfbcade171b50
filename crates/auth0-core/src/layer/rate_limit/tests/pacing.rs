//! No 429, and the whole rate used.

use super::server::{Latency, Limit, Server};

const LATENCIES: [Latency; 7] = [
    Latency::of(0.5),
    Latency::of(10.0),
    Latency::of(50.0),
    Latency::of(150.0),
    Latency { least: 0.5, most: 10.0 },
    Latency { least: 10.0, most: 60.0 },
    Latency { least: 0.5, most: 150.0 },
];

#[tokio::test(start_paused = true)]
async fn figures() {
    for limit in [
        Limit::Tokens { burst: 50, per_second: 25.0 },
        Limit::Tokens { burst: 10, per_second: 2.0 },
        Limit::Tokens { burst: 100, per_second: 15.0 },
        Limit::Tokens { burst: 100, per_second: 100.0 },
        Limit::Tokens { burst: 3, per_second: 1.0 },
        Limit::Window { limit: 50, seconds: 10.0 },
    ] {
        for latency in LATENCIES {
            for seed in [1, 2, 3] {
                let server = Server::new(limit, latency).seed(seed);
                let took = server.client().run(64, 1_000).await.as_secs_f64();
                let ideal = match limit {
                    Limit::Tokens { burst, per_second } => f64::from(1_000 - burst) / per_second,
                    _ => 200.0 - 10.0,
                };
                println!("{limit:?} {latency:?} refused {} took {took:.2} {:.1}%", server.refused(), ideal / took * 100.0);
            }
        }
    }
}
