import Testing

@testable import Shell

@Suite struct SeparatedLineTests {
  @Test(arguments: [
    (OutputFormat.csv, "a,\"b,\"\"c\"\"\",\n"), (.tsv, "a\tb,\"c\"\t\n"),
    (.markdown, "| a | b,\"c\" |  |\n"),
  ])
  func `Cells are quoted as their format asks`(format: OutputFormat, line: String) {
    #expect(SeparatedLine(format).line(["a", "b,\"c\"", ""]) == line)
  }

  @Test func `Markdown cells cannot end their cell or begin a tag`() {
    #expect(SeparatedLine(.markdown).line(["a|b", "<i>", "\\"]) == "| a\\|b | &lt;i> | \\\\ |\n")
    #expect(SeparatedLine(.markdown).head(["x"]) == "| x |\n| --- |\n")
  }
}
