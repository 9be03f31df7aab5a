import Crypto
package import Engagement

/// Hashes of what is not secret.
package enum Hashes {
    /// The SHA-256 of bytes, 32 bytes.
    package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: bytes))
    }

    /// The first 16 bytes of the SHA-256 over positions, each as 8 bytes big-endian, in the given
    /// order: it names the events on which a decision rests.
    package static func eventsDigest(_ positions: [Position]) -> [UInt8] {
        var input: [UInt8] = []
        input.reserveCapacity(8 * positions.count)
        for position in positions { input.append(bigEndian: position) }
        return Array(sha256(input).prefix(16))
    }
}

extension Hashes {
    /// SHA-256 over bytes that come in pieces.
    package struct Stream {
        private var hash = SHA256()

        /// No bytes yet.
        package init() {}

        /// Takes further bytes.
        package mutating func add(_ bytes: [UInt8]) { hash.update(data: bytes) }

        /// The digest of all bytes, 32 bytes.
        package func finish() -> [UInt8] { Array(hash.finalize()) }
    }
}
