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

    @Sendable
    static func random(_ count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
}
