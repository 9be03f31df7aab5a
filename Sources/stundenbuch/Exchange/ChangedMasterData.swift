import Engagement
import Intake
import Ledger
import Projections

/// What a different value in a list of persons or organisations means.
enum DifferentValue {
    /// Nobody said; it is asked.
    case asked
    /// It became true on that day.
    case changed(from: Day)
    /// The ledger was always wrong.
    case corrected
}

/// Compares rows of master data whose key the ledger knows with what it holds today.
///
/// Equal adds nothing. What differs is asked about field by field, or recorded as the clerk said:
/// as a change from a day, or as a correction of the event that said it.
final class ChangedMasterData {
    private let desk: Desk
    private let meaning: DifferentValue
    var context: DeliveryContext

    init(_ desk: Desk, _ meaning: DifferentValue, _ context: DeliveryContext) {
        self.desk = desk
        self.meaning = meaning
        self.context = context
    }

    /// Takes a row whose key stands at that position with other content; false when the row is of
    /// another list.
    func take(
        _ row: ListedRow, at position: Position, _ line: Int, _ pass: ListPass,
        _ batches: ImportDesk, _ tally: inout ListPass.Tally
    ) throws(Complaint) -> Bool {
        let stream = try desk.event(at: position).stream
        let events = try desk.events(of: stream)
        let found: any ComparedSubject
        switch row {
        case .person(let listed):
            found = ComparedPerson(listed, stream, events, desk)
        case .organisation(let listed):
            found = ComparedOrganisation(listed, stream, events, desk)
        default: return false
        }
        guard !found.differing.isEmpty else {
            tally.known += 1
            return true
        }
        let next = try batches.nextRevision(of: stream)
        guard let draft = draft(for: found, stream, next) else {
            for finding in questions(about: found, row, line, pass.path) {
                tally.findings.append(finding)
            }
            tally.rejected += 1
            return true
        }
        tally.takeChange(try batches.submit(draft), of: row, at: line, in: pass.path)
        return true
    }

    /// One finding for each field that differs, with what the row says of it.
    private func questions(
        about found: any ComparedSubject, _ row: ListedRow, _ line: Int, _ file: String
    ) -> [Finding] {
        let fields =
            switch meaning {
            case .changed: found.differing.filter(\.isFixed)
            case .asked, .corrected: found.differing
            }
        return fields.map { field in
            Finding(
                file: file, line: line, heading: field.heading.rawValue, value: field.value,
                code: .differsFromLedger,
                suggestion: field.isFixed ? Texts.onlyCorrect : Texts.changedOrCorrect(row.noun))
        }
    }

    /// The command, unless it has to be asked first; its number follows from where the subject's
    /// stream stands, so that the same change can come twice.
    private func draft(
        for found: any ComparedSubject, _ stream: StreamID, _ next: Revision
    ) -> Draft? {
        let asks: @Sendable (inout any TextSealing) -> [Ask]
        let words: String
        switch meaning {
        case .asked: return nil
        case .changed(let day):
            guard !found.differing.contains(where: \.isFixed) else { return nil }
            asks = found.changes(from: day, trail)
            words = day.iso
        case .corrected:
            asks = found.corrections(trail)
            words = "correct"
        }
        let content = ["master data", stream.text, "\(next)", words]
        let values = found.differing.flatMap { [$0.heading.rawValue, $0.value] }
        let bytes = { (parts: [String]) in Array(parts.joined(separator: "\u{1F}").utf8) }
        let name = context.name
        return Draft(
            identity: .content(bytes(["step/1"] + content)), content: bytes(content + values),
            creates: nil
        ) { _, sealer in asks(&sealer).map { $0.delivered(by: name) } }
    }

    private var trail: PaperTrail {
        PaperTrail(intake: context.received.map { Intake(received: $0) }, reason: nil)
    }
}

extension ListedRow {
    /// The noun of the commands for the subject of the row.
    fileprivate var noun: String {
        if case .organisation = self { "organisation" } else { "person" }
    }
}

/// One field of a row that says something else than the ledger.
struct DifferingField: Sendable {
    let heading: Heading
    let value: String
    /// Whether it never changes, so that a difference can only be a correction.
    var isFixed = false
}

/// A row of master data beside what the ledger holds of its subject.
protocol ComparedSubject {
    /// The fields in which they differ; a cell that is empty says nothing.
    var differing: [DifferingField] { get }
    /// The events of a change from a day on.
    func changes(from day: Day, _ trail: PaperTrail) -> @Sendable (inout any TextSealing) -> [Ask]
    /// The events of a correction, each of what said the field last.
    func corrections(_ trail: PaperTrail) -> @Sendable (inout any TextSealing) -> [Ask]
}

extension Ask {
    /// The same with the delivery that it came with.
    fileprivate func delivered(by name: EventName?) -> Ask {
        var ask = self
        switch event {
        case .person(.nameChanged(var said)):
            said.provenance.delivery = name
            ask.event = .person(.nameChanged(said))
        case .person(.residenceChanged(var said)):
            said.provenance.delivery = name
            ask.event = .person(.residenceChanged(said))
        case .person(.reachChanged(var said)):
            said.provenance.delivery = name
            ask.event = .person(.reachChanged(said))
        case .person(.detailsCorrected(var said)):
            said.provenance.delivery = name
            ask.event = .person(.detailsCorrected(said))
        case .organisation(.renamed(var said)):
            said.provenance.delivery = name
            ask.event = .organisation(.renamed(said))
        case .organisation(.changed(var said)):
            said.provenance.delivery = name
            ask.event = .organisation(.changed(said))
        case .organisation(.corrected(var said)):
            said.provenance.delivery = name
            ask.event = .organisation(.corrected(said))
        default: break
        }
        return ask
    }
}

extension ListPass.Tally {
    /// Counts a row that changes or corrects what is known of its subject.
    fileprivate mutating func takeChange(
        _ submission: Submission, of row: ListedRow, at line: Int, in path: String
    ) {
        switch submission {
        case .accepted(let position, let asks):
            first = first ?? position
            last = position + UInt64(asks.count) - 1
            changed += 1
        case .known: known += 1
        case .conflict, .refused: take(submission, of: row, at: line, in: path)
        }
    }
}
