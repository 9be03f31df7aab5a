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
    private var programmes: [String: ProgrammeID]?
    private lazy var activities = ActivityWords(desk)
    /// How many records there were before.
    private let began: TreeSize

    init(_ desk: Desk, _ session: consuming Session) {
        self.desk = desk
        began = session.size
        self.session = session
    }

    func submit(_ draft: Draft) throws(Complaint) -> Submission {
        do throws(LedgerError) {
            if let failure { throw failure }
            return try session.submit(draft)
        } catch {
            throw Complaint(error)
        }
    }

    func finish() throws(Complaint) {
        do throws(LedgerError) {
            if let failure { throw failure }
            try session.finish()
        } catch {
            throw Complaint(error)
        }
    }

    func stream(_ kind: StreamKind, source: String, key: String) -> StreamID? {
        kept { () throws(LedgerError) in
            try session.stream(kind: kind, source: source, key: key)
        } ?? nil
    }

    func knows(_ stream: StreamID) -> Bool {
        kept { () throws(LedgerError) in try session.isKnown(stream) } ?? false
    }

    func engagement(of person: PersonID, with organisation: OrganisationID) -> Revision? {
        kept { () throws(LedgerError) in
            try session.onlyEngagement(of: person, with: organisation)
        } ?? nil
    }

    func activity(_ word: String) -> String? { activities.code(of: word) }

    func programme(code: String) -> ProgrammeID? {
        if let programmes { return programmes[code] }
        let rows = (try? desk.rows(Programmes.self)) ?? []
        var found: [String: ProgrammeID] = [:]
        for (id, row) in rows { found[row.code] = id }
        programmes = found
        return found[code]
    }

    /// Passes a complaint on; one about an interruption then says which records stand already.
    func saying(_ complaint: Complaint) -> Complaint {
        guard complaint.status == .interrupted else { return complaint }
        Interruption.acknowledge()
        guard let size = try? desk.ledger.size(), size > began else { return .interrupted }
        return Complaint(
            .interrupted, "interrupted", Texts.interruptedAfter(began, size - 1),
            remedy: Texts.addTheRest)
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

    /// Whether the hours entry that was accepted last for a person, with so many events, may tell
    /// again what another entry tells.
    func mayRepeat(_ events: Int, of person: PersonID) -> Bool {
        session.mayRepeat(events, of: person)
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
