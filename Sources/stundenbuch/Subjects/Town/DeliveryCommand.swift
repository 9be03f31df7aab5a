import ArgumentParser
import Documents
import Engagement
import Projections
import StrictJSON

/// Lists that were handed in.
struct DeliveryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delivery", abstract: Texts.aboutDelivery,
        subcommands: [
            DeliveryList.self, DeliveryShow.self, DeliveryMissing.self, DeliveryUndo.self,
        ],
        defaultSubcommand: DeliveryList.self, aliases: ["lieferung"])
}

/// Lists the lists that were handed in.
struct DeliveryList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: Texts.aboutDeliveryList, aliases: ["liste"])

    @OptionGroup var reading: ReadingOptions

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        var listing = Listing(
            "deliveries",
            [
                .id("delivery", Texts.columnDelivery),
                .id("organisation", Texts.columnOrganisation), .text("list", Texts.columnList),
                .text("source", Texts.columnNamespace), .text("period", Texts.columnPeriod),
                .count("rows", Texts.columnRows),
                .minutes("stated_minutes", Texts.columnStated),
                .minutes("counted_minutes", Texts.columnCounted),
                .text("state", Texts.columnState), .id("replaced_by", Texts.columnReplacedBy),
                .flag("in_error", Texts.columnInError), .id("position", Texts.columnPosition),
            ])
        let deliveries = try desk.deliveries(knownAt: standpoint.known)
        let numbers = DeliveryNumbers(deliveries)
        for delivery in deliveries {
            let facts = delivery.facts
            listing.append([
                .id("L-\(facts.number)"), .id(delivery.name.stream.text), .text(facts.list),
                .text(facts.source.isEmpty ? nil : facts.source), .span(facts.period),
                .count(Int64(clamping: facts.rows)), .minutes(facts.stated),
                .minutes(facts.counted), .state(of: facts),
                .id(numbers[delivery.name.stream, facts.replacedBy]),
                .flag(facts.isInError), .position(facts.position),
            ])
        }
        try reading.output.emit(Page(listing).answer(standpoint))
    }
}

/// The numbers of deliveries by their names, as one delivery names another.
struct DeliveryNumbers {
    private let numbers: [EventName: UInt64]

    init(_ deliveries: [(name: EventName, facts: DeliveryFacts)]) {
        numbers = Dictionary(
            deliveries.map { ($0.name, $0.facts.number) }, uniquingKeysWith: { first, _ in first })
    }

    /// `L-17` for the delivery with that revision in the organisation's stream.
    subscript(stream: StreamID, revision: Revision?) -> String? {
        revision.flatMap { numbers[EventName(stream, $0)] }.map { "L-\($0)" }
    }
}

extension Shown {
    /// How a delivery stands.
    static func state(of facts: DeliveryFacts) -> Shown {
        if facts.isInError { return Shown(.text(Texts.columnInError), "in_error") }
        if facts.undone != nil { return Shown(.text(Texts.stateUndone), "undone") }
        if facts.replacedBy != nil { return Shown(.text(Texts.stateReplaced), "replaced") }
        return Shown(.text(Texts.stateStands), "stands")
    }
}

/// Shows a delivery with the records that came with it, and what became of them.
struct DeliveryShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: Texts.aboutDeliveryShow, aliases: ["zeigen"])

    @OptionGroup var reading: ReadingOptions
    @Argument(help: Texts.helpDeliveryArgument) var delivery: String

    func run() throws {
        let desk = try Desk(reading.ledger)
        let standpoint = try desk.standpoint(reading.times)
        let found = try desk.delivery(delivery, knownAt: standpoint.known)
        let facts = found.facts
        guard
            case .organisation(.deliveryReceived(let said)) = try desk.event(at: facts.position)
                .event
        else { return }
        let stream = found.name.stream
        let numbers = DeliveryNumbers(try desk.deliveries(knownAt: standpoint.known))
        let earlier = try desk.earlier(than: found.name, facts, knownAt: standpoint.known)
        let arrivals = try Arrivals(
            desk, found.name, earlier: earlier.names, earlier.start, standpoint.known)
        var page = Page(title: "L-\(facts.number)")
        page.state("delivery", Texts.columnDelivery, .id("L-\(facts.number)"))
        page.state("organisation", Texts.columnOrganisation, .id(stream.text))
        page.state("list", Texts.columnList, .text(facts.list))
        page.state(
            "source", Texts.columnNamespace, .text(facts.source.isEmpty ? nil : facts.source))
        page.state("period", Texts.columnPeriod, .span(facts.period))
        page.state(
            "received_on", Texts.columnReceived,
            .day(said.provenance.particulars?.intake?.received))
        page.state("rows", Texts.columnRows, .count(Int64(clamping: facts.rows)))
        page.state("stated_minutes", Texts.columnStated, .minutes(facts.stated))
        page.state("counted_minutes", Texts.columnCounted, .minutes(facts.counted))
        page.state(
            "standing_minutes", Texts.factStandingHours,
            facts.list == "hours" ? .minutes(arrivals.standingMinutes) : .nothing)
        page.state("state", Texts.columnState, .state(of: facts))
        page.state("replaces", Texts.columnReplaces, .id(numbers[stream, facts.replaces]))
        page.state("replaced_by", Texts.columnReplacedBy, .id(numbers[stream, facts.replacedBy]))
        page.state("sha256", "SHA-256", .id(facts.sha256.hex))
        page.state("in_error", Texts.columnInError, .flag(facts.isInError))
        page.state("position", Texts.columnPosition, .position(facts.position))
        page.append(arrivals.listing)
        try reading.output.emit(page.answer(standpoint))
    }
}
