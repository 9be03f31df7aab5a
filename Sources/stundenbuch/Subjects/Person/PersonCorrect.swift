import ArgumentParser
import Engagement
import Ledger
import Projections

/// Corrects what was always wrong of a volunteer.
struct PersonCorrect: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "correct", abstract: Texts.aboutPersonCorrect, aliases: ["berichtigen"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var fields: NewFieldsOption

    @Argument(help: Texts.helpPersonArgument) var person: String
    @Option(name: [.customLong("target"), .customLong("ereignis")], help: Texts.helpTarget)
    var target: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let (id, events) = try desk.known(person, PersonID.self)
        let target = try target.map { text throws(Complaint) in
            try desk.event(text, in: id.stream).revision
        }
        let trail = try writing.paper.trail(desk)
        let typed = try TypedPerson(TypedFields(fields.file, TypedPerson.fields), desk.clock)
        let history = desk.rows(Persons.self, from: events).first?.row.history ?? History()
        let corrections = Corrections(history, desk.ledger.disclose, target: target)
            .split(typed)
        let draft = try Draft.typed(
            ["person correct", id.text, target.map { "\($0)" } ?? ""] + typed.content
                + trail.content,
            id: writing.write.commandID
        ) { _, sealer in
            corrections.enumerated().map { index, correction in
                let event = correction.event(id.stream, index, trail, &sealer)
                return Ask(id.stream, .person(.detailsCorrected(event)))
            }
        }
        try desk.record(draft, writing.write, writing.output)
    }
}

/// Finds for each typed field the event that said it last, so that each is corrected where it
/// was said.
struct Corrections {
    let history: History<PersonDetails>
    let disclose: Disclosing
    let target: Revision?

    init(
        _ history: History<PersonDetails>, _ disclose: @escaping Disclosing, target: Revision?
    ) {
        self.history = history
        self.disclose = disclose
        self.target = target
    }

    /// One correction for each event that is corrected, in their order.
    func split(_ typed: TypedPerson) -> [Correction] {
        var found: [Revision: Correction] = [:]
        func put(_ revision: Revision, _ change: (inout Correction) -> Void) {
            change(&found[revision, default: Correction(target: revision)])
        }
        if let text = typed.givenNames {
            put(origin { $0.givenNames != nil }) { $0.givenNames = text }
        }
        if let text = typed.familyName {
            put(origin { $0.familyName != nil }) { $0.familyName = text }
        }
        if let day = typed.born { put(origin { $0.born != nil }) { $0.born = day.iso } }
        if !typed.home.isEmpty {
            let revision = origin { $0.home != nil }
            let home = typed.home.completed(by: homeSaid(by: revision))
            put(revision) { $0.home = home }
        }
        if let text = typed.email { put(origin { $0.email != nil }) { $0.email = text } }
        if let text = typed.phone { put(origin { $0.phone != nil }) { $0.phone = text } }
        let all = found.values.sorted { $0.target < $1.target }
        return all.isEmpty ? [Correction(target: target ?? 0)] : all
    }

    /// The event that said a field last, the registration when none did; the one that was named
    /// goes before both.
    private func origin(_ says: (PersonDetails) -> Bool) -> Revision {
        if let target { return target }
        return history.statements.last { $0.corrects == nil && says($0.details) }?.revision ?? 0
    }

    /// The home as that event said it, with the corrections made so far.
    private func homeSaid(by revision: Revision) -> TypedHome {
        var reached: Set<Revision> = [revision]
        var home: Home?
        for statement in history.statements {
            let corrects = statement.corrects.map(reached.contains) ?? false
            guard statement.revision == revision || corrects else { continue }
            reached.insert(statement.revision)
            home = statement.details.home ?? home
        }
        return home.map { TypedHome($0, disclose) } ?? TypedHome()
    }
}

/// What is corrected of one event.
struct Correction: Sendable {
    let target: Revision
    var givenNames: String?
    var familyName: String?
    var born: String?
    var home: TypedHome?
    var email: String?
    var phone: String?

    init(target: Revision) { self.target = target }

    func event(
        _ person: StreamID, _ index: Int, _ trail: PaperTrail, _ sealer: inout any TextSealing
    ) -> DetailsCorrected {
        func sealed(_ text: String?, _ field: SealedField) -> Sealed? {
            text.map { sealer.seal($0, as: field, for: person, index: index) }
        }
        return DetailsCorrected(
            target: target, givenNames: sealed(givenNames, .givenNames),
            familyName: sealed(familyName, .familyName), born: sealed(born, .born),
            home: home?.sealed(for: person, index: index, &sealer),
            email: sealed(email, .email), phone: sealed(phone, .phone),
            provenance: trail.provenance(for: person, index: index, &sealer))
    }
}
