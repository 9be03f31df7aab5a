/// The budget table as the architecture has it: keys, words and what is asked for.
enum Table {
    static let million = 1e6

    static let bulkAppend = Measurement(
        key: "bulk_append", work: "bulk append, durable commits of at most 10,000",
        limitIs: "C: append and hash the same bytes", unit: "events/s",
        budget: Budget(leastRatio: 0.35, least: 0.4 * million))
    static let singleAppend = Measurement(
        key: "single_append", work: "one durable append in process",
        limitIs: "C: bare LMDB commits, interleaved", unit: "appends/s",
        budget: Budget(leastRatio: 0.8))
    static let replay = Measurement(
        key: "replay_hours_per_person_year", work: "replay into hours per person and year",
        limitIs: "C: cursor scan", unit: "events/s", budget: Budget(least: 2 * million))
    static let catchUp = Measurement(
        key: "catch_up", work: "catch-up of all read models",
        limitIs: "C: write the same rows", unit: "events/s", budget: Budget(least: 0.5 * million))
    static let rebuild = Measurement(
        key: "rebuild", work: "rebuild of all read models",
        limitIs: "C: write the same rows", unit: "events/s", budget: Budget(least: 0.5 * million))
    static let verify = Measurement(
        key: "verify", work: "verify the bytes, payloads decode",
        limitIs: "C: two SHA-256 an event", unit: "events/s",
        budget: Budget(least: 1.2 * million))
    static let queryReadModel = Measurement(
        key: "query_read_model", work: "query of a read model, whole process",
        limitIs: "process start", unit: "ms", budget: Budget(most: 15))
    static let queryPerson = Measurement(
        key: "query_person_known_at", work: "query of one person at a past known-at",
        limitIs: "process start", unit: "ms", budget: Budget(most: 15))
    static let queryLedger = Measurement(
        key: "query_ledger_known_at", work: "query of the whole ledger at a past known-at",
        limitIs: "the replay above", unit: "events/s", budget: Budget(leastRatio: 0.9))
    static let importRows = Measurement(
        key: "import_csv", work: "import of hours from CSV, both passes, views caught up",
        limitIs: "the budget", unit: "rows/s", budget: Budget(least: 80_000))

    static let importText = Measurement(
        key: "import_100k_csv", work: "import of 100,000 rows of hours from CSV",
        limitIs: "the budget", unit: "s", budget: Budget(most: 1.5))
    static let importSheet = Measurement(
        key: "import_100k_xlsx", work: "import of 100,000 rows of hours from XLSX",
        limitIs: "the budget", unit: "s", budget: Budget(most: 6))
    static let personFind = Measurement(
        key: "person_find", work: "finding a person by name, whole process",
        limitIs: "process start", unit: "ms", budget: Budget(most: 100))

    static let cardAssess = Measurement(
        key: "card_assess", work: "one assessment for a card, whole process",
        limitIs: "process start", unit: "ms", budget: Budget(most: 30))

    /// The audit of all cards of a town: two seconds for each million entries.
    static func auditCards(_ entries: Int) -> Measurement {
        Measurement(
            key: "audit_cards", work: "audit of all cards, whole process",
            limitIs: "process start", unit: "s", budget: Budget(most: 2 * millions(entries)))
    }

    /// Who would qualify for a card of the town, in as much time as the audit.
    static func cardEligible(_ entries: Int) -> Measurement {
        Measurement(
            key: "card_eligible", work: "who would qualify for a card, whole process",
            limitIs: "process start", unit: "s", budget: Budget(most: 2 * millions(entries)))
    }

    /// Events a second in a town of a size, which may not fall far as towns grow.
    static func growth(_ key: String, _ work: String, _ entries: Int) -> Measurement {
        Measurement(
            key: "\(key)_\(entries)", work: "\(work), a town of \(entries) entries",
            limitIs: "the smallest town", unit: "events/s", budget: Budget(leastRatio: 0.7))
    }

    private static func millions(_ entries: Int) -> Double { max(1, Double(entries) / million) }

    /// A row about the most memory that a child process had of its own.
    static func memory(_ work: String) -> Measurement {
        Measurement(
            key: "memory_\(work)", work: "memory of \(work), anonymous peak",
            limitIs: "the budget", unit: "MiB", budget: Budget(most: 256))
    }
}
