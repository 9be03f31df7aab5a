extension Mark {
    /// The mark in machine output, as `more_than_a_day_holds`.
    package var code: String {
        var code = ""
        for letter in "\(self)" {
            code += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
        }
        return code
    }
}
