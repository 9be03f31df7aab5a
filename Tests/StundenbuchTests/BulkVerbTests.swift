import Engagement
import Testing

@testable import stundenbuch

struct BulkVerbTests {
    @Test(arguments: [
        (HoursStanding.recorded, BulkOutcome.done), (.confirmed, .already), (.marked, .marked),
        (.rejected, .rejected), (.reversed, .reversed),
    ])
    func `one signature confirms what was recorded and nothing else`(
        standing: HoursStanding, outcome: BulkOutcome
    ) {
        #expect(BulkVerb.confirm.outcome(at: standing) == outcome)
    }

    @Test(arguments: [
        (HoursStanding.recorded, BulkOutcome.done), (.confirmed, .done), (.marked, .done),
        (.rejected, .already), (.reversed, .reversed),
    ])
    func `what was not undone can be rejected once`(
        standing: HoursStanding, outcome: BulkOutcome
    ) {
        #expect(BulkVerb.reject.outcome(at: standing) == outcome)
    }

    @Test(arguments: [
        (HoursStanding.confirmed, BulkOutcome.done), (.recorded, .notConfirmed),
        (.marked, .notConfirmed), (.rejected, .notConfirmed), (.reversed, .reversed),
    ])
    func `only a confirmation is taken back`(standing: HoursStanding, outcome: BulkOutcome) {
        #expect(BulkVerb.withdraw.outcome(at: standing) == outcome)
    }
}
