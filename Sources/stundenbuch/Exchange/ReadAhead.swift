import Dispatch
import Intake
import Synchronization
import Vault

/// Reads and drafts the rows of a list on a thread of its own, a few pages ahead: while one row is
/// decided on, the next ones are taken out of their file.
///
/// When it goes, that thread has ended.
struct ReadAhead: ~Copyable {
    private let shelf: PageShelf
    private var page = RowPage()
    private var taken = 0

    /// Begins to read; what is wrong with the file is said by ``next()``.
    init(of pass: ListPass, _ drafting: ListDrafting) {
        let shelf = PageShelf()
        let reader = ListReader(
            pass.kind, file: pass.path, isTakenOver: pass.isTakenOver, hints: pass.hints)
        let (path, source) = (pass.path, pass.source)
        DispatchQueue.global().async { shelf.fill(with: reader, path, source, drafting) }
        self.shelf = shelf
    }

    deinit { shelf.abandon() }

    /// The next row, or what is wrong with the file; nil at its end.
    mutating func next() throws(Complaint) -> DraftedRow? {
        while taken == page.rows.count {
            if let failure = page.failure { throw failure }
            guard !page.isLast else { return nil }
            page = shelf.take()
            taken = 0
        }
        defer { taken += 1 }
        return page.rows[taken]
    }

    /// How the text is written; nil for a sheet, and before it is known.
    var dialect: Dialect? { page.dialect }

    /// What the tables of the list look like, as far as their headings were read.
    var shapes: [ListShape] { page.shapes }

    /// How the file writes the headings of what was taken last.
    var wording: ListWording? { page.wording }

    /// Rows of a sheet that are hidden, by hand or by a filter; known at the end.
    var hiddenRows: Int { page.hiddenRows }
}

/// A row as it was read, with the steps that it leads to.
typealias DraftedRow = (reading: RowReading, steps: [RowStep])

/// Rows that follow each other in one table of a list, and how the list was known after them.
private struct RowPage: Sendable {
    var rows: [DraftedRow] = []
    var dialect: Dialect?
    var shapes: [ListShape] = []
    var wording: ListWording?
    var hiddenRows = 0
    /// Why there are no more.
    var failure: Complaint?
    var isLast = false

    private static let mostRows = 256

    var isFull: Bool { rows.count >= RowPage.mostRows }

    func isOfOtherTable(than readings: borrowing ListReadings) -> Bool {
        shapes.count != readings.shapes.count
            || wording?.isKnown != .some(readings.wording.isKnown)
    }

    mutating func note(_ readings: borrowing ListReadings) {
        (dialect, shapes) = (readings.dialect, readings.shapes)
        (wording, hiddenRows) = (readings.wording, readings.hiddenRows)
    }
}

/// The pages between the thread that reads and the one that takes.
private final class PageShelf: Sendable {
    private let pages = Mutex<[RowPage]>([])
    private let filled = DispatchSemaphore(value: 0)
    private let room = DispatchSemaphore(value: 0)
    private let ended = DispatchSemaphore(value: 0)
    private let isAbandoned = Atomic(false)

    /// So many pages are read ahead.
    private static let mostPages = 4

    init() {
        for _ in 0..<PageShelf.mostPages { room.signal() }
    }

    /// Reads a list to its end, or until nobody takes it any more.
    func fill(
        with reader: ListReader, _ path: String, _ source: ListSource, _ drafting: ListDrafting
    ) {
        var page = RowPage()
        do throws(Complaint) {
            try fill(&page, try ListReadings(reader, path, source), drafting)
        } catch {
            page.failure = error
        }
        page.isLast = true
        put(page)
        ended.signal()
    }

    private func fill(
        _ page: inout RowPage, _ readings: consuming ListReadings, _ drafting: ListDrafting
    ) throws(Complaint) {
        var drafting = drafting
        while !isAbandoned.load(ordering: .relaxed), let reading = try readings.next() {
            // Findings are said in the words of the table that their row stands in.
            if page.isFull || page.isOfOtherTable(than: readings) {
                put(page)
                page = RowPage()
            }
            let steps = reading.row.map { drafting.steps(for: $0, line: reading.line) }
            page.rows.append((reading, steps ?? []))
            page.note(readings)
        }
        page.note(readings)
    }

    private func put(_ page: RowPage) {
        room.wait()
        pages.withLock { $0.append(page) }
        filled.signal()
    }

    /// The next page; after the last one there is none.
    func take() -> RowPage {
        filled.wait()
        defer { room.signal() }
        return pages.withLock { $0.removeFirst() }
    }

    /// Ends the reading before its end, and waits until it has ended.
    func abandon() {
        isAbandoned.store(true, ordering: .relaxed)
        for _ in 0..<PageShelf.mostPages { room.signal() }
        ended.wait()
    }
}

/// The numbers of rows' commands under a ledger's key, made on the thread that reads the list.
enum RowNumbers {
    static func under(_ key: ImportKey) -> RowNumbering {
        { identity, content in (key.importID(identity), key.digest(content)) }
    }
}
