import Testing

@testable import Shell

@Suite struct TableTests {
  private let table = Table(
    columns: [
      Table.Column(heading: "n", alignment: .right), Table.Column(heading: "date"),
      Table.Column(heading: "title", minimumCellCount: 6), Table.Column(heading: "by"),
    ],
    rows: [
      Table.Row(
        cells: ["1", "2025-10-26", "Hội đàm cấp cao tại Hà Nội", "TTXVN"],
        details: ["một dòng bên dưới"]),
      Table.Row(cells: ["10", "2025", "会談", "NHK"]),
    ])

  @Test func `Columns line up by cells`() {
    #expect(
      table.lines(width: nil, inColor: false) == [
        " n  date        title                       by",
        " 1  2025-10-26  Hội đàm cấp cao tại Hà Nội  TTXVN",
        "  một dòng bên dưới",
        "10  2025        会談                        NHK",
      ])
  }

  @Test func `A column that may be cut gives way where the screen is narrow`() {
    let lines = table.lines(width: 36, inColor: false)
    #expect(lines[1] == " 1  2025-10-26  Hội đàm cấp …  TTXVN")
    #expect(lines.allSatisfy { $0.cellCount <= 36 })
  }

  @Test func `No column gets narrower than its minimum`() {
    #expect(table.lines(width: 5, inColor: false)[1] == " 1  2025-10-26  Hội đ…  TTXVN")
  }
}
