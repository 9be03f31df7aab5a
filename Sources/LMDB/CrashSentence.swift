internal import CLMDB
internal import Glibc

/// The sentence with which the program ends when a mapped file fails under it.
package enum CrashSentence {
    /// Which file failed: a damaged log is the end of trust, damaged read models are rebuilt.
    package enum Place: Int32, Sendable {
        /// The log, or a file that is not known.
        case log = 0
        /// Read models: the environment's folder is called `views`.
        case views = 1
    }

    /// The status with which the program leaves when the log failed.
    package static let exitStatus: Int32 = 2
    /// The status with which it leaves when read models failed, which can be built again.
    package static let viewsExitStatus: Int32 = 74

    /// Makes SIGBUS and SIGSEGV write the sentence and leave, in place of a core dump; call it
    /// once at the start.
    ///
    /// Returns 0, or the errno of a signal that could not be caught.
    @discardableResult
    package static func installFaultHandlers() -> Int32 {
        // The sentences exist before a handler can want them.
        prepare(plain, status: exitStatus, for: .log)
        return unsafe stundenbuch_catch_faults(onFault)
    }

    /// Puts another sentence, and the status with which the program then leaves, in place of the
    /// plain one.
    package static func prepare(_ sentence: [UInt8], status: Int32, for place: Place) {
        // Sound: the bytes are copied before the call returns.
        unsafe sentence.withUnsafeBytes { bytes in
            unsafe stundenbuch_crash_say(
                crash, place.rawValue, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count,
                status)
        }
    }

    /// Notes a directory that is removed when the program ends so; at most 16 are.
    package static func remove(_ directory: String) {
        unsafe stundenbuch_crash_leave(crash, directory)
    }

    static let plain = Array(
        """
        stundenbuch: the ledger's file is damaged or was cut while it was read; \
        run 'stundenbuch verify' on a copy.

        """.utf8)
    static let plainOfViews = Array(
        """
        stundenbuch: the read models are damaged or were cut while they were read; \
        run 'stundenbuch rebuild'.

        """.utf8)
}

// Sound: made once, before the handlers are, and never freed.
nonisolated(unsafe) private let crash: UnsafeMutablePointer<stundenbuch_crash> = {
    let made = UnsafeMutablePointer<stundenbuch_crash>.allocate(capacity: 1)
    unsafe made.initialize(to: stundenbuch_crash())
    for (place, words, status) in [
        (CrashSentence.Place.log, CrashSentence.plain, CrashSentence.exitStatus),
        (.views, CrashSentence.plainOfViews, CrashSentence.viewsExitStatus),
    ] {
        unsafe words.withUnsafeBytes { bytes in
            unsafe stundenbuch_crash_say(
                made, place.rawValue, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count,
                status)
        }
    }
    return unsafe made
}()

/// What runs when the processor or a file refuses to read on, where hardly anything is allowed.
private func onFault(
    _ signal: Int32, _ facts: UnsafeMutablePointer<siginfo_t>?,
    _ context: UnsafeMutableRawPointer?
) {
    let address = unsafe stundenbuch_fault_address(facts)
    unsafe stundenbuch_end(crash, stundenbuch_is_in_views(address))
}

/// What liblmdb calls when it meets something that cannot be.
func onAssertion(_ environment: OpaquePointer?, _ message: UnsafePointer<CChar>?) {
    unsafe stundenbuch_end(crash, stundenbuch_is_of_views(environment))
}
