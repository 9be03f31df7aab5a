import Documents
import Engagement
import Ledger
import StrictJSON

/// What every answer stands on: the day, the knowledge, the kind of ledger.
struct Footer {
    let asOf: Day?
    let known: TreeSize
    let last: Recorded?
    let isSimulated: Bool

    /// The footer in the language of this run.
    var lines: [String] {
        var lines: [String] = []
        if let asOf { lines.append(Texts.footerAsOf(asOf.spoken)) }
        if let last {
            lines.append(Texts.footerKnown(known - 1, last.civilTime))
        }
        if isSimulated { lines.append(Texts.footerSimulated) }
        return lines
    }

    /// The same for scripts.
    var members: [JSONValue.Member] {
        [
            .init("as_of", asOf.map { .string($0.iso) } ?? .null),
            .init("known_at", Footer.knownAt(known, last)),
            .init("simulated_clock", .bool(isSimulated)),
        ]
    }

    static func knownAt(_ size: TreeSize, _ last: Recorded?) -> JSONValue {
        [
            "size": .integer(Int64(size)), "position": .integer(Int64(size) - 1),
            "recorded_at": last.map { .string($0.at.iso) } ?? .null,
        ]
    }
}

extension Desk {
    /// The footer of an answer.
    func footer(known: TreeSize, asOf: Day?) throws(Complaint) -> Footer {
        Footer(
            asOf: asOf, known: known, last: known == 0 ? nil : try event(at: known - 1),
            isSimulated: ledger.opening.simulatedClock)
    }
}

extension Day {
    /// The day as people write it in the language of this run.
    var spoken: String {
        guard Speech.language == .german else { return iso }
        let (year, month, day) = civil
        return "\(day < 10 ? "0" : "")\(day).\(month < 10 ? "0" : "")\(month).\(year)"
    }
}

extension Recorded {
    /// When it was recorded, in the ledger's civil time, as people of this run's language write
    /// it.
    var civilTime: String {
        let instant = CalendarInstant(
            microseconds: at.microseconds, offsetMinutes: minutesAheadOfUTC)
        return instant?.text(in: Speech.language) ?? at.iso
    }
}
