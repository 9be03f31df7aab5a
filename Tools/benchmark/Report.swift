import Foundation

/// All rows of a run, as text for people and as one JSON object.
struct Report {
    let entries: Int
    let events: UInt64
    let machine: String
    let rows: [Measurement]

    var text: String {
        let heading = ["work", "ours", "unit", "limit", "ours/limit", "spread", "budget", ""]
        let lines = [heading] + rows.map(cells)
        let widths = heading.indices.map { column in
            lines.map { $0[column].count }.max() ?? 0
        }
        let table = lines.map { line in
            zip(line, widths).map { $0 + String(repeating: " ", count: $1 - $0.count) }
                .joined(separator: "  ")
        }
        return (["\(entries) hours entries, \(events) events; \(machine)"] + table)
            .joined(separator: "\n")
    }

    private func cells(_ row: Measurement) -> [String] {
        [
            row.work, Report.number(row.medianOurs), row.unit,
            "\(Report.number(row.medianLimit)) (\(row.limitIs))",
            String(format: "%.2f", row.ratio), String(format: "%.0f %%", 100 * row.spread),
            Report.words(row.budget), row.isMet ? "met" : "MISSED",
        ]
    }

    /// One object, a key for each row; the keys of the run itself begin with an underscore.
    func json() throws -> String {
        var object: [String: Any] = [
            "_run": ["entries": entries, "events": events, "machine": machine] as [String: Any]
        ]
        for row in rows {
            object[row.key] =
                [
                    "ours": row.medianOurs, "limit": row.medianLimit, "ratio": row.ratio,
                    "spread": row.spread, "unit": row.unit, "budget": Report.words(row.budget),
                    "met": row.isMet, "runs": row.ours,
                ] as [String: Any]
        }
        let data = try JSONSerialization.data(
            withJSONObject: object, options: [.sortedKeys, .prettyPrinted])
        return String(decoding: data, as: UTF8.self)
    }

    static func words(_ budget: Budget) -> String {
        let parts = [
            budget.leastRatio.map { String(format: "≥ %.0f %% of the limit", 100 * $0) },
            budget.least.map { "≥ \(number($0))" }, budget.most.map { "≤ \(number($0))" },
        ]
        return parts.compactMap { $0 }.joined(separator: ", ")
    }

    static func number(_ value: Double) -> String {
        value >= 1e6
            ? String(format: "%.2f M", value / 1e6)
            : value >= 100 ? String(format: "%.0f", value) : String(format: "%.1f", value)
    }
}
