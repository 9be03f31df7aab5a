/// Counts equal rows of a list without keeping them: 64 bits a row, at most 22 bytes of memory.
///
/// The hash is FNV-1a with a final mix. It need not withstand anybody: rows that share a hash by
/// chance or intent only raise each other's occurrence number. Their identities still differ,
/// since the values stand in them, and the same list gives the same numbers again.
struct SeenRows: Sendable {
    private var slots = [UInt64](repeating: 0, count: 1_024)
    private var taken = 0
    private var further: [UInt64: Int] = [:]

    /// How many equal rows came before this one.
    mutating func occurrence(of content: [UInt8]) -> Int {
        let hash = SeenRows.hash(content)
        guard !insert(hash) else { return 0 }
        further[hash, default: 0] += 1
        return further[hash] ?? 0
    }

    /// Whether the hash is new; it is kept.
    ///
    /// Linear probing in a table that is at most three quarters full.
    private mutating func insert(_ hash: UInt64) -> Bool {
        let slot = slot(of: hash)
        guard slots[slot] == 0 else { return false }
        slots[slot] = hash
        taken += 1
        if taken * 4 > slots.count * 3 { grow() }
        return true
    }

    private func slot(of hash: UInt64) -> Int {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        let old = slots
        slots = [UInt64](repeating: 0, count: old.count * 2)
        for hash in old where hash != 0 { slots[slot(of: hash)] = hash }
    }

    private static func hash(_ bytes: [UInt8]) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        hash = (hash ^ hash >> 32) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        return hash == 0 ? 1 : hash
    }
}
