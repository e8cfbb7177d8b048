import QueryLanguage
import Testing

/// The reference that people read says what is so.
@Suite struct QueryReferenceTests {
  @Test func `every line of the reference reads as it says`() throws {
    var count = 0
    for line in try article("QueryReference").split(separator: "\n") where line.hasPrefix("    ") {
      let parts = line.split(separator: "→", maxSplits: 1).map {
        $0.trimmingPrefix { $0 == " " }
      }
      let query = String(parts[0].reversed().drop { $0 == " " }.reversed())
      #expect(parse(query).diagnostics.filter { $0.severity == .error } == [], "\(query)")
      if parts.count == 2 { #expect(tree(query) == String(parts[1]), "\(query)") }
      count += 1
    }
    #expect(count > 60)
  }

  @Test func `every example of a field reads without a mistake`() {
    for field in Field.all { #expect(parse(field.example).diagnostics == [], "\(field.example)") }
  }
}
