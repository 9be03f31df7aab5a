import ArgumentParser
import Engagement
import Projections

/// What every step in the life of a card takes.
struct CardStepOptions: ParsableArguments {
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: Texts.helpCardOrPerson) var card: String
    @OptionGroup var paper: PaperOptions

    /// Records a step of the card, or of the only card of the person that can take it.
    func record(
        _ verb: String, on day: String?, where fits: (CardRow) -> Bool,
        as event: @escaping @Sendable (CardMoment) -> CardEvent
    ) throws {
        let desk = try Desk(ledger)
        let found = try desk.card(card, where: fits)
        let day =
            try day.map { text throws(Complaint) in try TypedDay.day(text, desk.clock) }
            ?? desk.clock.today
        let trail = try paper.trail(desk)
        let content = ["card \(verb)", found.card.text, day.iso] + trail.content
        let draft = try Draft.typed(content, id: write.commandID) { _, sealer in
            let stream = found.person.stream
            let provenance = trail.provenance(for: stream, &sealer)
            let moment = CardMoment(
                card: found.card, day: day, validFrom: found.row.grant?.from,
                provenance: provenance)
            return [Ask(stream, .card(event(moment)))]
        }
        let outcome = try desk.submit(draft, write)
        try output.emit(try outcome.cardAnswer(isRehearsal: write.dryRun))
    }
}

/// A card, a day and a reason: what an event about a card is made of.
struct CardMoment: Sendable {
    let card: CardID
    let day: Day
    /// The first day of validity, when the card was granted.
    let validFrom: Day?
    let provenance: Provenance
}
