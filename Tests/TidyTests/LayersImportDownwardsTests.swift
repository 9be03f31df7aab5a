import Testing

@testable import tidy

struct LayersImportDownwardsTests {
    @Test(arguments: [
        "import LMDB", "@testable import LMDB", "package import LMDB", "internal import LMDB",
        "import struct LMDB.Table", "@preconcurrency import LMDB", "import Foundation",
        "import Glibc", "import FoundationEssentials", "import SwiftProtobuf",
    ])
    func `a pure target may not import what its row leaves out`(_ line: String) {
        let text = "import Engagement\n\(line)\n"
        #expect(lines(LayersImportDownwards(), "Sources/CardRules/A.swift", text) == [2])
    }

    @Test(arguments: [
        ("LMDB", "CLMDB"), ("LMDB", "Glibc"), ("LedgerSchemas", "SwiftProtobuf"),
        ("Vault", "Crypto"), ("Ledger", "Funding"), ("stundenbuch", "ArgumentParser"),
        ("stundenbuch", "Foundation"), ("stundenbuch", "Vault"),
    ])
    func `a target may import what its row lists`(_ target: String, _ module: String) {
        let path = "Sources/\(target)/A.swift"
        #expect(lines(LayersImportDownwards(), path, "import \(module)\n").isEmpty)
    }

    @Test(arguments: ["Audit", "Reports"])
    func `those who read never import the vault`(_ target: String) {
        let path = "Sources/\(target)/A.swift"
        #expect(lines(LayersImportDownwards(), path, "import Vault\n") == [1])
    }

    @Test func `a target without a row is found`() {
        #expect(lines(LayersImportDownwards(), "Sources/Utilities/A.swift", "\n") == [1])
    }

    @Test func `tests and comments import what they like`() {
        let rule = LayersImportDownwards()
        #expect(lines(rule, "Tests/AuditTests/A.swift", "import Vault\n").isEmpty)
        #expect(lines(rule, "Sources/Audit/A.swift", "// import Vault\n").isEmpty)
    }

    @Test func `generated code may import Foundation, but no layer above`() {
        let text = "import Foundation\nimport Engagement\n"
        #expect(lines(LayersImportDownwards(), "Sources/LedgerSchemas/a.pb.swift", text) == [2])
        #expect(lines(LayersImportDownwards(), "Schemas/Generated/a.pb.swift", text) == [2])
    }

    @Test func `a row lists only modules of lower layers and of other packages`() {
        let table = LayerTable.stundenbuch
        for row in table.rows {
            guard case .only(let modules) = row.imports else { continue }
            for module in modules {
                guard let other = table.row(of: module) else { continue }
                #expect(other.layer < row.layer || module == "CLMDB", "\(row.target) \(module)")
            }
        }
    }
}
