import QueryLanguage
import Testing

@Suite struct ParserTests {
  @Test(arguments: [
    ("", "everything"),
    ("   ", "everything"),
    ("hợp tác", "(every hợp tác)"),
    ("a b OR c d", "(any (every a b) (every c d))"),
    ("a OR b AND c", "(any a (every &b &c))"),
    ("a (b OR c) d", "(every a (any b c) d)"),
    ("a|b", "(any a b)"),
    ("-a -b", "(every (without a) (without b))"),
    ("- a", "a"),
    ("a - b", "(every a b)"),
    ("a -- b -> c", "(every a b c)"),
    ("NOT NOT a", "(without (without a))"),
    ("-(a b)", "(without (every a b))"),
    ("and or not And", "(every and or not And)"),
    ("NEAR ADJ", "(every NEAR ADJ)"),
    ("a NEAR/2 b NEAR/2 c", "(near/2 a b c)"),
    ("Viet-Nam COVID-19 C++ AT&T a_b", "(every Viet-Nam COVID-19 C++ AT&T a_b)"),
    ("10:30 https://a.b?c=d std::x", "(every 10:30 https://a.b?c=d std::x)"),
    ("a@b.org", "a@b.org"),
    ("“đối tác” „b‟", "(every \"đối tác\" \"b\")"),
    ("\"a, b. c\"", "\"a, b. c\""),
    ("\"a - b\"", "\"a b\""),
    ("x^2^3", "(weight 3.0 x^2)"),
    ("\"a b\"~3^2", "(weight 2.0 \"a b\"~3)"),
    ("ab*^2", "(weight 2.0 ab*)"),
    ("(a OR b)^1.5", "(weight 1.5 (any a b))"),
    ("word~0", "word"),
    ("a~b x^y", "(every a~b x^y)"),
    ("figure:73,4bn", "(figure [73400000000.0])"),
    ("country:SG,\"Hàn Quốc\"", "(country (any \"SG\" \"Hàn Quốc\"))"),
    ("country:SG|MY", "(country (any \"SG\" \"MY\"))"),
    ("title:a,bc*", "(title (any a bc*))"),
    ("title:=hoà", "(title =hoà)"),
    ("title:=\"Hoà Bình\"", "(title =\"Hoà Bình\")"),
    ("-title:\"a b\"", "(without (title \"a b\"))"),
    ("event:call", "(event call)"),
    ("a\u{A0}b\tc", "(every a b c)"),
    ("id:1,2", "(id (any \"1\" \"2\"))"),
  ])
  func `a line reads as its tree`(line: String, expected: String) {
    let parsed = parse(line)
    #expect(TreePrinter.text(parsed.root) == expected)
    #expect(parsed.diagnostics == [])
  }

  @Test(arguments: [
    ("()", "missing", ["Q006"]),
    ("a ()", "(every a missing)", ["Q006"]),
    ("(a", "a", ["Q004"]),
    ("a) b", "(every a b)", ["Q005"]),
    ("OR", "everything", ["Q007", "Q007"]),
    ("a OR", "a", ["Q007"]),
    ("OR a", "a", ["Q007"]),
    ("a AND", "a", ["Q007"]),
    ("a AND AND b", "(every &a &b)", ["Q007"]),
    ("NOT", "missing", ["Q007"]),
    ("a NEAR/2", "a", ["Q007"]),
    ("a NEAR/0 b", "missing", ["Q027"]),
    ("a NEAR/2 \"b c\"", "missing", ["Q027"]),
    ("...", "everything", ["Q028"]),
    ("a~3 b~9", "(every a~2 b~2)", ["Q025", "Q025"]),
    ("country:", "missing", ["Q013"]),
    ("country:SG, MY", "(every (country \"SG\") MY)", ["Q013"]),
    ("country:-SG", "(country missing)", ["Q007"]),
    ("country:Si*", "(country missing)", ["Q024"]),
    ("country:SG^2", "(country \"SG\")", ["Q026"]),
    ("event:(title:x)", "(event missing)", ["Q011"]),
    ("event:kind:call", "(event kind:call)", ["Q011"]),
    ("id:abc", "(id missing)", ["Q018"]),
    ("story:0", "(story missing)", ["Q018"]),
    ("a OR sort:date", "(any a (sort date))", ["Q011"]),
    ("-sort:date", "(without (sort date))", ["Q011"]),
    ("sort:date sort:-date", "(every (sort date) (sort -date))", ["Q011"]),
    ("usd:\"3 tỷ đồng\"", "(usd missing)", ["Q017"]),
    ("cuontry:(a OR m*) kind:x", "(every missing (kind \"x\"))", ["Q012", "Q023"]),
    ("\"a * b\"", "\"a b\"", ["Q024"]),
  ])
  func `a mistake leaves a tree and its code`(line: String, expected: String, codes: [String]) {
    let parsed = parse(line)
    #expect(TreePrinter.text(parsed.root) == expected)
    #expect(parsed.diagnostics.map(\.code.rawValue) == codes)
  }

  @Test func `all independent mistakes are told at once, in the order of the line`() {
    #expect(
      codes("cuontry:SG date:2025-13 *x \"open m* figure:abc") == [
        "Q012", "Q030", "Q022", "Q003", "Q023", "Q019",
      ])
  }

  @Test func `a known field before a space is text, and a note says so`() {
    let parsed = parse("country: Singapore")
    #expect(TreePrinter.text(parsed.root) == "(every country: Singapore)")
    #expect(parsed.diagnostics.map(\.severity) == [.note])
    #expect(parsed.diagnostics.first?.fixedLine == "country:Singapore")
    #expect(!parsed.isMistaken)
  }

  @Test func `bytes that are no text are a mistake at their place`() {
    let parsed = QueryParser(today: referenceDay).parse(bytes: Array("kinh ".utf8) + [0xFF, 0x61])
    #expect(parsed.diagnostics.map(\.code) == [.invalidText])
    #expect(parsed.diagnostics.first?.span.lowerBound == 5)
  }

  @Test(arguments: [
    ("a sort:-date", SortOrder.newestFirst), ("sort:relevance", .relevance),
    ("@s x", .oldestFirst), ("sort:-date @s", .newestFirst),
  ])
  func `the order is the line's own, else a saved search's`(line: String, order: SortOrder) {
    #expect(parse(line, saved: ["s": "b sort:date"]).sortOrder == order)
  }

  @Test func `a line that asks for no order has none`() {
    #expect(parse("a b").sortOrder == nil)
  }
}
