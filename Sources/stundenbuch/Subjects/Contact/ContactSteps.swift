import ArgumentParser
import Engagement

/// Makes somebody known who signs or answers for an organisation.
struct ContactAdd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: Texts.aboutContactAdd, aliases: ["neu"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var fields: NewFieldsOption

    @Option(
        name: [.customLong("organisation"), .customLong("traeger")],
        help: Texts.helpOrganisationOption)
    var organisation: String?
    @Option(help: Texts.helpSamePerson) var person: String?
    @Option(name: [.customLong("key"), .customLong("kennung")], help: Texts.helpOfficeKey)
    var key: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let organisation: OrganisationID? = try desk.subject(ifTyped: self.organisation)
        let person: PersonID? = try desk.subject(ifTyped: self.person)
        let trail = try writing.paper.trail(desk)
        let typed = try TypedFields(fields.file, ContactFields.all)
        guard typed["name"] != nil else {
            throw Complaint(
                .badInput, "name_missing", Texts.nameMissing, remedy: Texts.giveName)
        }
        if let key { try desk.requireFree("", key, kind: .contact, writing.write) }
        let key = key
        let draft = try Draft.typed(
            ["contact add", organisation?.text ?? "", person?.text ?? "", key ?? ""]
                + typed.content + trail.content,
            id: writing.write.commandID, creates: .contact
        ) { created, sealer in
            let texts = ContactFields(typed, created, &sealer)
            let event = ContactRegistered(
                name: texts.name, function: texts.function, organisation: organisation,
                email: texts.email, phone: texts.phone, person: person,
                sourceKeys: OfficeKey.sourceKeys(key, of: created, &sealer),
                provenance: trail.provenance(for: created, &sealer))
            return [Ask(created, .contact(.registered(event)))]
        }
        try desk.record(draft, writing.write, writing.output)
    }
}

/// Records what is true of a contact from a day on.
struct ContactChange: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: Texts.aboutContactChange, aliases: ["aendern"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var fields: FieldsOption

    @Argument(help: Texts.helpContactArgument) var contact: String
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpFromDay)
    var from: String
    @Option(help: Texts.helpSamePerson) var person: String?

    func run() throws {
        let desk = try Desk(writing.ledger)
        let id = try desk.known(contact, ContactID.self).id
        let day = try TypedDay.day(from, desk.clock)
        let person: PersonID? = try desk.subject(ifTyped: self.person)
        let trail = try writing.paper.trail(desk)
        let typed =
            person == nil
            ? try TypedFields(fields.file, ContactFields.all)
            : try TypedFields.optional(fields.file, ContactFields.all)
        let draft = try Draft.typed(
            ["contact change", id.text, day.iso, person?.text ?? ""] + typed.content
                + trail.content,
            id: writing.write.commandID
        ) { _, sealer in
            let texts = ContactFields(typed, id.stream, &sealer)
            let event = ContactChanged(
                from: day, name: texts.name, function: texts.function, email: texts.email,
                phone: texts.phone, person: person,
                provenance: trail.provenance(for: id.stream, &sealer))
            return [Ask(id.stream, .contact(.changed(event)))]
        }
        try desk.record(draft, writing.write, writing.output)
    }
}

/// Records that a contact answers for nothing from a day on.
struct ContactEnd: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "end", abstract: Texts.aboutContactEnd, aliases: ["beenden"])

    @OptionGroup var writing: WritingOptions

    @Argument(help: Texts.helpContactArgument) var contact: String
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpFromDay)
    var from: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let id = try desk.known(contact, ContactID.self).id
        let day = try TypedDay.day(from, desk.clock)
        let trail = try writing.paper.trail(desk)
        let draft = try Draft.typed(
            ["contact end", id.text, day.iso] + trail.content, id: writing.write.commandID
        ) { _, sealer in
            let event = ContactEnded(
                from: day, provenance: trail.provenance(for: id.stream, &sealer))
            return [Ask(id.stream, .contact(.ended(event)))]
        }
        try desk.record(draft, writing.write, writing.output)
    }
}

/// The personal texts of a contact, sealed.
private struct ContactFields {
    let name: Sealed?
    let function: Sealed?
    let email: Sealed?
    let phone: Sealed?

    static var all: [TypedField] {
        [
            TypedField(name: "name", title: Texts.columnName),
            TypedField(name: "function", title: Texts.columnFunction),
            TypedField(name: "email", title: Texts.columnEmail),
            TypedField(name: "phone", title: Texts.columnPhone),
        ]
    }

    init(_ typed: TypedFields, _ owner: StreamID, _ sealer: inout any TextSealing) {
        func sealed(_ name: String, _ field: SealedField) -> Sealed? {
            typed[name].map { sealer.seal($0, as: field, for: owner, index: 0) }
        }
        name = sealed("name", .contactName)
        function = sealed("function", .function)
        email = sealed("email", .email)
        phone = sealed("phone", .phone)
    }
}
