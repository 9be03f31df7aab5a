import Engagement

/// The bytes of a key file; integers are big-endian.
///
/// Head, once, 64 bytes:
///
/// | Offset | Size | Field |
/// |---|---|---|
/// | 0 | 8 | `STBKEYS` and a line feed |
/// | 8 | 4 | format, 1 |
/// | 12 | 16 | ledger id |
/// | 28 | 32 | import key |
/// | 60 | 4 | CRC-32 of bytes 0 to 59 |
///
/// Then one entry of 48 bytes for each key, in the order in which the keys were made:
///
/// | Offset | Size | Field |
/// |---|---|---|
/// | 0 | 8 | owner's stream |
/// | 8 | 4 | key number, from 1 |
/// | 12 | 32 | key |
/// | 44 | 4 | CRC-32 of the ledger id followed by bytes 0 to 43 |
///
/// Entries are appended, so what a crash leaves behind is bad from some entry to the end of the
/// file: a torn tail. Nothing was committed that needs it, for the log commits after the keys are
/// synced. A bad entry with a good one behind it is damage.
struct KeyFileBytes {
    var ledger: [UInt8]
    var importKey: Secret
    var keys: [PersonKey]
    /// The bytes behind the last good entry.
    var tornByteCount = 0

    static let magic = Array("STBKEYS\n".utf8)
    static let format: UInt32 = 1
    static let ledgerByteCount = 16
    static let headByteCount = 64
    static let entryByteCount = 48

    /// Why bytes are no key file.
    enum Flaw: Error, Equatable {
        case notAKeyFile
        case unknownFormat(UInt32)
        case damagedHead
        case damagedEntry(Int)
    }

    init(ledger: [UInt8], importKey: Secret, keys: [PersonKey]) {
        precondition(ledger.count == KeyFileBytes.ledgerByteCount, "a ledger's id has 16 bytes")
        self.ledger = ledger
        self.importKey = importKey
        self.keys = keys
    }

    init(_ bytes: [UInt8]) throws(Flaw) {
        let magic = KeyFileBytes.magic
        guard bytes.starts(with: magic), bytes.count >= magic.count + 4 else {
            throw .notAKeyFile
        }
        let format = bytes.number(UInt32.self, at: 8)
        guard format == KeyFileBytes.format else { throw .unknownFormat(format) }
        guard bytes.count >= KeyFileBytes.headByteCount,
            CRC32.of(bytes, in: 0..<60) == bytes.number(UInt32.self, at: 60)
        else { throw .damagedHead }
        ledger = Array(bytes[12..<28])
        importKey = Secret(bytes, at: 28)
        keys = []
        try readEntries(of: bytes)
    }

    private mutating func readEntries(of bytes: [UInt8]) throws(Flaw) {
        let (head, size) = (KeyFileBytes.headByteCount, KeyFileBytes.entryByteCount)
        let seed = CRC32.of(ledger, in: ledger.indices)
        let wholeEntries = (bytes.count - head) / size
        keys.reserveCapacity(wholeEntries)
        for entry in 0..<wholeEntries {
            guard let key = KeyFileBytes.key(in: bytes, at: head + entry * size, seed: seed)
            else { continue }
            guard entry == keys.count else { throw .damagedEntry(keys.count) }
            keys.append(key)
        }
        tornByteCount = bytes.count - head - keys.count * size
    }

    private static func key(in bytes: [UInt8], at start: Int, seed: UInt32) -> PersonKey? {
        let number = bytes.number(UInt32.self, at: start + 8)
        guard
            CRC32.of(bytes, in: start..<start + 44, after: seed)
                == bytes.number(UInt32.self, at: start + 44),
            let owner = StreamID(raw: bytes.number(UInt64.self, at: start)),
            number >= PersonKey.firstNumber
        else { return nil }
        return PersonKey(owner: owner, number: number, secret: Secret(bytes, at: start + 12))
    }

    /// The whole file.
    var encoded: [UInt8] {
        var bytes = KeyFileBytes.magic
        bytes.reserveCapacity(
            KeyFileBytes.headByteCount + keys.count * KeyFileBytes.entryByteCount)
        bytes.append(bigEndian: KeyFileBytes.format)
        bytes.append(contentsOf: ledger)
        importKey.append(to: &bytes)
        bytes.append(bigEndian: CRC32.of(bytes, in: bytes.indices))
        return bytes + encoded(keys)
    }

    /// The entries of keys, as they are appended.
    func encoded(_ keys: [PersonKey]) -> [UInt8] {
        let seed = CRC32.of(ledger, in: ledger.indices)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(keys.count * KeyFileBytes.entryByteCount)
        for key in keys {
            let start = bytes.count
            bytes.append(bigEndian: key.owner.raw)
            bytes.append(bigEndian: key.number)
            key.secret.append(to: &bytes)
            bytes.append(bigEndian: CRC32.of(bytes, in: start..<bytes.count, after: seed))
        }
        return bytes
    }
}
