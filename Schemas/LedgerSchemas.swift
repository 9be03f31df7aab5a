// The Swift below `Generated` is made from the `.proto` files by `Tools/generate-schemas` and is
// committed, so that a build needs no protoc. The files below `Rules` are compiled in as bytes.

/// The rule library and the schema number that this program was built with.
package enum LedgerSchemas {
    /// The number of the event schema, raised with every kind or field that is added.
    package static let number: UInt32 = 6

    /// The rule file of Dessau-Roßlau's Ehrenamtskarte, byte for byte.
    package static var dessauRosslauRule: [UInt8] {
        PackageResources.dessau_rosslau_ehrenamtskarte_json
    }

    /// The dated amounts that rules point to, byte for byte.
    package static var referenceValues: [UInt8] { PackageResources.reference_values_json }
}
