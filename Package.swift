// swift-tools-version: 6.3
import PackageDescription

let protobuf = Target.Dependency.product(name: "SwiftProtobuf", package: "swift-protobuf")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let parser = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "stundenbuch",
    platforms: [.macOS(.v26)],
    products: [
        .executable(name: "stundenbuch", targets: ["stundenbuch"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
        .package(url: "https://github.com/apple/swift-protobuf", exact: "1.39.0"),
    ],
    targets: [
        // Layer 0
        .systemLibrary(name: "CLMDB", pkgConfig: "lmdb", providers: [.apt(["liblmdb-dev"])]),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        .systemLibrary(name: "CExpat", pkgConfig: "expat", providers: [.apt(["libexpat1-dev"])]),
        .systemLibrary(
            name: "CXlsxWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"])]),
        .target(
            name: "LedgerSchemas", dependencies: [protobuf], path: "Schemas",
            exclude: [
                "RECORD.md", "IMPORT.md", "COMMANDS.md", "generated.sha256",
                "actor.proto", "card.proto", "common.proto", "contact.proto", "engagement.proto",
                "figure.proto", "hours.proto", "kinds.proto", "ledger.proto", "organisation.proto",
                "person.proto", "programme.proto", "project.proto",
            ],
            sources: ["Generated", "LedgerSchemas.swift"],
            resources: [.embedInCode("Rules"), .embedInCode("Places")]),
        .target(name: "StrictJSON"),
        .target(name: "Engagement"),
        // Layer 1
        .target(name: "LMDB", dependencies: ["CLMDB"]),
        .target(name: "MerkleLog", dependencies: [crypto]),
        .target(
            name: "EventCoding",
            dependencies: ["Engagement", "LedgerSchemas", "StrictJSON", protobuf]),
        .target(name: "CardRules", dependencies: ["Engagement", "StrictJSON"]),
        .target(name: "Projections", dependencies: ["Engagement"]),
        .target(name: "Intake", dependencies: ["Engagement"]),
        .target(name: "Vault", dependencies: ["Engagement", "LMDB", crypto]),
        .target(name: "Documents", dependencies: ["StrictJSON"]),
        .target(name: "Spreadsheets", dependencies: ["CZip", "CExpat", "CXlsxWriter"]),
        // Layers 2 to 4
        .target(name: "EventLog", dependencies: ["LMDB", "MerkleLog"]),
        .target(name: "History", dependencies: ["EventLog", "EventCoding", "Engagement"]),
        .target(
            name: "ReadModels",
            dependencies: [
                "LMDB", "MerkleLog", "EventLog", "History", "Projections", "Engagement", crypto,
            ]),
        // Layer 5
        .target(
            name: "Ledger",
            dependencies: [
                "LMDB", "MerkleLog", "EventLog", "EventCoding", "History", "ReadModels",
                "Projections", "Vault", "Engagement",
            ]),
        .target(
            name: "Audit",
            dependencies: [
                "EventLog", "History", "ReadModels", "CardRules", "Projections", "Engagement",
            ]),
        // Layer 6
        .executableTarget(
            name: "stundenbuch",
            dependencies: [
                "LedgerSchemas", "StrictJSON", "Engagement", "LMDB", "MerkleLog", "EventCoding",
                "CardRules", "Projections", "Intake", "Vault", "Documents", "Spreadsheets",
                "EventLog", "History", "ReadModels", "Ledger", "Audit", parser,
            ]),
        // Tools
        .executableTarget(name: "tidy", path: "Tools/tidy"),
        .executableTarget(
            name: "town",
            dependencies: [
                "LedgerSchemas", "LMDB", "Engagement", "EventLog", "MerkleLog", "CardRules",
                "Vault", "Ledger", "Audit", parser,
            ],
            path: "Tools/town"),
        .target(name: "BenchLimits", dependencies: ["CLMDB"], path: "Tools/benchmark-limits"),
        .executableTarget(
            name: "benchmark",
            dependencies: [
                "BenchLimits", "LMDB", "Engagement", "EventLog", "MerkleLog", "History",
                "Projections", "ReadModels", "Ledger", "Spreadsheets", parser,
            ],
            path: "Tools/benchmark"),
        // Tests
        .target(name: "TestSupport", path: "Tests/Support"),
        .testTarget(name: "StrictJSONTests", dependencies: ["StrictJSON", "TestSupport"]),
        .testTarget(name: "EngagementTests", dependencies: ["Engagement", "TestSupport"]),
        .testTarget(name: "LMDBTests", dependencies: ["LMDB"]),
        .testTarget(name: "MerkleLogTests", dependencies: ["MerkleLog", "TestSupport"]),
        .testTarget(
            name: "DocumentsTests", dependencies: ["Documents", "StrictJSON", "TestSupport"]),
        .testTarget(
            name: "SpreadsheetsTests", dependencies: ["Spreadsheets", "CZip", "TestSupport"]),
        .testTarget(
            name: "ProjectionsTests", dependencies: ["Projections", "Engagement", "TestSupport"]),
        .testTarget(name: "IntakeTests", dependencies: ["Intake", "Engagement", "TestSupport"]),
        .testTarget(
            name: "VaultTests", dependencies: ["Vault", "LMDB", "Engagement", "TestSupport"]),
        .testTarget(
            name: "CardRulesTests",
            dependencies: ["CardRules", "Engagement", "LedgerSchemas", "TestSupport"]),
        .testTarget(
            name: "AuditTests",
            dependencies: ["Audit", "CardRules", "Projections", "Engagement", "LedgerSchemas"]),
        .testTarget(
            name: "StundenbuchTests",
            dependencies: [
                "stundenbuch", "Engagement", "Documents", "Intake", "Spreadsheets", "StrictJSON",
            ]),
        .testTarget(
            name: "EventCodingTests",
            dependencies: ["EventCoding", "Engagement", "LedgerSchemas", "StrictJSON", protobuf],
            exclude: ["Golden"]),
        .testTarget(
            name: "EventLogTests", dependencies: ["EventLog", "LMDB", "MerkleLog", "TestSupport"]),
        .testTarget(
            name: "HistoryTests",
            dependencies: ["History", "EventLog", "EventCoding", "Engagement", "LMDB"]),
        .testTarget(
            name: "ReadModelsTests",
            dependencies: [
                "ReadModels", "History", "EventLog", "EventCoding", "Projections", "Engagement",
                "LMDB", "MerkleLog", "TestSupport",
            ]),
        .testTarget(
            name: "LedgerTests",
            dependencies: [
                "Ledger", "ReadModels", "History", "EventLog", "EventCoding", "Projections",
                "Vault", "Engagement", "LMDB", "MerkleLog", "TestSupport",
            ]),
        .testTarget(name: "TidyTests", dependencies: ["tidy"]),
    ]
)

/// Settings that every target of our own shares; each is an upcoming default of the language
/// or a safety check that we want as an error.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

/// Generated code is kept as the generator writes it: it uses what strict memory safety marks.
let generated: Set = ["LedgerSchemas"]

for target in package.targets where target.type != .system {
    guard !generated.contains(target.name) else { continue }
    target.swiftSettings = (target.swiftSettings ?? []) + strict
}
