import ArgumentParser
import Engagement
import Projections

/// Lists that were handed in.
struct DeliveryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "delivery", abstract: Texts.aboutDelivery,
        subcommands: [DeliveryList.self, DeliveryShow.self],
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
                .text("source", Texts.columnNamespace), .count("rows", Texts.columnRows),
                .minutes("stated_minutes", Texts.columnStated),
                .minutes("counted_minutes", Texts.columnCounted),
                .flag("in_error", Texts.columnInError), .id("position", Texts.columnPosition),
            ])
        for delivery in try desk.deliveries(knownAt: standpoint.known) {
            let facts = delivery.facts
            listing.append([
                .id("L-\(facts.number)"), .id(delivery.name.stream.text), .text(facts.list),
                .text(facts.source.isEmpty ? nil : facts.source),
                .count(Int64(clamping: facts.rows)), .minutes(facts.stated),
                .minutes(facts.counted), .flag(facts.isInError), .position(facts.position),
            ])
        }
        try reading.output.emit(Page(listing).answer(standpoint))
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
        var page = Page(title: "L-\(facts.number)")
        page.state("delivery", Texts.columnDelivery, .id("L-\(facts.number)"))
        page.state("organisation", Texts.columnOrganisation, .id(found.name.stream.text))
        page.state("list", Texts.columnList, .text(facts.list))
        page.state(
            "source", Texts.columnNamespace, .text(facts.source.isEmpty ? nil : facts.source))
        page.state("rows", Texts.columnRows, .count(Int64(clamping: facts.rows)))
        page.state("stated_minutes", Texts.columnStated, .minutes(facts.stated))
        page.state("counted_minutes", Texts.columnCounted, .minutes(facts.counted))
        page.state("sha256", "SHA-256", .id(facts.sha256.hex))
        page.state("in_error", Texts.columnInError, .flag(facts.isInError))
        page.state("position", Texts.columnPosition, .position(facts.position))
        page.append(try Arrivals(desk, found.name, facts.position, standpoint.known).listing)
        try reading.output.emit(page.answer(standpoint))
    }
}
