import CardRules
import Testing

@testable import stundenbuch

struct RuleComplaintTests {
    @Test func `a complaint about a rule names line, column, path and what may stand there`() {
        let text = "{\n  \"status\": \"valid\"\n}"
        let error = RuleError(.unknownWord, at: "status", "valid is none of", asked: "draft")
        let complaint = Complaint(error, in: "rule.json", Array(text.utf8))
        #expect(complaint.status == .badInput)
        #expect(complaint.code == "unknown_word")
        #expect(complaint.fact.hasPrefix("rule.json, "))
        #expect(complaint.fact.contains("2") && complaint.fact.contains("13"))
        #expect(complaint.fact.contains("(status)"))
        #expect(complaint.remedy.contains("draft"))
    }

    @Test(arguments: RuleError.Code.allCases)
    func `every fault of a rule has a remedy`(_ code: RuleError.Code) {
        let complaint = Complaint(RuleError(code, at: "", "detail"), in: "rule.json", [])
        #expect(!complaint.remedy.isEmpty)
    }

    @Test func `a contradiction is said in the words of the program`() {
        for clash in RuleError.Clash.allCases {
            let error = RuleError(.contradiction, at: "", "detail", asked: "a", clash: clash)
            #expect(!Complaint(error, in: "rule.json", []).fact.contains("detail"))
        }
    }
}
