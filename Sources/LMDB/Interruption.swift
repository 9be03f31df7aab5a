internal import CLMDB
internal import Synchronization

/// That somebody asked the program to stop, with SIGINT, SIGTERM or SIGHUP.
///
/// The first such signal only sets a flag; no transaction begins while it is set, so that work in
/// batches ends between two of them with `interrupted`. The same signal again ends the program at
/// once, which loses nothing that was committed.
package enum Interruption {
    /// Makes SIGINT, SIGTERM and SIGHUP set the flag once; call it at the start.
    ///
    /// A signal that was ignored before stays ignored. Returns 0, or the errno of a signal that
    /// could not be caught.
    @discardableResult
    package static func watch() -> Int32 {
        // The flag exists before the handler can want it.
        flag.store(false, ordering: .relaxed)
        return stundenbuch_catch_interruptions(onInterruption)
    }

    /// Whether the program was asked to stop.
    package static var isRequested: Bool { flag.load(ordering: .relaxed) }

    /// Takes the flag back, for the reading that says how far the work has come.
    package static func acknowledge() { flag.store(false, ordering: .relaxed) }
}

private let flag = Atomic<Bool>(false)

/// What runs in the signal's own context, where hardly anything else is allowed.
private func onInterruption(_ signal: Int32) {
    flag.store(true, ordering: .relaxed)
}
