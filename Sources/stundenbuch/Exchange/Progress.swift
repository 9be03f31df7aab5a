import Glibc

/// Progress on the standard error stream, on a terminal only, and never when quiet.
struct Progress {
    private let isShown: Bool

    init(_ output: OutputOptions) { isShown = !output.quiet && isatty(2) == 1 }

    /// Shows a count behind a word, on one line that is written over.
    func line(_ text: @autoclosure () -> String) -> (Int) -> Void {
        guard isShown else { return { _ in } }
        let word = Speech.beside(text)
        return { count in Output.raw("\r\(word) \(count)") }
    }

    /// The same with a bar that shows how much of the whole is done; the line is gone at the end.
    func bar(_ word: String, of whole: Int) -> (Int) -> Void {
        guard isShown, whole > 0 else { return line(word) }
        return { count in
            guard count < whole else { return Output.raw("\r\u{1B}[K") }
            let done = count * Progress.width / whole
            let bar =
                String(repeating: "#", count: done)
                + String(repeating: ".", count: Progress.width - done)
            Output.raw("\r\(word) [\(bar)] \(count * 100 / whole) %, \(count)/\(whole)")
        }
    }

    /// Takes the line away, so that what follows stands at its beginning.
    func clear() {
        if isShown { Output.raw("\r\u{1B}[K") }
    }

    /// Signs that a whole bar has.
    private static let width = 30
}
