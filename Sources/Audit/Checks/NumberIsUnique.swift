/// A printed number belongs to one card of a programme.
enum NumberIsUnique: CardCheck {
    static func findings(_ trial: CardTrial) -> [AuditFinding] {
        guard let number = trial.decision.number, trial.decision.isGrant else { return [] }
        let clashes = trial.register.numbers.clashes(number, of: trial.decision.programme)
        return clashes.isEmpty ? [] : [AuditFinding(.numberUsedTwice, nil, clashes)]
    }
}
