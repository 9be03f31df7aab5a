import ArgumentParser

/// Everything about cards, from the application to the end.
struct CardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "card", abstract: Texts.aboutCard,
        subcommands: [
            CardApply.self, CardAssess.self, CardGrant.self, CardRefuse.self, CardNumber.self,
            CardIssue.self, CardLose.self, CardReplace.self, CardReturn.self, CardWithdraw.self,
            CardRevoke.self, CardWithdrawApplication.self, CardError.self, CardList.self,
            CardDue.self, CardShow.self,
        ], aliases: ["karte"])
}
