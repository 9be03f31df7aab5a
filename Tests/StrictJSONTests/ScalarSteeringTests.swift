import Testing

@testable import StrictJSON

struct ScalarSteeringTests {
    @Test func `no control, separator or direction mark of all Unicode leaves unseen`() throws {
        for code in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(code) else { continue }
            let categories: Set<Unicode.GeneralCategory> = [
                .control, .lineSeparator, .paragraphSeparator,
            ]
            if categories.contains(scalar.properties.generalCategory)
                || scalar.properties.isBidiControl
            {
                #expect(scalar.steersOrHides, "U+\(String(code, radix: 16))")
            }
        }
    }
}
