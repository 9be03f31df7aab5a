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
}
