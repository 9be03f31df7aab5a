import Crypto

/// The 32 bytes of a key.
///
/// No description, debugger output or dump of it shows any of them.
package struct Secret: Equatable, Sendable {
    /// The length of every key in bytes.
    package static let byteCount = 32

    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// A key from exactly 32 bytes.
    package init(_ bytes: [UInt8]) {
        precondition(bytes.count == Secret.byteCount, "a key has 32 bytes")
        self.init(bytes, at: 0)
    }

    /// A key from the 32 bytes at an offset, which must be there.
    init(_ bytes: [UInt8], at offset: Int) {
        func word(_ number: Int) -> UInt64 { bytes.number(UInt64.self, at: offset + 8 * number) }
        words = (word(0), word(1), word(2), word(3))
    }

    /// Adds the 32 bytes to what is written to the key file.
    func append(to bytes: inout [UInt8]) {
        bytes.append(bigEndian: words.0)
        bytes.append(bigEndian: words.1)
        bytes.append(bigEndian: words.2)
        bytes.append(bigEndian: words.3)
    }

    /// The key as the cipher takes it.
    var symmetricKey: SymmetricKey { SymmetricKey(data: bytes) }

    /// The 32 bytes.
    var bytes: [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(Secret.byteCount)
        append(to: &bytes)
        return bytes
    }

    /// Whether all 32 bytes agree.
    package static func == (left: Secret, right: Secret) -> Bool { left.words == right.words }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Always the same word.
    package var description: String { "secret" }
    /// Always the same word.
    package var debugDescription: String { "secret" }
    /// A mirror without children, so that a dump shows nothing.
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
