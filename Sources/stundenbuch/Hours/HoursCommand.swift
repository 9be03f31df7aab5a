import ArgumentParser

/// Hours: one entry at a time.
struct HoursCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hours", abstract: Texts.aboutHours,
        subcommands: [
            HoursList.self, HoursAdd.self, HoursConfirm.self, HoursReject.self,
            HoursAccept.self, HoursReverse.self, HoursUnconfirm.self,
        ],
        defaultSubcommand: HoursList.self, aliases: ["stunden"])
}
