// The fields of records, as people call them.
extension Texts {
    /// The word for a field that the schemas name; in English the name itself, without its
    /// underscores.
    ///
    /// A field without a German word keeps its name, and a test says so.
    static func field(_ name: String) -> String {
        say(de: germanFields[name] ?? name, en: name.replacing("_", with: " "))
    }

    /// The German words by the fields' names, in the order of the alphabet.
    static let germanFields: [String: String] = [
        "account": "Konto", "activity": "Tätigkeit",
        "alias_fingerprint": "Fingerabdruck der Schreibweise", "allowance": "Entschädigung",
        "allowance_amount_cents": "Entschädigung in Cent",
        "allowance_year": "Entschädigung im Jahr", "amount_cents": "Betrag in Cent",
        "approved_by_contact": "genehmigt durch", "as_of_day": "Stichtag", "assessment": "Prüfung",
        "attestation_revision": "Folgenummer der Bestätigung", "basis": "Grundlage",
        "before": "Uhrzeit davor", "born": "Geburtstag", "box": "versiegelter Text",
        "build": "Programmstand", "by": "durch", "by_organisation": "durch Träger", "card": "Karte",
        "category": "Bereich", "cause_revision": "Folgenummer des Anlasses",
        "cause_stream": "Anlass", "channel": "Eingangsweg", "clock": "Uhrzeit", "code": "Code",
        "confirmer_contact": "bestätigt durch", "contact": "Kontakt", "continues": "macht weiter",
        "counted_minutes": "gezählte Minuten", "criteria": "Voraussetzung", "day": "Tag",
        "decided_day": "entschieden am", "decision": "Entscheidung",
        "delivery_revision": "Folgenummer der Lieferung", "delivery_stream": "Lieferung von",
        "district": "Ortsteil", "document": "Art der Unterlage", "due": "fällig", "email": "E-Mail",
        "engagement_revision": "Folgenummer des Engagements", "engine": "Fassung des Prüfprogramms",
        "entry": "Eintrag", "erased": "gelöscht", "event_count": "Anzahl der Ereignisse",
        "events_digest": "Prüfsumme der Ereignisse", "evidence": "Nachweis",
        "exactness": "Genauigkeit", "fact": "Aussage", "family_name": "Familienname",
        "fingerprint": "Fingerabdruck", "first_day": "erster Tag",
        "found_high": "gefunden, höchstens", "found_low": "gefunden, mindestens",
        "founded": "gegründet", "from": "von", "from_contact": "von Kontakt", "from_day": "ab",
        "function": "Funktion", "given_names": "Vornamen", "grade": "Güte des Nachweises",
        "ground": "Ablehnungsgrund", "hash_algorithm": "Hashverfahren", "home": "Anschrift",
        "identity_shown": "Ausweis vorgelegt", "in_period_minutes": "Minuten im Zeitraum",
        "intake": "Eingang", "into_person": "geht auf in", "issuer": "Aussteller",
        "kept_at": "Ablage", "key": "Schlüssel", "kind": "Art", "known_size": "bekannte Einträge",
        "language": "Sprache", "last_day": "letzter Tag", "ledger": "Journal",
        "legal_form": "Rechtsform", "list": "Liste", "marks": "Hinweis",
        "milestone_revision": "Folgenummer des Meilensteins", "minutes": "Minuten", "name": "Name",
        "nonprofit": "gemeinnützig", "now": "Uhrzeit", "number": "Nummer", "on_day": "am",
        "organisation": "Träger", "origin": "Herkunft", "outcome": "Ergebnis",
        "participants": "Teilnehmende", "per_week_minutes": "Minuten je Woche",
        "per_year_minutes": "Minuten je Jahr", "period": "Zeitraum", "person": "Person",
        "phone": "Telefon", "place_ags": "Ort (Gemeindeschlüssel)", "postal_code": "Postleitzahl",
        "programme": "Programm", "project": "Projekt", "provenance": "Beleg", "purpose": "Zweck",
        "quantity": "Menge", "reason": "Grund", "reason_code": "Grund",
        "received_day": "eingegangen am", "record_format": "Format der Einträge",
        "reference": "Aktenzeichen", "replaces_revision": "ersetzt Folgenummer",
        "reporter_contact": "gemeldet durch", "required": "gefordert",
        "residence_ags": "Wohngemeinde (Gemeindeschlüssel)", "rows": "Zeilen",
        "rule_sha256": "SHA-256 der Regel", "rule_version": "Fassung der Regel",
        "schema": "Fassung der Felder", "seat_ags": "Sitz (Gemeindeschlüssel)", "sha256": "SHA-256",
        "signatories": "Unterschrift", "signed_day": "unterschrieben am",
        "simulated_clock": "simulierte Uhr", "since": "seit", "source": "Quelle",
        "source_keys": "eigene Kennung", "span": "Zeitraum", "spelling": "Schreibweise",
        "stamp_seen": "gestempelt", "standing": "Stand davor",
        "stated_minutes": "angegebene Minuten", "street": "Straße", "subject": "Thema",
        "target_revision": "zur Folgenummer", "text": "Text", "time_zone": "Zeitzone",
        "title": "Titel", "town": "Postort", "unit": "Einheit",
        "unit_minutes": "Minuten je Einheit", "units": "Einheiten", "until": "bis",
        "until_day": "bis", "valid_from_day": "gültig ab", "valid_until_day": "gültig bis",
        "value": "Wert", "version": "Fassung", "with": "mit", "withheld": "verschlossen",
        "written": "wie geschrieben", "year": "Jahr",
    ]
}
