internal import CLMDB
internal import Glibc

/// The standard streams of the process, for bytes.
package enum StandardStream: Int32, Sendable {
    /// Where answers go.
    case output = 1
    /// Where notices and complaints go.
    case error = 2

    /// Takes the numbers 0 to 2 where whoever started the program had closed them; call it before
    /// anything is opened.
    ///
    /// Else the next file, the ledger's, would get such a number and the answer be written into
    /// it. What is closed stays so for ``write(_:)``: `failed` with `EBADF`. Returns 0, or an errno
    /// with which nothing may be opened.
    package static func takeNumbers() -> Int32 { stundenbuch_take_standard_numbers() }

    /// Writes all bytes; a reader that went away is `failed` with `EPIPE`.
    package func write(_ bytes: Span<UInt8>) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let rest = bytes.extracting(written..<bytes.count)
            // Sound: the memory is lent for the length of the call, which reads no further.
            let count = unsafe rest.withUnsafeBytes { memory in
                unsafe Glibc.write(rawValue, memory.baseAddress, memory.count)
            }
            if count > 0 {
                written += count
            } else if errno != EINTR {
                throw FileError("write", self == .output ? "stdout" : "stderr", errno)
            }
        }
    }
}

/// What somebody types at a terminal.
package enum TypedBytes {
    private static let pauseMilliseconds: Int32 = 100

    /// The next byte, waiting for it; nil at the end of the input and when the program is asked to
    /// stop, at whatever moment that happens.
    package static func next() -> UInt8? {
        while !Interruption.isRequested {
            let byte = stundenbuch_typed_byte(pauseMilliseconds)
            if byte >= 0 { return UInt8(truncatingIfNeeded: byte) }
            if byte == -1 { return nil }
        }
        return nil
    }
}
