//! Compares candidates in interleaved rounds and prints ratios to the first of them.
//!
//! Each round runs every candidate once, so that what else the machine does meets all of them alike;
//! a ratio is the median over the rounds of the ratios within one round. Time is the process's CPU
//! time, which others on the same machine disturb least.
//!
//! `--callgrind` counts instructions instead, which nothing disturbs: each candidate runs in a process of
//! its own under valgrind. Valgrind's processor lacks some instructions that cryptography uses, so
//! compare what is around it.

use std::process::{Command, exit};
use std::thread;
use std::time::{Duration, Instant};

use rustix::time::{ClockId, clock_gettime};

#[path = "../../../auth0-bench/src/emit.rs"]
mod emit;

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

#[derive(Clone)]
pub struct Runner {
    rounds: usize,
    batch: Duration,
    mode: Mode,
}

#[derive(Clone)]
enum Mode {
    Time,
    /// Starts a process for each candidate.
    Callgrind,
    /// Is that process, for the candidate of this name in the table of this title.
    Single(String, String),
}

/// Runs of a candidate under valgrind.
const COUNTED: u32 = 100;

impl Runner {
    /// `--test` makes each run short, to see that it works; whatever else cargo passes is ignored.
    pub fn from_args() -> Self {
        let arguments: Vec<String> = std::env::args().collect();
        let has = |name: &str| arguments.iter().any(|argument| argument == name);
        let (rounds, batch) = if has("--test") {
            (1, Duration::ZERO)
        } else {
            (31, Duration::from_millis(20))
        };
        let mode = match arguments.as_slice() {
            [_, single, title, name] if single == SINGLE => {
                Mode::Single(title.clone(), name.clone())
            }
            _ if has("--callgrind") => Mode::Callgrind,
            _ => Mode::Time,
        };
        Self {
            rounds,
            batch,
            mode,
        }
    }

    /// Prints a table; the first candidate is 1.00. Gives the ratios.
    pub fn compare(&self, title: &str, mut candidates: Vec<Candidate<'_>>) -> Vec<f64> {
        match &self.mode {
            Mode::Time => {}
            Mode::Callgrind => return instructions(title, &candidates),
            Mode::Single(wanted, name) => {
                if wanted == title {
                    let found = candidates.iter_mut().find(|it| it.name == *name).unwrap();
                    for _ in 0..3 {
                        (found.run)();
                    }
                    measured(&mut found.run);
                    exit(0);
                }
                return vec![1.0; candidates.len()];
            }
        }
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
            emit::figure(title, &candidate.name, time * 1e6, "us", Some(ratio));
            ratios.push(ratio);
        }
        ratios
    }

    /// Prints how much more two threads do than one in the same wall time, and how busy they were.
    pub fn scale(&self, title: &str, run: impl Fn() + Sync) {
        if !matches!(self.mode, Mode::Time) {
            return;
        }
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
        let table = format!("{title}, two threads to one");
        emit::figure(&table, "auth0-verify", median(gains.clone()), "×", None);
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

const SINGLE: &str = "--single";

/// Counts instructions of each candidate; no other function's are.
fn instructions(title: &str, candidates: &[Candidate<'_>]) -> Vec<f64> {
    println!("\n{title}, instructions");
    let mut counts = Vec::new();
    for candidate in candidates {
        let output = Command::new("valgrind")
            .args(["--tool=callgrind", "--callgrind-out-file=/dev/null"])
            .args(["--collect-atstart=no", "--toggle-collect=*measured*"])
            .arg(std::env::current_exe().unwrap())
            .args([SINGLE, title, &candidate.name])
            .output()
            .unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success(), "{said}");
        let (_, rest) = said.split_once("Collected :").unwrap();
        let count: f64 = rest.split_whitespace().next().unwrap().parse().unwrap();
        counts.push(count / f64::from(COUNTED));
    }
    let ratios: Vec<_> = counts.iter().map(|count| count / counts[0]).collect();
    for (candidate, (count, ratio)) in candidates.iter().zip(counts.iter().zip(&ratios)) {
        println!("  {ratio:7.3}  {count:9.0}     {}", candidate.name);
    }
    ratios
}

/// What valgrind counts, found by its name.
#[inline(never)]
fn measured(run: &mut dyn FnMut()) {
    (0..COUNTED).for_each(|_| run());
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
