import Crypto

/// The three hashes of an RFC 9162 tree over SHA-256 (section 2.1.1).
///
/// | Hash of | SHA-256 over |
/// |---|---|
/// | the empty tree | nothing |
/// | a leaf | byte 00, record |
/// | a node | byte 01, left digest, right digest |
///
/// The leading byte keeps a node from being passed off as a leaf.
package enum TreeHash {
    /// The root of the tree without leaves.
    package static let empty = sha256([])

    private static let leafPrefix: UInt8 = 0
    private static let nodePrefix: UInt8 = 1

    /// The leaf hash of a record's stored bytes, of any length.
    package static func leaf(_ record: Span<UInt8>) -> Digest {
        var input = [UInt8](repeating: leafPrefix, count: 1 + record.count)
        var output = input.mutableSpan
        for position in record.indices {
            output[1 + position] = record[position]
        }
        return sha256(input)
    }

    /// The hash of the tree whose two halves have the given roots.
    package static func node(_ left: Digest, _ right: Digest) -> Digest {
        var input = [UInt8](repeating: nodePrefix, count: 1 + 2 * Digest.byteCount)
        var output = input.mutableSpan
        left.write(to: &output, at: 1)
        right.write(to: &output, at: 1 + Digest.byteCount)
        return sha256(input)
    }

    /// One update over one array: every further `update` costs a call through the library's
    /// reference-counted state.
    private static func sha256(_ bytes: [UInt8]) -> Digest {
        var output = SHA256.hash(data: bytes).makeIterator()
        return Digest(reading: &output)
    }
}
