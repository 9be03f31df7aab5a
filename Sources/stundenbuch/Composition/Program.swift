import Engagement
import LedgerSchemas
import CardRules

/// What this program is.
enum Program {
    static let version = "0.1.0"

    /// What a ledger is told when this program writes to it.
    static let started = ProgramStarted(
        version: version, build: build, schema: LedgerSchemas.number, engine: Assessor.engine)

    private static var build: String {
        #if DEBUG
            "debug"
        #else
            "release"
        #endif
    }

    /// Random bytes of the system, eight at a draw.
    @Sendable
    static func random(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        var bytes: [UInt8] = []
        bytes.reserveCapacity(count + 7)
        while bytes.count < count {
            let drawn: UInt64 = generator.next()
            for shift in stride(from: 0, to: 64, by: 8) {
                bytes.append(UInt8(truncatingIfNeeded: drawn >> UInt64(shift)))
            }
        }
        return Array(bytes.prefix(count))
    }
}
