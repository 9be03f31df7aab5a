import ArgumentParser
import Engagement
import Projections

/// Corrects what was always wrong of an organisation.
struct OrganisationCorrect: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: Texts.aboutOrganisationCorrect,
        aliases: ["berichtigen"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var details: OrganisationDetailsOptions

    @Argument(help: Texts.helpOrganisationArgument) var organisation: String
    @Option(help: Texts.helpCorrectName) var name: String?
    @Option(name: [.customLong("founded"), .customLong("gegruendet")], help: Texts.helpFounded)
    var founded: String?
    @Option(name: [.customLong("target"), .customLong("ereignis")], help: Texts.helpTarget)
    var target: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let (id, events) = try desk.known(organisation, OrganisationID.self)
        let target = try target.map { text throws(Complaint) in
            try desk.event(text, in: id.stream).revision
        }
        let wanted = OrganisationCorrected(
            target: target ?? 0, name: name, category: details.category,
            seat: try details.seatKey(), founded: try desk.vagueDay(founded),
            nonprofit: details.nonprofit, legalForm: details.legalForm,
            provenance: try writing.paper.trail(desk).provenance())
        let history = desk.rows(Organisations.self, from: events).first?.row.history
        let corrections = OrganisationCorrections(history ?? History(), target: target)
            .split(wanted)
        let content = ["correct", self.target ?? "", name ?? "", founded ?? ""]
        try OrganisationStep(desk, writing).record(
            content + details.content, of: id, corrections.map { .corrected($0) })
    }
}

/// Finds for each typed field the event that said it last, so that each is corrected where it
/// was said.
struct OrganisationCorrections {
    let history: History<OrganisationDetails>
    let target: Revision?

    init(_ history: History<OrganisationDetails>, target: Revision?) {
        self.history = history
        self.target = target
    }

    /// One correction for each event that is corrected, in their order.
    func split(_ wanted: OrganisationCorrected) -> [OrganisationCorrected] {
        var found: [Revision: OrganisationCorrected] = [:]
        func put<Value>(
            _ field: WritableKeyPath<OrganisationCorrected, Value?>,
            _ said: (OrganisationDetails) -> Value?
        ) {
            guard let value = wanted[keyPath: field] else { return }
            let revision = origin { said($0) != nil }
            let empty = OrganisationCorrected(target: revision, provenance: wanted.provenance)
            found[revision, default: empty][keyPath: field] = value
        }
        put(\.name) { $0.name }
        put(\.category) { $0.category }
        put(\.seat) { $0.seat }
        put(\.founded) { $0.founded }
        put(\.nonprofit) { $0.nonprofit }
        put(\.legalForm) { $0.legalForm }
        let all = found.values.sorted { $0.target < $1.target }
        return all.isEmpty ? [wanted] : all
    }

    /// The event that said a field last, the registration when none did; the one that was named
    /// goes before both.
    private func origin(_ says: (OrganisationDetails) -> Bool) -> Revision {
        if let target { return target }
        return history.statements.last { $0.corrects == nil && says($0.details) }?.revision ?? 0
    }
}
