import TestSupport

@testable import Engagement
@testable import Ledger

/// Drafts of a small town as an office might type them, right and wrong, from one seed.
///
/// It remembers what was accepted, so that most corrections name something that is there.
struct RandomTown {
    var random: SplitMix
    private var number: UInt64 = 100
    private var revisions: [StreamID: Revision] = [:]
    private var entries: [(person: PersonID, revision: Revision, facts: HoursFacts)] = []
    private var groups: [(club: OrganisationID, revision: Revision, facts: HoursFacts)] = []
    private var starts: [(person: PersonID, revision: Revision)] = []
    private var cards: [(person: PersonID, card: CardID)] = []
    private(set) var people: UInt64 = 0
    private(set) var clubs: UInt64 = 0

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    /// What a history begins with.
    static let founding = [newClub(1), newProgramme(2), newPerson(3), newPerson(4), newPark(5)]

    /// The next thing that somebody types.
    mutating func next() -> Draft {
        number += 1
        switch roll(22) {
        case 20: return ask(club.stream, .hours(.recordedForGroup(group())))
        case 21: return groupCorrectionDraft()
        case 0: return newPerson(number)
        case 1: return newClub(number)
        case 2: return ask(OrganisationID(1 + UInt64(roll(3))).stream, organisationEvent())
        case 3: return ask(ProjectID(1).stream, projectEvent())
        case 4...5: return ask(person.stream, personEvent())
        case 6...8: return engagementDraft()
        case 9...12: return cardDraft()
        case 13...15: return correctionDraft()
        default: return ask(person.stream, .hours(.recorded(entry())))
        }
    }

    /// Notes what became of a draft.
    mutating func took(_ submission: Submission) {
        guard case .accepted(_, let asks) = submission else { return }
        for ask in asks {
            let revision = revisions[ask.stream, default: 0]
            revisions[ask.stream] = revision + 1
            note(ask, revision)
        }
    }

    private mutating func note(_ ask: Ask, _ revision: Revision) {
        switch (ask.event, PersonID(ask.stream)) {
        case (.person(.registered), _): people += 1
        case (.organisation(.registered), _): clubs += 1
        case (.hours(.recorded(let entry)), let person?):
            entries.append((person, revision, entry.facts))
        case (.hours(.recordedForGroup(let entry)), _):
            let club = OrganisationID(ask.stream.serial)
            groups.append((club, revision, entry.facts(of: club)))
        case (.engagement(.started), let person?): starts.append((person, revision))
        case (.card(let event), let person?):
            if !cards.contains(where: { $0.card == event.card }) {
                cards.append((person, event.card))
            }
        default: break
        }
    }

    private mutating func roll(_ sides: Int) -> Int { Int.random(in: 0..<sides, using: &random) }

    /// Somebody, now and then nobody.
    private var person: PersonID {
        mutating get { PersonID(1 + UInt64.random(in: 0...people, using: &random)) }
    }

    private var date: Day {
        mutating get { Day(daysSince1970: Int32(20_000 + roll(400))) }
    }

    private func ask(_ stream: StreamID, _ event: Event) -> Draft {
        draft(number) { _, _ in [Ask(stream, event)] }
    }

    private mutating func entry() -> HoursRecorded {
        let first = date
        let span = roll(4) == 0 ? DaySpan(from: first, to: first.advanced(by: roll(40))) : nil
        return HoursRecorded(
            organisation: OrganisationID(1 + UInt64(roll(2))),
            activity: roll(2) == 0 ? "chor" : nil, span: span ?? DaySpan(first),
            minutes: Minutes(Int64(roll(900))), place: MunicipalityKey(number: 15_001_000),
            district: roll(3) == 0 ? "Süd" : nil, project: roll(3) == 0 ? ProjectID(1) : nil,
            basis: HoursBasis.allCases[roll(6)], grade: EvidenceGrade.allCases[roll(5)],
            clock: roll(3) == 0 ? ClockSpan(from: 600, until: 660) : nil)
    }

    private var club: OrganisationID {
        mutating get { OrganisationID(1 + UInt64(roll(2))) }
    }

    private mutating func group() -> HoursRecordedForGroup {
        let heads = UInt32(roll(30))
        return HoursRecordedForGroup(
            activity: roll(2) == 0 ? "umwelt" : nil, span: DaySpan(date), heads: heads,
            minutes: Minutes(Int64(heads) * Int64(roll(1_600))),
            place: MunicipalityKey(number: 15_001_000), district: roll(3) == 0 ? "Süd" : nil,
            project: roll(3) == 0 ? ProjectID(1) : nil, basis: HoursBasis.allCases[roll(6)])
    }

    private mutating func groupCorrectionDraft() -> Draft {
        guard let entry = groups.randomElement(using: &random) else { return newPerson(number) }
        let said = HoursCorrection(
            target: entry.revision, entry: entry.facts, standing: .recorded,
            provenance: Provenance(particulars: Particulars(reasonCode: "double")))
        return ask(
            entry.club.stream, .hours(roll(2) == 0 ? .accepted(said) : .reversed(said)))
    }

    private mutating func correctionDraft() -> Draft {
        guard let entry = entries.randomElement(using: &random) else { return newPerson(number) }
        let reason = roll(5) == 0 ? nil : Particulars(reasonCode: "double")
        let correction = HoursCorrection(
            target: roll(8) == 0 ? entry.revision + 1 : entry.revision, entry: entry.facts,
            standing: .recorded, on: date, provenance: Provenance(particulars: reason))
        let steps: [HoursEvent] = [
            .confirmed(correction), .confirmed(correction), .confirmationWithdrawn(correction),
            .rejected(correction), .accepted(correction), .reversed(correction),
        ]
        return ask(entry.person.stream, .hours(steps[roll(steps.count)]))
    }

    private mutating func engagementDraft() -> Draft {
        let known = starts.randomElement(using: &random)
        guard let known, roll(3) > 0 else {
            let started = EngagementStarted(
                organisation: OrganisationID(1 + UInt64(roll(3))),
                since: roll(3) == 0 ? nil : VagueDay(date))
            return ask(person.stream, .engagement(.started(started)))
        }
        let engagement = known.revision
        let steps: [EngagementEvent] = [
            .paused(EngagementPaused(engagement: engagement, from: date)),
            .resumed(EngagementResumed(engagement: engagement, from: date)),
            .ended(EngagementEnded(engagement: engagement, day: VagueDay(date))),
            .attested(
                EngagementAttested(
                    organisation: OrganisationID(1), engagement: engagement,
                    perWeek: Minutes(Int64(roll(600))), allowance: .amount,
                    allowanceAmount: Cents(Int64(roll(99_999))))),
            .declarationMade(DeclarationMade(code: "continues", on: date)),
            .honourRecorded(HonourRecorded(code: "ehrennadel", day: VagueDay(date))),
            .allowanceRecorded(
                AllowanceRecorded(
                    organisation: OrganisationID(1), year: 2025, amount: Cents(50_000),
                    kind: .number26a)),
            .enteredInError(EngagementEnteredInError(target: engagement)),
        ]
        return ask(known.person.stream, .engagement(steps[roll(steps.count)]))
    }

    private mutating func cardDraft() -> Draft {
        let known = cards.randomElement(using: &random)
        guard let known, roll(4) > 0 else { return newCard(number, of: person) }
        let (card, because) = (known.card, Provenance(particulars: Particulars(reasonCode: "ok")))
        let revision = Revision(roll(12))
        let steps: [CardEvent] = [
            .granted(
                CardGranted(
                    card: card, programme: programme, decided: date, validFrom: date,
                    provenance: because)),
            .refused(
                CardRefused(card: card, programme: programme, decided: date, ground: "hours")),
            .numberAssigned(CardNumberAssigned(card: card, number: "\(roll(99))")),
            .issued(CardIssued(card: card, on: date)),
            .evidenceRequested(
                EvidenceRequested(card: card, on: date, documents: ["attestation"])),
            .evidenceCompleted(EvidenceCompleted(card: card, on: date)),
            .numberVoided(CardNumberVoided(card: card, number: "\(roll(99))")),
            .handedOver(CardHandedOver(card: card, on: date)),
            .givenUp(CardGivenUp(card: card, on: date)),
            .extended(CardExtended(card: card, until: date, decided: date)),
            .hearingHeld(HearingHeld(card: card, on: date)),
            .objectionReceived(ObjectionReceived(card: card, received: date)),
            .lossReported(CardLossReported(card: card, on: date)),
            .replaced(CardReplaced(card: card, on: date, number: "\(100 + roll(99))")),
            .returned(CardReturned(card: card, on: date)),
            .revoked(CardRevoked(card: card, from: date, decided: date)),
            .enteredInError(CardEnteredInError(card: card, target: revision)),
        ]
        return ask(known.person.stream, .card(steps[roll(steps.count)]))
    }

    private mutating func personEvent() -> Event {
        let steps: [PersonEvent] = [
            .residenceChanged(
                ResidenceChanged(
                    from: date, home: Home(residence: MunicipalityKey(number: 15_002_000)))),
            .detailsCorrected(
                DetailsCorrected(
                    target: Revision(roll(4)),
                    home: Home(residence: MunicipalityKey(number: 15_003_000)))),
            .died(PersonDied(day: VagueDay(date))), .merged(PersonMerged(into: person)),
            .separated(PersonSeparated(target: Revision(roll(12)))),
            .addressBlocked(AddressBlockNoted(from: date, until: roll(2) == 0 ? nil : date)),
            .addressUnblocked(AddressBlockLifted(from: date)),
            .consentGiven(ConsentGiven(purpose: "publish-name", on: date)),
            .consentWithdrawn(ConsentWithdrawn(purpose: "publish-name", on: date)),
            .aliasRecorded(
                AliasRecorded(
                    spelling: SourceKey(
                        fingerprint: [UInt8](repeating: UInt8(roll(4)), count: 16), key: nil))),
            .enteredInError(PersonEnteredInError(target: Revision(1 + roll(12)))),
        ]
        return .person(steps[roll(steps.count)])
    }

    private mutating func organisationEvent() -> Event {
        let steps: [OrganisationEvent] = [
            .renamed(OrganisationRenamed(from: date, name: "TSV \(roll(9))")),
            .changed(OrganisationChanged(from: date, category: "sport")),
            .corrected(OrganisationCorrected(target: Revision(roll(4)), name: "SV")),
            .succeeded(OrganisationSucceeded(from: date, by: OrganisationID(2))),
            .deliveryReceived(
                DeliveryReceived(
                    list: "hours", source: "", rows: 2, sha256: [UInt8](repeating: 1, count: 32),
                    period: DaySpan(year: 2025),
                    replaces: roll(2) == 0 ? nil : Revision(roll(6)))),
            .deliveryUndone(
                DeliveryUndone(
                    delivery: Revision(roll(6)),
                    provenance: Provenance(particulars: Particulars(reasonCode: "double")))),
            .enteredInError(OrganisationEnteredInError(target: Revision(1 + roll(4)))),
        ]
        return .organisation(steps[roll(steps.count)])
    }

    private mutating func projectEvent() -> Event {
        let milestone = Revision(roll(6))
        let steps: [ProjectEvent] = [
            .milestonePlanned(MilestonePlanned(title: "Tor", due: VagueDay(date))),
            .milestoneMoved(MilestoneMoved(milestone: milestone, due: VagueDay(date))),
            .milestoneReached(MilestoneReached(milestone: milestone, day: VagueDay(date))),
            .milestoneDropped(MilestoneDropped(milestone: milestone, on: date)),
            .eventHeld(EventHeld(title: "Fest", day: VagueDay(date), participants: 12)),
            .enteredInError(ProjectEnteredInError(target: milestone + 1)),
        ]
        return .project(steps[roll(steps.count)])
    }
}

/// Opens a project.
func newPark(_ number: UInt64) -> Draft {
    draft(number, creates: .project) { created, _ in
        [Ask(created, .project(.opened(ProjectOpened(title: "Park"))))]
    }
}
