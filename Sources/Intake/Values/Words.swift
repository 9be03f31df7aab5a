import Engagement

/// Words with a meaning of their own: yes and no, kinds, decisions.
enum Words {
    /// Yes or no.
    static func truth(_ text: String) throws(ValueFault) -> Bool {
        try value(of: text, in: truths)
    }

    /// On what basis hours were given.
    static func basis(_ text: String) throws(ValueFault) -> HoursBasis {
        try value(of: text, in: bases)
    }

    /// What kind of payment an allowance is.
    static func allowanceKind(_ text: String) throws(ValueFault) -> AllowanceKind {
        try value(of: text, in: allowanceKinds)
    }

    /// What is applied for.
    static func applicationKind(_ text: String) throws(ValueFault) -> ApplicationKind {
        try value(of: text, in: applicationKinds)
    }

    /// What was decided.
    static func decision(_ text: String) throws(ValueFault) -> Decision {
        try value(of: text, in: decisions)
    }

    /// The grade that an evidence column names; nil when it has other words.
    static func grade(_ text: String) -> EvidenceGrade? { try? value(of: text, in: grades) }

    /// What an attestation says of money: a word, or an amount with its currency.
    static func allowance(_ text: String) throws(ValueFault) -> ListedAttestation.Money {
        if let cents = Euros.cents(of: text) {
            guard text.contains(where: \.isLetter) || text.contains("€") else {
                throw ValueFault(.amountWithoutUnit, suggestion: "\(text) EUR")
            }
            guard cents <= Cents.mostInOneEntry.count else { throw ValueFault(.tooLarge) }
            return .init(stated: .amount, amount: Cents(cents))
        }
        if Digits.isAll(text) {
            throw ValueFault(.amountWithoutUnit, suggestion: "\(text) EUR")
        }
        return .init(stated: try value(of: text, in: allowances), amount: nil)
    }

    private static func value<Value>(
        of text: String, in table: WordTable<Value>
    ) throws(ValueFault) -> Value {
        guard let value = table.value(of: text) else {
            throw ValueFault(.unknownWord, suggestion: table.suggestion(for: text))
        }
        return value
    }

    private static let truths: WordTable<Bool> = [
        true: ["yes", "ja", "true", "wahr", "1", "x", "j", "y"],
        false: ["no", "nein", "false", "falsch", "0", "n"],
    ]
    private static let bases: WordTable<HoursBasis> = [
        .voluntary: ["voluntary", "ehrenamtlich", "freiwillig"],
        .compulsory: ["compulsory", "Pflichtdienst", "Pflicht", "Arbeitsdienst"],
        .paid: ["paid", "bezahlt", "hauptamtlich"],
        .standby: ["standby", "Bereitschaft"],
        .training: ["training", "Ausbildung", "Fortbildung", "Übung"],
        .unknown: ["unknown", "unbekannt"],
    ]
    private static let allowanceKinds: WordTable<AllowanceKind> = [
        .number26: ["number_26", "26", "§ 3 Nr. 26", "§ 3 Nr. 26 EStG", "Übungsleiterpauschale"],
        .number26a: ["number_26a", "26a", "§ 3 Nr. 26a", "§ 3 Nr. 26a EStG", "Ehrenamtspauschale"],
        .number26b: ["number_26b", "26b", "§ 3 Nr. 26b", "§ 3 Nr. 26b EStG", "Betreuerpauschale"],
        .expensesProven: ["expenses_proven", "Auslagenersatz", "Auslagen", "expenses"],
        .flatRate: ["flat_rate", "Pauschale", "pauschal", "flat"],
        .other: ["other", "sonstige", "andere"],
    ]
    private static let applicationKinds: WordTable<ApplicationKind> = [
        .first: ["first", "Erstantrag", "erstmalig", "Neuantrag", "neu"],
        .renewal: ["renewal", "Verlängerung", "Folgeantrag", "Wiederholung"],
        .replacement: ["replacement", "Ersatz", "Ersatzkarte"],
    ]
    private static let decisions: WordTable<Decision> = [
        .granted: ["granted", "erteilt", "bewilligt", "genehmigt"],
        .refused: ["refused", "abgelehnt", "Ablehnung"],
    ]
    private static let grades: WordTable<EvidenceGrade> = [
        .selfStated: ["self", "Selbstauskunft", "Eigenangabe"],
        .collective: ["collective", "Sammelbestätigung", "Sammelliste"],
        .attested: ["attested", "bescheinigt", "Trägerbestätigung"],
        .total: ["total", "Summe", "Gesamt"],
        .sheet: ["sheet", "Liste", "Einzelnachweis", "Stundenzettel"],
    ]
    private static let allowances: WordTable<AllowanceStated> = [
        .none: ["none", "keine", "no", "nein", "0"],
        .expensesOnly: ["expenses_only", "nur Auslagen", "Auslagenersatz", "Auslagen"],
        .withinAllowance: ["within_allowance", "im Freibetrag", "innerhalb des Freibetrags"],
    ]
}
