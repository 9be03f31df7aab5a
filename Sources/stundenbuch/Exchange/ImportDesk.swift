import Engagement
import Intake
import LMDB
import Ledger
import Projections
import ReadModels

/// A session that a list is read into, and the directory in which its rows look up whom they
/// name.
///
/// What fails underneath is kept and thrown after the row.
final class ImportDesk: Directory {
    let desk: Desk
    fileprivate var session: Session
    private var failure: LedgerError?
    /// What failed while words were looked up.
    private var complaint: Complaint?
    private var programmes: [String: ProgrammeID]?
    private var activities: ActivityWords?
    private var organisations: OrganisationNames?
    private let matching: ListMatching
    /// Whom names mean, as far as somebody was found.
    private var matched: [NamedBy: NameMatch] = [:]
    /// How many records there were before.
    private let began: TreeSize

    /// A desk for what comes in a session; names are matched only where `matching` is given.
    init(_ desk: Desk, _ session: consuming Session, _ matching: ListMatching? = nil) {
        self.desk = desk
        self.matching = matching ?? ListMatching(desk, nil)
        began = session.size
        self.session = session
        Standing.noteRepeatable()
    }

    func submit(_ draft: Draft) throws(Complaint) -> Submission {
        if let complaint { throw complaint }
        do throws(LedgerError) {
            if let failure { throw failure }
            return try session.submit(draft)
        } catch {
            throw Complaint(error)
        }
    }

    func finish() throws(Complaint) {
        if let complaint { throw complaint }
        do throws(LedgerError) {
            if let failure { throw failure }
            try session.finish()
        } catch {
            throw Complaint(error)
        }
    }

    func stream(_ kind: StreamKind, source: String, key: String) -> StreamID? {
        let found = kept { () throws(LedgerError) in
            try session.stream(kind: kind, source: source, key: key)
        }
        // A key names whom it always named, also when that person was merged into another one.
        guard let stream = found ?? nil else { return nil }
        guard kind == .person, !matching.unions.isEmpty else { return stream }
        return PersonID(stream).map { goingOn($0).stream }
    }

    func knows(_ stream: StreamID) -> Bool {
        kept { () throws(LedgerError) in try session.isKnown(stream) } ?? false
    }

    func match(
        _ name: WrittenName, of organisation: OrganisationID?, source: String, line: Int
    ) -> NameMatch {
        let named = NamedBy(name, by: organisation, source: source)
        if name.isOrderCertain, let match = matched[named] { return match }
        let match = match(named)
        if match == .unresolved {
            matching.note(named, line)
        } else if name.isOrderCertain {
            matched[named] = match
        }
        return match
    }

    private func match(_ named: NamedBy) -> NameMatch {
        switch matching.choice(for: named) {
        case .skip: return .leftOut
        case .person(let person):
            // Any other choice is a finding, and the name stays open.
            let isGood = knows(person.stream) && goingOn(person) == person
            return isGood ? .person(person) : .unresolved
        case .new: return matching.registered(for: named).map { .person($0) } ?? .unresolved
        case nil: break
        }
        guard let index = matching.index else { return .unresolved }
        let person = index.person(named.name, meantBefore: meantBefore(named)) { other in
            guard let organisation = named.organisation else { return true }
            return kept { () throws(LedgerError) in
                try session.hasDealings(other, with: organisation)
            } ?? true
        }
        return person.map { .person($0) } ?? .unresolved
    }

    func engagement(of person: PersonID, with organisation: OrganisationID) -> Revision? {
        kept { () throws(LedgerError) in
            try session.onlyEngagement(of: person, with: organisation)
        } ?? nil
    }

    func activity(_ word: String) -> String? {
        if activities == nil {
            activities = looked { () throws(Complaint) in try ActivityWords(desk) }
        }
        return activities?.code(of: word)
    }

    func organisation(named name: String) -> OrganisationID? {
        if organisations == nil {
            organisations = looked { () throws(Complaint) in try OrganisationNames(desk) }
        }
        return organisations?.only(name)
    }

    func programme(code: String) -> ProgrammeID? {
        if programmes == nil {
            let rows = looked { () throws(Complaint) in try desk.rows(Programmes.self) } ?? []
            programmes = rows.reduce(into: [:]) { $0[$1.row.code] = $1.key }
        }
        return programmes?[code]
    }

    /// Fails when something that rows name could not be looked up.
    func check() throws(Complaint) {
        if let complaint { throw complaint }
    }

    /// Passes a complaint on; one about an interruption then says which records stand already.
    func saying(_ complaint: Complaint) -> Complaint {
        guard complaint.status == .interrupted else { return complaint }
        Interruption.acknowledge()
        let size: TreeSize
        do throws(LedgerError) {
            size = try desk.ledger.size()
        } catch {
            return Complaint(error)
        }
        guard size > began else { return .interrupted }
        return Complaint(
            .interrupted, "interrupted", Texts.interruptedAfter(began, size - 1),
            remedy: Texts.addTheRest)
    }

    private func looked<Result>(_ step: () throws(Complaint) -> Result) -> Result? {
        do throws(Complaint) {
            return try step()
        } catch {
            complaint = complaint ?? error
            return nil
        }
    }

    private func kept<Result>(_ step: () throws(LedgerError) -> Result) -> Result? {
        do throws(LedgerError) {
            return try step()
        } catch {
            failure = failure ?? error
            return nil
        }
    }
}

extension ImportDesk {
    /// The number of records after all that was accepted so far.
    var size: TreeSize { session.size }

    /// The entries that the hours entry accepted last for a person, with so many events, may tell
    /// again; nil when that is not known.
    func entriesRepeated(byLast events: Int, of person: PersonID) -> [Revision]? {
        session.entriesRepeated(byLast: events, of: person)
    }

    /// Whom a spelling was said to mean before; nil when nobody.
    func meantBefore(_ named: NamedBy) -> PersonID? {
        stream(.person, source: named.source, key: named.key).flatMap { PersonID($0) }
    }

    /// Whether a spelling was said to mean that person, whomever else it means.
    func isCalled(_ person: PersonID, _ named: NamedBy) -> Bool {
        kept { () throws(LedgerError) in
            try session.isCalled(person, source: named.source, key: named.key)
        } ?? false
    }

    /// Who goes on for a person: the person, unless it was merged into another one.
    func goingOn(_ person: PersonID) -> PersonID { matching.unions.root(of: person) }

    /// Submits a command that must be accepted.
    func accept(_ draft: Draft) throws(Complaint) -> Outcome {
        let submission = try submit(draft)
        do throws(LedgerError) { return try Outcome(submission) } catch { throw Complaint(error) }
    }

    /// The revision that the next event of a stream will get.
    func nextRevision(of stream: StreamID) throws(Complaint) -> Revision {
        do throws(LedgerError) {
            return try session.nextRevision(of: stream)
        } catch {
            throw Complaint(error)
        }
    }
}
