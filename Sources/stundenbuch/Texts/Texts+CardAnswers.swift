import Engagement

// Cards: what the commands answer, and why they decline.
extension Texts {
    static var columnApplicationKind: String { say(de: "Art", en: "Kind") }
    static var columnReceived: String { say(de: "Eingang", en: "Received") }
    static var columnDecided: String { say(de: "Entschieden", en: "Decided") }
    static var columnValidFrom: String { say(de: "Gültig ab", en: "Valid from") }
    static var columnValidUntil: String { say(de: "Gültig bis", en: "Valid until") }
    static var columnReference: String { say(de: "Aktenzeichen", en: "Reference") }
    static var unlimited: String { say(de: "unbefristet", en: "unlimited") }
    static var cardsTitle: String { say(de: "Karten", en: "Cards") }
    static var noCards: String { say(de: "Keine Karten.", en: "No cards.") }
    static var nextAfterApply: String {
        say(
            de: "Als Nächstes: stundenbuch card assess, dann card grant oder card refuse",
            en: "Next: stundenbuch card assess, then card grant or card refuse")
    }
    static var nextAfterGrant: String {
        say(de: "Als Nächstes: stundenbuch card issue", en: "Next: stundenbuch card issue")
    }
    static func applicationKind(_ kind: ApplicationKind) -> String {
        switch kind {
        case .first: say(de: "Erstantrag", en: "first")
        case .renewal: say(de: "Verlängerung", en: "renewal")
        case .replacement: say(de: "Ersatz", en: "replacement")
        }
    }
    static func standing(_ standing: CardStanding) -> String {
        switch standing {
        case .applied: say(de: "beantragt", en: "applied for")
        case .applicationWithdrawn: say(de: "Antrag zurückgezogen", en: "application withdrawn")
        case .refused: say(de: "abgelehnt", en: "refused")
        case .granted: say(de: "erteilt", en: "granted")
        case .issued: say(de: "ausgegeben", en: "issued")
        case .lost: say(de: "verloren", en: "lost")
        case .expired: say(de: "abgelaufen", en: "expired")
        case .returned: say(de: "zurückgegeben", en: "returned")
        case .givenUp: say(de: "Verzicht", en: "given up")
        case .withdrawn: say(de: "zurückgenommen", en: "withdrawn")
        case .revoked: say(de: "widerrufen", en: "revoked")
        }
    }
    static func unknownChoice(_ text: String) -> String {
        say(de: "„\(text)“ steht hier nicht zur Wahl.", en: "'\(text)' is no choice here.")
    }
    static func unknownCard(_ text: String) -> String {
        say(de: "Die Karte \(text) gibt es nicht.", en: "There is no card \(text).")
    }
    static func notOneCard(_ person: String, _ count: Int) -> String {
        count == 0
            ? say(
                de: "\(person) hat keine Karte, für die das geht.",
                en: "\(person) has no card that this fits.")
            : say(
                de: "\(person) hat mehrere Karten, für die das geht.",
                en: "\(person) has several cards that this fits.")
    }
    static var seeTheCards: String {
        say(de: "stundenbuch card list ansehen", en: "Look at stundenbuch card list")
    }
    static func severalApplications(_ person: String) -> String {
        say(
            de: "\(person) hat mehrere offene Anträge; die Karte nennen.",
            en: "\(person) has several open applications; name the card.")
    }
    static func notOfThisCard(_ position: String, _ card: String) -> String {
        say(
            de: "Eintrag \(position) gehört nicht zu \(card).",
            en: "Record \(position) is not one of \(card).")
    }
    static func grantNotMet(_ criteria: String) -> String {
        say(
            de: "Die Voraussetzungen sind nicht erfüllt: \(criteria).",
            en: "The conditions are not met: \(criteria).")
    }
    static var grantByException: String {
        say(
            de: "Mit card refuse ablehnen, oder --exception --approved-by C-1 --reason …",
            en: "Refuse with card refuse, or --exception --approved-by C-1 --reason …")
    }
    static func grantUndecided(_ criteria: String) -> String {
        say(de: "Zu entscheiden: \(criteria).", en: "Undecided: \(criteria).")
    }
    static var giveAReason: String {
        say(
            de: "Wird trotzdem erteilt, dann mit --reason",
            en: "To grant all the same, give --reason")
    }
    static var exceptionNeedsApproval: String {
        say(
            de: "Eine Ausnahme braucht --approved-by und --reason.",
            en: "An exception needs --approved-by and --reason.")
    }
    static var approvalWithoutException: String {
        say(de: "--approved-by gehört zu --exception.", en: "--approved-by belongs to --exception.")
    }
    static var endNeedsReason: String {
        say(
            de: "Rücknahme und Widerruf brauchen --reason.",
            en: "To withdraw or revoke, give --reason.")
    }
    static func unknownGround(_ ground: String) -> String {
        say(
            de: "„\(ground)“ ist keine Voraussetzung der Regel.",
            en: "'\(ground)' is no criterion of the rule.")
    }
}
