import Engagement

/// What an attestation says of the hours in a window.
///
/// A weekly average answers only a weekly test and a yearly amount only a yearly one; minutes of a
/// named period answer any test by their sum. An average that speaks of the whole window counts as
/// it stands; one that speaks of a part is never spread: nothing for the lower bound, all for the
/// upper. A period inside the window counts; one that reaches across its edge is treated likewise.
struct AttestedHours {
    let attestation: AttestationEvidence
    /// The days it speaks of, for telling whether two attestations repeat each other.
    let span: DaySpan
    /// The sum that its amount comes to in the window.
    let minutes: Int64
    /// Why the amount counts for the upper bound only.
    let doubt: HoursDoubt?

    /// Nil when the attestation says nothing that answers the test in this window.
    init?(
        _ attestation: AttestationEvidence, _ test: HoursTest, _ window: DaySpan,
        _ engagementEnd: Day?, _ scale: HoursScale
    ) {
        var average = AttestedHours.average(attestation, test, window, engagementEnd)
        var period = AttestedHours.period(attestation, window)
        average?.minutes *= scale.average
        period?.minutes *= scale.entry
        guard let claim = average?.doubt == nil ? average ?? period : period ?? average else {
            return nil
        }
        self.attestation = attestation
        (span, minutes) = (claim.span, claim.minutes)
        doubt = attestation.event.signatories.isEmpty ? .unsigned : claim.doubt
    }

    private typealias Claim = (span: DaySpan, minutes: Int64, doubt: HoursDoubt?)

    /// The average of the test's own measure.
    ///
    /// It speaks from the beginning of its period, else from the start of the engagement, to its
    /// last day; the rule may let that last day precede the end of the window by a few days, but
    /// not when the engagement itself ended.
    private static func average(
        _ attestation: AttestationEvidence, _ test: HoursTest, _ window: DaySpan,
        _ engagementEnd: Day?
    ) -> Claim? {
        let event = attestation.event
        let stated: Minutes? =
            switch test.measure {
            case .perWeek: event.perWeek
            case .perYear: event.perYear
            case .perMonth, .total, .days: nil
            }
        guard let stated else { return nil }
        let spoken = min(event.period?.last ?? attestation.lastDay, attestation.lastDay)
        let ended = engagementEnd.map { $0 < window.last } ?? false
        let gap = ended ? 0 : test.attestedGapDays
        let last = min(spoken, engagementEnd ?? spoken)
        let earliest = event.period?.first ?? event.since?.span.first ?? window.first
        let latest = event.period?.first ?? event.since?.span.last ?? window.first
        guard earliest <= window.last, last >= window.first,
            let span = DaySpan(from: max(earliest, window.first), to: window.last)
        else { return nil }
        let speaksOfAll = latest <= window.first && last.advanced(by: gap) >= window.last
        return (span, stated.count * test.measure.parts, speaksOfAll ? nil : .partOfTheWindow)
    }

    private static func period(_ attestation: AttestationEvidence, _ window: DaySpan) -> Claim? {
        guard let stated = attestation.event.inPeriod, let span = attestation.event.period,
            span.overlaps(window)
        else { return nil }
        let doubt: HoursDoubt? =
            span.last > attestation.lastDay
            ? .afterTheSignature
            : window.contains(span) ? nil : .straddlesTheEdge
        return (span, stated.count, doubt)
    }

    /// Whether both may speak of the same engagement and time.
    func repeats(_ other: AttestedHours) -> Bool {
        attestation.mayRepeat(other.attestation) && span.overlaps(other.span)
    }

    /// The claim as it is weighed against sheets.
    func proven(_ doubt: HoursDoubt?) -> ProvenHours {
        ProvenHours(
            hours: ConsideredHours(
                position: attestation.position, organisation: attestation.event.organisation,
                low: doubt == nil ? minutes : 0, high: minutes, grade: .attested, doubt: doubt),
            positions: [attestation.position], span: span, isConfirmed: true)
    }
}
