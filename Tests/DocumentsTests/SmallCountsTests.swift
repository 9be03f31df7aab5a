import TestSupport
import Testing

@testable import Documents

struct SmallCountsTests {
    @Test(arguments: [(0, false), (1, true), (4, true), (5, false), (175, false)])
    func `one to four are left out`(_ count: Int64, _ isLeftOut: Bool) {
        var small = SmallCounts()
        let cell = small.add(count)
        #expect(small.leftOut.contains(cell) == isLeftOut)
    }

    @Test func `a count that is public is shown, however small`() {
        var small = SmallCounts()
        _ = small.add(4, isPublic: true)
        #expect(small.leftOut.isEmpty)
    }

    @Test func `the smallest other part goes with a part that the total would tell`() {
        var small = SmallCounts()
        let total = small.add(175)
        let parts = [small.add(120), small.add(52), small.add(3)]
        small.relate(total: total, parts: parts)
        #expect(small.leftOut == [parts[1], parts[2]])
    }

    @Test func `two small parts keep each other, and nothing else goes`() {
        var small = SmallCounts()
        let total = small.add(27)
        let parts = [small.add(20), small.add(4), small.add(3)]
        small.relate(total: total, parts: parts)
        #expect(small.leftOut == [parts[1], parts[2]])
    }

    @Test func `the total goes where no other part can, and nothing counted last of all`() {
        var small = SmallCounts()
        let alone = small.add(6)
        small.relate(total: alone, parts: [small.add(4, isPublic: true), small.add(2)])
        #expect(small.leftOut == [0, 2])
        var beside = SmallCounts()
        let total = beside.add(4, isPublic: true)
        let parts = [beside.add(4), beside.add(0)]
        beside.relate(total: total, parts: parts)
        #expect(beside.leftOut == Set(parts))
    }

    @Test func `a count between two closed squares is found by elimination`() {
        // Rows and columns each miss two counts, but the one that joins the squares follows.
        var small = SmallCounts()
        let table: [[Int64]] = [
            [3, 3, 9, 9, 9], [3, 3, 3, 9, 9], [9, 9, 3, 3, 9], [9, 9, 3, 3, 9], [9, 9, 9, 9, 9],
        ]
        add(table, to: &small)
        let hidden = small.leftOut
        #expect(hidden.contains(7))
        #expect(hidden.count > 9)
    }

    @Test func `nothing left out of random tables follows from what is shown`() {
        for seed in 1...40 as ClosedRange<UInt64> {
            var random = SplitMix(seed: seed)
            let table = (0..<4).map { _ in
                (0..<4).map { _ in Int64.random(in: 0...9, using: &random) }
            }
            var small = SmallCounts()
            add(table, to: &small)
            let hidden = small.leftOut
            for cell in hidden.filter({ $0 < 16 }) {
                #expect(canBeAnother(cell, hidden), "seed \(seed), cell \(cell)")
            }
        }
    }

    /// Adds a square table with the totals of its rows and columns and of all.
    private func add(_ table: [[Int64]], to small: inout SmallCounts) {
        let side = table.count
        var cells: [[Int]] = []
        for row in table { cells.append(row.map { small.add($0) }) }
        let rows = table.map { row in small.add(row.reduce(0, +)) }
        let columns = (0..<side).map { at in small.add(table.reduce(0) { $0 + $1[at] }) }
        for row in 0..<side {
            small.relate(total: rows[row], parts: cells[row])
            small.relate(total: columns[row], parts: cells.map { $0[row] })
        }
        let whole = small.add(table.joined().reduce(0, +))
        small.relate(total: whole, parts: rows)
        small.relate(total: whole, parts: columns)
    }

    /// Whether a cell of a table of four by four lies on a ring of hidden counts, so that it could
    /// be one more while all that is shown stays as it is: margins are cells of a fifth row and
    /// column, and a ring goes through rows and columns in turn.
    private func canBeAnother(_ cell: Int, _ hidden: Set<Int>) -> Bool {
        var edges: [(row: Int, column: Int, cell: Int)] = []
        for row in 0..<4 {
            for column in 0..<4 { edges.append((row, column, row * 4 + column)) }
            edges.append((row, 4, 16 + row))
            edges.append((4, row, 20 + row))
        }
        edges.append((4, 4, 24))
        guard let wanted = edges.first(where: { $0.cell == cell }) else { return false }
        let open = edges.filter { hidden.contains($0.cell) && $0.cell != cell }
        var (reached, grew) = (Set([wanted.row]), true)
        while grew {
            grew = false
            for edge in open
            where reached.contains(edge.row) != reached.contains(edge.column + 10) {
                reached.formUnion([edge.row, edge.column + 10])
                grew = true
            }
        }
        return reached.contains(wanted.column + 10)
    }
}
