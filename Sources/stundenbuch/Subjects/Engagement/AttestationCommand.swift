import ArgumentParser
import Documents
import Engagement
import Ledger
import Projections
import StrictJSON

/// What organisations attest by signature (Trägerbestätigung).
struct AttestationCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attestation", abstract: Texts.aboutAttestation,
        subcommands: [AttestationList.self, AttestationAdd.self, AttestationWithdraw.self],
        defaultSubcommand: AttestationList.self, aliases: ["bestaetigung"])
}

/// Lists attestations, of all volunteers or of one.
struct AttestationList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutAttestationList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions
    @Argument(help: Texts.helpOnlyPerson) var person: String?

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        let rows = try desk.rows(Attestations.self, of: person, standpoint)
        let people = try PeopleColumns(rows.map(\.0), desk)
        let listing = AttestationListing.listing(rows, desk.ledger.disclose, people)
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

/// Attestations as rows.
enum AttestationListing {
    static func listing(
        _ rows: [(PersonID, AttestationsRow)], _ disclose: Disclosing,
        _ people: PeopleColumns? = nil
    ) -> Listing {
        var listing = Listing(
            "attestations", caption: Texts.captionAttestations,
            [.id("attestation", Texts.columnAttestation)] + PeopleColumns.columns(people) + [
                .id("organisation", Texts.columnOrganisation),
                .id("engagement", Texts.columnEngagement),
                .text("function", Texts.columnFunction), .text("since", Texts.columnSince),
                .minutes("minutes_per_week", Texts.columnPerWeek),
                .minutes("minutes_per_year", Texts.columnPerYear),
                .minutes("minutes_in_period", Texts.columnInPeriod),
                .text("period", Texts.columnPeriod), .text("allowance", Texts.columnAllowance),
                .cents("allowance_cents", Texts.columnAmount),
                .text("signatories", Texts.columnSigned), .text("marks", Texts.columnMarks),
                .day("withdrawn_on", Texts.columnWithdrawn),
                .id("position", Texts.columnPosition),
            ])
        for (person, row) in rows {
            for facts in row.attestations {
                listing.append(
                    [.id("\(person.text)/\(facts.revision)")]
                        + PeopleColumns.cells(people, person) + cells(facts, of: person, disclose))
            }
        }
        return listing
    }

    private static func cells(
        _ facts: AttestationFacts, of person: PersonID, _ disclose: Disclosing
    ) -> [Shown] {
        [
            .id(facts.organisation.text),
            .id(facts.engagement.map { "\(person.text)/\($0)" }),
            .sealed(facts.function, disclose), .vagueText(facts.since),
            .minutes(facts.perWeek), .minutes(facts.perYear), .minutes(facts.inPeriod),
            .span(facts.period), .word(facts.allowance), .cents(facts.allowanceAmount),
            .signatories(facts.signatories), .marks(facts.marks),
            .day(facts.withdrawals.last?.value), .position(facts.position),
        ]
    }
}

extension Shown {
    /// Who signed and when; scripts get objects.
    fileprivate static func signatories(_ signatories: [Signatory]) -> Shown {
        let texts = signatories.map { signatory in
            [signatory.contact.text, signatory.signed?.iso].compactMap(\.self)
                .joined(separator: " ")
        }
        return Shown(
            texts.isEmpty ? .empty : .text(texts.joined(separator: ", ")),
            .array(
                signatories.map { signatory in
                    [
                        "contact": .string(signatory.contact.text),
                        "signed_on": signatory.signed.map { .string($0.iso) } ?? .null,
                        "stamp_seen": signatory.stampSeen.map { .bool($0) } ?? .null,
                    ]
                }))
    }
}
