/// The top level holds the manifest, four folders, the README and dot files, nothing else.
struct TopLevelIsFixed: Rule {
    static let names: Set<Substring> = [
        "Package.swift", "README.md", "Schemas", "Sources", "Tests", "Tools",
    ]

    func findings(in files: [SourceFile]) -> [Finding] {
        let present = Set(files.compactMap { $0.parts.first }.filter { !$0.hasPrefix(".") })
        let surplus = present.subtracting(Self.names).map { name in
            finding(
                name,
                "does not belong at the top level; move it below one of "
                    + Self.names.sorted().joined(separator: ", "))
        }
        let missing = Self.names.subtracting(present).map { name in
            finding(name, "is missing at the top level; add it")
        }
        return (surplus + missing).sorted()
    }

    private func finding(_ name: Substring, _ sentence: String) -> Finding {
        Finding(path: String(name), line: 1, rule: self.name, sentence: "\(name) \(sentence)")
    }
}
