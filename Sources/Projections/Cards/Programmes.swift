package import Engagement

/// Every card programme with the versions of its rule.
package enum Programmes: Projection {
    /// The stored name.
    package static let name = "programmes"
    /// The version of the rule and its bytes.
    package static let version = 2
    /// The families that it concerns.
    package static let families = EventFamilies.programme
    /// What names a row.
    package typealias Key = ProgrammeID
    /// What a row holds.
    package typealias Row = ProgrammeRow

    /// Changes what the event says.
    package static func project(
        _ recorded: Recorded, into rows: inout some RowChanging<Key, Row>
    ) {
        guard case .programme(let event) = recorded.event,
            let programme = ProgrammeID(recorded.stream)
        else { return }
        rows.grow(programme) { row in
            switch event {
            case .established(let said): row.establish(said, at: recorded.position)
            case .quotaSet(let said): row.quotas.append(QuotaFacts(said, of: recorded))
            case .rulePublished(let said): row.rules.append(RuleFacts(said, of: recorded))
            }
        }
    }
}

/// A card programme.
package struct ProgrammeRow: GrowingRow {
    /// The position of its establishment.
    package var established: Position?
    /// Its code.
    package var code = ""
    /// Its title.
    package var title = ""
    /// Who issues the card.
    package var issuer = ""
    /// The town.
    package var place: MunicipalityKey?
    /// The first day of the programme.
    package var from: Day?
    /// The versions of its rule, in the order they were published.
    package var rules: [RuleFacts] = []
    /// How many cards can be granted when, in the order it was said.
    package var quotas: [QuotaFacts] = []

    /// No programme.
    package init() {}

    /// The rule in force on a day: of those that cover it, the one published last.
    package func rule(inForceOn day: Day) -> RuleFacts? {
        rules.last { $0.from <= day && $0.until.map { day <= $0 } ?? true }
    }

    /// The quota that holds on a day: of those that cover it, the one set last.
    package func quota(on day: Day) -> QuotaFacts? {
        quotas.last { $0.from <= day && $0.until.map { day <= $0 } ?? true }
    }

    fileprivate mutating func establish(_ said: ProgrammeEstablished, at position: Position) {
        established = position
        (code, title, issuer) = (said.code, said.title, said.issuer)
        (place, from) = (said.place, said.from)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(established, code, title, issuer, place, from, rules, quotas)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        established = try reader.take()
        code = try reader.take()
        title = try reader.take()
        issuer = try reader.take()
        place = try reader.take()
        from = try reader.take()
        rules = try reader.take()
        quotas = try reader.take()
    }
}

/// How many cards can be granted in a span.
package struct QuotaFacts: Equatable, Revisioned, RowValue {
    /// The event, in the programme's stream.
    package var revision: Revision
    /// Its position in the ledger.
    package var position: Position
    /// The first day.
    package var from: Day
    /// The last day.
    package var until: Day?
    /// How many cards.
    package var cards: UInt64

    fileprivate init(_ said: QuotaSet, of recorded: Recorded) {
        revision = recorded.revision
        position = recorded.position
        (from, until, cards) = (said.from, said.until, said.cards)
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(revision, position, from, until, cards)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        revision = try reader.take()
        position = try reader.take()
        from = try reader.take()
        until = try reader.take()
        cards = try reader.take()
    }
}

/// A version of a programme's rule; its text is read from the event.
package struct RuleFacts: Equatable, Revisioned, RowValue {
    /// The event, in the programme's stream.
    package var revision: Revision
    /// Its position in the ledger.
    package var position: Position
    /// The version, as `2019-1`.
    package var version: String
    /// The first day it is in force.
    package var from: Day
    /// The last day it is in force.
    package var until: Day?
    /// SHA-256 of the rule file.
    package var sha256: [UInt8]

    fileprivate init(_ said: RulePublished, of recorded: Recorded) {
        revision = recorded.revision
        position = recorded.position
        version = said.version
        from = said.from
        until = said.until
        sha256 = said.sha256
    }

    /// Writes the fields in their order.
    package func encode(into writer: inout RowWriter) {
        writer.put(revision, position, version, from, until, sha256)
    }

    /// Reads the fields in their order.
    package init(from reader: inout RowReader) throws(RowFault) {
        revision = try reader.take()
        position = try reader.take()
        version = try reader.take()
        from = try reader.take()
        until = try reader.take()
        sha256 = try reader.take()
    }
}
