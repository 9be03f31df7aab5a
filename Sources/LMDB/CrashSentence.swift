internal import CLMDB

/// The one sentence with which the program ends when a mapped file fails under it.
package enum CrashSentence {
    /// The status with which the program then leaves.
    package static let exitStatus: Int32 = 2

    /// Makes SIGBUS and SIGSEGV write the sentence and leave, in place of a core dump; call it
    /// once at the start.
    ///
    /// Returns 0, or the errno of a signal that could not be caught.
    @discardableResult
    package static func installFaultHandlers() -> Int32 {
        stundenbuch_catch_faults()
    }
}
