@testable import Engagement

extension Sample {
    static let engagements: [Sample] = [
        .full(
            .engagement(
                .started(
                    EngagementStarted(
                        organisation: Part.club, activity: "chor", place: Part.rosslau,
                        district: "Süd", since: Part.vague, until: VagueDay(Part.later),
                        function: Part.sealed(.function), sourceKeys: [Part.sourceKey],
                        provenance: Part.provenance)))),
        .bare(.engagement(.started(EngagementStarted(organisation: Part.club)))),
        .full(
            .engagement(
                .paused(
                    EngagementPaused(
                        engagement: 1, from: Part.day, provenance: Part.provenance)))),
        .bare(.engagement(.paused(EngagementPaused(engagement: 0, from: Part.day)))),
        .full(
            .engagement(
                .resumed(
                    EngagementResumed(
                        engagement: 1, from: Part.day, provenance: Part.provenance)))),
        .bare(.engagement(.resumed(EngagementResumed(engagement: 0, from: Part.day)))),
        .full(
            .engagement(
                .ended(
                    EngagementEnded(engagement: 1, day: Part.vague, provenance: Part.provenance)))),
        .bare(.engagement(.ended(EngagementEnded(engagement: 0, day: Part.exact)))),
        .full(
            .engagement(
                .qualificationRecorded(
                    QualificationRecorded(
                        code: "juleica", number: Part.sealed(.qualificationNumber),
                        from: Part.day, until: Part.later, provenance: Part.provenance)))),
        .bare(
            .engagement(
                .qualificationRecorded(QualificationRecorded(code: "juleica", from: Part.day)))),
        .full(
            .engagement(
                .allowanceRecorded(
                    AllowanceRecorded(
                        organisation: Part.club, year: 2025, amount: Cents(84_000),
                        kind: .number26a, provenance: Part.provenance)))),
        .bare(
            .engagement(
                .allowanceRecorded(
                    AllowanceRecorded(
                        organisation: Part.club, year: 0, amount: .zero, kind: .other)))),
        .full(
            .engagement(
                .declarationMade(
                    DeclarationMade(
                        code: "continues", on: Part.day, provenance: Part.provenance)))),
        .bare(.engagement(.declarationMade(DeclarationMade(code: "continues", on: Part.day)))),
        .full(
            .engagement(
                .enteredInError(
                    EngagementEnteredInError(target: 1, provenance: Part.provenance)))),
        .bare(.engagement(.enteredInError(EngagementEnteredInError(target: 0)))),
    ]

    static let attestations: [Sample] = [
        .full(
            .engagement(
                .attested(
                    EngagementAttested(
                        organisation: Part.club, engagement: 1,
                        function: Part.sealed(.function), activity: "chor", place: Part.rosslau,
                        since: Part.vague, perWeek: Minutes(300), perYear: Minutes(15_600),
                        inPeriod: Minutes(7_800), period: Part.span, allowance: .amount,
                        allowanceAmount: Cents(84_000), allowanceYear: 2025, continues: false,
                        signatories: [
                            Signatory(contact: Part.chair, signed: Part.day, stampSeen: true),
                            Signatory(contact: ContactID(9), signed: nil, stampSeen: nil),
                        ], marks: [.lateTyped, .inTheFuture], provenance: Part.provenance)))),
        .bare(.engagement(.attested(EngagementAttested(organisation: Part.club)))),
        .full(
            .engagement(
                .attestationWithdrawn(
                    AttestationWithdrawn(
                        attestation: 1, on: Part.day, provenance: Part.provenance)))),
        .bare(
            .engagement(
                .attestationWithdrawn(AttestationWithdrawn(attestation: 0, on: Part.day)))),
    ]

    private static let entry = HoursRecorded(
        organisation: Part.club, activity: "chor", span: Part.span, written: "Frühjahr",
        minutes: Minutes(90), place: Part.rosslau, district: "Süd", project: Part.house,
        basis: .training, grade: .sheet, clock: ClockSpan(from: 600, until: 690), units: 2,
        unitMinutes: 45, evidence: Part.sealed(.evidence),
        marks: [.overlappingTimes, .lateTyped], provenance: Part.provenance)

    private static let shortEntry = HoursRecorded(
        organisation: Part.club, span: DaySpan(Part.day), minutes: .zero, basis: .voluntary,
        grade: .selfStated)

    private static let correction = HoursCorrection(
        target: 8, entry: entry.facts, standing: .confirmed, confirmer: Part.chair, on: Part.day,
        marks: [.confirmedByTheVolunteer], provenance: Part.provenance)

    private static let shortCorrection = HoursCorrection(
        target: 0, entry: shortEntry.facts, standing: .recorded)

    static let hours: [Sample] = [
        .full(.hours(.recorded(entry))), .bare(.hours(.recorded(shortEntry))),
        .full(.hours(.confirmed(correction))), .bare(.hours(.confirmed(shortCorrection))),
        .full(.hours(.confirmationWithdrawn(correction))),
        .bare(.hours(.confirmationWithdrawn(shortCorrection))),
        .full(.hours(.rejected(correction))), .bare(.hours(.rejected(shortCorrection))),
        .full(.hours(.accepted(correction))), .bare(.hours(.accepted(shortCorrection))),
        .full(.hours(.reversed(correction))), .bare(.hours(.reversed(shortCorrection))),
    ]

    static let groupHours: [Sample] = [
        .full(
            .hours(
                .recordedForGroup(
                    HoursRecordedForGroup(
                        activity: "umwelt", span: Part.span, written: "Frühjahr 2025", heads: 25,
                        minutes: Minutes(4_500), place: Part.rosslau, district: "Süd",
                        project: Part.house, basis: .voluntary, units: 100, unitMinutes: 45,
                        marks: [.lateTyped], provenance: Part.provenance)))),
        .bare(
            .hours(
                .recordedForGroup(
                    HoursRecordedForGroup(
                        span: DaySpan(Part.day), heads: 1, minutes: Minutes(1),
                        basis: .unknown)))),
    ]
}
