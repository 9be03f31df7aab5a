import Engagement

@testable import Projections

extension TrialLedger {
    mutating func appendCards() {
        let programme = ProgrammeID(1)
        append(
            programme.stream,
            .programme(
                .established(
                    ProgrammeEstablished(code: "karte", title: "Karte", issuer: "Stadt"))))
        append(
            programme.stream,
            .programme(
                .rulePublished(
                    RulePublished(
                        version: "2019-1", from: day(2019, 1, 1), text: [1],
                        sha256: Array(repeating: 5, count: 32)))))
        append(
            programme.stream,
            .programme(.quotaSet(QuotaSet(from: day(2025, 1, 1), until: nil, cards: 20))))
        appendCardThatEnds(programme)
        appendOtherCards(programme)
        appendProcedure(programme)
    }

    private mutating func appendCardThatEnds(_ programme: ProgrammeID) {
        let card = CardID(1)
        appendCard(.applied(application(card, programme)))
        appendCard(.assessed(CardAssessed(card: card, assessment: assessment(programme))))
        appendCard(
            .granted(
                CardGranted(
                    card: card, programme: programme, decided: day(2025, 2, 1),
                    validFrom: day(2025, 3, 1), validUntil: day(2027, 2, 28))))
        appendCard(.numberAssigned(CardNumberAssigned(card: card, number: "001")))
        appendCard(.issued(CardIssued(card: card, on: day(2025, 3, 2))))
        appendCard(.lossReported(CardLossReported(card: card, on: day(2025, 4, 1))))
        appendCard(.replaced(CardReplaced(card: card, on: day(2025, 4, 9), number: "002")))
        let returned = appendCard(.returned(CardReturned(card: card, on: day(2025, 5, 1))))
        appendCard(.enteredInError(CardEnteredInError(card: card, target: returned)))
        appendCard(
            .withdrawn(
                CardWithdrawn(card: card, from: day(2025, 3, 1), decided: day(2025, 6, 1))))
        appendCard(
            .revoked(CardRevoked(card: card, from: day(2025, 7, 1), decided: day(2025, 6, 2))))
    }

    private mutating func appendProcedure(_ programme: ProgrammeID) {
        let card = CardID(6)
        appendCard(.applied(application(card, programme)))
        appendCard(
            .evidenceRequested(
                EvidenceRequested(
                    card: card, on: day(2025, 1, 5), due: day(2025, 2, 5),
                    documents: ["attestation"])))
        appendCard(.evidenceCompleted(EvidenceCompleted(card: card, on: day(2025, 1, 20))))
        appendCard(
            .granted(
                CardGranted(
                    card: card, programme: programme, decided: day(2025, 2, 1),
                    validFrom: day(2025, 3, 1), validUntil: day(2027, 2, 28))))
        appendCard(.numberAssigned(CardNumberAssigned(card: card, number: "003")))
        appendCard(.numberVoided(CardNumberVoided(card: card, number: "003")))
        appendCard(.handedOver(CardHandedOver(card: card, on: day(2025, 3, 2))))
        appendCard(
            .extended(
                CardExtended(card: card, until: day(2027, 12, 31), decided: day(2026, 1, 2))))
        appendCard(.hearingHeld(HearingHeld(card: card, on: day(2026, 2, 1))))
        appendCard(.givenUp(CardGivenUp(card: card, on: day(2026, 3, 1))))
        appendCard(.objectionReceived(ObjectionReceived(card: card, received: day(2026, 4, 1))))
    }

    private mutating func appendOtherCards(_ programme: ProgrammeID) {
        appendCard(.applied(application(CardID(2), programme)))
        appendCard(
            .applicationWithdrawn(ApplicationWithdrawn(card: CardID(2), on: day(2025, 1, 3))))
        appendCard(.applied(application(CardID(3), programme)))
        appendCard(
            .refused(
                CardRefused(
                    card: CardID(3), programme: programme, decided: day(2025, 1, 3),
                    ground: "hours")))
        appendCard(
            .grantedByException(
                CardGrantedByException(
                    card: CardID(4), programme: programme, decided: day(2025, 1, 3),
                    validFrom: day(2025, 1, 3), approvedBy: ContactID(1))))
        appendCard(
            .takenOver(
                CardTakenOver(
                    card: CardID(5), programme: programme, kind: .renewal, decision: .granted,
                    number: "117", decided: day(2020, 1, 3), validFrom: day(2020, 2, 1))))
    }

    @discardableResult
    private mutating func appendCard(_ event: CardEvent) -> Revision {
        append(anna.stream, .card(event))
    }

    private func application(_ card: CardID, _ programme: ProgrammeID) -> CardApplied {
        let intake = Intake(received: day(2025, 1, 2), reference: "AZ 7/25")
        return CardApplied(
            card: card, programme: programme, kind: .first, by: .person, received: day(2025, 1, 2),
            provenance: Provenance(particulars: Particulars(intake: intake)))
    }

    private func assessment(_ programme: ProgrammeID) -> AssessmentRecord {
        AssessmentRecord(
            programme: programme, ruleVersion: "2019-1", ruleHash: [], engine: 1,
            asOf: day(2025, 1, 31), known: 40, outcome: .met, criteria: [])
    }

    mutating func appendProject() {
        let stream = ProjectID(1).stream
        append(stream, .project(.opened(ProjectOpened(title: "Haus"))))
        let due = VagueDay(day(2025, 6, 30))
        let plan = append(
            stream, .project(.milestonePlanned(MilestonePlanned(title: "Dach", due: due))))
        append(
            stream,
            .project(
                .milestoneMoved(
                    MilestoneMoved(milestone: plan, due: VagueDay(day(2025, 9, 30))))))
        append(
            stream,
            .project(
                .milestoneReached(
                    MilestoneReached(
                        milestone: plan, day: VagueDay(day(2025, 9, 1)), quantity: 1))))
        append(
            stream,
            .project(
                .milestoneReached(
                    MilestoneReached(
                        title: "Garten", day: VagueDay(day(2025, 9, 2)), marks: [.unplanned]))))
        append(
            stream,
            .project(.milestoneDropped(MilestoneDropped(milestone: plan, on: day(2025, 9, 3)))))
        append(
            stream,
            .project(
                .eventHeld(
                    EventHeld(title: "Fest", day: VagueDay(day(2025, 9, 4)), participants: 80))))
        append(
            stream,
            .project(
                .agreementSigned(
                    AgreementSigned(title: "Pacht", day: VagueDay(day(2025, 9, 5))))))
        let closed = append(
            stream, .project(.closed(ProjectClosed(day: VagueDay(day(2025, 10, 1))))))
        append(stream, .project(.enteredInError(ProjectEnteredInError(target: closed))))
    }
}
