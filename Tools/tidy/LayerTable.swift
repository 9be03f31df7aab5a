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
            row(0, "CZip", []),
            row(0, "CExpat", []),
            row(0, "CXlsxWriter", []),
            row(0, "LedgerSchemas", ["SwiftProtobuf"]),
            row(0, "LMDB", ["CLMDB"]),
            row(0, "StrictJSON", []),
            row(0, "Engagement", []),
            row(1, "MerkleLog", ["Crypto"]),
            row(
                1, "EventCoding",
                ["Engagement", "LedgerSchemas", "StrictJSON", "SwiftProtobuf"]),
            row(1, "CardRules", ["Engagement", "StrictJSON"]),
            row(1, "Funding", ["Engagement"]),
            row(1, "Projections", ["Engagement"]),
            row(1, "Intake", ["Engagement"]),
            row(1, "Vault", ["Engagement", "LMDB", "Crypto"]),
            row(1, "Documents", ["StrictJSON"]),
            row(1, "Spreadsheets", ["CZip", "CExpat", "CXlsxWriter"]),
            row(2, "EventLog", ["LMDB", "MerkleLog"]),
            row(3, "History", ["EventLog", "EventCoding", "Engagement"]),
            row(
                4, "ReadModels",
                [
                    "LMDB", "MerkleLog", "EventLog", "History", "Projections", "Engagement",
                    "Crypto",
                ]),
            row(
                5, "Ledger",
                [
                    "LMDB", "MerkleLog", "EventLog", "EventCoding", "History", "ReadModels",
                    "Projections", "Vault", "CardRules", "Funding", "Engagement",
                ]),
            row(5, "Audit", readers),
            row(5, "Reports", readers),
            Row(layer: 6, target: "stundenbuch", imports: .all),
        ],
        platform: [
            "Foundation": ["stundenbuch"],
            "FoundationEssentials": ["EventCoding", "stundenbuch"],
            "Glibc": ["LMDB", "stundenbuch"],
            "Synchronization": ["LMDB", "Vault", "stundenbuch"],
        ]
    )

    private static let readers: Set<String> = [
        "EventLog", "History", "ReadModels", "CardRules", "Funding", "Projections", "Documents",
        "Engagement",
    ]

    private static func row(_ layer: Int, _ target: String, _ modules: Set<String>) -> Row {
        Row(layer: layer, target: target, imports: .only(modules))
    }
}
