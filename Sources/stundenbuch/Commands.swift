import ArgumentParser

// The one list of commands, in the order in which help shows them.
extension Stundenbuch {
    /// Verbs for the journal.
    static let journal: [any ParsableCommand.Type] = [
        InitCommand.self, LogCommand.self, ShowCommand.self, RegisterCommand.self,
        BalanceCommand.self, ExplainCommand.self,
        VerifyCommand.self,
        ReplayCommand.self,
        RebuildCommand.self,
        AuditCommand.self,
        ReportCommand.self,
        StatusCommand.self,
        CheckCommand.self,
    ]

    /// Nouns for what the journal is about.
    static let subjects: [any ParsableCommand.Type] = [
        ActorCommand.self, PersonCommand.self, ContactCommand.self, OrganisationCommand.self,
        EngagementCommand.self, AttestationCommand.self, AllowanceCommand.self,
        DeclarationCommand.self, QualificationCommand.self,
        HoursCommand.self, ActivityCommand.self,
        CardCommand.self, ProgrammeCommand.self, RuleCommand.self,
        ReferenceCommand.self, ProjectCommand.self, MilestoneCommand.self, FigureCommand.self,
        PlaceCommand.self,
        DeliveryCommand.self, ReminderCommand.self, KeysCommand.self,
    ]

    /// Lists in, records and documents out.
    static let exchange: [any ParsableCommand.Type] = [
        ImportCommand.self, AppendCommand.self,
        ExportCommand.self,
        BackupCommand.self,
    ]
}
