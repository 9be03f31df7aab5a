import ArgumentParser

// What the office keeps for itself: reminders, the activity list, honours.
extension Texts {
    static var aboutReminder: String {
        say(de: "Wiedervorlagen.", en: "Reminders: what is to be looked at again.")
    }
    static var aboutReminderList: String {
        say(de: "Offene Wiedervorlagen auflisten.", en: "List what is to be looked at.")
    }
    static var aboutReminderAdd: String {
        say(de: "Eine Wiedervorlage anlegen.", en: "Set a reminder.")
    }
    static var aboutReminderDone: String {
        say(de: "Eine Wiedervorlage als erledigt erfassen.", en: "Record that one is dealt with.")
    }
    static var aboutActivity: String {
        say(de: "Die Liste der Tätigkeiten.", en: "The list of activities.")
    }
    static var aboutActivityList: String {
        say(de: "Die Tätigkeiten auflisten.", en: "List the activities.")
    }
    static var aboutActivityPublish: String {
        say(
            de: "Eine Liste veröffentlichen; Importe setzen dann Wörter in Kürzel um.",
            en: "Publish a list; imports turn its words into codes from then on.")
    }
    static var aboutPersonHonour: String {
        say(de: "Eine Ehrung erfassen.", en: "Record that a volunteer was honoured.")
    }
    static var helpAllReminders: ArgumentHelp {
        help(de: "Auch die erledigten.", en: "Those dealt with, too.")
    }
    static var helpReminderSubject: ArgumentHelp {
        help(
            de: "Worum es geht: P-12, O-3, V-7, K-1.",
            en: "Whom or what it is about: P-12, O-3, V-7, K-1.")
    }
    static var helpReminderDue: ArgumentHelp {
        help(de: "Der Tag der Wiedervorlage.", en: "The day it is due.")
    }
    static var helpTopic: ArgumentHelp {
        help(de: "Wozu, als Kürzel: renewal, evidence.", en: "What for, as a code: renewal.")
    }
    static var helpActivityFile: ArgumentHelp {
        help(
            de: "JSON: version, from, activities mit code, label, field, synonyms.",
            en: "JSON: version, from, activities with code, label, field, synonyms.")
    }
    static var helpHonourCode: ArgumentHelp {
        help(de: "Welche, als Kürzel: ehrennadel.", en: "Which, as a code: ehrennadel.")
    }
    static var helpHonourBy: ArgumentHelp {
        help(de: "Wer sie verlieh.", en: "Who gave it.")
    }
    static var listReminders: String {
        say(
            de: "Die Nummer steht in stundenbuch wiedervorlage liste",
            en: "The number stands in stundenbuch reminder list")
    }
    static var writeActivities: String {
        say(
            de: "So schreiben: {\"version\": \"2026-1\", \"from\": \"2026-01-01\", "
                + "\"activities\": [{\"code\": \"chor\", \"label\": \"Chorgesang\"}]}",
            en: "Write {\"version\": \"2026-1\", \"from\": \"2026-01-01\", \"activities\": "
                + "[{\"code\": \"chor\", \"label\": \"Chorgesang\"}]}")
    }
    static var captionHonours: String { say(de: "Ehrungen", en: "Honours") }
    static var columnHonourBy: String { say(de: "Verliehen von", en: "Given by") }
    static var columnReminder: String { say(de: "Wiedervorlage", en: "Reminder") }
    static var columnTopic: String { say(de: "Anlass", en: "Topic") }
    static var columnOverdue: String { say(de: "Überfällig", en: "Overdue") }
    static var columnDone: String { say(de: "Erledigt", en: "Done") }
    static var columnSynonyms: String { say(de: "Auch genannt", en: "Synonyms") }
}
