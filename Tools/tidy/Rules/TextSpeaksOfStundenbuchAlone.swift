import Foundation

/// No text names a folder of one machine, a package registry or a neighbour of the checkout.
///
/// Tests may read the shared vectors beside the checkout.
struct TextSpeaksOfStundenbuchAlone: FileRule {
    // Composed, so that this file does not find itself.
    static let folders = ["work", "home", "root"].map { "/\($0)/" }
    static let hosts = [
        ["pypi", "org"], ["files", "pythonhosted", "org"], ["registry", "npmjs", "org"],
        ["crates", "io"], ["proxy", "golang", "org"], ["rubygems", "org"],
    ].map { $0.joined(separator: ".") }
    static let neighbour = ["..", "shared", ""].joined(separator: "/")

    func slips(in file: SourceFile) -> [Slip] {
        let suspects = suspects(in: file.text)
        guard !suspects.isEmpty else { return [] }
        return file.lines.enumerated().compactMap { offset, line in
            guard let found = suspects.first(where: { names($0, in: line, of: file) }) else {
                return nil
            }
            let sentence =
                "\(found) exists on some machines only; "
                + "write a path inside the repository, or leave it out"
            return Slip(line: offset + 1, sentence: sentence)
        }
    }

    /// What occurs in the whole text at all; most files stop here.
    private func suspects(in text: String) -> [String] {
        (Self.folders + Self.hosts + [Self.neighbour]).filter { text.contains($0) }
    }

    private func names(_ suspect: String, in line: Substring, of file: SourceFile) -> Bool {
        if suspect == Self.neighbour, file.isBelow("Tests") {
            return line.replacingOccurrences(of: suspect + "vectors", with: "").contains(suspect)
        }
        guard Self.folders.contains(suspect) else { return line.contains(suspect) }
        return line.ranges(of: suspect).contains { !isInsidePath($0.lowerBound, in: line) }
    }

    /// `Sources/…` and `./…` are relative; only a slash that begins a path makes it absolute.
    private func isInsidePath(_ index: Substring.Index, in line: Substring) -> Bool {
        guard index > line.startIndex else { return false }
        let before = line[line.index(before: index)]
        return before.isLetter || before.isNumber || "._-*~}".contains(before)
    }
}
