import Engagement
import Intake
import Ledger
import Projections

/// The names in a list and the persons whom they mean; both passes of an import share it.
///
/// Names are opened and folded when the first row names somebody without a key, so that lists
/// with keys pay nothing.
final class ListMatching {
    /// A name that means nobody for certain, and the lines that write it.
    struct Unresolved {
        let named: NamedBy
        var lines: [Int]
    }

    let desk: Desk
    /// What was chosen for names before; nil when no file was named or none is there yet.
    let resolution: ResolutionFile?
    /// The names that nobody was found for, in the order of the list.
    private(set) var unresolved: [Unresolved] = []
    private var places: [NamedBy: Int] = [:]
    private var choices: [NamedBy: ResolutionChoice] = [:]
    /// Who was registered for names that mean somebody new.
    private var registered: [NamedBy: PersonID] = [:]
    private var opened: PersonIndex?
    private var found: PersonUnions?
    private var failure: Complaint?

    init(_ desk: Desk, _ resolution: ResolutionFile?) {
        self.desk = desk
        self.resolution = resolution
        for line in resolution?.lines ?? [] { choices[line.named] = line.choice }
    }

    /// What was chosen for a name in this very list.
    func choice(for named: NamedBy) -> ResolutionChoice? { choices[named] }

    /// Who was registered for a name of this very list; nil when nobody was.
    func registered(for named: NamedBy) -> PersonID? { registered[named] }

    /// The names of all persons; nil when they could not be read, as ``check()`` then says.
    var index: PersonIndex? {
        if opened == nil, failure == nil {
            do throws(Complaint) {
                opened = PersonIndex(try OpenedPeople(desk, thoroughly: true).knownNames)
            } catch {
                failure = error
            }
        }
        return opened
    }

    /// Who was merged into whom before the list.
    var unions: PersonUnions {
        if let found { return found }
        do throws(Complaint) {
            let read = try desk.unions()
            found = read
            return read
        } catch {
            failure = failure ?? error
            return PersonUnions([:])
        }
    }

    /// Fails when names could not be read.
    func check() throws(Complaint) {
        if let failure { throw failure }
    }

    /// Begins a pass: what the one before did not find is looked for again.
    func beginPass() {
        unresolved = []
        places = [:]
        registered = [:]
    }

    /// Notes a line whose name means nobody for certain.
    func note(_ named: NamedBy, _ line: Int) {
        if let place = places[named] {
            if unresolved[place].lines.last != line { unresolved[place].lines.append(line) }
        } else {
            places[named] = unresolved.count
            unresolved.append(Unresolved(named: named, lines: [line]))
        }
    }
}

extension ListMatching {
    /// Submits what was chosen: whom spellings mean, and who is new.
    ///
    /// What is recorded already is not recorded again.
    ///
    /// - Returns: What is wrong with choices, and what looks wrong.
    func submitChoices(
        to importing: ImportDesk, _ received: Day?
    ) throws(Complaint) -> [Finding] {
        guard let resolution else { return [] }
        let intake = received.map { Intake(received: $0) }
        let provenance = Provenance(particulars: intake.map { Particulars(intake: $0) })
        var findings: [Finding] = []
        for line in resolution.lines {
            switch line.choice {
            case .person(let person):
                findings += try submit(person, line, provenance, importing)
            case .new: try register(line, provenance, importing)
            case .skip: continue
            case nil:
                if !line.typed.isEmpty { findings.append(resolution.noChoice(line)) }
            }
        }
        return findings
    }

    /// Registers somebody new.
    ///
    /// The command's number follows from list and name, so that the same
    /// list means the same person again; another list may well mean another one.
    private func register(
        _ line: ResolutionFile.Line, _ provenance: Provenance, _ importing: ImportDesk
    ) throws(Complaint) {
        guard let resolution, registered[line.named] == nil else { return }
        let named = line.named
        let content = ["new", named.key, named.source]
        let asks: @Sendable (StreamID, inout any TextSealing) -> [Ask] = { created, sealer in
            named.registration(of: PersonID(created.serial), provenance, &sealer)
        }
        var outcome = try importing.accept(
            .step(["choice", resolution.list] + content, creates: .person, asks: asks))
        if case .known(let position) = outcome {
            let stream = try desk.event(at: position).stream
            guard !importing.knows(stream) else {
                registered[named] = PersonID(stream).map(importing.goingOn)
                return
            }
            // Whom the list made known was entered in error since.
            outcome = try importing.accept(
                .typed(content, id: nil, creates: .person, asks: asks))
        }
        registered[named] = outcome.subject.flatMap { PersonID($0) }
    }

    private func submit(
        _ person: PersonID, _ line: ResolutionFile.Line, _ provenance: Provenance,
        _ importing: ImportDesk
    ) throws(Complaint) -> [Finding] {
        guard let resolution else { return [] }
        guard importing.knows(person.stream) else { return [resolution.unknownPerson(line)] }
        let goingOn = importing.goingOn(person)
        guard goingOn == person else { return [resolution.merged(line, into: goingOn)] }
        guard importing.meantBefore(line.named) != person,
            !importing.isCalled(person, line.named)
        else { return [] }
        _ = try importing.accept(
            .typed(
                ["alias", line.named.key, line.named.source, person.text], id: nil
            ) { _, sealer in
                [line.named.alias(of: person, index: 0, provenance, &sealer)]
            })
        return line.proposes(person) ? [] : [resolution.notProposed(line, try whois(person))]
    }

    private func whois(_ person: PersonID) throws(Complaint) -> String {
        try FoundPerson(person, desk).line
    }
}
