/// Of the targets only the program writes to the terminal.
///
/// Tools do as well, and tests may name the seed of a run.
struct PrintingStaysAtTheBorder: FileRule {
    func slips(in file: SourceFile) -> [Slip] {
        guard let target = file.target, target != "stundenbuch" else { return [] }
        let tokens = file.tokens
        return tokens.indices.filter { isCall(at: $0, in: tokens) }.map {
            let sentence = "\(target) prints; return the text to the caller instead"
            return Slip(line: tokens[$0].line, sentence: sentence)
        }
    }

    private func isCall(at index: Int, in tokens: [Token]) -> Bool {
        tokens.read("print", "(", at: index)
            && !tokens.read(".", at: index - 1) && !tokens.read("func", at: index - 1)
    }
}
