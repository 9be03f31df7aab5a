package import Engagement

/// A person's name as a list writes it, with the day of birth where the list has one.
///
/// Who that is, the name alone never decides.
package struct WrittenName: Hashable, Sendable {
    /// The family name; with particles, as `von der Heide`.
    package var family: String
    /// The given names; nil when the list has none.
    package var given: String?
    /// The day of birth; nil when the list has none.
    package var born: Day?
    /// Whether it is known which part is which.
    ///
    /// Not of `Ernst Walter`, when nothing tells the order. It is no part of the name.
    package var isOrderCertain = true

    /// A name of its parts.
    package init(family: String, given: String?, born: Day?) {
        self.family = family
        self.given = given
        self.born = born
    }

    /// The name as one text, the family name first: `Groß, Eva`.
    package var text: String { given.map { "\(family), \($0)" } ?? family }
}

extension WrittenName {
    package static func == (left: WrittenName, right: WrittenName) -> Bool {
        left.family == right.family && left.given == right.given && left.born == right.born
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(family)
        hasher.combine(given)
        hasher.combine(born)
    }

    /// The other names that the same words may be, when the order is not certain.
    var otherOrders: [WrittenName] {
        guard !isOrderCertain, let given else { return [] }
        let words = (given + " " + family).split(separator: " ")
        return (1..<max(words.count, 1)).map { count in
            WrittenName(
                family: words[..<count].joined(separator: " "),
                given: words[count...].joined(separator: " "), born: born)
        }
    }
}

extension WrittenName {
    /// A name that stands in one cell: `Groß, Eva`, `Eva Groß`, `Dr. Eva von der Heide`.
    ///
    /// A comma parts family name and given names. Without one the order tells, else a particle;
    /// else the last word is taken for the family name, and the order is not certain. Titles and
    /// forms of address are left out. Nil for texts with digits, for a single word without comma,
    /// and for more than six words: those are no names.
    package init?(inOneCell text: String, order: NameOrder? = nil, born: Day? = nil) {
        guard text.contains(where: { $0 == " " || $0 == "\u{A0}" || $0 == "," }),
            !text.utf8.contains(where: { (0x30...0x39).contains($0) })
        else { return nil }
        let halves = text.split(separator: ",", omittingEmptySubsequences: false)
            .map(WrittenName.words)
        switch halves.count {
        case 1:
            self.init(halves[0], order, born: born)
        case 2 where (1...6).contains(halves[0].count) && halves[1].count <= 6:
            self.init(
                family: halves[0].joined(separator: " "),
                given: halves[1].isEmpty ? nil : halves[1].joined(separator: " "), born: born)
            isOrderCertain = order != .givenFirst
        default:
            return nil
        }
    }

    private init?(_ words: [Substring], _ order: NameOrder?, born: Day?) {
        guard (2...6).contains(words.count) else { return nil }
        let isParticle = { (word: Substring) in WrittenName.particles.contains(word.lowercased()) }
        let leading = words.prefix(while: isParticle).count
        if order == .familyFirst || (order == nil && leading > 0) {
            let count = min(leading + 1, words.count - 1)
            self.init(
                family: words[..<count].joined(separator: " "),
                given: words[count...].joined(separator: " "), born: born)
            return
        }
        let particle = words.dropFirst().dropLast().firstIndex(where: isParticle)
        let family = particle ?? words.count - 1
        self.init(
            family: words[family...].joined(separator: " "),
            given: words[..<family].joined(separator: " "), born: born)
        isOrderCertain = order != nil || particle != nil
    }

    /// Whether a text looks like a name rather than a sentence: all its words are capitalised but
    /// for particles, as in `Dr. Karl-Heinz von der Heide`, not as in `Angaben ohne Gewähr`.
    static func looksLikeName(_ text: String) -> Bool {
        guard WrittenName(inOneCell: text) != nil else { return false }
        return text.split { $0 == " " || $0 == "\u{A0}" || $0 == "," }.allSatisfy { word in
            word.first?.isUppercase == true || particles.contains(word.lowercased())
        }
    }

    /// The words of a name without titles.
    private static func words(_ text: Substring) -> [Substring] {
        text.split { $0 == " " || $0 == "\u{A0}" }
            .filter { !titles.contains(Spelling.fold($0)) }
    }

    private static let particles: Set<String> = [
        "von", "van", "vom", "zu", "zum", "zur", "de", "del", "della", "di", "da", "dos", "du",
        "der", "den", "ten", "ter", "el", "al", "la", "le",
    ]
    /// Titles and forms of address, folded.
    private static let titles: Set<String> = [
        "dr", "drs", "prof", "professor", "dipling", "dipl", "ing", "med", "herr", "frau", "hr",
        "fr", "mr", "mrs", "ms", "hc", "phil", "jur", "rernat",
    ]
}
