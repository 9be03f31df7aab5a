import Engagement
import FoundationEssentials
import LedgerSchemas
import Testing

@testable import CardRules

struct ShippedRulesTests {
    private static let names = LedgerSchemas.ruleNames

    @Test func `every file of the folder is in the program, and no other`() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let folder = root.appending(path: "Schemas/Rules").path
        let files = try FileManager.default.contentsOfDirectory(atPath: folder)
            .filter { $0.hasSuffix(".json") && $0 != "reference-values.json" }
            .map { String($0.dropLast(5)) }
        #expect(files.sorted() == Self.names)
    }

    @Test(arguments: names)
    func `a file is named for what it says, and names its sources`(_ name: String) throws {
        let rule = try ShippedRules.rule(name)
        let stem = name.hasSuffix("-overlay") ? String(name.dropLast(8)) : name
        #expect(stem == "\(rule.programme)-\(rule.version)" || stem == rule.programme)
        #expect(!rule.sources.isEmpty)
        #expect(rule.sources.allSatisfy { $0.url.hasPrefix("http") })
        #expect(rule.interpretations.allSatisfy { $0.status == .proposed })
        let used =
            rule.criteria.flatMap(\.interpretations) + rule.validity.interpretations
            + rule.validity.instead.flatMap(\.interpretations) + rule.effectiveInterpretations
            + rule.lifeCycle.interpretations + rule.transition.interpretations
        // A local rule may not need all that its base reads.
        let unused = Set(rule.interpretations.map(\.id)).subtracting(used)
        #expect(unused.isEmpty || rule.base != nil)
    }

    @Test func `no two versions of a programme are in force on the same day`() throws {
        let library = try ShippedRules.library()
        #expect(library.versions.filter { !library.clashes(with: $0).isEmpty } == [])
    }

    @Test(arguments: names)
    func `a person of whom nothing is known never meets a rule`(_ name: String) throws {
        let rule = try ShippedRules.rule(name)
        #expect(try Story().assessed(rule, asOf: rule.judged).outcome != .met)
    }

    @Test(arguments: names)
    func `who meets every condition meets the rule, as far as nobody has to decide`(
        _ name: String
    ) throws {
        let rule = try ShippedRules.rule(name)
        let found = try Model(rule).story().assessed(rule, asOf: rule.judged)
        let needsPeople =
            name.hasPrefix("saarland")
            || ["stendal-ehrenamtskarte-2022-city", "dresden-ehrenamtspass-2020-1"].contains(name)
        #expect(found.outcome == (needsPeople ? .undecided : .met), "\(found.unmet)")
    }

    @Test(arguments: names)
    func `every threshold of a rule is one that its sources state`(_ name: String) throws {
        let rule = try ShippedRules.rule(name)
        let golden = try #require(GoldenThresholds.all[name])
        let codes = rule.criteria.filter(\.hasThreshold).map(\.code)
        #expect(Set(codes) == Set(golden.keys))
        for criterion in rule.criteria.filter(\.hasThreshold) {
            let stated = try #require(golden[criterion.code])
            for edge in try Edge.edges(of: criterion, stated, rule.judged) {
                for (delta, outcome) in zip(-1...1 as ClosedRange<Int64>, edge.expected) {
                    let story = Model.story(edge.amount, delta, criterion, rule.judged)
                    let found = try story.assessed(rule, asOf: rule.judged)
                        .criterion(criterion.code).outcome
                    #expect(found == outcome, "\(criterion.code) \(stated) \(delta)")
                }
            }
        }
    }
}

extension Assessment {
    fileprivate var unmet: [String] { criteria.filter { $0.outcome != .met }.map(\.code) }
}

extension Criterion {
    fileprivate var hasThreshold: Bool {
        switch test {
        case .hours, .tenure, .age, .allowance: true
        default: false
        }
    }
}
