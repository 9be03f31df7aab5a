/// The name of a town in search form, so that spellings of one name are equal.
///
/// | Written | Core |
/// |---|---|
/// | `Lutherstadt Wittenberg`, `Hansestadt Stendal` | `WITTENBERG`, `STENDAL` |
/// | `Köthen (Anhalt)`, `Reichenbach/O.L.`, `Naumburg, Saale` | what stands before the sign |
/// | `Laucha an der Unstrut`, `Quitzdorf am See` | what stands before the little word |
/// | `Muldestausee OT Pouch` | what stands before `OT` |
struct TownName: Hashable, Sendable {
    /// How much two names are alike.
    enum Likeness: Int, Comparable, Sendable {
        /// One is a part of the other's double name, as `Wolfen` of `Bitterfeld-Wolfen`.
        case part
        /// They are the same but for what tells a town from others.
        case core
        /// They are the same.
        case whole

        static func < (one: Likeness, other: Likeness) -> Bool { one.rawValue < other.rawValue }
    }

    /// All its letters.
    private let whole: String
    /// Its letters without titles and what tells it from others; empty when nothing is left.
    private let core: String
    /// The letters of each part of a double name.
    private let parts: [String]

    init(_ name: String) {
        let start = name.prefix { !"(/,".contains($0) }
        var words = start.split { $0 == " " || $0 == "\u{A0}" }
        let isLittle = { (word: Substring) in
            TownName.littleWords.contains(word.lowercased())
        }
        if let cut = words.dropFirst().firstIndex(where: isLittle) {
            words.removeSubrange(cut...)
        }
        words.removeAll { TownName.titles.contains(SearchForm.words(of: String($0)).joined()) }
        let bare = words.joined(separator: " ")
        whole = TownName.letters(name)
        core = TownName.letters(bare)
        let halves = bare.split(separator: "-").map { TownName.letters($0) }
        parts = halves.count > 1 ? halves : []
    }

    private static func letters(_ text: some StringProtocol) -> String {
        SearchForm.words(of: String(text)).joined()
    }

    /// How much a town is like this municipality; nil when it is not.
    func likeness(of town: TownName) -> Likeness? {
        guard !town.whole.isEmpty else { return nil }
        if town.whole == whole { return .whole }
        if !town.core.isEmpty, town.core == core { return .core }
        return parts.contains(town.core) ? .part : nil
    }

    /// Titles of towns, which people write or leave out.
    private static let titles: Set<String> = [
        "STADT", "LUTHERSTADT", "HANSESTADT", "LANDESHAUPTSTADT", "GOETHESTADT", "KREISSTADT",
        "UNIVERSITAETSSTADT", "BERGSTADT", "KURORT", "GEMEINDE", "OSTSEEBAD",
    ]
    /// Words behind which stands where a town lies, or which part of it is meant.
    private static let littleWords: Set<String> = [
        "an", "am", "a.", "a.d.", "auf", "bei", "b.", "im", "i.", "in", "vor", "ob", "unter", "ot",
        "ortsteil",
    ]
}
