import ArgumentParser

/// Hours: one entry at a time, or many under one signature.
struct HoursCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hours", abstract: Texts.aboutHours,
        subcommands: [
            HoursList.self, HoursAdd.self, HoursConfirm.self, HoursReject.self,
            HoursUnconfirm.self, HoursAccept.self, HoursReverse.self, HoursCorrect.self,
            HoursReassign.self, HoursGroup.self,
        ],
        defaultSubcommand: HoursList.self, aliases: ["stunden"])
}
