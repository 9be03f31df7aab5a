import Engagement

extension RowCells {
    /// The row of an attestation; nil when something speaks against it.
    mutating func attestation() -> ListedAttestation? {
        let person = whom()
        let organisation = require(.organisation, PlainText.short)
        var row = ListedAttestation(
            id: read(.id, PlainText.short), person: person ?? ListedPersonReference(key: ""),
            organisation: organisation ?? "")
        row.since = since()
        row.function = text(.function, beside: &row.since, PlainText.any)
        row.activity = text(.activity, beside: &row.since, PlainText.short)
        row.place = read(.place, OfficialKey.municipality)
        row.perWeek = stated(
            read(.minutesPerWeek, WholeNumber.minutesPerWeek), .hoursPerWeek, most: 10_080)
        row.perYear = stated(read(.minutesPerYear, WholeNumber.minutes), .hoursPerYear)
        row.until = read(.until, VagueDayText.read)
        if let stated = period() {
            row.period = stated
            if row.until != nil { add(ValueFault(.notRecorded), .until, severity: .notice) }
        } else if text(.from) == nil, text(.to) == nil {
            row.period = engagedPeriod(row)
        }
        row.money = read(.allowance, Words.allowance)
        row.continues = read(.continues, Words.truth)
        row.signedBy = read(.signedBy, PlainText.name)
        row.signedFunction = read(.signedFunction, PlainText.any)
        row.signedOn = read(.signedOn, DayText.exact)
        row.receivedOn = read(.receivedOn, DayText.exact)
        row.document = read(.document, PlainText.short)
        if text(.signedBy) == nil, text(.signedOn) ?? text(.signedFunction) != nil {
            add(ValueFault(.valueMissing), .signedBy)
        }
        return isClean ? row : nil
    }

    /// Minutes a week or a year, in the column of minutes or as hours; the same when in both.
    private mutating func stated(
        _ counted: Minutes?, _ hours: Heading, most: Int64 = .max
    ) -> Minutes? {
        let written = read(hours, DurationText.hours)
        if let written, written.count > most { add(ValueFault(.tooLarge), hours) }
        if let counted, let written, counted != written {
            add(ValueFault(.durationsDiffer, suggestion: "\(counted.count)"), hours)
        }
        return counted ?? written
    }

    /// The period that an attestation speaks about: both ends, or none.
    private mutating func period() -> DaySpan? {
        let from = read(.from, VagueDayText.read)
        let to = read(.to, VagueDayText.read)
        if text(.from) == nil, text(.to) != nil { add(ValueFault(.valueMissing), .from) }
        if text(.from) != nil, text(.to) == nil { add(ValueFault(.valueMissing), .to) }
        guard let from, let to else { return nil }
        guard let span = DaySpan(from: from.span.first, to: to.span.last) else {
            add(ValueFault(.endsBeforeItBegins), .to)
            return nil
        }
        return span
    }

    /// An attestation of an engagement that has ended speaks about its time, when it names no
    /// period of its own; beside one, the end is stored nowhere, and a notice says so.
    private mutating func engagedPeriod(_ row: ListedAttestation) -> DaySpan? {
        guard let until = row.until else { return nil }
        guard let since = row.since else {
            if text(.since) == nil { add(ValueFault(.valueMissing), .since) }
            return nil
        }
        guard let span = DaySpan(from: since.span.first, to: until.span.last) else {
            add(ValueFault(.endsBeforeItBegins), .until)
            return nil
        }
        return span
    }

    /// The row of an allowance; nil when something speaks against it.
    mutating func allowance() -> ListedAllowance? {
        let id = read(.id, PlainText.short)
        let person = whom()
        let organisation = require(.organisation, PlainText.short)
        let year = require(.year, WholeNumber.year)
        let amount = require(.cents, WholeNumber.cents)
        let kind = require(.kind, Words.allowanceKind)
        guard isClean, let person, let organisation, let year, let amount, let kind else {
            return nil
        }
        return ListedAllowance(
            id: id, person: person, organisation: organisation, year: year, amount: amount,
            kind: kind)
    }

    /// The row of a card; nil when something speaks against it.
    ///
    /// A card taken over, or one that is decided, must say what was decided and when; one applied
    /// for, when it was received.
    mutating func card(isTakenOver: Bool) -> ListedCard? {
        let person = whom()
        let programme = require(.programme, PlainText.short)
        var row = ListedCard(
            id: read(.id, PlainText.short), person: person ?? ListedPersonReference(key: ""),
            programme: programme ?? "",
            kind: read(.kind, Words.applicationKind) ?? .first)
        row.number = read(.number, PlainText.short)
        row.decision = read(.decision, Words.decision)
        row.ground = read(.ground, PlainText.short)
        row.receivedOn = read(.receivedOn, DayText.exact)
        row.decidedOn = read(.decidedOn, DayText.exact)
        row.validFrom = read(.validFrom, DayText.exact)
        row.validUntil = read(.validUntil, DayText.exact)
        row.fileReference = read(.fileReference, PlainText.short)
        for heading in missing(row, isTakenOver) where text(heading) == nil {
            add(ValueFault(.valueMissing), heading)
        }
        if let from = row.validFrom, let until = row.validUntil, until < from {
            add(ValueFault(.endsBeforeItBegins), .validUntil)
        }
        return isClean ? row : nil
    }

    /// The columns that a card's row needs beside those every row needs.
    private func missing(_ row: ListedCard, _ isTakenOver: Bool) -> [Heading] {
        var needed: [Heading] = isTakenOver ? [.decision] : [.receivedOn]
        if isTakenOver || row.decision != nil || row.number != nil { needed.append(.decidedOn) }
        if row.number != nil || row.decidedOn != nil { needed.append(.decision) }
        switch row.decision {
        case .granted where !isTakenOver: needed.append(.validFrom)
        case .refused: needed.append(.ground)
        default: break
        }
        return Heading.allCases.filter(needed.contains)
    }
}
