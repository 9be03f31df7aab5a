/// Random numbers from a seed that a failing test can name, so that its run can be repeated.
///
/// SplitMix64 after Steele, Lea and Flood: the same seed gives the same numbers everywhere.
package struct SplitMix: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// A generator whose whole sequence follows from the seed.
    package init(seed: UInt64) {
        state = seed
    }

    /// The next number; every value of 64 bits is as likely as any other.
    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
