package import Engagement

/// Whom a name in a list means.
package enum NameMatch: Hashable, Sendable {
    /// This person, for certain.
    case person(PersonID)
    /// Somebody whose rows shall be left out, as was chosen.
    case leftOut
    /// Nobody for certain.
    case unresolved
}

extension PersonIndex {
    /// The person whom a name means that a list writes; nil when nobody is meant for certain.
    ///
    /// Name and day of birth decide when exactly one person has both. Else the person decides whom
    /// the same organisation meant by the same spelling before, unless somebody else is active
    /// there who may be meant as well: then the spelling is no longer enough. Where the order of a
    /// name is not certain, nobody else may have the same words in another order.
    ///
    /// - Parameters:
    ///   - name: The name as it is written.
    ///   - alias: Whom the organisation meant by this spelling before.
    ///   - isActive: Whether a person ever did anything with the organisation.
    /// - Returns: The person, and never a guess.
    package func person(
        _ name: WrittenName, meantBefore alias: PersonID?, isActive: (PersonID) -> Bool
    ) -> PersonID? {
        if let person = person(family: name.family, given: name.given, born: name.born) {
            let other = name.otherOrders.contains { other in
                hasSomebodyElse(other, than: person)
            }
            if !other { return person }
        }
        guard let alias else { return nil }
        let others = namesakes(family: name.family, given: name.given, born: name.born)
        return others.contains { $0 != alias && isActive($0) } ? nil : alias
    }
}

extension PersonIndex {
    private func hasSomebodyElse(_ name: WrittenName, than person: PersonID) -> Bool {
        namesakes(family: name.family, given: name.given, born: name.born)
            .contains { $0 != person }
    }
}

extension WrittenName {
    /// The name as it was written, by which it is recognised when it comes again: not folded.
    package var spelling: String {
        "\(family)\u{1F}\(given ?? "")\u{1F}\(born?.iso ?? "")"
    }

    /// The name as people read it: `Groß, Eva (1975-01-31)`.
    package var shown: String { born.map { "\(text) (\($0.iso))" } ?? text }
}

/// A name that lists of one organisation write, or of one namespace where none is named.
package struct NamedBy: Hashable, Sendable {
    /// The name as it is written.
    package var name: WrittenName
    /// Whose list it is.
    package var organisation: OrganisationID?
    /// The namespace that stands for an organisation; empty beside one.
    package let source: String

    /// A name of a list.
    package init(_ name: WrittenName, by organisation: OrganisationID?, source: String) {
        self.name = name
        self.organisation = organisation
        self.source = organisation == nil ? source : ""
    }

    /// The key by which the spelling is found again.
    package var key: String { ListedKey.alias(name.spelling, of: organisation) }
}

extension NamedBy {
    /// What is recorded when somebody said whom the spelling means.
    package func alias(
        of person: PersonID, index: Int, _ provenance: Provenance,
        _ sealer: inout any TextSealing
    ) -> Ask {
        let spelling = SourceKey(
            fingerprint: sealer.fingerprint(of: key, kind: .person, source: source),
            key: sealer.seal(name.shown, as: .sourceKey, for: person.stream, index: index))
        let event = AliasRecorded(
            spelling: spelling, organisation: organisation, provenance: provenance)
        return Ask(person.stream, .person(.aliasRecorded(event)))
    }

    /// What is recorded when the spelling means somebody who is new: the person with the name as
    /// written, and whom the spelling means from now on.
    package func registration(
        of person: PersonID, _ provenance: Provenance, _ sealer: inout any TextSealing
    ) -> [Ask] {
        func sealed(_ text: String?, _ field: SealedField) -> Sealed? {
            text.map { sealer.seal($0, as: field, for: person.stream, index: 0) }
        }
        let event = PersonRegistered(
            givenNames: sealed(name.given, .givenNames),
            familyName: sealed(name.family, .familyName),
            born: sealed(name.born?.iso, .born), home: Home(), provenance: provenance)
        return [
            Ask(person.stream, .person(.registered(event))),
            alias(of: person, index: 1, provenance, &sealer),
        ]
    }
}
