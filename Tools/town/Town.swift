import ArgumentParser
import Foundation
import MerkleLog

/// Makes an invented town: a ledger of any size on a simulated clock, or its seven lists.
@main
struct Town: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seed",
        abstract: "Makes an invented town: every person, club and number of it is made up.",
        discussion: """
            The same options make the same town to the last byte, ids and keys included. Those \
            keys are no secret: never record anything real in such a ledger.
            """)

    @Option(help: "Make a ledger here; nothing may stand there.") var ledger: String?
    @Option(help: "Write the seven lists that `stundenbuch import` takes into this folder.")
    var csv: String?
    @Option(help: "Hours entries; confirmations and corrections come on top.")
    var entries = 10_000
    @Option(help: "People; one for sixty entries unless given.") var people: Int?
    @Option(help: "Another seed makes another town.") var seed: UInt64 = 1
    @Option(help: "The first year that lists report of.") var fromYear = 2016
    @Option(help: "The last one.") var toYear = 2025

    func validate() throws {
        guard (ledger == nil) != (csv == nil) else {
            throw ValidationError("Name either --ledger or --csv.")
        }
        guard (1...1_000_000_000).contains(entries), (1...10_000_000).contains(people ?? 1) else {
            throw ValidationError("A town has 1 to 1,000,000,000 entries and 10,000,000 people.")
        }
        guard (1950...2100).contains(fromYear), (fromYear...2100).contains(toYear) else {
            throw ValidationError("The years lie between 1950 and 2100, in order.")
        }
    }

    func run() throws {
        let plan = TownPlan(
            seed: seed, entries: entries, people: people ?? max(20, entries / 60),
            years: fromYear...toYear)
        if let csv {
            try ListTown(plan: plan, folder: csv).write()
            print("\(csv): seven lists of an invented town; all people in them are made up")
        } else if let ledger {
            try tell(plan, ledger)
        }
    }

    private func tell(_ plan: TownPlan, _ folder: String) throws {
        let clerk = try Clerk(plan, folder: folder)
        var town = LedgerTown(plan, clerk)
        try town.tell { year in
            FileHandle.standardError.write(Data("\(year): \(clerk.events) events\n".utf8))
        }
        let (size, root) = try clerk.outcome()
        print("\(folder): an invented town; all people in it are made up")
        print("people \(plan.people), organisations \(plan.organisationCount)")
        print("events \(size), root \(root.hex)")
    }
}
