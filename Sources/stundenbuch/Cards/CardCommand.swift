import ArgumentParser

/// Everything about cards, from the application to the end.
struct CardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "card", abstract: Texts.aboutCard,
        subcommands: [
            CardApply.self, CardAssess.self, CardEligible.self, CardGrant.self, CardRefuse.self,
            CardNumber.self, CardIssue.self, CardLose.self, CardReplace.self, CardReturn.self,
            CardWithdraw.self, CardRevoke.self, CardRequest.self, CardComplete.self,
            CardVoid.self, CardHandOver.self, CardGiveUp.self, CardExtend.self, CardHearing.self,
            CardObjection.self, CardWithdrawApplication.self, CardError.self, CardList.self,
            CardDue.self, CardShow.self, CardExport.self, CardLink.self,
        ], aliases: ["karte"])
}
