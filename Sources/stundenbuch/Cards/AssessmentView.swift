import CardRules
import Documents
import Engagement
import StrictJSON

/// An assessment as people and scripts see it.
struct AssessmentView {
    let assessment: Assessment
    let explains: Bool

    /// The criteria for scripts.
    var criteria: JSONValue { .array(assessment.criteria.map { json($0) }) }

    /// The readings that the result rests on, for scripts.
    var interpretations: JSONValue {
        .array(
            assessment.interpretations.map { reading in
                [
                    "id": .string(reading.id), "status": .string(reading.status.rawValue),
                    "text": [
                        "de": .string(reading.text.german), "en": .string(reading.text.english),
                    ],
                    "author": .string(reading.author), "date": .string(reading.date.iso),
                ]
            })
    }

    private func json(_ found: CriterionResult) -> JSONValue {
        var events: [JSONValue.Member] = [.init("count", .integer(Int64(found.events.count)))]
        if explains { events.append(.init("positions", JSONValue(positions: found.events))) }
        var members: [JSONValue.Member] = [
            .init("code", .string(found.code)), .init("result", .string(found.outcome.code)),
            .init("required", AssessmentView.required(found)),
            .init("found", AssessmentView.found(found)),
            .init("evidence", JSONValue(text: found.grade?.code)),
            .init("events", .object(events)), .init("notes", .array(found.notes.map(note))),
            .init("interpretations", .array(found.interpretations.map { .string($0) })),
        ]
        if explains {
            members.append(.init("considered", .array(found.considered.map(considered))))
            members.append(.init("excluded", .array(found.excluded.map(excluded))))
        }
        return .object(members)
    }

    private static func required(_ found: CriterionResult) -> JSONValue {
        guard let required = found.required else { return .null }
        var members: [JSONValue.Member] = [
            .init("value", .integer(required)), .init("unit", JSONValue(text: found.unit?.code)),
        ]
        if let reference = found.reference {
            members.append(
                .init(
                    "reference",
                    [
                        "code": .string(reference.code), "from": .string(reference.from.iso),
                        "until": JSONValue(text: reference.until?.iso),
                        "source": .string(reference.source),
                    ]))
        }
        return .object(members)
    }

    private static func found(_ found: CriterionResult) -> JSONValue {
        guard let low = found.foundLow, let high = found.foundHigh else { return .null }
        let unit = JSONValue(text: found.unit?.code)
        guard low != high else { return ["value": .integer(low), "unit": unit] }
        return ["value_low": .integer(low), "value_high": .integer(high), "unit": unit]
    }

    private func note(_ note: AssessmentNote) -> JSONValue {
        ["code": .string(note.code.rawValue), "events": JSONValue(positions: note.events)]
    }

    private func considered(_ hours: ConsideredHours) -> JSONValue {
        [
            "position": .integer(Int64(hours.position)),
            "organisation": .string(hours.organisation.text),
            "minutes_low": .integer(hours.low), "minutes_high": .integer(hours.high),
            "evidence": .string(hours.grade.code), "doubt": JSONValue(text: hours.doubt?.rawValue),
        ]
    }

    private func excluded(_ hours: ExcludedHours) -> JSONValue {
        [
            "position": .integer(Int64(hours.position)), "minutes": .integer(hours.minutes),
            "reason": .string(hours.reason.rawValue),
        ]
    }
}

extension AssessmentView {
    /// The criteria for people and lists.
    var table: Table {
        var table = Table(
            name: "criteria",
            columns: [
                Column(key: "code", title: Texts.columnCriterion, kind: .text),
                Column(key: "result", title: Texts.columnResult, kind: .text),
                Column(key: "required", title: Texts.columnRequired, kind: .text),
                Column(key: "found", title: Texts.columnFound, kind: .text),
                Column(key: "evidence", title: Texts.columnEvidence, kind: .text),
                Column(key: "events", title: Texts.columnEvents, kind: .text),
                Column(key: "unit", title: "", kind: .identifier, audience: .scripts),
            ])
        for found in assessment.criteria {
            table.append([
                .code(found.code, Texts.criterion(found.code)),
                .code(found.outcome.code, Texts.outcome(found.outcome)),
                .coded(
                    Texts.quantity(found.required, found.required, found.unit),
                    found.required.map { .integer($0) } ?? .null),
                .coded(
                    Texts.quantity(found.foundLow, found.foundHigh, found.unit),
                    AssessmentView.bounds(found)),
                .code(found.grade?.code, found.grade.map(Texts.grade)), events(found),
                found.unit.map { .identifier($0.code) } ?? .empty,
            ])
        }
        table.notes = remarks
        return table
    }

    /// The number that was found, or both of its bounds.
    private static func bounds(_ found: CriterionResult) -> JSONValue {
        guard let low = found.foundLow, let high = found.foundHigh else { return .null }
        return low == high ? .integer(low) : .array([.integer(low), .integer(high)])
    }

    private func events(_ found: CriterionResult) -> Cell {
        let count = Int64(found.events.count)
        return explains
            ? .coded(Texts.positions(found.events), JSONValue(positions: found.events))
            : .coded("\(count)", .integer(count))
    }

    private var remarks: [String] {
        let notes = assessment.criteria.flatMap { found in
            found.notes.map { note in
                let events = note.events.isEmpty ? "" : " (\(Texts.positions(note.events)))"
                return "\(Texts.criterion(found.code)): \(Texts.remark(note.code))\(events)"
            }
        }
        guard explains else { return notes }
        let left = assessment.criteria.flatMap { found in
            found.excluded.map { hours in
                let reason = Texts.exclusion(hours.reason)
                return "\(Texts.criterion(found.code)): #\(hours.position) – \(reason)"
            }
        }
        return notes + sources + left
    }

    /// Where the amounts of the law come from.
    private var sources: [String] {
        assessment.criteria.compactMap { found in
            found.reference.map { amount in
                let from = Texts.since(amount.from.spoken)
                return "\(Texts.criterion(found.code)): \(amount.code) \(from), \(amount.source)"
            }
        }
    }

    /// What the result leans on, for people.
    var readings: [String] {
        guard assessment.leansOnProposed else { return [] }
        let proposed = assessment.interpretations.filter { $0.status == .proposed }
        guard explains else { return [Texts.leansOnProposed(proposed.count)] }
        return [Texts.leansOnProposed(proposed.count)]
            + proposed.map { "– \(Texts.say(de: $0.text.german, en: $0.text.english))" }
    }
}
