//! A stack that is large enough for every document.
//!
//! The stages recurse into the document, and `source` limits the depth. In a build without optimizations their frames
//! take several kilobytes each, which is too much for the stack of an ordinary thread, and for that of the main thread
//! on Windows. So every function that takes a document through several stages runs them here.

use std::cell::Cell;
use std::panic::resume_unwind;
use std::thread::{Builder, scope};

/// The size of the stack in bytes. Only the pages that are touched take memory.
const SIZE: usize = 64 << 20;

/// A thread with a large stack, for work that shares it with others.
pub(crate) fn thread() -> Builder {
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
pub(crate) fn both<T: Send>(mut first: impl FnMut() -> T + Send, second: impl FnOnce() -> T) -> [T; 2] {
    let (done, second) = scope(|scope| {
        let run = || {
            IS_LARGE.set(true);
            first()
        };
        let thread = thread().spawn_scoped(scope, run).ok();
        let second = second();
        (thread.map(|thread| thread.join().unwrap_or_else(|panic| resume_unwind(panic))), second)
    });
    [done.unwrap_or_else(first), second]
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
        let [first, second] =
            on_large_stack(|| both(|| on_large_stack(|| thread::current().id()), || thread::current().id()));
        assert_ne!(first, second);
        assert_eq!(both(|| 1, || 2), [1, 2]);
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
