/// Which target may import which module: the table of layers, as data.
struct LayerTable: Sendable {
    /// Layer by layer, lowest first; a target that is missing here may not exist.
    let rows: [Row]
    /// Modules of the platform, with the only targets that may import them.
    let platform: [String: Set<String>]

    struct Row: Sendable {
        let layer: Int
        let target: String
        let imports: Imports
    }

    enum Imports: Sendable {
        case only(Set<String>)
        case all
    }

    func row(of target: String) -> Row? {
        rows.first { $0.target == target }
    }

    func allows(_ module: String, in row: Row) -> Bool {
        if let targets = platform[module] { return targets.contains(row.target) }
        switch row.imports {
        case .all: return true
        case .only(let modules): return modules.contains(module)
        }
    }
}

extension LayerTable {
    static let stundenbuch = LayerTable(
        rows: [
            row(0, "CLMDB", []),
            row(0, "LedgerSchemas", ["SwiftProtobuf"]),
            row(0, "Engagement", []),
            row(1, "LMDB", ["CLMDB"]),
            row(1, "MerkleLog", ["Crypto"]),
            row(1, "EventCoding", ["Engagement", "LedgerSchemas"]),
            row(1, "CardRules", ["Engagement"]),
            row(1, "Funding", ["Engagement"]),
            row(1, "Projections", ["Engagement"]),
            row(1, "Intake", ["Engagement"]),
            row(1, "Vault", ["Engagement", "Crypto"]),
            row(1, "Documents", []),
            row(2, "EventLog", ["LMDB", "MerkleLog"]),
            row(3, "History", ["EventLog", "EventCoding", "Engagement"]),
            row(4, "ReadModels", ["LMDB", "History", "Projections", "Engagement"]),
            row(
                5, "Ledger",
                [
                    "EventLog", "EventCoding", "History", "ReadModels", "Vault", "CardRules",
                    "Funding", "Engagement",
                ]),
            row(5, "Audit", readers),
            row(5, "Reports", readers),
            Row(layer: 6, target: "stundenbuch", imports: .all),
        ],
        platform: [
            "Foundation": ["stundenbuch"],
            "FoundationEssentials": ["stundenbuch"],
            "Glibc": ["LMDB", "stundenbuch"],
            "Synchronization": ["LMDB", "stundenbuch"],
        ]
    )

    private static let readers: Set<String> = [
        "History", "ReadModels", "CardRules", "Funding", "Projections", "Documents", "Engagement",
    ]

    private static func row(_ layer: Int, _ target: String, _ modules: Set<String>) -> Row {
        Row(layer: layer, target: target, imports: .only(modules))
    }
}
