import Engagement

extension PersonEvidence {
    /// What is said of a place of residence from a day on, and the records that say so.
    struct ResidenceEvidence {
        let from: Day?
        var place: MunicipalityKey?
        var positions: [Position]
        let isOwn: Bool
    }

    /// Where the person lives on a day: the last change up to it, else what the registration says.
    ///
    /// A correction replaces what its target said and takes its day. Nil when nobody ever said.
    func residence(asOf: Day) -> ResidenceEvidence? {
        var found: [EventName: ResidenceEvidence] = [:]
        var order: [EventName] = []
        for line in standing {
            let isOwn = line.name.stream == person.stream
            switch line.event {
            case .person(.registered(let event)):
                order.append(line.name)
                found[line.name] = ResidenceEvidence(
                    from: nil, place: event.home.residence, positions: [line.position],
                    isOwn: isOwn)
            case .person(.residenceChanged(let event)):
                order.append(line.name)
                found[line.name] = ResidenceEvidence(
                    from: event.from, place: event.home.residence, positions: [line.position],
                    isOwn: isOwn)
            case .person(.detailsCorrected(let event)):
                guard let home = event.home else { continue }
                let target = root(EventName(line.name.stream, event.target))
                found[target]?.place = home.residence
                found[target]?.positions.append(line.position)
            default: break
            }
        }
        let known = order.compactMap { found[$0] }
            .filter { ($0.from ?? asOf) <= asOf && ($0.from != nil || $0.place != nil) }
        return known.enumerated().max { left, right in
            left.element.precedes(right.element, tie: left.offset < right.offset)
        }?.element
    }

    /// The sealed day of birth as corrected last, with the records that say so.
    ///
    /// The person's own stream goes before those merged into it.
    func birth() -> (sealed: Sealed, positions: [Position])? {
        var found: [(sealed: Sealed, position: Position, isOwn: Bool)] = []
        for line in standing {
            let isOwn = line.name.stream == person.stream
            switch line.event {
            case .person(.registered(let event)):
                if let born = event.born { found.append((born, line.position, isOwn)) }
            case .person(.detailsCorrected(let event)):
                if let born = event.born { found.append((born, line.position, isOwn)) }
            default: break
            }
        }
        let last = found.last { $0.isOwn } ?? found.last
        return last.map { ($0.sealed, [$0.position]) }
    }

    /// The death that stands, from its first to its last possible day.
    func death() -> DaySpan? {
        var found: DaySpan?
        for line in standing {
            guard case .person(.died(let event)) = line.event else { continue }
            found = event.day.span
        }
        return found
    }

    /// The event that a chain of corrections begins with.
    private func root(_ name: EventName) -> EventName {
        var root = name
        while let line = standing.first(where: { $0.name == root }),
            case .person(.detailsCorrected(let event)) = line.event, event.target < root.revision
        {
            root.revision = event.target
        }
        return root
    }
}

extension PersonEvidence.ResidenceEvidence {
    /// Whether the other goes before this one: it holds from a later day, or from the same day in
    /// the person's own stream, or was recorded later.
    fileprivate func precedes(_ other: Self, tie: Bool) -> Bool {
        let (mine, theirs) = (from?.daysSince1970 ?? .min, other.from?.daysSince1970 ?? .min)
        if mine != theirs { return mine < theirs }
        return isOwn == other.isOwn ? tie : other.isOwn
    }
}
