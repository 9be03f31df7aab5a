import Synchronization

/// Numbers that look drawn and are a function of the seed alone: SplitMix64 after Steele, Lea and
/// Flood.
struct Chance: Sendable {
    private var state: UInt64

    /// The numbers that belong to a subject: the same seed and subject give the same numbers,
    /// whatever was drawn for others before.
    init(_ seed: UInt64, _ subject: Subject, _ number: Int, _ part: Int = 0) {
        state = seed
        for word in [subject.rawValue, UInt64(number), UInt64(part)] {
            state = next() ^ word
        }
    }

    /// What numbers are drawn for.
    enum Subject: UInt64 {
        case organisation = 1
        case person, hours, project, secrets
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number from 0 on, below the bound.
    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    /// A number of the range.
    mutating func within(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + below(range.count)
    }

    /// Whether something happens that happens once in so many times.
    mutating func happens(oncePer times: Int) -> Bool { below(times) == 0 }

    mutating func one<Element>(of elements: [Element]) -> Element {
        elements[below(elements.count)]
    }
}

/// Bytes for ids, keys and nonces from one seed: a town made twice is the same to the last byte.
///
/// They are no secret; a ledger made with them holds nothing but inventions.
final class SeededBytes: Sendable {
    private let chance: Mutex<Chance>

    init(seed: UInt64) { chance = Mutex(Chance(seed, .secrets, 0)) }

    func draw(_ count: Int) -> [UInt8] {
        chance.withLock { chance in
            var bytes: [UInt8] = []
            bytes.reserveCapacity(count + 7)
            while bytes.count < count {
                let word = chance.next()
                for shift in stride(from: UInt64(0), to: 64, by: 8) {
                    bytes.append(UInt8(truncatingIfNeeded: word >> shift))
                }
            }
            return Array(bytes.prefix(count))
        }
    }
}
