import QueryLanguage
import Testing

@Suite struct SavedSearchTests {
  @Test func `a saved search stands for its line, at the place of its name`() {
    let parsed = parse("@sea x", saved: ["sea": "biển OR đảo"])
    #expect(TreePrinter.text(parsed.root) == "(every (saved sea (any biển đảo)) x)")
    #expect(parsed.root.children.first?.children.allSatisfy { $0.span == 0..<4 } == true)
  }

  @Test func `saved searches stand inside others`() {
    #expect(tree("@a", saved: ["a": "x @b", "b": "y"]) == "(saved a (every x (saved b y)))")
  }

  @Test func `a cycle is told with its way around`() {
    let parsed = parse("x @a", saved: ["a": "@b y", "b": "@c", "c": "@a"])
    #expect(parsed.diagnostics.map(\.code) == [.savedSearchCycle])
    #expect(parsed.diagnostics.first?.message.hasSuffix("@a → @b → @c → @a") == true)
    #expect(parsed.diagnostics.first?.span == 2..<4)
  }

  @Test func `a saved search that doubles itself at each step comes to an end`() {
    var saved: [String: String] = ["s40": "x"]
    for step in 0..<40 { saved["s\(step)"] = "@s\(step + 1) @s\(step + 1)" }
    #expect(codes("@s0", saved: saved) == ["Q010"])
  }

  @Test func `a long chain of saved searches comes to an end`() {
    var saved: [String: String] = [:]
    for step in 0..<500 { saved["s\(step)"] = "@s\(step + 1)" }
    #expect(codes("@s0", saved: saved) == ["Q010"])
  }

  @Test func `its mistakes are told as its own, once`() {
    let parsed = parse("@bad", saved: ["bad": "cuontry:x date:2025-13"])
    #expect(parsed.diagnostics.map(\.code) == [.savedSearchMistake])
    #expect(parsed.diagnostics.first?.message.contains("unknown field 'cuontry'") == true)
  }

  @Test func `an unknown one is offered a near one`() {
    let parsed = parse("@see", saved: ["sea": "x"])
    #expect(parsed.diagnostics.first?.suggestions == ["@sea"])
  }

  @Test func `inside a field's group it cannot stand`() {
    #expect(codes("title:(@sea)", saved: ["sea": "x"]) == ["Q011"])
  }
}
