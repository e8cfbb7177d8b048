import QueryLanguage
import QueryPlanning
import SearchIndex
import Testing

@Suite struct WrittenDaysTests {
  /// The optional clauses that a line's words gain, one a line.
  private func gains(of line: String) throws -> [String] {
    let plan = try planner.plan(line).stage("plan")
    let lines = plan.split(separator: "\n").map { $0.drop { $0 == " " } }
    return lines.filter {
      $0.hasPrefix("country:") || $0.hasPrefix("kind:") || $0.hasPrefix("date")
    }
    .map(String.init)
  }

  @Test(arguments: [
    ("rice 9/2024", ["dateEnd from 2024-09-01 on", "date up to 2024-09-30"]),
    ("rice 2024", ["dateEnd from 2024-01-01 on", "date up to 2024-12-31"]),
    ("rice 26/10/2025", ["dateEnd from 2025-10-26 on", "date up to 2025-10-26"]),
    ("rice 31/2/2025", []), ("rice 7d", []), ("rice 041", []), ("rice 1/2", []),
    ("\"2024\" rice", []),
  ])
  func `words that write days rank what is filed under them higher`(
    line: String, expected: [String]
  ) throws {
    let gains = try gains(of: line)
    #expect(gains == expected, "\(gains)")
  }

  @Test func `what matches is decided by the words alone`() throws {
    let plan = try planner.plan("rice 2024")
    guard
      case .proximity(.proximity(.required(let required, let optional), _, _), _, _) = plan.query
    else {
      Issue.record("\(plan.query)")
      return
    }
    #expect(required.count == 1 && optional.count == 1)
    #expect(!"\(required)".contains("date"))
  }
}
