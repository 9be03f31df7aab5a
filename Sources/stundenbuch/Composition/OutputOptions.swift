import ArgumentParser
import Documents
import Glibc
import LMDB
import Spreadsheets
import StrictJSON

/// How an answer is written: the same options on every command that answers.
struct OutputOptions: ParsableArguments {
    @Option(name: [.customShort("O"), .customLong("format")], help: Texts.helpFormat)
    var format: AnswerFormat?

    @Option(
        name: [.customShort("o"), .customLong("output"), .customLong("ausgabe")],
        help: Texts.helpOutput)
    var output: String?

    @Flag(name: .long, help: Texts.helpForce)
    var force = false

    @Flag(name: [.customShort("q"), .customLong("quiet")], help: Texts.helpQuiet)
    var quiet = false

    @Option(name: .customLong("lang"), help: Texts.helpLanguage)
    var lang: String?

    /// The format asked for, or that of the output file's name, or text.
    var chosen: AnswerFormat {
        if let format { return format }
        guard let name = output?.split(separator: ".").last else { return .text }
        return AnswerFormat(rawValue: name.lowercased()) ?? .text
    }

    var isMachine: Bool { chosen == .json || chosen == .jsonl }

    func validate() throws {
        if let lang, Language(rawValue: lang) == nil {
            throw ValidationError(Texts.unknownLanguage(lang))
        }
    }

    /// Writes the answer where it was asked for, and its notices to the standard error stream.
    func emit(_ answer: Answer) throws(Complaint) {
        try write(bytes(of: answer))
        if !quiet {
            for notice in answer.notices { Output.note(notice) }
        }
    }

    private func bytes(of answer: Answer) throws(Complaint) -> [UInt8] {
        if let format = chosen.written {
            return Renderer.render(
                answer, as: format, language: Speech.language, width: terminalWidth)
        }
        guard (output ?? "-") != "-" || isatty(1) == 0 else {
            throw Complaint(
                .usage, "workbook_on_terminal", Texts.workbookOnTerminal,
                remedy: Texts.nameAWorkbook)
        }
        do throws(SpreadsheetError) {
            return try answer.document.workbook(in: Speech.language)
        } catch {
            throw Complaint(writing: error)
        }
    }

    /// Writes bytes where the answer was asked for.
    func write(_ bytes: [UInt8]) throws(Complaint) {
        if let output, output != "-" {
            try write(bytes, to: output)
        } else {
            try Output.write(bytes)
        }
    }

    /// Writes bytes to a file; one that stands there is replaced with `--force` only.
    func write(_ bytes: [UInt8], to path: String) throws(Complaint) {
        try OutputPlace.check(path)
        do throws(FileError) {
            if force {
                try DurableFile.replace(path, with: bytes.span, permissions: .ownerOnly)
            } else {
                try DurableFile.create(path, with: bytes.span, permissions: .ownerOnly)
            }
        } catch {
            throw Complaint(writing: error)
        }
    }

    private var terminalWidth: Int? { nil }
}

/// The two standard streams.
enum Output {
    static func write(_ bytes: [UInt8]) throws(Complaint) {
        do throws(FileError) {
            try StandardStream.output.write(bytes.span)
        } catch {
            // A reader that has seen enough, as `head`, is no failure.
            if case .failed(_, _, EPIPE) = error { return }
            throw Complaint(writing: error)
        }
    }

    /// A line for people on the standard error stream; failing to say it fails nothing.
    static func note(_ text: @autoclosure () -> String) {
        let line = Array((TerminalText.escapeLines(Speech.beside(text)) + "\n").utf8)
        try? StandardStream.error.write(line.span)
    }
}

extension Output {
    /// A notice beside an answer that is not made yet; `--quiet` leaves it out.
    static func aside(_ text: @autoclosure () -> String) {
        guard !CommandLine.arguments.contains(where: { $0 == "-q" || $0 == "--quiet" }) else {
            return
        }
        note(text())
    }

    /// Control text of this program's own making, on the standard error stream.
    static func raw(_ text: String) {
        let bytes = Array(text.utf8)
        try? StandardStream.error.write(bytes.span)
    }
}
