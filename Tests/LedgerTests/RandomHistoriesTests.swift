import EventLog
import FoundationEssentials
import History
import ReadModels
import Testing

@testable import Engagement
@testable import Ledger

/// Random histories through the whole write side: whatever is accepted, the rows that were kept
/// up to date, those built anew and those of a replay are the same.
struct RandomHistoriesTests {
    private static let commands = 200
    /// How many histories run unless `STUNDENBUCH_HISTORIES` says another number.
    private static let usualCount = 40

    private static var count: Int {
        let said = ProcessInfo.processInfo.environment["STUNDENBUCH_HISTORIES"]
        return said.flatMap { Int($0) } ?? usualCount
    }

    @Test func `incremental, rebuilt and replayed rows are equal at every prefix`() throws {
        let seed = UInt64.random(in: .min ... .max)
        print("\(Self.count) histories of \(Self.commands) commands: seed \(seed)")
        var kinds: Set<EventKind> = []
        var refusals: Set<Refusal.Code> = []
        for number in 0..<Self.count {
            var history = try RandomHistory(seed: seed &+ UInt64(number), number: number)
            try history.run(Self.commands)
            kinds.formUnion(history.kinds)
            refusals.formUnion(history.refusals)
        }
        if Self.count >= 20 {
            #expect(kinds.count > 45, "only \(kinds.count) kinds, seed \(seed)")
            #expect(refusals.count > 8, "only \(refusals.count) refusals, seed \(seed)")
        }
    }
}

/// One history: several sessions, in one of two time zones, some with a clock that is set back.
private struct RandomHistory {
    private let comment: Comment
    private let trial: TrialLedger
    private let isInBerlin: Bool
    private let stepsBack: Bool
    private var town: RandomTown
    private let watches = ProjectionWatches()
    private var watched: TreeSize = 0
    private var accepted: [(draft: Draft, position: Position)] = []
    private(set) var kinds: Set<EventKind> = []
    private(set) var refusals: Set<Refusal.Code> = []

    init(seed: UInt64, number: Int) throws {
        comment = "history \(number), seed \(seed)"
        isInBerlin = number.isMultiple(of: 2)
        stepsBack = number % 4 >= 2
        town = RandomTown(seed: seed)
        trial = try TrialLedger(offsetMinutes: isInBerlin ? 120 : 0)
    }

    mutating func run(_ commands: Int) throws {
        var left = commands
        while left > 0 {
            let some = min(left, Int.random(in: 20...110, using: &town.random))
            try runSession(left == commands ? RandomTown.founding : [], some)
            left -= some
            try compareStored()
            try moveClock()
        }
        try compareRebuilt()
    }

    private mutating func runSession(_ first: [Draft], _ count: Int) throws {
        var session = try Session.begin(
            trial.ledger, trial.settings(acceptsClock: true, program: "\(watched / 300)"))
        if let (draft, position) = accepted.randomElement(using: &town.random) {
            #expect(try session.submit(draft).known == position, comment)
        }
        for made in first + (first.count..<count).map({ _ in town.next() }) {
            let submission = try session.submit(made)
            town.took(submission)
            if let position = submission.first { accepted.append((made, position)) }
            if let refusal = submission.refusal { refusals.insert(refusal) }
            if Int.random(in: 0..<60, using: &town.random) == 0 { try session.flush() }
        }
        try session.finish()
    }

    /// Days or weeks pass; the civil time of Berlin changes with the season; a clock may be set
    /// back by hours.
    private mutating func moveClock() throws {
        let clock = trial.clock
        if stepsBack, Bool.random(using: &town.random) {
            clock.now -= Int64.random(in: 10...20_000, using: &town.random) * 1_000_000
        } else {
            clock.now += Int64.random(in: 1...9_000_000, using: &town.random) * 1_000_000
        }
        let month = Instant(microseconds: clock.now).day(minutesAheadOfUTC: 0).civil.month
        clock.offsetMinutes = isInBerlin ? ((4...10).contains(month) ? 120 : 60) : 0
    }

    /// Follows the new events one by one, then compares with what the catch-up stored.
    private mutating func compareStored() throws {
        let size = try trial.size()
        var parted: [String] = []
        var events: [Recorded] = []
        try trial.ledger.history.forEach(from: watched, to: size) { recorded in
            events.append(recorded)
            return true
        }
        for recorded in events {
            kinds.insert(recorded.event.kind)
            parted += watches.all.compactMap { $0.apply(recorded) }
        }
        #expect(parted == [], comment)
        for watch in watches.all {
            #expect(try watch.compare(trial.ledger.views) == nil, comment)
        }
        watched = size
    }

    private func compareRebuilt() throws {
        let views = trial.ledger.views
        let before = try digests()
        _ = try views.rebuild()
        #expect(try digests() == before, comment)
        let report = try trial.ledger.log.verify(
            meaning: { EventHistory.meaning(of: $1, at: $0) }, progress: { _ in })
        #expect(report.isIntact, comment)
    }

    private func digests() throws -> [[UInt8]] {
        let views = trial.ledger.views
        return try views.states().map { try views.digest(ofTable: $0.name) }
    }
}
