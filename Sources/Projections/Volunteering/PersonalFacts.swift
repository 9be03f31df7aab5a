package import Engagement

/// What else is known of a volunteer's engagement: qualifications, allowances, declarations.
package enum PersonalFacts: Projection {
    /// The stored name.
    package static let name = "personal_facts"
    /// The version of the rule and its bytes.
    package static let version = 2
    /// The families that it concerns.
    package static let families = EventFamilies.engagement
    /// What names a row.
    package typealias Key = PersonID
    /// What a row holds.
    package typealias Row = PersonalFactsRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        guard case .engagement(let event) = recorded.event,
            let person = PersonID(recorded.stream)
        else { return }
        rows.grow(person) { $0.note(event, of: recorded) }
    }
}

/// Qualifications, honours, allowances and declarations of one person, as they were recorded.
package struct PersonalFactsRow: GrowingRow {
    /// The qualifications.
    package var qualifications: [QualificationFacts] = []
    /// The honours.
    package var honours: [HonourFacts] = []
    /// The allowances.
    package var allowances: [AllowanceFacts] = []
    /// The declarations.
    package var declarations: [DeclarationFacts] = []

    /// Nothing known.
    package init() {}

    /// Whether nothing is known.
    package var isEmpty: Bool { self == PersonalFactsRow() }

    fileprivate mutating func note(_ event: EngagementEvent, of recorded: Recorded) {
        switch event {
        case .qualificationRecorded(let said):
            qualifications.append(QualificationFacts(said, of: recorded))
        case .honourRecorded(let said): honours.append(HonourFacts(said, of: recorded))
        case .allowanceRecorded(let said):
            allowances.append(AllowanceFacts(said, of: recorded))
        case .declarationMade(let said):
            declarations.append(DeclarationFacts(said, of: recorded))
        case .enteredInError(let said):
            qualifications.undo(said.target)
            honours.undo(said.target)
            allowances.undo(said.target)
            declarations.undo(said.target)
        case .started, .paused, .resumed, .ended, .attested, .attestationWithdrawn: break
        }
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(qualifications, honours, allowances, declarations)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        qualifications = try reader.take()
        honours = try reader.take()
        allowances = try reader.take()
        declarations = try reader.take()
    }
}

/// A qualification that a person holds.
package struct QualificationFacts: Equatable, Revisioned, RowValue {
    /// The event that said so.
    package var revision: Revision
    /// Its position in the ledger.
    package var position: Position
    /// Which, as `juleica`.
    package var code: String
    /// The number of the document.
    package var number: Sealed?
    /// The first day it holds.
    package var from: Day
    /// The last day it holds.
    package var until: Day?

    fileprivate init(_ said: QualificationRecorded, of recorded: Recorded) {
        (revision, position) = (recorded.revision, recorded.position)
        (code, number, from, until) = (said.code, said.number, said.from, said.until)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(revision, position, code, number, from, until)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        revision = try reader.take()
        position = try reader.take()
        code = try reader.take()
        number = try reader.take()
        from = try reader.take()
        until = try reader.take()
    }
}

/// An honour that a person received.
package struct HonourFacts: Equatable, Revisioned, RowValue {
    /// The event that said so.
    package var revision: Revision
    /// Its position in the ledger.
    package var position: Position
    /// Which, as `ehrennadel`.
    package var code: String
    /// The day, as far as it is known.
    package var day: VagueDay
    /// Who gave it.
    package var issuer: String?

    fileprivate init(_ said: HonourRecorded, of recorded: Recorded) {
        (revision, position) = (recorded.revision, recorded.position)
        (code, day, issuer) = (said.code, said.day, said.issuer)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(revision, position, code, day, issuer)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        revision = try reader.take()
        position = try reader.take()
        code = try reader.take()
        day = try reader.take()
        issuer = try reader.take()
    }
}

/// Money paid to a person for an engagement in a calendar year.
package struct AllowanceFacts: Equatable, Revisioned, RowValue {
    /// The event that said so.
    package var revision: Revision
    /// Its position in the ledger.
    package var position: Position
    /// Who paid.
    package var organisation: OrganisationID
    /// The calendar year.
    package var year: UInt32
    /// How much.
    package var amount: Cents
    /// What kind of payment.
    package var kind: AllowanceKind

    fileprivate init(_ said: AllowanceRecorded, of recorded: Recorded) {
        (revision, position) = (recorded.revision, recorded.position)
        (organisation, year) = (said.organisation, said.year)
        (amount, kind) = (said.amount, said.kind)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(revision, position, organisation, year, amount, kind)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        revision = try reader.take()
        position = try reader.take()
        organisation = try reader.take()
        year = try reader.take()
        amount = try reader.take()
        kind = try reader.take()
    }
}

/// Something that a person declared.
package struct DeclarationFacts: Equatable, Revisioned, RowValue {
    /// The event that said so.
    package var revision: Revision
    /// Its position in the ledger.
    package var position: Position
    /// What was declared, as `continues`.
    package var code: String
    /// The day of the declaration.
    package var on: Day

    fileprivate init(_ said: DeclarationMade, of recorded: Recorded) {
        (revision, position) = (recorded.revision, recorded.position)
        (code, on) = (said.code, said.on)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(revision, position, code, on)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        revision = try reader.take()
        position = try reader.take()
        code = try reader.take()
        on = try reader.take()
    }
}
