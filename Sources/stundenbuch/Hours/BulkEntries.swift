import ArgumentParser
import Engagement
import History
import Ledger
import Projections

/// Which entries a step in bulk is about: those of a delivery, or of an organisation and period.
struct BulkOptions: ParsableArguments {
    @Option(
        name: [.customLong("delivery"), .customLong("lieferung")], help: Texts.helpBulkDelivery)
    var delivery: String?

    @Option(
        name: [.customLong("organisation"), .customLong("traeger")],
        help: Texts.helpBulkOrganisation)
    var organisation: String?

    @Option(
        name: [.customShort("p"), .customLong("period"), .customLong("zeitraum")],
        help: Texts.helpPeriod)
    var period: String?

    @Option(name: [.customLong("except"), .customLong("ausser")], help: Texts.helpExcept)
    var except: String?

    /// Whether many entries are meant, and not one.
    var isUsed: Bool {
        delivery != nil || organisation != nil || period != nil || except != nil
    }

    /// The entries that are meant, in the order in which they were recorded.
    func entries(_ desk: Desk) throws(Complaint) -> BulkEntries {
        let exceptions = try Exceptions(except ?? "")
        if let delivery {
            guard organisation == nil, period == nil else { throw .bulkNeedsOne }
            return try BulkEntries(desk, delivery, exceptions)
        }
        guard let organisation, let period else { throw .bulkNeedsOne }
        guard let span = TypedPeriod.parse(period, today: desk.clock.today) else {
            throw Complaint(
                .usage, "not_a_period", Texts.notAPeriod(period), remedy: Texts.writeAPeriod)
        }
        let club: OrganisationID = try desk.existing(organisation)
        return try BulkEntries(desk, club, span, "\(club.text), \(period)", exceptions)
    }
}

/// The entries that a step in bulk is about.
struct BulkEntries {
    /// One of them, with its number in the delivery from 1.
    struct Entry {
        let number: Int?
        let line: EntryLine
        let isExcepted: Bool
    }

    /// What they are called together: `L-17`, or organisation and period.
    let name: String
    let entries: [Entry]
    /// Entries that only partly lie in the period and are not among them.
    var straddling = 0

    fileprivate init(
        _ desk: Desk, _ delivery: String, _ exceptions: Exceptions
    ) throws(Complaint) {
        let known = try desk.size()
        let found = try desk.delivery(delivery, knownAt: known)
        let earlier = try desk.earlier(than: found.name, found.facts, knownAt: known)
        let names = earlier.names.union([found.name])
        let lines = try desk.entries(from: earlier.start) { entry in
            entry.provenance.delivery.map(names.contains) ?? false
        }.filter { line in
            line.standing != .reversed || line.entry.provenance.delivery == found.name
        }
        name = "L-\(found.facts.number)"
        entries = try exceptions.taken(from: lines, areNumbered: true)
    }

    fileprivate init(
        _ desk: Desk, _ organisation: OrganisationID, _ span: DaySpan, _ name: String,
        _ exceptions: Exceptions
    ) throws(Complaint) {
        let lines = try desk.entries(from: 0) { entry in
            entry.organisation == organisation && entry.span.overlaps(span)
        }
        let within = lines.filter { span.contains($0.entry.span) }
        self.name = name
        entries = try exceptions.taken(from: within, areNumbered: false)
        straddling = lines.count - within.count
    }
}

extension Desk {
    /// The hours entries from a position on that the filter keeps, with where they stand.
    func entries(
        from start: Position, knownAt known: TreeSize? = nil, where keeps: (HoursRecorded) -> Bool
    ) throws(Complaint) -> [EntryLine] {
        var entries = HoursEntries()
        let end = if let known { known } else { try size() }
        do throws(HistoryError) {
            try ledger.history.forEach(from: start, to: end) { recorded in
                if case .hours(.recorded(let entry)) = recorded.event, !keeps(entry) { return true }
                entries.take(recorded)
                return true
            }
        } catch {
            throw Complaint(error)
        }
        return entries.lines
    }
}

/// What is left out of a step in bulk: entries by number in the delivery, `14` or `14-17`, or by
/// record, `#812`.
private struct Exceptions {
    private let words: [(text: String, numbers: ClosedRange<UInt64>, areRecords: Bool)]

    init(_ text: String) throws(Complaint) {
        var found: [(String, ClosedRange<UInt64>, Bool)] = []
        for word in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
            guard let numbers = Exceptions.numbers(word) else {
                throw Complaint.unknownException(String(word))
            }
            found.append((String(word), numbers, word.hasPrefix("#")))
        }
        words = found
    }

    private static func numbers(_ word: Substring) -> ClosedRange<UInt64>? {
        let ends = word.split(separator: "-", omittingEmptySubsequences: false)
            .compactMap { TypedPosition.parse(String($0)) }
        guard let first = ends.first, let last = ends.last, ends.count < 3, first <= last else {
            return nil
        }
        return first...last
    }

    /// The entries with those left out marked; each exception has to mean one of them.
    func taken(
        from lines: [EntryLine], areNumbered: Bool
    ) throws(Complaint) -> [BulkEntries.Entry] {
        var used = Set<Int>()
        let entries = lines.enumerated().map { place, line in
            let number = UInt64(place + 1)
            let named = words.indices.filter { index in
                let (_, numbers, areRecords) = words[index]
                return areRecords
                    ? numbers.contains(line.recorded.position)
                    : areNumbered && numbers.contains(number)
            }
            used.formUnion(named)
            return BulkEntries.Entry(
                number: areNumbered ? place + 1 : nil, line: line, isExcepted: !named.isEmpty)
        }
        for index in words.indices where !used.contains(index) {
            throw .unknownException(words[index].text)
        }
        return entries
    }
}

extension Complaint {
    /// A step in bulk names either a delivery or an organisation with a period.
    fileprivate static var bulkNeedsOne: Complaint {
        Complaint(
            .usage, "bulk_of_what", Texts.bulkOfWhat, remedy: Texts.nameDeliveryOrPeriod)
    }

    fileprivate static func unknownException(_ text: String) -> Complaint {
        Complaint(
            .usage, "unknown_exception", Texts.unknownException(text),
            remedy: Texts.writeExceptions)
    }
}
