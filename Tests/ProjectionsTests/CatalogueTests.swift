import Engagement
import Testing

@testable import Projections

struct CatalogueTests {
    @Test func `no two projections have one name`() {
        #expect(Set(Catalogue.names).count == Catalogue.names.count)
        #expect(Catalogue.names.count == 28)
    }

    @Test func `every kind of event changes rows or is listed as one that does not`() {
        let events = TrialLedger.sample.events
        #expect(Set(events.map(\.event.kind)) == Set(EventKind.allCases))
        var finder = ChangingKinds(events: events)
        Catalogue.visitAll(&finder)
        let idle = Set(EventKind.allCases).subtracting(finder.changing)
        #expect(idle == Catalogue.unprojected)
    }

    @Test func `events of no concern change nothing`() {
        var check = Unconcerned(events: TrialLedger.sample.events)
        Catalogue.visitAll(&check)
        #expect(check.slips.isEmpty, "\(check.slips)")
    }

    @Test func `keys and rows come back from their bytes and from no others`() {
        var check = RoundTrips(ledger: TrialLedger.sample)
        Catalogue.visitAll(&check)
        #expect(check.rows > 60)
        #expect(check.slips.isEmpty, "\(check.slips)")
    }

    @Test func `bytes of keys sort as the keys do and stay within the store's limit`() {
        var check = KeyOrder(ledger: TrialLedger.sample)
        Catalogue.visitAll(&check)
        #expect(check.slips.isEmpty, "\(check.slips)")
    }

    @Test func `the same history gives the same bytes`() {
        let first = TrialLedger.sample.rows(Persons.self).digestInput
        #expect(first == TrialLedger.sample.rows(Persons.self).digestInput)
        #expect(first.count > 100)
    }

    @Test func `a visitor's failure ends the visit`() {
        var visitor = StopsAtOnce()
        #expect(throws: StopsAtOnce.Stop.self) { try Catalogue.visitAll(&visitor) }
        #expect(visitor.visits == 1)
    }
}

private struct ChangingKinds: ProjectionVisitor {
    let events: [Recorded]
    var changing: Set<EventKind> = []

    mutating func visit<P: Projection>(_ type: P.Type) throws(Never) {
        guard P.name != EventCounts.name else { return }
        var rows = MemoryRows<P>()
        var before = rows.digestInput
        for event in events {
            rows.apply(event)
            let after = rows.digestInput
            if after != before { changing.insert(event.event.kind) }
            before = after
        }
    }
}

private struct Unconcerned: ProjectionVisitor {
    let events: [Recorded]
    var slips: [String] = []

    mutating func visit<P: Projection>(_ type: P.Type) throws(Never) {
        var rows = MemoryRows<P>()
        for event in events {
            let before = rows.rows
            P.project(event, into: &rows)
            guard rows.rows != before, !P.concerns(event) else { continue }
            slips.append("\(P.name): \(event.event.kind)")
        }
    }
}

private struct RoundTrips: ProjectionVisitor {
    let ledger: TrialLedger
    var rows = 0
    var slips: [String] = []

    mutating func visit<P: Projection>(_ type: P.Type) throws(Never) {
        for (key, row) in ledger.rows(type).sorted {
            rows += 1
            check(key, in: P.name)
            check(row, in: P.name)
        }
    }

    private mutating func check<Value: RowValue & Equatable>(_ value: Value, in name: String) {
        let bytes = value.bytes
        if Value(bytes: bytes) != value { slips.append("\(name): \(value) does not come back") }
        if Value(bytes: bytes + [0]) != nil { slips.append("\(name): takes a trailing byte") }
        for count in bytes.indices where Value(bytes: Array(bytes[..<count])) != nil {
            slips.append("\(name): takes \(count) of \(bytes.count) bytes")
        }
        for index in bytes.indices {
            var other = bytes
            other[index] ^= 0x41
            guard let read = Value(bytes: other), read.bytes != other else { continue }
            slips.append("\(name): has two forms, byte \(index)")
        }
    }
}

private struct KeyOrder: ProjectionVisitor {
    let ledger: TrialLedger
    var slips: [String] = []

    mutating func visit<P: Projection>(_ type: P.Type) throws(Never) {
        let keys = ledger.rows(type).sorted.map(\.key)
        for (one, other) in zip(keys, keys.dropFirst())
        where !one.bytes.lexicographicallyPrecedes(other.bytes) {
            slips.append("\(P.name): \(one) before \(other)")
        }
        slips += keys.filter { $0.bytes.count > 511 }.map { "\(P.name): \($0) is too long" }
    }
}

private struct StopsAtOnce: ProjectionVisitor {
    struct Stop: Error {}
    var visits = 0

    mutating func visit<P: Projection>(_ type: P.Type) throws(Stop) {
        visits += 1
        throw Stop()
    }
}
