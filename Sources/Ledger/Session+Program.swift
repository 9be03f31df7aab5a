import Engagement
import EventCoding
import EventLog
import History

extension Session {
    /// Whether another program than this one wrote last.
    func mustAnnounceProgram() throws(LedgerError) -> Bool {
        let kind = EventKind.programStarted.rawValue
        var last: [UInt8]?
        try wrapped { () throws(LogError) in
            try ledger.log.forEachBackwards(in: StreamID.ledger.raw, knownAt: .max) {
                _, record in
                guard let header = try? RecordHeader(record), header.kind == kind else {
                    return true
                }
                last = record.indices.map { record[$0] }
                return false
            }
        }
        guard let last else { return true }
        let recorded = try wrapped { () throws(HistoryError) in
            try EventHistory.decode(last.span, at: 0)
        }
        guard case .ledger(.programStarted(let program)) = recorded.event else { return true }
        return program != settings.program
    }

    /// Appends that the clock was set back, when that was accepted; refuses otherwise.
    mutating func settleClock() throws(LedgerError) {
        let last = try wrapped { () throws(HistoryError) in
            try ledger.history.event(at: size - 1)
        }
        let now = settings.clock()
        guard let last, now.microseconds < last.at.microseconds - EventLog.clockTolerance
        else { return }
        guard settings.acceptsClock else {
            throw .log(.clockBehind(last: last.at.microseconds, now: now.microseconds))
        }
        guard !settings.isRehearsal else { return }
        let step = ClockStepped(before: last.at.microseconds, now: now.microseconds)
        try appendAlone(.ledger(.clockStepped(step)), acceptsClockStep: true)
    }

    /// Appends one event of the ledger's own stream in a transaction of its own.
    private mutating func appendAlone(
        _ event: Event, acceptsClockStep: Bool
    ) throws(LedgerError) {
        let id = freshCommandID()
        var alone = Batch()
        alone.add(DecidedCommand(asks: [Ask(.ledger, event)]), id, 0, settings.actor)
        let (commands, clock) = (alone.commands, settings.clock)
        try wrapped { () throws(LogError) in
            _ = try ledger.log.append(
                commands, expecting: [], clock: clock, acceptsClockStep: acceptsClockStep)
        }
        states.forget(.ledger)
        size += 1
    }
}
