extension Mark {
    /// The mark in machine output, as `more_than_a_day_holds`.
    package var code: String { Mark.codes[self] ?? "" }

    private static let codes = Dictionary(
        uniqueKeysWithValues: allCases.map { ($0, written("\($0)")) })

    private static func written(_ name: String) -> String {
        var code = ""
        for letter in name {
            code += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
        }
        return code
    }
}
