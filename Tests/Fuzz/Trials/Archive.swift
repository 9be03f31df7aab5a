/// A ZIP archive of parts that are not packed, so that an input reaches the XML behind it.
struct Archive {
    private var bytes: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0

    /// An archive without parts.
    init() {}

    /// Adds a part.
    mutating func add(_ name: String, _ content: [UInt8]) {
        let name = Array(name.utf8)
        let facts: [UInt8] =
            Archive.little(20, 2) + Archive.little(0, 2) + Archive.little(0, 2)
            + Archive.little(0, 2) + Archive.little(0x21, 2)
            + Archive.little(Int(Archive.sum(content)), 4) + Archive.little(content.count, 4)
            + Archive.little(content.count, 4) + Archive.little(name.count, 2)
            + Archive.little(0, 2)
        directory +=
            [0x50, 0x4B, 1, 2] + Archive.little(20, 2) + facts + Archive.little(0, 2)
            + Archive.little(0, 2) + Archive.little(0, 2) + Archive.little(0, 4)
            + Archive.little(bytes.count, 4) + name
        bytes += [0x50, 0x4B, 3, 4] + facts + name + content
        count += 1
    }

    /// The archive with its directory.
    var file: [UInt8] {
        bytes + directory + [0x50, 0x4B, 5, 6] + Archive.little(0, 4)
            + Archive.little(count, 2) + Archive.little(count, 2)
            + Archive.little(directory.count, 4) + Archive.little(bytes.count, 4)
            + Archive.little(0, 2)
    }

    private static func little(_ number: Int, _ size: Int) -> [UInt8] {
        (0..<size).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { sum, _ in
            sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
        }
    }

    private static func sum(_ bytes: [UInt8]) -> UInt32 {
        ~bytes.reduce(~0) { $0 >> 8 ^ table[Int(UInt8(truncatingIfNeeded: $0) ^ $1)] }
    }
}
