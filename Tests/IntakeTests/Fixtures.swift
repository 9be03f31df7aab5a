import Engagement

@testable import Intake

/// What a parser makes of a text, in words: the value, or `! code suggestion`.
func outcome<Value>(
    _ text: String, _ parse: (String) throws(ValueFault) -> Value, _ show: (Value) -> String
) -> String {
    do throws(ValueFault) {
        return show(try parse(text))
    } catch {
        return ["!", error.code.rawValue, error.suggestion].compactMap(\.self)
            .joined(separator: " ")
    }
}

/// All rows of a file that is fed in chunks of that many bytes.
func rows(_ bytes: [UInt8], chunk: Int = 7) -> [CSVRow] {
    var reader = CSVReader()
    var rows: [CSVRow] = []
    for start in stride(from: 0, to: bytes.count, by: chunk) {
        reader.feed(Array(bytes[start..<min(bytes.count, start + chunk)]))
        while let row = reader.next() { rows.append(row) }
    }
    reader.finish()
    while let row = reader.next() { rows.append(row) }
    return rows
}

extension CSVRow {
    /// The texts of all cells.
    var texts: [String] { (0..<count).map(text) }
    /// The codes of all faults.
    var codes: [FindingCode] { faults.map(\.code) }
}

/// All readings of a list.
func readings(
    _ kind: ListKind, _ bytes: [UInt8], isTakenOver: Bool = false, hints: ListHints = ListHints()
) -> [RowReading] {
    var reader = ListReader(kind, file: "list.csv", isTakenOver: isTakenOver, hints: hints)
    reader.feed(bytes)
    reader.finish()
    var readings: [RowReading] = []
    while let reading = reader.next() { readings.append(reading) }
    return readings
}

/// All readings of a list written in UTF-8.
func readings(
    _ kind: ListKind, _ text: String, isTakenOver: Bool = false, hints: ListHints = ListHints()
) -> [RowReading] {
    readings(kind, Array(text.utf8), isTakenOver: isTakenOver, hints: hints)
}

extension [RowReading] {
    /// Each finding as `line heading code suggestion`, a notice with a question mark.
    var findings: [String] {
        flatMap(\.findings).map { finding in
            let mark = finding.severity == .notice ? "?" : nil
            let line = finding.line.map { "\($0)" } ?? "-"
            return [mark, line, finding.heading, finding.code.rawValue, finding.suggestion]
                .compactMap(\.self).joined(separator: " ")
        }
    }

    /// The rows that were taken.
    var listed: [ListedRow] { compactMap(\.row) }
}

/// A ledger of a few names.
final class Book: Directory {
    var streams: [String: StreamID] = [:]
    var known: Set<StreamID> = []
    var programmes: [String: ProgrammeID] = [:]
    var engagements: [PersonID: Revision] = [:]
    var activities: [String: String] = [:]
    /// Names of organisations.
    var names: [String: OrganisationID] = [:]
    /// Whom names mean, by their spelling.
    var matches: [String: NameMatch] = [:]

    /// Puts a source's key of a subject into the book.
    func enter(_ stream: StreamID, key: String, source: String = "") {
        streams["\(stream.kind) \(source) \(key)"] = stream
        known.insert(stream)
    }

    func stream(_ kind: StreamKind, source: String, key: String) -> StreamID? {
        streams["\(kind) \(source) \(key)"]
    }
    func knows(_ stream: StreamID) -> Bool { known.contains(stream) }
    func match(
        _ name: WrittenName, of organisation: OrganisationID?, source: String, line: Int
    ) -> NameMatch {
        matches[name.spelling] ?? .unresolved
    }
    func programme(code: String) -> ProgrammeID? { programmes[code] }
    func activity(_ word: String) -> String? { activities[word] }
    func organisation(named name: String) -> OrganisationID? { names[name] }
    func engagement(of person: PersonID, with organisation: OrganisationID) -> Revision? {
        engagements[person]
    }
}

/// Seals by writing the text down, so that a test can read what was sealed.
struct OpenSealing: TextSealing {
    mutating func seal(
        _ text: String, as field: SealedField, for owner: StreamID, index: Int
    ) -> Sealed {
        Sealed(owner: owner, key: 1, box: Array("\(field.rawValue) \(index) \(text)".utf8))
    }
    func fingerprint(of key: String, kind: StreamKind, source: String) -> [UInt8] {
        Array("\(kind) \(source) \(key)".utf8)
    }
}

extension Draft {
    /// What is asked for when the new subject is that one.
    func asked(creating created: StreamID = .ledger) -> [Ask] {
        var sealing: any TextSealing = OpenSealing()
        return asks(created, &sealing)
    }
    /// The bytes of the identity.
    var identityBytes: [UInt8] {
        guard case .content(let bytes) = identity else { return [] }
        return bytes
    }
}
