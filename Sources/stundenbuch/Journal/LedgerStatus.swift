import Engagement
import EventLog
import LMDB
import Ledger
import MerkleLog
import Projections
import ReadModels

/// What is to be said of a ledger as a whole.
struct LedgerStatus {
    let opening: LedgerOpened
    let paths: LedgerPaths
    let size: TreeSize
    let last: Recorded
    let root: Digest
    /// How many records the read model that is furthest behind had not seen.
    let viewsBehind: TreeSize
    let families: [(name: String, count: Int64)]
    let actors: [(id: ActorID, code: String, isActive: Bool)]
    let openApplications: Int
    let markedEntries: Int64
    let unconfirmedMinutes: Int64
    let hasKeys: Bool
    let staleReaders: Int
    let freeBytes: Int64?

    init(_ desk: Desk) throws(Complaint) {
        let ledger = desk.ledger
        (opening, paths, size) = (ledger.opening, ledger.paths, try desk.size())
        last = try desk.event(at: size - 1)
        root = try LedgerStatus.root(ledger, size)
        viewsBehind = try LedgerStatus.behind(ledger, size)
        families = LedgerStatus.families(try desk.rows(EventCounts.self))
        let today = desk.clock.today
        actors = try desk.rows(Actors.self).map { id, row in
            (id, row.code, row.isActive(on: today))
        }
        openApplications = try desk.rows(Cards.self).count { $0.row.stage == .applied }
        var hours = HoursRow()
        for (_, row) in try desk.rows(HoursByOrganisation.self) { hours += row }
        (markedEntries, unconfirmedMinutes) = (hours.marked.entries, hours.recorded.minutes)
        hasKeys = ledger.keyring != nil
        staleReaders = ledger.log.environment.staleReadersCleared
        freeBytes = ledger.log.environment.freeBytes
    }

    private static func root(_ ledger: Ledger, _ size: TreeSize) throws(Complaint) -> Digest {
        do throws(LogError) { return try ledger.log.root(at: size) } catch {
            throw Complaint(error)
        }
    }

    /// Looked at before any row is read, because reading catches up.
    private static func behind(_ ledger: Ledger, _ size: TreeSize) throws(Complaint) -> TreeSize {
        do throws(ReadModelError) {
            let sizes = try ledger.views.states().map { $0.checkpoint?.size ?? 0 }
            return size - min(size, sizes.min() ?? 0)
        } catch {
            throw Complaint(error)
        }
    }

    private static func families(
        _ counts: [(key: KindKey, row: EventCountRow)]
    ) -> [(name: String, count: Int64)] {
        StatusFamily.allCases.map { family in
            let rows = counts.filter { StatusFamily($0.key.kind) == family }
            return (family.rawValue, rows.reduce(0) { $0 + Int64(clamping: $1.row.count) })
        }
    }
}

/// The families of events under their stable English names.
enum StatusFamily: String, CaseIterable {
    case ledger, actor, person, contact, organisation, engagement, hours, card, programme
    case project, figure

    init(_ kind: EventKind) {
        self =
            switch kind {
            case .figurePublished, .figureEnteredInError: .figure
            case .actorRegistered, .actorEnded: .actor
            default: StatusFamily(number: kind.rawValue)
            }
    }

    /// By the hundreds, in which every family but figures and actors has its numbers.
    private init(number: UInt16) {
        self =
            switch number {
            case ..<100: .ledger
            case ..<150: .person
            case ..<200: .contact
            case ..<300: .organisation
            case ..<400: .engagement
            case ..<500: .hours
            case ..<550: .card
            case ..<600: .programme
            default: .project
            }
    }
}
