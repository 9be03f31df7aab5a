import Intake

/// A list of separated values is read up to its typed rows and findings.
///
/// The first byte says which list it is, and what is known of it beforehand.
func tryLists(_ bytes: [UInt8]) {
    guard let first = bytes.first else { return }
    var hints = ListHints()
    if first & 0x40 != 0 { hints.year = 2_025 }
    if first & 0x80 != 0 { hints.organisation = "O-3" }
    hints.places = places
    let lists = ListKind.allCases
    let list = lists[Int(first & 0x0F) % lists.count]
    var reader = ListReader(
        list, file: "list.csv", isTakenOver: first & 0x10 != 0, hints: hints)
    let file = Array(bytes.dropFirst())
    let half = first & 0x20 != 0 ? file.count / 2 : file.count
    reader.feed(Array(file[..<half]))
    drain(&reader)
    reader.feed(Array(file[half...]))
    reader.finish()
    drain(&reader)
}

/// A table in which a code leads to two places.
private let places = PlaceTable(
    Array("15000010;Alten-Neudorf;06844 06846\n15000020;Neustadt (Saale);06846".utf8))
