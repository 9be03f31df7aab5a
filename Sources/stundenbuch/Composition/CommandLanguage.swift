import ArgumentParser
import Documents
import FoundationEssentials

/// The language in which this run of the program speaks to people.
///
/// The machine format `csv` is always English, and `csv-de` German; else `--lang` wins over
/// `STUNDENBUCH_LANG`, `LC_ALL` and `LANG`, and the default is English. It is found before the
/// arguments are parsed, because help and complaints about arguments need it too.
enum Speech {
    static let language: Language = find(
        CommandLine.arguments, ProcessInfo.processInfo.environment)

    static func find(_ arguments: [String], _ environment: [String: String]) -> Language {
        if asks(arguments, for: "csv") { return .english }
        if asks(arguments, for: "csv-de") { return .german }
        if let asked = option(arguments), let language = Language(rawValue: asked) {
            return language
        }
        for name in ["STUNDENBUCH_LANG", "LC_ALL", "LANG"] {
            guard let value = environment[name], !value.isEmpty else { continue }
            return value.lowercased().hasPrefix("de") ? .german : .english
        }
        return .english
    }

    /// The arguments where help is asked for: the words before the first option, so that a noun's
    /// help shows its subcommands and not the options of the one that it stands for alone.
    static func wordsForHelp(_ arguments: [String]) -> [String] {
        if arguments.contains("--help") || arguments.contains("-h") {
            return arguments.prefix { !$0.hasPrefix("-") } + ["--help"]
        }
        guard arguments.first == "help" else { return arguments }
        return Array(arguments.prefix { !$0.hasPrefix("-") })
    }

    /// Whether the answer is a table of that kind: its words must not depend on who asks.
    private static func asks(_ arguments: [String], for format: String) -> Bool {
        if arguments.contains("-O\(format)") || arguments.contains("--format=\(format)") {
            return true
        }
        return zip(arguments, arguments.dropFirst()).contains { option, value in
            ["-O", "--format"].contains(option) && value == format
        }
    }

    private static func option(_ arguments: [String]) -> String? {
        for (index, argument) in arguments.enumerated() {
            if argument.hasPrefix("--lang=") { return String(argument.dropFirst(7)) }
            if argument == "--lang", index + 1 < arguments.count { return arguments[index + 1] }
        }
        return nil
    }
}

/// Everything the program says to people; one file a topic, each text in both languages.
enum Texts {
    /// The text in the language of this run.
    static func say(de german: String, en english: String) -> String {
        switch Speech.language {
        case .german: german
        case .english: english
        }
    }

    /// Help for an option or argument, in the language of this run.
    static func help(de german: String, en english: String) -> ArgumentHelp {
        ArgumentHelp(say(de: german, en: english))
    }
}
