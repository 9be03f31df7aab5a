import ArgumentParser
import Documents
import Glibc
import LMDB

/// The program: one command, with verbs for the journal and nouns for its subjects.
@main
struct Stundenbuch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stundenbuch", abstract: Texts.abstract, discussion: Texts.discussion,
        version: Program.version,
        groupedSubcommands: [
            CommandGroup(name: Texts.groupJournal, subcommands: journal),
            CommandGroup(name: Texts.groupSubjects, subcommands: subjects),
            CommandGroup(name: Texts.groupExchange, subcommands: exchange),
        ])

    static func main() {
        guard StandardStream.takeNumbers() == 0 else {
            Glibc.exit(ExitStatus.inputOutput.rawValue)
        }
        CrashSentence.installFaultHandlers()
        Standing.prepareForCrash()
        Interruption.watch()
        let status = run(Array(CommandLine.arguments.dropFirst()))
        TemporaryFolder.removeAll()
        Glibc.exit(status.rawValue)
    }

    private static func run(_ arguments: [String]) -> ExitStatus {
        do {
            try ArgumentText.check(arguments)
            let arguments = Speech.wordsForHelp(arguments)
            try CommandNames.check(arguments)
            var command = try parseAsRoot(arguments)
            try command.run()
            return .done
        } catch let complaint as Complaint {
            return complain(complaint, arguments)
        } catch let answer as AnswerIsNo {
            return answer.status
        } catch {
            return usage(error, arguments)
        }
    }

    private static func complain(_ complaint: Complaint, _ arguments: [String]) -> ExitStatus {
        guard !complaint.isReported else { return complaint.status }
        let complaint = Standing.saying(complaint)
        let bytes = complaint.bytes(asJSON: wantsJSON(arguments))
        try? StandardStream.error.write(bytes.span)
        return complaint.status
    }

    /// Help is an answer; anything else that the parser says is a complaint about usage.
    private static func usage(_ error: any Error, _ arguments: [String]) -> ExitStatus {
        let message = fullMessage(for: error)
        if exitCode(for: error) == .success {
            do throws(Complaint) {
                try Output.write(Array((Texts.spokenLabels(message) + "\n").utf8))
                return .done
            } catch {
                return complain(error, arguments)
            }
        }
        return complain(
            Complaint(
                .usage, "usage", Texts.wrongUsage(Texts.spokenLabels(message)),
                remedy: Texts.seeHelp),
            arguments)
    }

    static func wantsJSON(_ arguments: [String]) -> Bool {
        for (index, argument) in arguments.enumerated() {
            if argument == "-Ojson" || argument == "--format=json" { return true }
            if argument == "-O" || argument == "--format", index + 1 < arguments.count {
                return arguments[index + 1] == "json" || arguments[index + 1] == "jsonl"
            }
        }
        return false
    }
}

/// A command whose answer was written, and whose answer is no.
struct AnswerIsNo: Error {
    var status = ExitStatus.no
}
