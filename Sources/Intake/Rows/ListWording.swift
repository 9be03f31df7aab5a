/// The headings of a list as its file writes them.
package struct ListWording: Sendable {
    /// Nil until headings were read.
    let match: HeadingMatch?

    /// Whether there are headings.
    package var isKnown: Bool { match != nil }

    /// The finding with the heading as the file writes it, when it names one in English.
    package func of(_ finding: Finding) -> Finding {
        guard let heading = finding.heading.flatMap(Heading.init), let match else {
            return finding
        }
        var finding = finding
        let named: [Heading] = heading == .person ? [.person, .name, .familyName] : [heading]
        finding.heading = match.word(named.first { match.column($0) != nil } ?? heading)
        return finding
    }
}
