package import Engagement

/// An amount of the law and the days on which it holds.
package struct ReferenceValue: Hashable, Sendable {
    /// Which amount, as `estg-3-26a`.
    package let code: String
    /// The first day it holds.
    package let from: Day
    /// The last day it holds; nil while no end is known.
    package let until: Day?
    /// The amount.
    package let amount: Cents
    /// The day on which it was decided; nil when nobody said, and then it was known from its
    /// first day on.
    package let decided: Day?
    /// Where it is published.
    package let source: String

    /// Whether the amount holds on a day.
    func holds(on day: Day) -> Bool { from <= day && (until.map { day <= $0 } ?? true) }
}

/// The dated amounts that rules point to: those of the file, and those that the ledger sets.
package struct ReferenceValues: Sendable {
    private var published: [ReferenceValue]
    private var set: [EventName: ReferenceValue] = [:]
    private var order: [EventName] = []

    /// Reads a file of reference values, at most 1 MiB; throws where and why it was refused.
    package init(reading bytes: [UInt8]) throws(RuleError) {
        let root = try RuleNode(bytes, limit: 1 << 20)
        try root.allowOnly(["format", "values"])
        let format = try root.member("format")
        guard try format.text() == "stundenbuch-reference-values/1" else {
            throw format.refusal(
                .unknownWord, "stundenbuch-reference-values/1 is asked for",
                asked: "stundenbuch-reference-values/1")
        }
        var values: [ReferenceValue] = []
        for node in try root.member("values").elements() {
            let value = try ReferenceValues.value(node)
            guard !values.contains(where: { $0.code == value.code && $0.overlaps(value) }) else {
                throw node.refusal(.anotherAmount, value.code)
            }
            values.append(value)
        }
        published = values
    }

    /// Every code that has an amount on some day.
    package var codes: Set<String> {
        Set(published.map(\.code)).union(set.values.map(\.code))
    }

    /// The amount that holds on a day, as far as the file and the records taken up so far say.
    ///
    /// What the ledger sets goes before the file, and what was set last before what was set first.
    package func value(_ code: String, on day: Day) -> ReferenceValue? {
        let fromLedger = order.reversed().lazy.compactMap { set[$0] }
        return fromLedger.first { $0.code == code && $0.holds(on: day) }
            ?? published.first { $0.code == code && $0.holds(on: day) }
    }

    /// The amounts as the file could have told them on a day: what was decided later is left out,
    /// and what a later decision ended still holds without an end.
    ///
    /// What the ledger sets stays; its Kenntnisstand is a matter of the records taken up.
    package func known(on day: Day) -> ReferenceValues {
        var values = self
        let (known, later) = (
            published.filter { ($0.decided ?? $0.from) <= day },
            published.filter { ($0.decided ?? $0.from) > day }
        )
        values.published = known.map { value in
            let isEndedLater = later.contains { next in
                next.code == value.code && next.from.advanced(by: -1) == value.until
            }
            return isEndedLater ? value.withoutEnd : value
        }
        return values
    }

    /// Takes up a record of the ledger's own stream; every other record changes nothing.
    package mutating func take(_ recorded: Recorded) {
        guard case .ledger(let event) = recorded.event else { return }
        switch event {
        case .referenceValueSet(let event):
            order.append(recorded.name)
            set[recorded.name] = ReferenceValue(
                code: event.code, from: event.from, until: event.until, amount: event.amount,
                decided: nil, source: event.source)
        case .referenceValueEnteredInError(let event):
            set[EventName(recorded.stream, event.target)] = nil
        case .opened, .programStarted, .clockStepped, .activityListPublished, .findingAnswered,
            .examinationStarted, .examinationClosed, .reminderSet, .reminderDone:
            break
        }
    }

    private static func value(_ node: RuleNode) throws(RuleError) -> ReferenceValue {
        try node.allowOnly(["code", "from", "until", "cents", "law", "source", "mark", "decided"])
        let from = try node.member("from").day()
        var until: Day?
        if let end = try node.optional("until") {
            until = try end.day()
            guard try end.day() >= from else {
                throw end.refusal(.endsBeforeItBegins)
            }
        }
        _ = try node.member("law").text()
        _ = try node.member("mark").word(SourceMark.self)
        let cents = try node.member("cents").integer(0...Cents.mostInOneEntry.count)
        return ReferenceValue(
            code: try node.member("code").name(), from: from, until: until,
            amount: Cents(cents),
            decided: try node.optional("decided").map { node throws(RuleError) in try node.day() },
            source: try node.member("source").text())
    }
}

extension ReferenceValue {
    /// The amount as it was known before its end was.
    fileprivate var withoutEnd: ReferenceValue {
        ReferenceValue(
            code: code, from: from, until: nil, amount: amount, decided: decided, source: source)
    }

    /// Whether both amounts would hold on some day.
    fileprivate func overlaps(_ other: ReferenceValue) -> Bool {
        (until.map { other.from <= $0 } ?? true) && (other.until.map { from <= $0 } ?? true)
    }
}
