internal import CLMDB
internal import Glibc

/// How a child process ended.
package enum ChildEnd: Equatable, Sendable {
    /// It left with a status.
    case exited(Int32)
    /// A signal ended it.
    case killed(signal: Int32)
}

/// A process of this program's own executable, for reading what could end the reader.
package enum ChildProcess {
    /// Runs a program with arguments; its standard output goes to a new file.
    ///
    /// Waits for its end.
    package static func run(
        _ executable: String, _ arguments: [String], outputTo path: String
    ) throws(FileError) -> ChildEnd {
        var status: Int32 = 0
        var words = [executable] + arguments
        let code = unsafe CStrings.with(&words) { pointers in
            unsafe stundenbuch_run_child(executable, pointers, path, &status)
        }
        guard code == 0 else { throw FileError("posix_spawn", executable, code) }
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
    }
}

/// Arguments in the form that C takes.
private enum CStrings {
    static func with(
        _ words: inout [String],
        _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
    ) -> Int32 {
        var copies = unsafe words.map { unsafe strdup($0) } + [nil]
        defer { unsafe copies.forEach { unsafe free($0) } }
        // Sound: the copies live until after the call, and the list ends with nil.
        return unsafe copies.withUnsafeMutableBufferPointer { buffer in
            guard let base = buffer.baseAddress else { return EINVAL }
            return unsafe body(base)
        }
    }
}
