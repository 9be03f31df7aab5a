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
