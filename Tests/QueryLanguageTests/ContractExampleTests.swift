import QueryLanguage
import Testing

/// The two messages that the contract spells out.
@Suite struct ContractExampleTests {
  private let renderer = DiagnosticRenderer()

  private func render(_ line: String) -> String {
    renderer.render(QueryParser(today: .first).parse(line).diagnostics, in: line)
  }

  @Test func `an unknown field is told with the near one`() {
    #expect(
      render("cuontry:Singapore after:2025-10") == """
        error[Q012]: unknown field 'cuontry'
          cuontry:Singapore after:2025-10
          ^^^^^^^ did you mean country:?   (.fields lists them all)
        """)
  }

  @Test func `an unclosed quote is told with the line closed before the next field`() {
    #expect(
      render("person:\"Lê Hoài Trung after:2025-10") == """
        error[Q003]: this quote is never closed
          person:"Lê Hoài Trung after:2025-10
                 ^ help: person:"Lê Hoài Trung" after:2025-10
        """)
  }
}
