import ArgumentParser
import Engagement

/// Records what an organisation attests of a volunteer.
struct AttestationAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: Texts.aboutAttestationAdd, aliases: ["neu"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var fields: FieldsOption
    @OptionGroup var amounts: AttestedAmounts
    @OptionGroup var signature: SignatureOptions

    @Argument(help: Texts.helpAttestedPerson) var person: String
    @Option(
        name: [.customLong("organisation"), .customLong("traeger")],
        help: Texts.helpAttestingOrganisation)
    var organisation: String?
    @Option(name: [.customLong("activity"), .customLong("taetigkeit")], help: Texts.helpActivity)
    var activity: String?
    @Option(name: [.customLong("place"), .customLong("ort")], help: Texts.helpPlace)
    var place: String?
    @Option(name: [.customLong("since"), .customLong("seit")], help: Texts.helpSince)
    var since: String?
    @Flag(name: .customLong("continues"), inversion: .prefixedNo, help: Texts.helpContinues)
    var continues: Bool?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let (id, attested) = try attested(desk)
        let function = try TypedFields.optional(fields.file, FunctionField.fields)
        let content = [
            "attest", attested.organisation.text, attested.engagement.map { "\($0)" } ?? "",
            activity ?? "", place ?? "", since ?? "", continues.map { "\($0)" } ?? "",
        ]
        try EngagementStep(desk, writing).record(
            content + amounts.content + signature.content + function.content, of: id
        ) { provenance, sealer in
            var event = attested
            event.function = FunctionField.sealed(function, id.stream, &sealer)
            event.provenance = provenance
            return .attested(event)
        }
    }

    /// The person with the attestation, but for its sealed part.
    private func attested(_ desk: Desk) throws(Complaint) -> (PersonID, EngagementAttested) {
        let (id, engagement, organisation) = try subject(desk)
        var event = EngagementAttested(
            organisation: organisation, engagement: engagement, activity: activity,
            place: try place.map { text throws(Complaint) in try TypedPlace.key(text) },
            since: try desk.vagueDay(since), continues: continues,
            signatories: try signature.signatories(desk))
        try amounts.state(in: &event, desk)
        return (id, event)
    }

    /// A person with an organisation, or an engagement that says both.
    private func subject(
        _ desk: Desk
    ) throws(Complaint) -> (PersonID, Revision?, OrganisationID) {
        if person.contains("/") || person.hasPrefix("#") {
            let (name, started) = try desk.engagement(person)
            return (PersonID(name.stream.serial), name.revision, started.organisation)
        }
        guard let organisation else {
            throw Complaint(
                .usage, "organisation_missing", Texts.attestationNeedsOrganisation,
                remedy: Texts.nameEngagementOrOrganisation)
        }
        return (try desk.subject(person), nil, try desk.subject(organisation))
    }
}

/// Records that an attestation was withdrawn by those who gave it.
struct AttestationWithdraw: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: Texts.aboutAttestationWithdraw,
        aliases: ["zuruecknehmen"])

    @OptionGroup var writing: WritingOptions
    @Argument(help: Texts.helpAttestationArgument) var attestation: String
    @Option(name: [.customLong("on"), .customLong("am")], help: Texts.helpOnToday)
    var on: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let found = try desk.event(attestation)
        guard case .engagement(.attested) = found.event else {
            throw Complaint.wrongKind(found, attestation, wanted: .engagementAttested)
        }
        let day = try desk.day(on)
        try EngagementStep(desk, writing).record(["withdraw", day.iso], of: found.name) {
            .attestationWithdrawn(
                AttestationWithdrawn(attestation: found.revision, on: day, provenance: $0))
        }
    }
}
