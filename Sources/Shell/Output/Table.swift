/// Rows under headings, in columns that fit a screen, each row with lines of its own below it where
/// it has more to say.
struct Table {
  struct Column {
    enum Alignment { case left, right }

    var heading: String
    var alignment = Alignment.left
    /// Cells that the column keeps when room is short; nil where it is never cut.
    var minimumCellCount: Int?
  }

  struct Row {
    var cells: [StyledText]
    /// Lines below the row, indented by two.
    var details: [StyledText] = []
  }

  var columns: [Column]
  var rows: [Row]

  private static let gap = "  "

  /// The lines of the table, headings first, in at most `width` cells where the columns can be cut
  /// that far.
  ///
  /// - Complexity: O(n) in the length of the text.
  func lines(width: Int?, inColor usesColor: Bool) -> [String] {
    let widths = columnWidths(within: width)
    let headings = columns.map { StyledText($0.heading, .faint) }
    var lines = [line(headings, widths, usesColor)]
    for row in rows {
      lines.append(line(row.cells, widths, usesColor))
      for detail in row.details {
        let fitted = width.map { detail.clipped(toCells: max(10, $0 - 2)) } ?? detail
        lines.append("  " + fitted.rendered(inColor: usesColor))
      }
    }
    return lines
  }

  private func columnWidths(within width: Int?) -> [Int] {
    var widths = columns.map { $0.heading.cellCount }
    for row in rows {
      for (index, cell) in row.cells.enumerated() {
        widths[index] = max(widths[index], cell.cellCount)
      }
    }
    guard let width else { return widths }
    var excess = widths.reduce(0, +) + Self.gap.count * (columns.count - 1) - width
    while excess > 0 {
      let cuttable = columns.indices.filter { index in
        columns[index].minimumCellCount.map { widths[index] > $0 } ?? false
      }
      guard let widest = cuttable.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func line(_ cells: [StyledText], _ widths: [Int], _ usesColor: Bool) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let fitted = cell.clipped(toCells: widths[index])
      let padding = String(repeating: " ", count: max(0, widths[index] - fitted.cellCount))
      let text = fitted.rendered(inColor: usesColor)
      if index > 0 { line += Self.gap }
      switch columns[index].alignment {
      case .right: line += padding + text
      case .left: line += index == cells.count - 1 ? text : text + padding
      }
    }
    return line
  }
}
