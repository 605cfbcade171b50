//! Compares candidates in interleaved rounds and prints ratios to the first of them.
//!
//! Each round runs every candidate once, so that what else the machine does meets all of them alike;
//! a ratio is the median over the rounds of the ratios within one round. Time is the process's CPU
//! time, which others on the same machine disturb least.

use std::thread;
use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};

/// One of several ways to do the same.
pub struct Candidate<'a> {
    name: String,
    run: Box<dyn FnMut() + 'a>,
}

/// A way to do it. It should panic where the outcome is not what it has to be.
pub fn candidate<'a, T>(name: &str, mut run: impl FnMut() -> T + 'a) -> Candidate<'a> {
    let run = Box::new(move || {
        std::hint::black_box(run());
    });
    Candidate {
        name: name.to_owned(),
        run,
    }
}

#[derive(Clone, Copy)]
pub struct Runner {
    rounds: usize,
    batch: Duration,
}

impl Runner {
    /// `--test` makes each run short, to see that it works; whatever else cargo passes is ignored.
    pub fn from_args() -> Self {
        if std::env::args().any(|argument| argument == "--test") {
            Self {
                rounds: 1,
                batch: Duration::ZERO,
            }
        } else {
            Self {
                rounds: 31,
                batch: Duration::from_millis(20),
            }
        }
    }

    /// Prints a table; the first candidate is 1.00. Gives the ratios.
    pub fn compare(&self, title: &str, mut candidates: Vec<Candidate<'_>>) -> Vec<f64> {
        let counts: Vec<u32> = candidates.iter_mut().map(|it| self.calibrate(it)).collect();
        let mut rounds: Vec<Vec<f64>> = Vec::with_capacity(self.rounds);
        for _ in 0..self.rounds {
            let times = candidates
                .iter_mut()
                .zip(&counts)
                .map(|(candidate, count)| {
                    let start = cpu_time();
                    for _ in 0..*count {
                        (candidate.run)();
                    }
                    since(start).as_secs_f64() / f64::from(*count)
                });
            rounds.push(times.collect());
        }
        println!("\n{title}");
        let mut ratios = Vec::new();
        for (index, candidate) in candidates.iter().enumerate() {
            let time = median(rounds.iter().map(|round| round[index]).collect());
            let ratio = median(rounds.iter().map(|round| round[index] / round[0]).collect());
            println!("  {ratio:7.3}  {:9.2} us  {}", time * 1e6, candidate.name);
            ratios.push(ratio);
        }
        ratios
    }

    /// Prints how much more two threads do than one in the same wall time, and how busy they were.
    pub fn scale(&self, title: &str, run: impl Fn() + Sync) {
        let count = self.count(&mut || run());
        let repeat = || (0..count).for_each(|_| run());
        let mut gains = Vec::new();
        let mut busy = Vec::new();
        for _ in 0..self.rounds {
            let start = Instant::now();
            repeat();
            let one = start.elapsed().as_secs_f64();
            let (start, cpu) = (Instant::now(), cpu_time());
            thread::scope(|scope| {
                scope.spawn(repeat);
                scope.spawn(repeat);
            });
            let two = start.elapsed().as_secs_f64();
            gains.push(2.0 * one / two);
            busy.push(since(cpu).as_secs_f64() / two);
        }
        let best = gains.iter().copied().fold(0.0, f64::max);
        println!(
            "\n{title}\n  {:7.3}  two threads to one (best round {best:.3}; {:.2} CPUs to be had)",
            median(gains),
            median(busy)
        );
    }

    fn calibrate(&self, candidate: &mut Candidate<'_>) -> u32 {
        self.count(&mut candidate.run)
    }

    /// How many runs fill a batch.
    fn count(&self, run: &mut dyn FnMut()) -> u32 {
        let mut count = 1;
        loop {
            let start = cpu_time();
            (0..count).for_each(|_| run());
            if since(start) >= self.batch {
                return count;
            }
            count *= 2;
        }
    }
}

fn since(start: Duration) -> Duration {
    cpu_time().saturating_sub(start)
}

fn cpu_time() -> Duration {
    let time = clock_gettime(ClockId::ProcessCPUTime);
    Duration::new(
        time.tv_sec.try_into().unwrap(),
        time.tv_nsec.try_into().unwrap(),
    )
}

fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
