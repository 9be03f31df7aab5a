import EventLog
import Ledger

/// The rows about cards: one assessment, who would qualify, the audit of all, and how the work
/// grows with the town.
struct CardWork {
    let shop: Workshop

    private static let audit = ["audit", "cards"]
    private static let eligible = ["card", "eligible"]
    /// The sizes of the towns that show how the work grows, as far as the run goes.
    private static let sizes = [100_000, 1_000_000, 10_000_000]

    func answers() throws -> [Measurement] {
        shop.tell("cards")
        return [try assessment()] + [
            try everybody(Table.auditCards(shop.entries), CardWork.audit),
            try everybody(Table.cardEligible(shop.entries), CardWork.eligible),
        ]
    }

    /// One person in the middle of the town.
    private func assessment() throws -> Measurement {
        var row = Table.cardAssess
        let person = "P-\(Bench.people(of: shop.entries) / 2)"
        _ = try seconds(for: ["card", "assess", person], of: shop.ledger)
        for _ in 0..<(4 * shop.rounds + 1) {
            row.ours.append(
                1_000 * (try seconds(for: ["card", "assess", person], of: shop.ledger)))
            row.limits.append(1_000 * (try shop.run("benchmark", ["noop"])).seconds)
        }
        return row
    }

    private func everybody(_ row: Measurement, _ words: [String]) throws -> Measurement {
        var row = row
        _ = try seconds(for: words, of: shop.ledger)
        for _ in 0..<shop.rounds {
            row.ours.append(try seconds(for: words, of: shop.ledger))
            row.limits.append((try shop.run("benchmark", ["noop"])).seconds)
        }
        return row
    }

    /// Events a second in towns of several sizes, each held against the smallest.
    func growth() throws -> [Measurement] {
        var (audits, surveys) = ([Measurement](), [Measurement]())
        for size in CardWork.sizes where size <= shop.entries {
            let ledger = try town(of: size)
            let events = Double(try Bench.size(ledger))
            var audit = Table.growth("audit_cards", "audit of all cards", size)
            var survey = Table.growth("card_eligible", "who would qualify", size)
            try rate(&audit, CardWork.audit, events, ledger)
            try rate(&survey, CardWork.eligible, events, ledger)
            audit.limits = audits.first?.ours ?? audit.ours
            survey.limits = surveys.first?.ours ?? survey.ours
            audits.append(audit)
            surveys.append(survey)
        }
        return audits + surveys
    }

    private func rate(
        _ row: inout Measurement, _ words: [String], _ events: Double, _ ledger: String
    ) throws {
        _ = try seconds(for: words, of: ledger)
        for _ in 0..<shop.rounds {
            row.ours.append(events / (try seconds(for: words, of: ledger)))
        }
    }

    /// The ledger of this run, or one of a town of another size.
    private func town(of size: Int) throws -> String {
        guard size != shop.entries else { return shop.ledger }
        shop.tell("making a town of \(size) entries")
        let ledger = "\(shop.folder)/town-\(size)"
        try shop.run("town", Bench.townOptions(ledger, size))
        return ledger
    }

    private func seconds(for words: [String], of ledger: String) throws -> Double {
        try shop.run(
            "stundenbuch", words + ["-O", "json", "--ledger", ledger], accepting: [0, 1]
        ).seconds
    }
}
