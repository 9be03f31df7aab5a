/// A person's name in search form, so that spellings of one name are equal.
///
/// Academic titles are left out; particles stand before the family name wherever they were
/// written, and `v. d.` is `von der`. Hyphens and blanks part words but decide nothing.
package struct SearchName: Hashable, Sendable {
    /// The words of the given names.
    package let given: [String]
    /// The words of the family name, particles first.
    package let family: [String]

    /// A name as it is written.
    package init(family: String, given: String?) {
        self.given = SearchName.words(of: given ?? "", isFamily: false)
        let words = SearchName.words(of: family, isFamily: true)
        let particles = words.reversed().prefix { SearchName.particles.contains($0) }.reversed()
        self.family =
            particles.count < words.count
            ? particles + words.dropLast(particles.count) : words
    }

    /// Given names and family name without anything between: equal for the same person, whichever
    /// column a second family name or a particle was written in.
    package var key: String { given.joined() + family.joined() }

    /// The family name without its particles, which clubs often leave out; all of it when it is
    /// nothing else.
    package var familyWithoutParticles: String {
        let rest = family.drop { SearchName.particles.contains($0) }
        return (rest.isEmpty ? family[...] : rest).joined()
    }

    /// Whether both names are there: one alone tells nobody from another.
    package var isComplete: Bool { !given.isEmpty && !family.isEmpty }

    /// The words of one part, without titles unless nothing else is there.
    private static func words(of text: String, isFamily: Bool) -> [String] {
        let tokens = text.split { $0 == " " || $0 == "\u{A0}" }
        let named = tokens.filter { !isTitle($0) }
        return (named.isEmpty ? tokens : named).enumerated().flatMap { index, token in
            let words = SearchForm.words(of: String(token))
            let mayAbbreviate = token.contains(".") && (isFamily || index > 0)
            return mayAbbreviate ? words.map { abbreviations[$0] ?? $0 } : words
        }
    }

    /// Whether a word is an academic title; all but the commonest need the dot that marks them,
    /// since `Ma` and `Nat` are names as well.
    private static func isTitle(_ token: Substring) -> Bool {
        let letters = SearchForm.words(of: String(token)).joined()
        return plainTitles.contains(letters) || (token.contains(".") && titles.contains(letters))
    }

    private static let plainTitles: Set<String> = ["DR", "PROF", "PROFESSOR", "DIPLING", "DRING"]
    private static let titles: Set<String> = [
        "DIPL", "ING", "MED", "DENT", "VET", "PHIL", "JUR", "RER", "NAT", "POL", "OEC", "THEOL",
        "HC", "H", "C", "HABIL", "MAG", "BA", "MA", "BSC", "MSC", "LLM", "MBA", "DRMED", "DRMULT",
        "MULT", "DRHC", "DRPHIL", "DRJUR", "PROFDR", "RERNAT", "RERPOL", "PHD",
    ]
    private static let abbreviations = ["V": "VON", "D": "DER"]
    private static let particles: Set<String> = [
        "VON", "VAN", "VOM", "ZU", "ZUM", "ZUR", "DE", "DEL", "DELLA", "DI", "DA", "DOS", "DU",
        "DER", "DEN", "TEN", "TER",
    ]
}
