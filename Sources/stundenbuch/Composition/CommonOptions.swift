import ArgumentParser

/// What every command has that answers from the ledger.
struct ReadingOptions: ParsableArguments {
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var times: TimeOptions
}

/// What every command has that writes to the ledger.
struct WritingOptions: ParsableArguments {
    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var paper: PaperOptions
}
