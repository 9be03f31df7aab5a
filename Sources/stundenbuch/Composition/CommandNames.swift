import ArgumentParser

/// The names of the commands, to say what may have been meant by one that does not exist.
enum CommandNames {
    private static let all: [String] =
        (Stundenbuch.journal + Stundenbuch.subjects + Stundenbuch.exchange).flatMap { command in
            [command.configuration.commandName ?? ""] + command.configuration.aliases
        } + ["help"]

    /// Refuses a first word that is no command, with the nearest one that is.
    static func check(_ arguments: [String]) throws(Complaint) {
        guard let first = arguments.first, !first.hasPrefix("-"), !all.contains(first) else {
            return
        }
        let nearest = all.map { (name: $0, steps: distance(first, $0)) }
            .min { ($0.steps, $0.name) < ($1.steps, $1.name) }
        let isNear = nearest.map { $0.steps <= max(2, first.count / 3) } ?? false
        throw Complaint(
            .usage, "unknown_command", Texts.unknownCommand(first),
            remedy: isNear ? Texts.didYouMean(nearest?.name ?? "") : Texts.seeHelp)
    }

    /// How many letters must be put in, left out or changed to come from one word to another
    /// (Levenshtein's distance, by rows).
    static func distance(_ left: String, _ right: String) -> Int {
        let target = Array(right)
        var row = Array(0...target.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for place in target.indices {
                let changed = diagonal + (letter == target[place] ? 0 : 1)
                diagonal = row[place + 1]
                row[place + 1] = min(changed, diagonal + 1, row[place] + 1)
            }
        }
        return row[target.count]
    }
}
