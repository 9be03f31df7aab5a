/// How the program ends; the numbers are part of the contract with scripts.
enum ExitStatus: Int32, CaseIterable {
    /// Done; nothing found.
    case done = 0
    /// The answer is no: a finding, a refused command, rejected rows.
    case no = 1
    /// The ledger is damaged; never used for anything else.
    case integrity = 2
    /// The command line is wrong.
    case usage = 64
    /// An input cannot be read as a whole.
    case badInput = 65
    /// An input or a ledger is missing.
    case noInput = 66
    /// An output cannot be made.
    case cannotCreate = 73
    /// Reading or writing failed.
    case inputOutput = 74
    /// Busy, or the outcome is not known: try again.
    case tryAgain = 75
    /// The user may not do this.
    case notAllowed = 77
    /// The configuration is wrong.
    case configuration = 78
    /// Interrupted.
    case interrupted = 130
}
