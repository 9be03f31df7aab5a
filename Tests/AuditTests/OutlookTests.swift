import Engagement
import Testing

@testable import Audit

struct OutlookTests {
    @Test(
        arguments: [
            (.met, false, .wouldQualify), (.undecided, false, .mayQualify),
            (.notMet, false, .wouldNotQualify), (.met, true, .keeps), (.undecided, true, .mayLose),
            (.notMet, true, .wouldLose),
        ] as [(Outcome, Bool, Outlook)])
    func `the outlook follows from the outcome and from holding a card`(
        _ outcome: Outcome, _ holdsCard: Bool, _ outlook: Outlook
    ) {
        #expect(Outlook(outcome, holdsCard: holdsCard) == outlook)
    }

    @Test func `nothing is to be done for who keeps a card and for who would get none`() {
        let idle = Outlook.allCases.filter { !$0.callsForAction }
        #expect(idle == [.keeps, .wouldNotQualify])
    }
}
