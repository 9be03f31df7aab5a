// swift-tools-version: 6.3
import PackageDescription

// The readers of foreign bytes under libFuzzer and AddressSanitizer. `Tools/fuzz` builds and runs
// it; the package of the program knows nothing of it. `Library` leads to the program's sources.

let package = Package(
    name: "fuzz",
    platforms: [.macOS(.v26)],
    targets: [
        .systemLibrary(name: "CZip", path: "Library/CZip", pkgConfig: "libzip"),
        .systemLibrary(name: "CExpat", path: "Library/CExpat", pkgConfig: "expat"),
        .systemLibrary(name: "CXlsxWriter", path: "Library/CXlsxWriter", pkgConfig: "xlsxwriter"),
        .target(name: "StrictJSON", path: "Library/StrictJSON"),
        .target(name: "Engagement", path: "Library/Engagement"),
        .target(name: "Intake", dependencies: ["Engagement"], path: "Library/Intake"),
        .target(
            name: "Spreadsheets", dependencies: ["CZip", "CExpat", "CXlsxWriter"],
            path: "Library/Spreadsheets"),
        .target(
            name: "SheetRows", dependencies: ["Intake", "Spreadsheets"],
            path: "Library/stundenbuch/Exchange/Sheets"),
        .executableTarget(
            name: "fuzz",
            dependencies: ["Engagement", "Intake", "SheetRows", "Spreadsheets", "StrictJSON"],
            path: "Trials",
            linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])]),
    ]
)

/// What the program's own manifest sets and sources depend on.
let features: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .strictMemorySafety(),
]

for target in package.targets where target.type != .system {
    // The trials call what the targets keep to themselves.
    let form = target.name == "fuzz" ? "-parse-as-library" : "-enable-testing"
    target.swiftSettings = features + [.unsafeFlags(["-sanitize=fuzzer,address", form])]
}
