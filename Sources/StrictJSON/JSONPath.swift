/// The way from the outermost value to one inside it, shown as `criteria[2].minutes`.
package struct JSONPath: Hashable, Sendable, CustomStringConvertible {
    /// One step inwards.
    package enum Component: Hashable, Sendable {
        case member(String)
        case index(Int)
    }

    /// The steps from the outside inwards.
    package internal(set) var components: [Component] = []

    /// The path of the outermost value.
    package init() {}

    /// This path and one step more.
    package func appending(_ component: Component) -> JSONPath {
        var longer = self
        longer.components.append(component)
        return longer
    }

    /// Plain names follow a dot, others stand quoted in brackets; the outermost value is empty.
    package var description: String {
        var text = ""
        for component in components {
            switch component {
            case .index(let index): text += "[\(index)]"
            case .member(let name) where Self.isPlain(name):
                text += (text.isEmpty ? "" : ".") + name
            case .member(let name): text += "[\(JSONWriter.quoted(name))]"
            }
        }
        return text
    }

    private static func isPlain(_ name: String) -> Bool {
        guard !name.isEmpty else { return false }
        return name.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
                true
            default: false
            }
        }
    }
}
