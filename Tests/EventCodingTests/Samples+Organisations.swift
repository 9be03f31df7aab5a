@testable import Engagement

extension Sample {
    static let organisations: [Sample] = [
        .full(
            .organisation(
                .registered(
                    OrganisationRegistered(
                        name: "Chor Süd", category: "music", seat: Part.rosslau,
                        founded: Part.vague, nonprofit: true, legalForm: "e. V.",
                        sourceKeys: [Part.sourceKey], provenance: Part.provenance)))),
        .bare(.organisation(.registered(OrganisationRegistered(name: "Chor")))),
        .full(
            .organisation(
                .changed(
                    OrganisationChanged(
                        from: Part.day, category: "music", seat: Part.rosslau, nonprofit: false,
                        legalForm: "e. V.", provenance: Part.provenance)))),
        .bare(.organisation(.changed(OrganisationChanged(from: Part.day)))),
        .full(
            .organisation(
                .renamed(
                    OrganisationRenamed(
                        from: Part.day, name: "Singkreis", provenance: Part.provenance)))),
        .bare(.organisation(.renamed(OrganisationRenamed(from: Part.day, name: "Kreis")))),
        .full(
            .organisation(
                .succeeded(
                    OrganisationSucceeded(
                        from: Part.day, by: OrganisationID(9), provenance: Part.provenance)))),
        .bare(
            .organisation(
                .succeeded(OrganisationSucceeded(from: Part.day, by: OrganisationID(9))))),
        .full(
            .organisation(
                .dissolved(OrganisationDissolved(from: Part.day, provenance: Part.provenance)))),
        .bare(.organisation(.dissolved(OrganisationDissolved(from: Part.day)))),
        .full(
            .organisation(
                .deliveryReceived(
                    DeliveryReceived(
                        list: "hours", source: "tsv", rows: 3, stated: Minutes(95),
                        counted: Minutes(90), sha256: Part.digest, period: Part.span,
                        replaces: 3,
                        provenance: Part.provenance)))),
        .bare(
            .organisation(
                .deliveryReceived(
                    DeliveryReceived(list: "hours", source: "", rows: 0, sha256: Part.digest)))),
        .full(
            .organisation(
                .deliveryUndone(DeliveryUndone(delivery: 4, provenance: Part.provenance)))),
        .bare(.organisation(.deliveryUndone(DeliveryUndone(delivery: 0)))),
        .full(
            .organisation(
                .corrected(
                    OrganisationCorrected(
                        target: 1, name: "Chor", category: "music", seat: Part.rosslau,
                        founded: Part.vague, nonprofit: true, legalForm: "e. V.",
                        provenance: Part.provenance)))),
        .bare(.organisation(.corrected(OrganisationCorrected(target: 0)))),
        .full(
            .organisation(
                .enteredInError(
                    OrganisationEnteredInError(target: 2, provenance: Part.provenance)))),
        .bare(.organisation(.enteredInError(OrganisationEnteredInError(target: 0)))),
    ]

    static let projects: [Sample] = [
        .full(
            .project(
                .opened(
                    ProjectOpened(
                        title: "Haus", place: Part.rosslau, from: Part.vague, source: "Amtsblatt",
                        sourceKeys: [Part.sourceKey], provenance: Part.provenance)))),
        .bare(.project(.opened(ProjectOpened(title: "Haus")))),
        .full(
            .project(
                .eventHeld(
                    EventHeld(
                        title: "Fest", day: Part.vague, participants: 80, quantity: 3,
                        unit: "tents", source: "Amtsblatt", provenance: Part.provenance)))),
        .bare(.project(.eventHeld(EventHeld(title: "Fest", day: Part.exact)))),
        .full(
            .project(
                .agreementSigned(
                    AgreementSigned(
                        title: "Pacht", with: "Stadt", day: Part.vague, source: "Amtsblatt",
                        provenance: Part.provenance)))),
        .bare(.project(.agreementSigned(AgreementSigned(title: "Pacht", day: Part.exact)))),
        .full(.project(.closed(ProjectClosed(day: Part.vague, provenance: Part.provenance)))),
        .bare(.project(.closed(ProjectClosed(day: Part.exact)))),
        .full(
            .project(
                .enteredInError(ProjectEnteredInError(target: 2, provenance: Part.provenance)))),
        .bare(.project(.enteredInError(ProjectEnteredInError(target: 0)))),
    ]

    static let milestones: [Sample] = [
        .full(
            .project(
                .milestonePlanned(
                    MilestonePlanned(
                        title: "Dach", due: Part.vague, quantity: 2, unit: "roofs",
                        source: "Amtsblatt", provenance: Part.provenance)))),
        .bare(.project(.milestonePlanned(MilestonePlanned(title: "Dach", due: Part.exact)))),
        .full(
            .project(
                .milestoneMoved(
                    MilestoneMoved(milestone: 1, due: Part.vague, provenance: Part.provenance)))),
        .bare(.project(.milestoneMoved(MilestoneMoved(milestone: 0, due: Part.exact)))),
        .full(
            .project(
                .milestoneReached(
                    MilestoneReached(
                        milestone: 1, title: "Dach", day: Part.vague, quantity: 2, unit: "roofs",
                        source: "Amtsblatt", marks: [.unplanned, .lateTyped],
                        provenance: Part.provenance)))),
        .bare(.project(.milestoneReached(MilestoneReached(day: Part.exact)))),
        .full(
            .project(
                .milestoneDropped(
                    MilestoneDropped(milestone: 1, on: Part.day, provenance: Part.provenance)))),
        .bare(.project(.milestoneDropped(MilestoneDropped(milestone: 0, on: Part.day)))),
    ]

    static let programmes: [Sample] = [
        .full(
            .programme(
                .established(
                    ProgrammeEstablished(
                        code: "karte", title: "Ehrenamtskarte", issuer: "Stadt",
                        place: Part.rosslau, from: Part.day, provenance: Part.provenance)))),
        .bare(
            .programme(
                .established(
                    ProgrammeEstablished(code: "karte", title: "Karte", issuer: "Stadt")))),
        .full(
            .programme(
                .rulePublished(
                    RulePublished(
                        version: "2019-1", from: Part.day, until: Part.later,
                        text: Array("{\"ä\":1}".utf8), sha256: Part.digest,
                        provenance: Part.provenance)))),
        .bare(
            .programme(
                .rulePublished(
                    RulePublished(
                        version: "2019-1", from: Part.day, text: [], sha256: Part.digest)))),
    ]

    static let quotas: [Sample] = [
        .full(
            .programme(
                .quotaSet(
                    QuotaSet(
                        from: Part.day, until: Part.later, cards: 100,
                        provenance: Part.provenance)))),
        .bare(.programme(.quotaSet(QuotaSet(from: Part.day, cards: 0)))),
    ]
}
