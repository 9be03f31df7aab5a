/// German and English names of months, whole and short.
enum MonthNames {
    private static let numbers: [String: Int] = {
        let names: [[String]] = [
            ["januar", "jänner", "jaenner", "january", "jan"], ["februar", "february", "feb"],
            ["märz", "maerz", "march", "mär", "mrz", "mar"], ["april", "apr"], ["mai", "may"],
            ["juni", "june", "jun"], ["juli", "july", "jul"], ["august", "aug"],
            ["september", "sept", "sep"], ["oktober", "october", "okt", "oct"],
            ["november", "nov"], ["dezember", "december", "dez", "dec"],
        ]
        var numbers: [String: Int] = [:]
        for (index, group) in names.enumerated() {
            for name in group { numbers[name] = index + 1 }
        }
        return numbers
    }()

    /// The month, 1 to 12, of a name; a dot after a short one is left out.
    static func number(_ word: some StringProtocol) -> Int? {
        let bare = word.hasSuffix(".") ? String(word.dropLast()) : String(word)
        return numbers[Composition.composed(bare.lowercased())]
    }
}
