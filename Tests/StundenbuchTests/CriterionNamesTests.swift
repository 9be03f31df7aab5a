import CardRules
import LedgerSchemas
import Testing

@testable import stundenbuch

struct CriterionNamesTests {
    @Test(arguments: LedgerSchemas.ruleNames)
    func `every criterion of a shipped rule has a name`(_ file: String) throws {
        let rule = try RuleFile(file, references: try CardBench.library()).rule
        for criterion in rule.criteria {
            #expect(!Texts.criterion(criterion.code).contains("_"))
        }
    }

    @Test func `a code of the group is behind the name, and another code is its own name`() {
        #expect(Texts.criterion("tenure_over_70").contains("70"))
        #expect(Texts.criterion("tenure_over_80") == "tenure_over_80")
    }
}
