import Engagement

extension RowStep {
    /// An organisation's registration.
    ///
    /// Its key is kept as a fingerprint alone: a text can be sealed for a natural person only.
    func asks(_ row: ListedOrganisation) -> Asking {
        let context = context
        return { created, sealer in
            let fingerprint = sealer.fingerprint(
                of: row.id, kind: .organisation, source: context.source)
            let event = OrganisationRegistered(
                name: row.name, category: row.category, seat: row.seat, founded: row.founded,
                nonprofit: row.nonprofit, legalForm: row.legalForm,
                sourceKeys: [SourceKey(fingerprint: fingerprint, key: nil)],
                provenance: context.provenance())
            return [Ask(created, .organisation(.registered(event)))]
        }
    }

    func asks(_ row: ListedPerson) -> Asking {
        let context = context
        return { created, sealer in
            func sealed(_ text: String?, _ field: SealedField) -> Sealed? {
                text.map { sealer.seal($0, as: field, for: created, index: 0) }
            }
            let home = Home(
                residence: row.residence ?? row.located, district: sealed(row.district, .district),
                street: sealed(row.street, .street),
                postalCode: sealed(row.postalCode, .postalCode), town: sealed(row.town, .town))
            let fingerprint = sealer.fingerprint(
                of: row.id, kind: .person, source: context.source)
            let event = PersonRegistered(
                givenNames: sealed(row.givenNames, .givenNames),
                familyName: sealed(row.familyName, .familyName),
                born: sealed(row.born?.iso, .born), home: home,
                email: sealed(row.email, .email), phone: sealed(row.phone, .phone),
                sourceKeys: [
                    SourceKey(fingerprint: fingerprint, key: sealed(row.id, .sourceKey))
                ],
                provenance: context.provenance())
            return [Ask(created, .person(.registered(event)))]
        }
    }

    func asks<Names: Directory>(
        _ row: ListedEngagement, _ references: inout References<Names>
    ) -> Asking? {
        let person = references.person(row.person, of: row.organisation)
        let organisation = references.organisation(row.organisation)
        guard let person, let organisation else { return nil }
        let context = context
        let activity = references.activity(row.activity)
        return { _, sealer in
            let keys = row.id.map { id in
                SourceKey(
                    fingerprint: sealer.fingerprint(
                        of: ListedKey.engagement(id), kind: .person, source: context.source),
                    key: sealer.seal(id, as: .sourceKey, for: person.stream, index: 0))
            }
            let event = EngagementStarted(
                organisation: organisation, activity: activity, place: row.place,
                district: row.district, since: row.since, until: row.until,
                function: row.function.map {
                    sealer.seal($0, as: .function, for: person.stream, index: 0)
                },
                sourceKeys: keys.map { [$0] } ?? [],
                provenance: context.provenance(of: organisation))
            return [Ask(person.stream, .engagement(.started(event)))]
        }
    }
}
