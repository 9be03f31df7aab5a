/// What spreadsheets and wrong code pages leave behind, in whatever column.
enum SpreadsheetDamage {
    private static let errors: Set<String> = [
        "#NAME?", "#REF!", "#BEZUG!", "#VALUE!", "#WERT!", "#DIV/0!", "#NV", "#N/A", "#NUM!",
        "#ZAHL!", "#NULL!",
    ]

    /// The damage of a value; nil when it shows none.
    static func fault(in text: String) -> ValueFault? {
        guard text.utf8.contains(where: isSuspect) else { return nil }
        if text.utf8.first == UInt8(ascii: "#"), isError(text) {
            return ValueFault(.spreadsheetError)
        }
        if let number = scientific(text) {
            return ValueFault(.scientificNotation, suggestion: number)
        }
        if let repaired = Mojibake.repaired(text) {
            return ValueFault(.mojibake, suggestion: repaired)
        }
        return nil
    }

    /// Whether damage of any kind may have left the byte: most values have none of these.
    private static func isSuspect(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "#") || byte == UInt8(ascii: "+") || byte >= 0x80
    }

    private static func isError(_ text: String) -> Bool {
        errors.contains(text.uppercased()) || (text.count > 1 && text.allSatisfy { $0 == "#" })
    }

    /// The digits that `1,23E+05` may have been, with 0 for what is lost; empty when there would
    /// be more than 20; nil when the text is no such number.
    private static func scientific(_ text: String) -> String? {
        guard text.utf8.count <= 24, text.utf8.contains(UInt8(ascii: "+")) else { return nil }
        let parts = text.uppercased().split(separator: "E+", omittingEmptySubsequences: false)
        guard parts.count == 2, let shift = Int(parts[1]), (0...999).contains(shift) else {
            return nil
        }
        let number = parts[0].split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard (1...2).contains(number.count),
            number.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) })
        else { return nil }
        let decimals = number.count == 2 ? number[1] : ""
        guard shift >= decimals.count, shift <= 20 else { return "" }
        return number[0] + decimals + String(repeating: "0", count: shift - decimals.count)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}

/// UTF-8 that was read as Windows-1252 and stored again: `MÃ¼ller` for `Müller`.
enum Mojibake {
    /// The text as it was before; nil when nothing speaks for such a mistake.
    static func repaired(_ text: String) -> String? {
        guard text.utf8.contains(where: { $0 == 0xC3 || $0 == 0xC2 }) else { return nil }
        guard text.unicodeScalars.contains(where: { (0xC2...0xF4).contains($0.value) }) else {
            return nil
        }
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let byte = Windows1252.byte(scalar) else { return nil }
            bytes.append(byte)
        }
        guard let repaired = String(validating: bytes, as: UTF8.self),
            repaired.utf8.count < text.utf8.count
        else { return nil }
        return repaired
    }
}
