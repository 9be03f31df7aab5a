import Engagement
import Intake
import Ledger
import Projections

/// A row of the list of organisations beside what the ledger holds of the organisation.
struct ComparedOrganisation: ComparedSubject {
    private let organisation: StreamID
    private let history: History<OrganisationDetails>
    /// What the row says otherwise.
    private let said: OrganisationCorrected
    let differing: [DifferingField]

    init(
        _ row: ListedOrganisation, _ organisation: StreamID, _ events: [Recorded], _ desk: Desk
    ) {
        self.organisation = organisation
        history = desk.rows(Organisations.self, from: events).first?.row.history ?? History()
        let held = history.details(asOf: desk.clock.today)
        var fields: [DifferingField] = []
        func differs<Value: Equatable>(
            _ value: Value?, from known: Value?, _ heading: Heading, isFixed: Bool = false,
            _ shown: (Value) -> String
        ) -> Value? {
            guard let value, value != known else { return nil }
            fields.append(
                DifferingField(heading: heading, value: shown(value), isFixed: isFixed))
            return value
        }
        let founded = differs(
            row.founded?.span, from: held.founded?.span, .founded, isFixed: true
        ) { "\($0.first.iso)/\($0.last.iso)" }
        said = OrganisationCorrected(
            target: 0, name: differs(row.name, from: held.name, .name) { $0 },
            category: differs(row.category, from: held.category, .category) { $0 },
            seat: differs(row.seat, from: held.seat, .seat) { $0.text },
            founded: founded == nil ? nil : row.founded,
            nonprofit: differs(row.nonprofit, from: held.nonprofit, .nonprofit) { "\($0)" },
            legalForm: differs(row.legalForm, from: held.legalForm, .legalForm) { $0 })
        differing = fields
    }

    func changes(
        from day: Day, _ trail: PaperTrail
    ) -> @Sendable (inout any TextSealing) -> [Ask] {
        let (said, organisation) = (said, organisation)
        let provenance = trail.withoutReason
        return { _ in
            var asks: [Ask] = []
            if let name = said.name {
                let event = OrganisationRenamed(from: day, name: name, provenance: provenance)
                asks.append(Ask(organisation, .organisation(.renamed(event))))
            }
            let event = OrganisationChanged(
                from: day, category: said.category, seat: said.seat, nonprofit: said.nonprofit,
                legalForm: said.legalForm, provenance: provenance)
            let changes = OrganisationChanged(from: day, provenance: provenance)
            if event != changes {
                asks.append(Ask(organisation, .organisation(.changed(event))))
            }
            return asks
        }
    }

    func corrections(_ trail: PaperTrail) -> @Sendable (inout any TextSealing) -> [Ask] {
        var wanted = said
        wanted.provenance = trail.withoutReason
        let corrections = OrganisationCorrections(history, target: nil).split(wanted)
        let organisation = organisation
        return { _ in
            corrections.map { Ask(organisation, .organisation(.corrected($0))) }
        }
    }
}

extension PaperTrail {
    /// The provenance of an event that needs no reason.
    fileprivate var withoutReason: Provenance {
        intake.map { Provenance(particulars: Particulars(intake: $0)) } ?? .unknown
    }
}
