import Engagement
import Testing

@testable import Audit

struct RuleShiftTests {
    @Test(
        arguments: [
            (nil, .met, .gains), (nil, .undecided, .mayGain), (nil, .notMet, .unchanged),
            (.notMet, .met, .gains), (.notMet, .undecided, .mayGain),
            (.notMet, .notMet, .unchanged),
            (.undecided, .met, .gains), (.undecided, .undecided, .unchanged),
            (.undecided, .notMet, .loses), (.met, .met, .unchanged), (.met, .undecided, .mayLose),
            (.met, .notMet, .loses),
        ] as [(Outcome?, Outcome, RuleShift)])
    func `who gains and who loses follows from both outcomes`(
        _ old: Outcome?, _ new: Outcome, _ shift: RuleShift
    ) {
        #expect(RuleShift(from: old, to: new) == shift)
    }
}
