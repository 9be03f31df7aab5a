extension Event {
    /// Every sealed text that the event carries, in the order of its fields.
    ///
    /// Found by reflection, so that a field added later cannot be forgotten; for checks, not for
    /// what runs over every event of a ledger.
    package var sealedTexts: [Sealed] {
        // Hours are by far the most events, and looking at every field of them takes long.
        if case .hours(let event) = self { return event.sealedTexts }
        var found: [Sealed] = []
        collect(Mirror(reflecting: self), into: &found)
        return found
    }

    private func collect(_ mirror: Mirror, into found: inout [Sealed]) {
        for child in mirror.children {
            if let sealed = child.value as? Sealed {
                found.append(sealed)
            } else {
                collect(Mirror(reflecting: child.value), into: &found)
            }
        }
    }
}

extension HoursEvent {
    fileprivate var sealedTexts: [Sealed] {
        let evidence: Sealed? = if case .recorded(let entry) = self { entry.evidence } else { nil }
        return [evidence, provenance.particulars?.reason].compactMap { $0 }
    }
}
