//! A stack that is large enough for every document, and work on several processors.
//!
//! The stages recurse into the document, and `source` limits the depth. In a build without optimizations their frames
//! take several kilobytes each, which is too much for the stack of an ordinary thread, and for that of the main thread
//! on Windows. So every function that takes a document through several stages runs them here.

use std::cell::Cell;
use std::num::NonZero;
use std::panic::resume_unwind;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{Builder, available_parallelism, scope};

/// The size of the stack in bytes. Only the pages that are touched take memory.
const SIZE: usize = 64 << 20;

/// A thread with a large stack.
fn thread() -> Builder {
    Builder::new().stack_size(SIZE)
}

thread_local! {
    static IS_LARGE: Cell<bool> = const { Cell::new(false) };
}

/// Runs `work` on a thread with a large stack and returns its result. If no thread can be started, `work` runs on this
/// one.
pub fn on_large_stack<T: Send>(mut work: impl FnMut() -> T + Send) -> T {
    if IS_LARGE.get() {
        return work();
    }
    let done = scope(|scope| {
        let run = || {
            IS_LARGE.set(true);
            work()
        };
        let thread = thread().spawn_scoped(scope, run).ok()?;
        Some(thread.join().unwrap_or_else(|panic| resume_unwind(panic)))
    });
    done.unwrap_or_else(work)
}

/// Runs both at once, the first one on a large stack of its own, and returns their results.
pub(crate) fn both<A: Send, B>(mut first: impl FnMut() -> A + Send, second: impl FnOnce() -> B) -> (A, B) {
    let (done, second) = scope(|scope| {
        let run = || {
            IS_LARGE.set(true);
            first()
        };
        let thread = thread().spawn_scoped(scope, run).ok();
        let second = second();
        (thread.map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))), second)
    });
    (done.unwrap_or_else(first), second)
}

/// Runs `work` for each of the items on all processors, and returns the results in the order of the items. The current
/// thread takes part; the others have large stacks. Items are begun in order.
pub(crate) fn all<'i, I: Sync, R: Send>(items: &'i [I], work: impl Fn(&'i I) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let take = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(index) else { break done };
            done.push((index, work(item)));
        }
    };
    let run = || {
        IS_LARGE.set(true);
        take()
    };
    let mut results: Vec<(usize, R)> = scope(|scope| {
        let workers = available_parallelism().map_or(1, NonZero::get).min(items.len());
        let threads: Vec<_> = (1..workers).filter_map(|_| thread().spawn_scoped(scope, run).ok()).collect();
        let mut results = take();
        results.extend(threads.into_iter().flat_map(|t| t.join().unwrap_or_else(|panic| resume_unwind(panic))));
        results
    });
    results.sort_unstable_by_key(|(index, _)| *index);
    results.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use std::thread;

    use super::*;

    #[test]
    fn runs_on_one_other_thread() {
        let [outer, inner] = on_large_stack(|| [thread::current().id(), on_large_stack(|| thread::current().id())]);
        assert_eq!(outer, inner);
        assert_ne!(outer, thread::current().id());
        assert!(!IS_LARGE.get());
    }

    #[test]
    fn runs_both_on_large_stacks() {
        let (first, second) =
            on_large_stack(|| both(|| on_large_stack(|| thread::current().id()), || thread::current().id()));
        assert_ne!(first, second);
        assert_eq!(both(|| 1, || "2"), (1, "2"));
    }

    #[test]
    fn returns_results_in_order() {
        let items: Vec<usize> = (0..1000).collect();
        assert_eq!(all(&items, |item| item * 2), (0..1000).map(|item| item * 2).collect::<Vec<_>>());
        assert_eq!(all(&[], |item: &usize| *item), Vec::<usize>::new());
    }

    #[test]
    #[should_panic(expected = "as it was")]
    fn passes_panics_on() {
        on_large_stack(|| panic!("as it was"));
    }

    #[test]
    fn has_the_size() {
        fn descend(depth: usize) -> usize {
            let frame = std::hint::black_box([depth; 128]);
            if depth == 0 { 0 } else { descend(depth - 1) + frame.len() }
        }
        // 1 KiB and more in each frame: 8 MiB and more.
        assert_eq!(on_large_stack(|| descend(8 << 10)), (8 << 10) * 128);
    }
}
