@testable import Engagement

extension Sample {
    static let applications: [Sample] = [
        .full(
            .card(
                .applied(
                    CardApplied(
                        card: Part.card, programme: Part.programme, kind: .renewal,
                        by: .organisation, received: Part.day, identityShown: true,
                        continues: false, provenance: Part.provenance)))),
        .bare(
            .card(
                .applied(
                    CardApplied(
                        card: Part.card, programme: Part.programme, kind: .first, by: .person,
                        received: Part.day)))),
        .full(
            .card(
                .applicationWithdrawn(
                    ApplicationWithdrawn(
                        card: Part.card, on: Part.day, provenance: Part.provenance)))),
        .bare(.card(.applicationWithdrawn(ApplicationWithdrawn(card: Part.card, on: Part.day)))),
        .full(
            .card(
                .assessed(
                    CardAssessed(
                        card: Part.card, assessment: Part.assessment,
                        provenance: Part.provenance)))),
        .bare(.card(.assessed(CardAssessed(card: Part.card, assessment: Part.assessment)))),
    ]

    static let grants: [Sample] = [
        .full(
            .card(
                .granted(
                    CardGranted(
                        card: Part.card, programme: Part.programme, assessment: Part.assessment,
                        decided: Part.day, validFrom: Part.day, validUntil: Part.later,
                        provenance: Part.provenance)))),
        .bare(
            .card(
                .granted(
                    CardGranted(
                        card: Part.card, programme: Part.programme, decided: Part.day,
                        validFrom: Part.day)))),
        .full(
            .card(
                .grantedByException(
                    CardGrantedByException(
                        card: Part.card, programme: Part.programme, assessment: Part.assessment,
                        decided: Part.day, validFrom: Part.day, validUntil: Part.later,
                        approvedBy: Part.chair, provenance: Part.provenance)))),
        .bare(
            .card(
                .grantedByException(
                    CardGrantedByException(
                        card: Part.card, programme: Part.programme, decided: Part.day,
                        validFrom: Part.day, approvedBy: Part.chair)))),
        .full(
            .card(
                .refused(
                    CardRefused(
                        card: Part.card, programme: Part.programme, assessment: Part.assessment,
                        decided: Part.day, ground: "hours", provenance: Part.provenance)))),
        .bare(
            .card(
                .refused(
                    CardRefused(
                        card: Part.card, programme: Part.programme, decided: Part.day,
                        ground: "hours")))),
        .full(
            .card(
                .takenOver(
                    CardTakenOver(
                        card: Part.card, programme: Part.programme, kind: .replacement,
                        decision: .refused, ground: "hours", number: "117", decided: Part.day,
                        validFrom: Part.day, validUntil: Part.later,
                        provenance: Part.provenance)))),
        .bare(
            .card(
                .takenOver(
                    CardTakenOver(
                        card: Part.card, programme: Part.programme, kind: .first,
                        decision: .granted, decided: Part.day)))),
    ]

    static let cardSteps: [Sample] = [
        .full(
            .card(
                .numberAssigned(
                    CardNumberAssigned(
                        card: Part.card, number: "001", provenance: Part.provenance)))),
        .bare(.card(.numberAssigned(CardNumberAssigned(card: Part.card, number: "001")))),
        .full(
            .card(
                .issued(
                    CardIssued(card: Part.card, on: Part.day, provenance: Part.provenance)))),
        .bare(.card(.issued(CardIssued(card: Part.card, on: Part.day)))),
        .full(
            .card(
                .lossReported(
                    CardLossReported(card: Part.card, on: Part.day, provenance: Part.provenance)))),
        .bare(.card(.lossReported(CardLossReported(card: Part.card, on: Part.day)))),
        .full(
            .card(
                .replaced(
                    CardReplaced(
                        card: Part.card, on: Part.day, number: "002",
                        provenance: Part.provenance)))),
        .bare(.card(.replaced(CardReplaced(card: Part.card, on: Part.day)))),
        .full(
            .card(
                .returned(
                    CardReturned(card: Part.card, on: Part.day, provenance: Part.provenance)))),
        .bare(.card(.returned(CardReturned(card: Part.card, on: Part.day)))),
        .full(
            .card(
                .withdrawn(
                    CardWithdrawn(
                        card: Part.card, from: Part.day, decided: Part.later,
                        provenance: Part.provenance)))),
        .bare(
            .card(
                .withdrawn(CardWithdrawn(card: Part.card, from: Part.day, decided: Part.later)))),
        .full(
            .card(
                .revoked(
                    CardRevoked(
                        card: Part.card, from: Part.day, decided: Part.later,
                        provenance: Part.provenance)))),
        .bare(
            .card(.revoked(CardRevoked(card: Part.card, from: Part.day, decided: Part.later)))),
        .full(
            .card(
                .enteredInError(
                    CardEnteredInError(
                        card: Part.card, target: 3, provenance: Part.provenance)))),
        .bare(.card(.enteredInError(CardEnteredInError(card: Part.card, target: 0)))),
    ]

    static let cardProcedure: [Sample] = [
        .full(
            .card(
                .evidenceRequested(
                    EvidenceRequested(
                        card: Part.card, on: Part.day, due: Part.later,
                        documents: ["attestation", "photo"], provenance: Part.provenance)))),
        .bare(.card(.evidenceRequested(EvidenceRequested(card: Part.card, on: Part.day)))),
        .full(
            .card(
                .evidenceCompleted(
                    EvidenceCompleted(
                        card: Part.card, on: Part.day, provenance: Part.provenance)))),
        .bare(.card(.evidenceCompleted(EvidenceCompleted(card: Part.card, on: Part.day)))),
        .full(
            .card(
                .numberVoided(
                    CardNumberVoided(
                        card: Part.card, number: "001", provenance: Part.provenance)))),
        .bare(.card(.numberVoided(CardNumberVoided(card: Part.card, number: "001")))),
        .full(
            .card(
                .handedOver(
                    CardHandedOver(
                        card: Part.card, on: Part.day, identityShown: true,
                        provenance: Part.provenance)))),
        .bare(.card(.handedOver(CardHandedOver(card: Part.card, on: Part.day)))),
        .full(
            .card(.givenUp(CardGivenUp(card: Part.card, on: Part.day, provenance: Part.provenance)))
        ),
        .bare(.card(.givenUp(CardGivenUp(card: Part.card, on: Part.day)))),
        .full(
            .card(
                .extended(
                    CardExtended(
                        card: Part.card, until: Part.later, decided: Part.day,
                        provenance: Part.provenance)))),
        .bare(
            .card(.extended(CardExtended(card: Part.card, until: Part.later, decided: Part.day)))),
        .full(
            .card(
                .hearingHeld(
                    HearingHeld(card: Part.card, on: Part.day, provenance: Part.provenance)))),
        .bare(.card(.hearingHeld(HearingHeld(card: Part.card, on: Part.day)))),
        .full(
            .card(
                .objectionReceived(
                    ObjectionReceived(
                        card: Part.card, received: Part.day, provenance: Part.provenance)))),
        .bare(.card(.objectionReceived(ObjectionReceived(card: Part.card, received: Part.day)))),
    ]
}
