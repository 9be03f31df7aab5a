import ArgumentParser
import Documents
import FoundationEssentials

/// The language of this run, by one rule.
///
/// What machines read (`csv`, `json`, `jsonl`, and with JSON the complaint as well) is English,
/// its sentences too. What people read is in their language: answers as text or workbook, help,
/// and whatever stands on the error stream beside an answer for machines.
///
/// `-O csv-de` asks for German; else `--lang` wins over `STUNDENBUCH_LANG`, `LC_ALL` and `LANG`,
/// and the default is English. All is found before the arguments are parsed, because help and
/// complaints about arguments need it too.
enum Speech {
    /// The language of what is being said.
    static var language: Language { here ?? answers }

    private static let people = find(CommandLine.arguments, ProcessInfo.processInfo.environment)
    private static let answers = isForMachines(CommandLine.arguments) ? .english : people
    private static let complaints =
        Stundenbuch.wantsJSON(CommandLine.arguments) ? .english : people

    /// Another language than that of the answer, as long as something else is said.
    @TaskLocal private static var here: Language?

    /// Says something to people beside the answer.
    static func beside<Words>(_ words: () -> Words) -> Words {
        $here.withValue(people, operation: words)
    }

    /// Says why there is no answer.
    static func complaining<Words>(_ words: () -> Words) -> Words {
        $here.withValue(complaints, operation: words)
    }

    static func find(_ arguments: [String], _ environment: [String: String]) -> Language {
        if value(of: ["-O", "--format"], arguments) == "csv-de" { return .german }
        if let asked = value(of: ["--lang"], arguments), let language = Language(rawValue: asked) {
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

    /// Whether the answer is for machines: by the format, else by the ending of the output's name.
    static func isForMachines(_ arguments: [String]) -> Bool {
        let format =
            value(of: ["-O", "--format"], arguments)
            ?? value(of: ["-o", "--output", "--ausgabe"], arguments)?
            .split(separator: ".").last?.lowercased()
        return ["csv", "json", "jsonl"].contains(format)
    }

    /// The value of an option in any of its spellings: `-O csv`, `-Ocsv`, `--format=csv`.
    private static func value(of names: [String], _ arguments: [String]) -> String? {
        for (index, argument) in arguments.enumerated() {
            for name in names {
                if argument == name, index + 1 < arguments.count { return arguments[index + 1] }
                let start = name.hasPrefix("--") ? name + "=" : name
                if argument.hasPrefix(start), argument != name {
                    return String(argument.dropFirst(start.count))
                }
            }
        }
        return nil
    }
}

/// Everything the program says to people; one file a topic, each text in both languages.
enum Texts {
    /// The text in the language of what is being said.
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
