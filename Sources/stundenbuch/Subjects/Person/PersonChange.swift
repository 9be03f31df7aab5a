import ArgumentParser
import Engagement
import Ledger
import Projections

/// Records what is true of a volunteer from a day on: moved, renamed, reached otherwise.
struct PersonChange: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "change", abstract: Texts.aboutPersonChange, aliases: ["aendern"])

    @OptionGroup var writing: WritingOptions
    @OptionGroup var fields: FieldsOption

    @Argument(help: Texts.helpPersonArgument) var person: String
    @Option(name: [.customLong("from"), .customLong("ab")], help: Texts.helpFromDay)
    var from: String

    func run() throws {
        let desk = try Desk(writing.ledger)
        let (id, events) = try desk.known(person, PersonID.self)
        let day = try TypedDay.day(from, desk.clock)
        let trail = try writing.paper.trail(desk)
        let typed = try TypedPerson(
            TypedFields(fields.file, TypedPerson.changeable), desk.clock)
        let before = desk.rows(Persons.self, from: events).first?.row.history
            .details(asOf: day).home
        let home = typed.home.located(.shipped, before: before?.residence)
            .moved(from: before, desk.ledger.disclose)
        let draft = try Draft.typed(
            ["person change", id.text, day.iso] + typed.content + trail.content,
            id: writing.write.commandID
        ) { _, sealer in
            PersonChanges(person: id.stream, day: day, trail: trail)
                .asks(typed, home: home, &sealer)
        }
        try desk.record(draft, writing.write, writing.output)
    }
}

/// The events of one change, each with its number in the command.
struct PersonChanges {
    let person: StreamID
    let day: Day
    let trail: PaperTrail

    func asks(
        _ typed: TypedPerson, home: TypedHome, _ sealer: inout any TextSealing
    ) -> [Ask] {
        var asks: [Ask] = []
        if typed.hasNames { asks.append(name(typed, asks.count, &sealer)) }
        if !home.isEmpty { asks.append(move(home, asks.count, &sealer)) }
        if typed.hasReach || asks.isEmpty { asks.append(reach(typed, asks.count, &sealer)) }
        return asks
    }

    private func name(
        _ typed: TypedPerson, _ index: Int, _ sealer: inout any TextSealing
    ) -> Ask {
        let event = NameChanged(
            from: day,
            givenNames: typed.givenNames.map {
                sealer.seal($0, as: .givenNames, for: person, index: index)
            },
            familyName: typed.familyName.map {
                sealer.seal($0, as: .familyName, for: person, index: index)
            },
            provenance: trail.provenance(for: person, index: index, &sealer))
        return Ask(person, .person(.nameChanged(event)))
    }

    private func move(
        _ home: TypedHome, _ index: Int, _ sealer: inout any TextSealing
    ) -> Ask {
        let event = ResidenceChanged(
            from: day, home: home.sealed(for: person, index: index, &sealer),
            provenance: trail.provenance(for: person, index: index, &sealer))
        return Ask(person, .person(.residenceChanged(event)))
    }

    private func reach(
        _ typed: TypedPerson, _ index: Int, _ sealer: inout any TextSealing
    ) -> Ask {
        let event = ReachChanged(
            from: day,
            email: typed.email.map { sealer.seal($0, as: .email, for: person, index: index) },
            phone: typed.phone.map { sealer.seal($0, as: .phone, for: person, index: index) },
            provenance: trail.provenance(for: person, index: index, &sealer))
        return Ask(person, .person(.reachChanged(event)))
    }
}

extension TypedHome {
    /// The new home: within the same municipality what was not typed stays as it was; in another
    /// one nothing of the old address holds.
    func moved(from before: Home?, _ disclose: Disclosing) -> TypedHome {
        guard !isEmpty, residence == nil, let before else { return self }
        return completed(by: TypedHome(before, disclose))
    }
}
