import Testing

@testable import EventCoding
@testable import Engagement

/// An event whose bytes are kept: one of every kind with all its fields, one with as few as can be.
struct Sample: CustomTestStringConvertible {
    let name: String
    let event: Event

    static func full(_ event: Event) -> Sample { Sample(name: "full", event: event) }
    static func bare(_ event: Event) -> Sample { Sample(name: "bare", event: event) }

    /// The line of the golden file, without its bytes.
    var title: String { "\(event.kind.rawValue) \(event.kind.name) \(name)" }

    var testDescription: String { title }

    /// All samples, in the order of their kinds' numbers.
    static let all: [Sample] = {
        let families = [
            ledger, figures, actors, persons, protection, contacts, organisations, engagements,
            attestations, hours, groupHours, applications, grants, cardSteps, cardProcedure, quotas,
            office,
            programmes, projects,
            milestones,
        ]
        return families.flatMap { $0 }.enumerated().sorted { left, right in
            let (one, other) = (left.element.event.kind.rawValue, right.element.event.kind.rawValue)
            return (one, left.offset) < (other, right.offset)
        }.map(\.element)
    }()
}

/// The parts that samples are made of.
enum Part {
    static let anna = PersonID(1)
    static let club = OrganisationID(2)
    static let chair = ContactID(3)
    static let house = ProjectID(4)
    static let programme = ProgrammeID(5)
    static let card = CardID(6)
    static let rosslau = MunicipalityKey(number: 15_001_000)
    static let day = Day(daysSince1970: 20_148)
    static let later = Day(daysSince1970: 20_200)
    static let span = DaySpan(from: day, to: later) ?? DaySpan(day)
    static let exact = VagueDay(day)
    static let vague = VagueDay(span: span, written: "Frühjahr 2025")
    static let digest = [UInt8](0..<32)

    /// A box that says which field it is of; the sealer of the tests makes the same.
    static func sealed(_ field: SealedField) -> Sealed { sealed(word(field), field) }

    static func sealed(_ text: String, _ field: SealedField) -> Sealed {
        Sealed(owner: anna.stream, key: 1, box: [UInt8(field.rawValue)] + Array(text.utf8))
    }

    static func word(_ field: SealedField) -> String { "text \(field.rawValue) äöü" }

    static let sourceKey = SourceKey(fingerprint: [UInt8](1...16), key: sealed(.sourceKey))

    static let home = Home(
        residence: rosslau, district: sealed(.district), street: sealed(.street),
        postalCode: sealed(.postalCode), town: sealed(.town))

    /// Where an event can come from, with every field.
    static let provenance = Provenance(
        delivery: EventName(club.stream, 7),
        particulars: Particulars(
            intake: Intake(
                received: day, from: chair, channel: .mail, reference: "13-42/26",
                keptAt: "Ordner 4", document: "scan-9", sha256: digest),
            reasonCode: "double", reason: sealed(.reason),
            cause: EventName(anna.stream, 2), reporter: chair))

    static let assessment = AssessmentRecord(
        programme: programme, ruleVersion: "2019-1", ruleHash: digest, engine: 1, asOf: day,
        known: 901, outcome: .met,
        criteria: [
            CriterionRecord(
                code: "hours", outcome: .met, unit: .minutesPerWeek, required: 240,
                foundLow: 250, foundHigh: 260, grade: .sheet, eventCount: 52,
                eventsDigest: [UInt8](1...16)),
            CriterionRecord(
                code: "continues", outcome: .undecided, unit: nil, required: nil, foundLow: nil,
                foundHigh: nil, grade: nil, eventCount: 0,
                eventsDigest: [UInt8](repeating: 0, count: 16)),
        ])
}
