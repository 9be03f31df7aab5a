import ArgumentParser
import Engagement
import History
import Ledger

/// For which day, and on which knowledge.
struct TimeOptions: ParsableArguments {
    @Option(name: [.customLong("as-of"), .customLong("stichtag")], help: Texts.helpAsOf)
    var asOf: String?

    @Option(name: [.customLong("known-at"), .customLong("kenntnisstand")], help: Texts.helpKnownAt)
    var knownAt: String?

    /// The day that is asked for; nil when none is.
    func day(_ clock: Clock) throws(Complaint) -> Day? {
        guard let asOf else { return nil }
        return try TypedDay.day(asOf, clock)
    }

    /// The knowledge cut as a tree size; all records when none is asked for.
    func known(_ desk: Desk) throws(Complaint) -> TreeSize {
        let size = try desk.size()
        guard let knownAt else { return size }
        guard let position = TypedPosition.parse(knownAt) else {
            let day = try TypedDay.day(knownAt, desk.clock)
            return try desk.size(knownOn: day)
        }
        guard position < size else {
            Output.note(Texts.notYetRecorded(position, size))
            return size
        }
        return position + 1
    }
}

extension Desk {
    /// The number of records.
    func size() throws(Complaint) -> TreeSize {
        do throws(LedgerError) { return try ledger.size() } catch { throw Complaint(error) }
    }

    /// The records known at the end of a civil day.
    func size(knownOn day: Day) throws(Complaint) -> TreeSize {
        do throws(LedgerError) {
            return try ledger.size(knownOn: day)
        } catch {
            throw Complaint(error)
        }
    }

    /// The event at a position, which must exist.
    func event(at position: Position) throws(Complaint) -> Recorded {
        let found: Recorded?
        do throws(HistoryError) {
            found = try ledger.history.event(at: position)
        } catch {
            throw Complaint(error)
        }
        guard let found else {
            let size = try size()
            throw Complaint(.usage, "not_yet_recorded", Texts.notYetRecorded(position, size))
        }
        return found
    }

    /// The events of a stream, oldest first.
    func events(
        of stream: StreamID, knownAt size: TreeSize = .max
    ) throws(Complaint) -> [Recorded] {
        do throws(HistoryError) {
            return try ledger.history.stream(stream, knownAt: size)
        } catch {
            throw Complaint(error)
        }
    }
}

/// A day as it is typed: `2025-12-31`, `31.12.2025`, `heute`, `today`, `jahresende`, `year-end`.
enum TypedDay {
    static func day(_ text: String, _ clock: Clock) throws(Complaint) -> Day {
        if let day = parse(text, today: clock.today) { return day }
        throw Complaint(.usage, "not_a_day", Texts.notADay(text), remedy: Texts.writeADay)
    }

    static func parse(_ text: String, today: Day) -> Day? {
        switch text.lowercased() {
        case "heute", "today": return today
        case "jahresende", "year-end":
            return Day(year: today.year, month: 12, day: 31)
        default: break
        }
        if let day = Day(iso: text) { return day }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].utf8.count == 4,
            parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2])
        else { return nil }
        return Day(year: year, month: month, day: day)
    }
}

/// A position as it is typed: `#812` or `812`.
enum TypedPosition {
    static func parse(_ text: String) -> Position? {
        let digits = text.hasPrefix("#") ? text.dropFirst() : text[...]
        guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Position(digits)
    }

    static func position(_ text: String) throws(Complaint) -> Position {
        if let position = parse(text) { return position }
        throw Complaint(
            .usage, "not_a_position", Texts.notAPosition(text), remedy: Texts.writeAPosition)
    }
}
