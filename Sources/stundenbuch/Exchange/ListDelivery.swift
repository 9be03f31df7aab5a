import Engagement
import Intake
import LMDB
import Ledger
import Projections
import Vault

/// The delivery events of a list: one of whoever handed it in, else one of each organisation that
/// its rows name.
struct ListDelivery {
    let kind: ListKind
    let path: String
    let source: String
    /// Which part of the file is read; empty for all of it.
    let part: [String]
    let received: Day?
    /// The days the list is about, when they were named; else those of its rows.
    let period: DaySpan?
    /// By organisation, the earlier delivery that this one stands in place of.
    var replaces: [OrganisationID: EventName] = [:]
    /// Rows with content.
    let rows: Int
    /// The minutes that the list itself gives as its sum; nil when it gives none.
    let stated: Int64?
    /// What the list brings, by organisation.
    let shares: [OrganisationID: ListPass.Share]

    /// Records them and gives their names to the context of the rows.
    ///
    /// A list of one organisation is one delivery, named or not. The rows rest on them: without
    /// them none is begun. A file, or a part of one, that was handed in before is the same
    /// delivery, unless that was taken back.
    func record(
        by named: OrganisationID?, _ desk: ImportDesk, into context: inout DeliveryContext
    ) throws(Complaint) {
        let digest = try ListDelivery.digest(of: path)
        let organisations = Set(shares.keys).union(replaces.keys)
        if let organisation = named ?? (organisations.count == 1 ? organisations.first : nil) {
            var share = shares.values.reduce(ListPass.Share()) { $0.joined(with: $1) }
            share.stated = stated
            context.name = try record(organisation, share, rows, digest, desk)
            return
        }
        for organisation in organisations.sorted(by: { $0.serial < $1.serial }) {
            let share = shares[organisation] ?? ListPass.Share()
            context.names[organisation] = try record(
                organisation, share, share.rows, digest, desk)
        }
    }

    private func record(
        _ organisation: OrganisationID, _ share: ListPass.Share, _ rows: Int, _ digest: [UInt8],
        _ desk: ImportDesk
    ) throws(Complaint) -> EventName {
        let intake = received.map { Intake(received: $0) }
        let event = DeliveryReceived(
            list: kind.rawValue, source: source, rows: UInt64(rows),
            stated: share.stated.map { Minutes($0) },
            counted: kind.isOfTime ? Minutes(share.minutes) : nil, sha256: digest,
            period: period ?? share.period, replaces: replaces[organisation]?.revision,
            provenance: Provenance(particulars: intake.map { Particulars(intake: $0) }))
        var content =
            [
                "delivery", kind.rawValue, source, organisation.text, digest.hex,
                replaces[organisation]?.text ?? "",
            ] + part
        while true {
            let draft = Draft.step(content) { _, _ in
                [Ask(organisation.stream, .organisation(.deliveryReceived(event)))]
            }
            let next = try desk.nextRevision(of: organisation.stream)
            let outcome: Outcome
            let submission = try desk.submit(draft)
            do throws(LedgerError) {
                outcome = try Outcome(submission)
            } catch {
                throw Complaint(error)
            }
            guard case .known(let position) = outcome else {
                return EventName(organisation.stream, next)
            }
            let earlier = try desk.desk.event(at: position).name
            if try desk.desk.row(Deliveries.self, earlier)?.stands == true { return earlier }
            content.append("after \(earlier.text)")
        }
    }

    /// The SHA-256 of a file.
    static func digest(of path: String) throws(Complaint) -> [UInt8] {
        do throws(FileError) {
            var file = try RegularFileReader(path)
            var hash = Hashes.Stream()
            while true {
                let bytes = try file.next(atMost: 1 << 18)
                if bytes.isEmpty { return hash.finish() }
                hash.add(bytes)
            }
        } catch {
            throw Complaint(reading: error)
        }
    }
}

extension DeliveryRow {
    /// Whether it is a delivery that was neither replaced nor taken back.
    var stands: Bool {
        if case .delivery(let facts) = self { facts.stands } else { false }
    }
}

extension ListPass {
    /// What a list brings of one organisation.
    struct Share {
        var rows = 0
        var minutes: Int64 = 0
        /// The minutes that a list of this organisation alone gives as its sum.
        var stated: Int64?
        /// From the first to the last day of its rows.
        var period: DaySpan?

        /// Counts a row.
        mutating func add(_ minutes: Int64, _ span: DaySpan?) {
            rows += 1
            self.minutes += minutes
            period = Share.joined(period, span)
        }

        /// Both together.
        func joined(with other: Share) -> Share {
            Share(
                rows: rows + other.rows, minutes: minutes + other.minutes,
                period: Share.joined(period, other.period))
        }

        private static func joined(_ one: DaySpan?, _ other: DaySpan?) -> DaySpan? {
            guard let one, let other else { return one ?? other }
            return DaySpan(
                from: min(one.first, other.first), to: max(one.last, other.last))
        }
    }
}

extension Event {
    /// Of which organisation an event of a group's hours tells is its stream: here is the rest.
    var groupShare: (minutes: Int64, span: DaySpan)? {
        guard case .hours(.recordedForGroup(let event)) = self else { return nil }
        return (event.minutes.count, event.span)
    }

    /// Of which organisation a row's event tells, how many minutes, and of which days.
    var share: (organisation: OrganisationID, minutes: Int64, span: DaySpan?)? {
        switch self {
        case .hours(.recorded(let event)): (event.organisation, event.minutes.count, event.span)
        case .engagement(.attested(let event)): (event.organisation, 0, event.period)
        case .engagement(.started(let event)): (event.organisation, 0, nil)
        case .engagement(.allowanceRecorded(let event)):
            (event.organisation, 0, DaySpan(year: Int(event.year)))
        default: nil
        }
    }
}
