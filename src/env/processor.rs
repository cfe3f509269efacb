//! Which processor a thread runs on, so that a second thread can begin on another one.
//!
//! Linux may start a thread on the processor of the one that started it and move neither before its next tick: for up to 4 ms,
//! a fifth of what a list of 2,000 people takes, two threads then do the work of one. Refuses to know what threads do.

/// The processor that a thread ran on when it was asked.
#[derive(Clone, Copy, Debug)]
pub struct Processor(#[cfg(target_os = "linux")] usize);

impl Processor {
    /// That of the thread that asks; none where nobody says.
    #[cfg(target_os = "linux")]
    #[must_use]
    pub fn of_this_thread() -> Option<Self> {
        let processor = rustix::thread::sched_getcpu();
        (processor < rustix::thread::CpuSet::MAX_CPU).then_some(Self(processor))
    }

    #[cfg(not(target_os = "linux"))]
    #[must_use]
    pub fn of_this_thread() -> Option<Self> {
        None
    }

    /// Moves the thread that asks to another processor, if it may run on one. Where it runs from then on is as free as before.
    #[cfg(target_os = "linux")]
    pub fn leave(self) {
        use rustix::thread::{sched_getaffinity, sched_setaffinity};
        let Ok(all) = sched_getaffinity(None) else {
            return;
        };
        let mut others = all;
        others.unset(self.0);
        // What cannot be done costs time and nothing else.
        if others.count() > 0 && sched_setaffinity(None, &others).is_ok() {
            let _ = sched_setaffinity(None, &all);
        }
    }

    #[cfg(not(target_os = "linux"))]
    pub fn leave(self) {}
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;
    use rustix::thread::sched_getaffinity;

    #[test]
    fn a_thread_leaves_a_processor_and_may_come_back() {
        let processor = Processor::of_this_thread().expect("a processor");
        let (before, after) = std::thread::spawn(move || {
            let before = sched_getaffinity(None).expect("the processors");
            processor.leave();
            (before, sched_getaffinity(None).expect("the processors"))
        })
        .join()
        .expect("it ends");
        assert!(before.count() > 0);
        assert_eq!(before, after);
    }
}
