use super::server::{Latency, Limit, Server};
use tokio::time::{sleep, Instant};
use std::time::Duration;
#[tokio::test(start_paused = true)]
async fn stress() {
    let mut bad = 0;
    for seed in 0..200u32 {
        let (burst, per_second) = [(10,2.0), (10,5.0), (50,16.0), (50,25.0), (100,15.0),(100,32.0),(200,16.0)][seed as usize % 7];
        let latency = [Latency::of(1.0), Latency{least:0.5,most:300.0}, Latency{least:100.0,most:150.0}, Latency{least: 1.0, most: 30.0}, Latency{least:10.0,most:100.0}][seed as usize % 5];
        let slow = f64::from(seed % 4)*1000.0; let server = Server::new(Limit::Tokens{burst, per_second}, latency).seed(seed).slow(slow);
        let took = server.client().run(64, 1000).await.as_secs_f64();
        let ideal = f64::from(1_000 - burst) / per_second + slow/1000.0;
        let pipe = 1000.0/64.0 * (latency.least+latency.most+slow/2.0)/1000.0;
        if server.refused() > 0 || ideal.max(pipe) / took < 0.95 { bad += 1;
        println!("{burst}/{per_second} {latency:?} slow {slow} refused {} {:.1}% (pipe {pipe:.1} ideal {ideal:.1} took {took:.1})", server.refused(), 100.0*ideal.max(pipe) / took); }
    }
    println!("token buckets bad {bad}/300");
    for seed in 0..60u32 {
        let limit = [10, 50, 100][seed as usize % 3];
        let seconds = [1.0, 10.0, 60.0][seed as usize /3 % 3];
        let latency = [Latency::of(1.0), Latency{least:0.5,most:300.0}, Latency{least:100.0,most:150.0}, Latency{least: 1.0, most: 30.0}][seed as usize % 4];
        let server = Server::new(Limit::Window{limit, seconds}, latency).seed(seed);
        let took = server.client().run(64, 1000).await.as_secs_f64();
        let ideal = f64::from(1_000/limit-1)*seconds;
        if server.refused() > 0 || ideal / took < 0.9 { println!("window {limit} in {seconds} {latency:?} refused {} {:.1}%", server.refused(), 100.0*ideal / took); }
    }
}
#[tokio::test(start_paused = true)]
async fn foreign() {
    for (burst, per_second) in [(50, 25.0), (10, 2.0), (100,15.0)] {
    for latency in [Latency::of(1.0), Latency{least:0.5,most:150.0}] {
    for share in [0.0, 0.2, 0.5] {
        let server = Server::new(Limit::Tokens{burst, per_second}, latency).seed(7);
        let other = { let server = server.clone(); tokio::spawn(async move {
            let (mut got, mut not) = (0, 0);
            if share == 0.0 { return }
            loop { sleep(Duration::from_secs_f64(1.0/(share*per_second))).await; if server.take("/") { got += 1 } else { not += 1 };  let _=(got,not); }
        }) };
        let took = server.client().run(64, 1000).await.as_secs_f64();
        other.abort();
        println!("{burst}/{per_second} {latency:?} foreign {share}: refused {} took {took:.1} ideal {:.1}", server.refused(), f64::from(1000-burst)/per_second/(1.0-share));
    }
    // two of us
    let server = Server::new(Limit::Tokens{burst, per_second}, latency).seed(7);
    let (a, b) = (server.client(), server.client());
    let start = Instant::now();
    let (x, y) = tokio::join!(a.run(32, 500), b.run(32, 500));
    println!("two clients: refused {} took {:.1} {:.1} {:.1} ideal {:.1}", server.refused(), x.as_secs_f64(), y.as_secs_f64(), start.elapsed().as_secs_f64(), f64::from(1000-burst)/per_second);
    } }
}
