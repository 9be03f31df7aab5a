import ArgumentParser
import Engagement
import History
import Ledger
import Projections

/// Lists organisations with engagements in a period that handed in no hours of it.
struct DeliveryMissing: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "missing", abstract: Texts.aboutDeliveryMissing, aliases: ["fehlende"])

    @OptionGroup var reading: ReadingOptions
    @Option(
        name: [.customShort("p"), .customLong("period"), .customLong("zeitraum")],
        help: Texts.helpPeriod)
    var period: String

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        guard let span = TypedPeriod.parse(period, today: desk.clock.today) else {
            throw Complaint(
                .usage, "not_a_period", Texts.notAPeriod(period), remedy: Texts.writeAPeriod)
        }
        let running = try desk.runningEngagements(in: span, knownAt: standpoint.known)
        let deliveries = try desk.deliveries(knownAt: standpoint.known).filter {
            $0.facts.list == "hours" && $0.facts.stands
        }
        let covered = try desk.covered(by: deliveries, span, standpoint.known)
        let names = try desk.rows(Organisations.self, knownAt: standpoint.known)
            .reduce(into: [OrganisationID: String]()) { names, row in
                names[row.key] = row.row.history.details(asOf: standpoint.asOf).name
            }
        var listing = Listing(
            "missing",
            [
                .id("organisation", Texts.columnOrganisation), .text("name", Texts.columnName),
                .count("engagements", Texts.captionEngagements),
                .id("last_delivery", Texts.columnLastList),
                .text("last_period", Texts.columnPeriod),
            ])
        for (organisation, engagements) in running.sorted(by: { $0.key.serial < $1.key.serial })
        where !covered.contains(organisation) {
            let last = deliveries.last { $0.name.stream == organisation.stream }?.facts
            listing.append([
                .id(organisation.text), .text(names[organisation]), .count(Int64(engagements)),
                .id(last.map { "L-\($0.number)" }), .span(last?.period),
            ])
        }
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

extension Desk {
    /// How many engagements with each organisation ran, at least on one day of the span.
    fileprivate func runningEngagements(
        in span: DaySpan, knownAt known: TreeSize
    ) throws(Complaint) -> [OrganisationID: Int] {
        var running: [OrganisationID: Int] = [:]
        for (_, row) in try rows(Engagements.self, knownAt: known) {
            for facts in row.standing {
                let begins = facts.since.map { $0.span.first <= span.last } ?? true
                let goesOn = facts.end.map { $0.span.last >= span.first } ?? true
                if begins, goesOn { running[facts.organisation, default: 0] += 1 }
            }
        }
        return running
    }

    /// The organisations of which a list tells hours in the span: their own by its period, or
    /// one that came without a period or was handed in by another organisation, by its entries.
    fileprivate func covered(
        by deliveries: [(name: EventName, facts: DeliveryFacts)], _ span: DaySpan,
        _ known: TreeSize
    ) throws(Complaint) -> Set<OrganisationID> {
        var covered: Set<OrganisationID> = []
        for (name, facts) in deliveries where facts.period?.overlaps(span) ?? false {
            if let organisation = OrganisationID(name.stream) { covered.insert(organisation) }
        }
        let names = Set(deliveries.map(\.name))
        guard let start = deliveries.map(\.facts.position).min() else { return covered }
        do throws(HistoryError) {
            try ledger.history.forEach(from: start, to: known) { recorded in
                guard case .hours(.recorded(let entry)) = recorded.event,
                    entry.span.overlaps(span), !covered.contains(entry.organisation),
                    let delivery = entry.provenance.delivery, names.contains(delivery)
                else { return true }
                covered.insert(entry.organisation)
                return true
            }
        } catch {
            throw Complaint(error)
        }
        return covered
    }
}
