import QueryLanguage
import QueryPlanning
import SearchIndex
import Testing

@Suite struct RelaxationTests {
  @Test(arguments: [
    ("a b c", ["a", "b", "c"]),
    ("a (b c)", ["a", "b", "c"]),
    ("a b^2 cd*", ["a", "b^2", "cd*"]),
    ("+a b c", ["b", "c"]),
    ("a AND b c", ["c"]),
    ("\"x y\" a", ["a"]),
    ("a b country:SG -d", ["a", "b"]),
    ("@sea a", ["a"]),
    ("=x a", ["a"]),
    ("(a OR b) c", ["c"]),
    ("Viet-Nam a", ["Viet-Nam", "a"]),
  ])
  func `words alone may lack, where something else is left to look for`(
    line: String, words: [String]
  ) throws {
    #expect(try planner.plan(line).relaxation?.words.map(\.text) == words)
  }

  @Test(arguments: [
    "a", "a country:SG", "\"a b\"", "a AND b", "+a +b", "a OR b", "a -b", "title:(a b)", "-a -b",
    "",
  ])
  func `nothing else is relaxed`(line: String) throws {
    #expect(try planner.plan(line).relaxation == nil)
  }

  @Test func `what is relaxed keeps filters and exclusions and leaves out what has all`() throws {
    let plan = try planner.plan("title:q a b country:SG -d")
    let relaxed = try #require(plan.relaxation)
    guard case .excluding(let ranked, let strict) = relaxed.query,
      case .proximity(.proximity(let some, _, _), _, _) = ranked,
      case .required(let required, let optional) = some
    else {
      Issue.record("\(relaxed.query)")
      return
    }
    guard case .proximity(.proximity(let whole, _, _), _, _) = plan.query else {
      Issue.record("\(plan.query)")
      return
    }
    #expect(strict == whole)
    #expect(optional == relaxed.words.map(\.query))
    let rest = try planner.plan("title:q country:SG -d").query
    #expect(required == [rest])
  }
}

@Suite struct VerificationTests {
  @Test(arguments: [
    ("=hoà", "hoà to the letter in title, body"),
    ("=\"Hoà Bình\" x", "Hoà Bình to the letter in title, body"),
    ("title:=hoà country:SG", "hoà to the letter in title"),
    ("body:(-=x)", "not ((body:x) and x to the letter in body)"),
    ("body:(=x OR y)", "(((body:x) and x to the letter in body) or (body:y))"),
    ("body:(=x =y)", "(x to the letter in body and y to the letter in body)"),
  ])
  func `a spelling is left to the text`(line: String, check: String) throws {
    let plan = try planner.plan(line)
    let printed = plan.stage("plan").split(separator: "\n").first { $0.hasPrefix("check: ") }
    #expect(printed.map { String($0.dropFirst(7)) } == check)
  }

  @Test func `what is not to the letter leaves nothing to check`() throws {
    #expect(try planner.plan("hoà \"bình\" -x").verification == nil)
  }

  @Test func `leaving out a spelling does not leave out the word`() throws {
    #expect(try planner.plan("body:(-=x)").query == .all)
  }
}

@Suite struct DatePlanTests {
  @Test func `what the date filters leave out for want of a date can be counted`() throws {
    let plan = try planner.plan("country:SG after:2025-10 before:2025-12")
    #expect(plan.undated == .excluding(.term(Term("country", "SG")), .exists(field: "date")))
    #expect(
      plan.intervals.map(\.description) == [
        "after:2025-10 = from 2025-10-01 on", "before:2025-12 = up to 2025-11-30",
      ])
  }

  @Test(arguments: ["country:SG", "-date:2025", ""])
  func `a line without a date filter leaves none out`(line: String) throws {
    #expect(try planner.plan(line).undated == nil)
  }

  @Test func `the days asked of an event are told too`() throws {
    let plan = try planner.plan("event:(kind:call date:last-week)")
    #expect(plan.intervals.map(\.description) == ["date:last-week = 2025-12-01…2025-12-07"])
  }
}

@Suite struct DetourTests {
  @Test(arguments: [
    ("điện đàm", ["dien dam", "đàm", "điện", "điện OR đàm"]),
    ("country:SG after:2025", ["after:2025", "country:SG"]),
    ("kinh country:SG sort:-date", ["kinh sort:-date", "country:SG sort:-date"]),
    ("\"tỷ USD\"", ["\"ty USD\""]),
    ("x", []), ("country:SG", []),
  ])
  func `wider lines are offered, nearest first`(line: String, detours: [String]) throws {
    #expect(try planner.plan(line).detours.map(\.line) == detours)
  }

  @Test func `a detour finds what its line finds`() throws {
    for detour in try planner.plan("hợp tác country:SG").detours {
      #expect(try planner.plan(detour.line).query == detour.query)
    }
  }

  @Test func `clauses are told as they were typed`() throws {
    let plan = try planner.plan("\"a b\"~3^2 (x OR y) -country:SG +zz* w~")
    #expect(plan.clauses.map(\.text) == ["\"a b\"~3^2", "(x OR y)", "-country:SG", "+zz*", "w~"])
  }
}
