import QueryLanguage
import QueryPlanning
import SearchIndex
import Testing

@Suite struct PlannerTests {
  @Test(arguments: [
    (
      "country:Singapore after:2025-10",
      """
      every
        country:SG
        dateEnd from 2025-10-01 on
      order: date, newest first
      """
    ),
    (
      "hợp tac",
      """
      score + up to 2.0 where near and in order: title:hơp\u{323} title:tac
        score + up to 2.0 where near and in order: body:hơp\u{323} body:tac
          every
            any of
              score × 0.5
                title:hơp\u{323}
              body:hơp\u{323}
            any of
              score × 0.5
                title:tac
              body:tac
      may lack: hợp, tac
      order: relevance
      """
    ),
    (
      "\"đối tác\" country:SG,MY -kind:call sort:date",
      """
      first without second
        every
          any of
            score × 0.5
              phrase: title:đôi\u{301} + title:tac\u{301}
            phrase: body:đôi\u{301} + body:tac\u{301}
          any of
            country:SG
            country:MY
        kind:call
      order: date, oldest first
      """
    ),
    (
      "title:Việt-Nam -body:x",
      """
      first without second
        phrase: title:viêt\u{323} + title:nam
        body:x
      order: relevance
      """
    ),
    (
      "title:(minist* OR tổng* OR ky* OR Balakrisnan~2)",
      """
      any of
        title:minist*
        title:tông*\u{309}
        any of
          title:ki
          title:ky*
        title:balakrisnan~2
      order: relevance
      """
    ),
    (
      "body:(a b) title:\"kim ngạch tỷ USD\"~8",
      """
      every
        every
          body:a
          body:b
        phrase within 5 more in any order: title:kim + title:ngach\u{323} + title:ti\u{309} + title:usd
      order: relevance
      """
    ),
    (
      "title:(a NEAR/8 b) title:(a ADJ/1 b) title:((a OR b) NEAR/s c)",
      """
      every
        phrase within 7 more in any order: title:a + title:b
        phrase: title:a + title:b
        one sentence: (title:a | title:b) + title:c
      order: relevance
      """
    ),
    (
      "event:(kind:04 country:SG,KR -person:lan date:2025-10 phòng)",
      """
      score 0.0
        one event: event.kind:04* + (event.country:SG | event.country:KR) + event.dateEnd:20251001.. \
      + event.date:..20251031 + event.text:phong\u{300} \
      without (event.person:Trần Lan | event.person:Vũ Lan)
      order: date, newest first
      """
    ),
    (
      "event:(-kind:call)",
      """
      score 0.0
        one event: event.kind:* without event.kind:call
      order: date, newest first
      """
    ),
    (
      "actor:asean is:undated id:7 kind:* date:* figure:*",
      """
      every
        org:ASEAN
        is:undated
        id:7
        kind:*
        date known
        figure:*
      order: date, newest first
      """
    ),
    (
      "figure:>=100 usd:1..2 figure:\"<3 tấn\"",
      """
      every
        figure:99.9999999999..inf
        figure.unit:0.999999999999 USD..2.000000000002 USD
        figure.unit:-inf tan..2.999999999997 tan
      order: date, newest first
      """
    ),
    (
      "-country:SG",
      """
      first without second
        all
        country:SG
      order: date, newest first
      """
    ),
    (
      "country:(SG -MY) published:2025",
      """
      every
        first without second
          country:SG
          country:MY
        every
          publishedEnd from 2025-01-01 on
          published up to 2025-12-31
      order: date, newest first
      """
    ),
    ("", "all\norder: date, newest first"),
    ("* sort:relevance", "all\norder: relevance"),
    ("person:Nobody", "none\norder: date, newest first"),
  ])
  func `a line is planned so`(line: String, expected: String) throws {
    #expect(try planner.plan(line).stage("plan") == expected)
  }

  @Test func `every stage can be printed`() throws {
    let plan = try planner.plan("(nước:\"Hàn Quốc\" (biển)) sau:2025-10")
    #expect(plan.stages.map(\.name) == ["tokens", "tree", "normalised", "values", "plan"])
    #expect(
      plan.stage("tokens").hasPrefix("leftParenthesis\t(\nfield\tnước:\nquoted\t\"Hàn Quốc\""))
    #expect(
      plan.stage("tree")
        == "(every (every (country \"Hàn Quốc\") biển) (after [from 2025-10-01 on]))")
    #expect(
      plan.stage("normalised")
        == "(every (country \"Hàn Quốc\") biển (after [from 2025-10-01 on]))")
    #expect(
      plan.stage("values")
        == "country:Hàn Quốc = KR (Hàn Quốc)\nafter:2025-10 = from 2025-10-01 on")
  }

  @Test func `mistakes of the line and of its values are told together`() {
    #expect(
      codes("cuontry:x country:Singapor kind:cal figure:\"3 tâns\" topic:trde lang:xx m*") == [
        .unknownField, .unknownCountry, .unknownKind, .unknownUnit, .unknownTopic, .unknownValue,
        .shortPrefix,
      ])
  }

  @Test func `near names of a value are offered as they would be typed`() {
    #expect(throws: QueryMistakes.self) { try planner.plan("country:\"Hàn Quôc\"") }
    do {
      _ = try planner.plan("country:\"Hàn Quôc\"")
    } catch {
      #expect(error.diagnostics.first?.suggestions == ["\"hàn quốc\""])
    }
  }

  @Test func `words of a name in parentheses are told to be one`() {
    #expect(codes("country:(Hàn Quốc)") == [.unknownValue])
    #expect(codes("country:(SG MY)") == [])
  }

  @Test(arguments: [
    ("country:Hàn Quốc", DiagnosticCode.unknownCountry, "country:\"Hàn Quốc\""),
    ("x -country:Hàn Quốc y", .unknownCountry, "x -country:\"Hàn Quốc\" y"),
    ("person:Tô Lâm thăm", .unquotedValue, "person:\"Tô Lâm\" thăm"),
    ("person:Lê Hoài Trung", .nameNotHeld, "person:\"Lê Hoài Trung\""),
  ])
  func `a name without quotes is offered in quotes`(
    line: String, code: DiagnosticCode, fixed: String
  ) {
    let diagnostics = diagnostics(line)
    #expect(diagnostics.map(\.code) == [code])
    #expect(diagnostics.first?.fixedLine == fixed)
  }

  @Test(arguments: [
    "country:\"Hàn Quốc\" x", "person:tô AND lâm", "person:tô (lâm)", "person:tô x",
  ])
  func `other words behind a name are left alone`(line: String) {
    #expect(diagnostics(line) == [])
  }

  @Test func `a name that is not held is a note, and near ones are offered`() throws {
    let plan = try planner.plan("person:\"Tô Lân\"")
    #expect(plan.notes.map(\.code) == [.nameNotHeld])
    #expect(plan.notes.first?.suggestions == ["\"tô lâm\""])
    #expect(plan.query == .none)
  }

  @Test func `what stands for several words is told`() throws {
    let plan = try planner.plan("minist* -port~1")
    #expect(plan.expansions.map(\.text) == ["minist*", "port~1"])
    #expect(plan.expansions.first?.matches.contains(.prefix(Term("body", "minist"))) == true)
  }

  @Test func `excluded words are not marked`() throws {
    let plan = try planner.plan("biển -đảo -(-hồ)")
    let marked = plan.highlights.compactMap { match -> String? in
      if case .exact(let term) = match, term.field == "body" {
        String(decoding: term.bytes, as: UTF8.self)
      } else {
        nil
      }
    }
    #expect(marked == ["biên\u{309}", "hô\u{300}"])
  }
}
