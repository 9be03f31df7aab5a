import Engagement
import Testing

/// The sealed texts of events against every field that the events have.
struct SealedTextsTests {
    @Test(arguments: Sample.all.map(\.event))
    func `every sealed field of an event is among its sealed texts`(_ event: Event) {
        #expect(Set(event.sealedTexts) == Set(SealedTextsTests.found(in: event)))
    }

    @Test func `the samples fill every sealed field there is`() {
        var (all, filled): (Set<String>, Set<String>) = ([], [])
        for sample in Sample.all {
            SealedTextsTests.walk(sample.event, in: "") { name, value in
                all.insert(name)
                if value != nil { filled.insert(name) }
            }
        }
        #expect(all.subtracting(filled) == [])
        #expect(all.count > 15)
    }

    private static func found(in event: Event) -> [Sealed] {
        var found: [Sealed] = []
        walk(event, in: "") { if let sealed = $1 { found.append(sealed) } }
        return found
    }

    /// Visits every field that is, or may be, a sealed text, by reflection.
    private static func walk(_ value: Any, in type: String, _ visit: (String, Sealed?) -> Void) {
        for child in Mirror(reflecting: value).children {
            let name = "\(type).\(child.label ?? "")"
            if let sealed = child.value as? Sealed {
                visit(name, sealed)
            } else if Swift.type(of: child.value) == Sealed?.self {
                visit(name, nil)
            } else {
                walk(child.value, in: "\(Swift.type(of: child.value))", visit)
            }
        }
    }
}
