/// A failure is thrown or returned; a bug is a `precondition` with a sentence.
///
/// Tokens know no spaces, so the line itself tells the trap from `try` before a negation.
struct FailuresAreNeverTraps: FileRule {
    func slips(in file: SourceFile) -> [Slip] {
        guard file.isSwift, !file.isGenerated else { return [] }
        return file.tokens.indices.compactMap { index in
            guard let call = trap(at: index, in: file.tokens),
                file.lines[file.tokens[index].line - 1].contains(call)
            else { return nil }
            let sentence =
                "\(call) ends the program without a word to its user; throw the target's error, "
                + "or state the invariant with precondition and a sentence"
            return Slip(line: file.tokens[index].line, sentence: sentence)
        }
    }

    private func trap(at index: Int, in tokens: [Token]) -> String? {
        for word in ["try", "as"] where tokens.read(word, "!", at: index) { return word + "!" }
        return tokens.read("fatalError", "(", at: index) ? "fatalError" : nil
    }
}
