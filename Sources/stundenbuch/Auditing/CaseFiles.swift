import Audit
import CardRules
import Documents
import Engagement
import Ledger
import Projections
import StrictJSON

/// The case files of an examination: card by card what was decided and why, what happened to the
/// card, what the judgements rest on, and which papers are to be pulled.
struct CaseFiles {
    let bench: AuditBench
    let listing: AuditListing

    /// How many cards the sample was drawn from; nil without a sample.
    let drawnFrom: Int?

    func answer(
        _ examination: ExaminationRow?, _ position: Position
    ) throws(Complaint) -> Answer {
        let title = examination?.title ?? "#\(position)"
        let numbers = listing.numbers.isEmpty ? [] : [listing.numbers.table]
        let files = try cardTables()
        let document = Document(
            title: Texts.caseFiles(title), facts: try facts(examination, position),
            tables: numbers + files + [FindingProtocol(listing).table, pullList],
            footer: listing.footer.lines)
        return Answer(document: document, json: try json(examination, position))
    }

    private func facts(
        _ examination: ExaminationRow?, _ position: Position
    ) throws(Complaint) -> [Document.Fact] {
        let examiner = try bench.desk.event(at: position).actor.text
        let drawnFrom = drawnFrom.map { Cell.integer(Int64($0)) } ?? Cell.empty
        let sample = examination?.sample.map { Cell.integer(Int64($0)) } ?? Cell.empty
        let seed = examination?.seed.map { Cell.identifier("\($0)") } ?? Cell.empty
        let stated: [(String, String, Cell)] = [
            ("examination", Texts.columnExamination, Cell.position(position)),
            ("began", Texts.columnBegan, Cell(examination?.began)),
            ("examiner", Texts.columnExaminer, Cell.identifier(examiner)),
            ("closed", Texts.columnEnded, Cell(examination?.closed)),
            ("sample", Texts.columnSample, sample), ("seed", Texts.columnSeed, seed),
            ("drawn_from", Texts.columnDrawnFrom, drawnFrom),
            ("cards", Texts.columnExamined, Cell.integer(Int64(cards.count))),
        ]
        return stated.filter { $0.2 != .empty }.map { key, title, value in
            Document.Fact(key: key, title: title, value: value)
        }
    }

    /// The cards in the order of their first decision.
    private var cards: [CardID] {
        var seen: Set<CardID> = []
        return listing.audits.map(\.decision.card).filter { seen.insert($0).inserted }
    }

    private func cardTables() throws(Complaint) -> [Table] {
        var tables: [Table] = []
        for card in cards {
            let audits = listing.audits.filter { $0.decision.card == card }
            for audit in audits {
                let report = AuditReport(audit, listing).table
                let number = audit.decision.number.map(Texts.numbered) ?? ""
                tables.append(report.captioned(Texts.captionDecision(card.text + number)))
                tables += criteria(audit)
            }
            let life = try life(of: card, audits)
            tables.append(table(of: life, Texts.captionLife(card.text)))
            let evidence = try evidence(audits)
            tables.append(table(of: evidence, Texts.captionEvidence(card.text)))
        }
        return tables
    }

    /// Every criterion in the three judgements, with what it rests on.
    private func criteria(_ audit: CardAudit) -> [Table] {
        let judgements = [
            (Texts.atGrant, audit.atGrant), (Texts.atGrantKnownNow, audit.atGrantKnownNow),
            (Texts.now, audit.now),
        ]
        return judgements.compactMap { name, judgement in
            judgement.assessment.map { assessment in
                let result = Texts.judged(judgement.result)
                return AssessmentView(assessment: assessment, explains: true).table
                    .captioned("\(audit.decision.card.text), \(name): \(result)")
            }
        }
    }

    /// What happened to a card, in the order in which it was recorded.
    private func life(
        of card: CardID, _ audits: [CardAudit]
    ) throws(Complaint) -> [Recorded] {
        guard let person = audits.first?.decision.person else { return [] }
        let events = try bench.desk.events(of: person.stream, knownAt: bench.standpoint.known)
        return events.filter { recorded in
            guard case .card(let event) = recorded.event else { return false }
            return event.card == card
        }
    }

    /// The records that the criteria of all judgements rest on.
    private func evidence(_ audits: [CardAudit]) throws(Complaint) -> [Recorded] {
        let judgements = audits.flatMap { [$0.atGrant, $0.atGrantKnownNow, $0.now] }
        let criteria = judgements.flatMap { $0.assessment?.criteria ?? [] }
        var records: [Recorded] = []
        for position in Set(criteria.flatMap(\.events)).sorted() {
            records.append(try bench.desk.event(at: position))
        }
        return records
    }

    private func table(of records: [Recorded], _ caption: String) -> Table {
        var listing = RecordListing(records, bench.desk.ledger.disclose)
        // What a decision rests on stands above, criterion by criterion.
        listing.toldElsewhere = "assessment"
        return listing.answer.document.tables[0].captioned(caption)
    }
}

extension CaseFiles {
    /// The papers of all cards, by the place where they are kept.
    private var papers: [(card: CardID, paper: Paper)] {
        var seen: Set<Position> = []
        let all = listing.audits.flatMap { audit in
            audit.papers.map { (card: audit.decision.card, paper: $0) }
        }
        let once = all.filter { seen.insert($0.paper.position).inserted }
        return once.sorted { left, right in
            let places = (left.paper.intake?.keptAt ?? "", right.paper.intake?.keptAt ?? "")
            if places.0 != places.1 { return places.0 < places.1 }
            return left.paper.position < right.paper.position
        }
    }

    private var pullList: Table {
        Table(
            name: "pull_list",
            columns: [
                .id("card", Texts.columnCard), .text("kept_at", Texts.columnKeptAt),
                .id("file_reference", Texts.columnReference),
                .text("document", Texts.columnDocument), .day("received_on", Texts.columnReceived),
                .id("delivery", Texts.columnDelivery), .id("position", Texts.columnPosition),
                .text("kind", Texts.columnEvent),
            ],
            caption: Texts.captionPullList,
            rows: papers.map { cells($0.card, $0.paper) })
    }

    private func cells(_ card: CardID, _ paper: Paper) -> [Cell] {
        let reference = paper.intake?.reference.map(Cell.identifier) ?? Cell.empty
        let delivery = paper.delivery.map { Cell.identifier("\($0.stream.text)/\($0.revision)") }
        return [
            .identifier(card.text), text(paper.intake?.keptAt), reference,
            text(paper.intake?.document), Cell(paper.intake?.received), delivery ?? .empty,
            .position(paper.position), .kind(paper.kind),
        ]
    }

    private func text(_ text: String?) -> Cell { text.map(Cell.text) ?? .empty }

    private func json(
        _ examination: ExaminationRow?, _ position: Position
    ) throws(Complaint) -> JSONValue {
        let examiner = try bench.desk.event(at: position).actor.text
        let about: JSONValue = [
            "position": .integer(Int64(position)), "title": JSONValue(text: examination?.title),
            "began_on": JSONValue(text: examination?.began.iso),
            "closed_on": JSONValue(text: examination?.closed?.iso),
            "sample": examination?.sample.map { JSONValue.integer(Int64($0)) } ?? JSONValue.null,
            "seed": JSONValue(text: examination?.seed.map { "\($0)" }),
            "drawn_from": drawnFrom.map { JSONValue.integer(Int64($0)) } ?? JSONValue.null,
            "examiner": .string(examiner),
        ]
        let pulled = papers.map { card, paper -> JSONValue in
            ["card": .string(card.text), "paper": listing.json(paper)]
        }
        return .object(
            [
                .init("examination", about), .init("numbers", .array(listing.numbers.map(\.json))),
                .init("decisions", .array(listing.decisions)),
                .init("protocol", FindingProtocol(listing).json),
                .init("pull_list", .array(pulled)),
            ] + listing.footer.members)
    }
}

extension Table {
    /// The same table under a line that names it.
    fileprivate func captioned(_ caption: String) -> Table {
        Table(
            name: name, columns: columns, caption: caption, rows: rows, sections: sections,
            totals: totals, notes: notes, footer: footer)
    }
}
