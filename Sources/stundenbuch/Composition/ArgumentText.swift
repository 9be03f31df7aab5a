import StrictJSON

/// What may stand in an argument: nothing that steers, hides, or stands for bytes that are no
/// text, so that no name in the ledger looks like another one.
enum ArgumentText {
    /// Refuses the first argument that has such a character, and names both by their place.
    static func check(_ arguments: [String]) throws(Complaint) {
        for (number, argument) in arguments.enumerated() {
            let scalars = argument.unicodeScalars
            // Bytes that are no text were replaced by U+FFFD before they came here.
            let found = scalars.first { $0.steersOrHides || $0.value == 0xFFFD }
            guard let found else { continue }
            let digits = String(found.value, radix: 16, uppercase: true)
            let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
            throw Complaint(
                .usage, "argument_not_allowed",
                Texts.argumentNotAllowed(number + 1, "U+\(padded)"),
                remedy: Texts.typeItAnew)
        }
    }
}
