/// Brings Latin text to its composed form (NFC), so that equal names are equal bytes.
///
/// The standard library has no public normalisation; this one knows the letters of
/// ``LatinPairs`` and leaves every other script as it is.
enum Composition {
    /// The text with letters and marks put together.
    static func composed(_ text: String) -> String {
        guard text.utf8.contains(where: { (0xCC...0xCD).contains($0) || $0 == 0xE2 }) else {
            return text
        }
        var output = String.UnicodeScalarView()
        var cluster: [Unicode.Scalar] = []
        for scalar in text.unicodeScalars.map(single) {
            if order(scalar) == 0 {
                output.append(contentsOf: joined(cluster))
                cluster = [scalar]
            } else {
                cluster.append(scalar)
            }
        }
        output.append(contentsOf: joined(cluster))
        return String(output)
    }

    /// Characters that are another one by definition.
    private static func single(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x212A: "K"
        case 0x212B: "\u{C5}"
        case 0x0340: "\u{300}"
        case 0x0341: "\u{301}"
        default: scalar
        }
    }

    /// A letter and its marks, in canonical order, with all that can be put together.
    private static func joined(_ cluster: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard cluster.count > 1, var base = cluster.first, order(base) == 0 else { return cluster }
        var left: [Unicode.Scalar] = []
        let marks = cluster.dropFirst().enumerated()
            .sorted { (order($0.element), $0.offset) < (order($1.element), $1.offset) }
            .map(\.element)
        for mark in marks {
            let isBlocked = left.last.map { order($0) >= order(mark) } ?? false
            if !isBlocked, let both = LatinPairs.composed(base, mark) {
                base = both
            } else {
                left.append(mark)
            }
        }
        return [base] + left
    }

    /// The canonical combining class of the marks that Latin letters take; 0 for what is no mark.
    private static func order(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case ..<0x300, 0x370...: 0
        case 0x321...0x322, 0x327...0x328: 202
        case 0x31B: 216
        case 0x316...0x319, 0x31C...0x320, 0x323...0x326, 0x329...0x333, 0x339...0x33C: 220
        case 0x347...0x349, 0x34D...0x34E, 0x353...0x356, 0x359...0x35A: 220
        case 0x334...0x338: 1
        case 0x31A, 0x315, 0x358: 232
        case 0x345: 240
        case 0x34F: 0
        case 0x35C, 0x35F, 0x362: 233
        case 0x35D...0x35E, 0x360...0x361: 234
        default: 230
        }
    }
}
