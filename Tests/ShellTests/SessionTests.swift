import Foundation
import Testing

@testable import Shell

@Suite struct SessionTests {
  @Test func `A query lists what is found, with what to know above it`() throws {
    let sample = try SampleArchive()
    let answer = sample.answer("country:Singapore after:2025")
    #expect(
      answer.hasPrefix(
        """
        1 article · after:2025 = from 2025-01-01 on
        1. Hai bộ trưởng gặp nhau
           2025-03-04 · SG VN · meeting · Bản tin A · id 1
           feed.jsonl:1
           Ngày 4/3/2025, Bộ trưởng Ngoại giao Trần Văn Mẫu
        """))
    #expect(
      sample.answer(".count after:2025-04")
        == "after:2025-04 = from 2025-04-01 on · 1 undated article left out\n1\n")
  }

  @Test func `An explained extraction names the rule of each value and the text around it`() throws
  {
    let sample = try SampleArchive()
    let path = sample.folder.path + "/feed.jsonl"
    let page = sample.answer(".extract \(path) --explain")
    #expect(page.contains("event meeting SG VN  verb hội đàm"))
    #expect(page.contains("figure 30 tỷ USD  currency's name behind the number"))
    #expect(page.contains("Kim ngạch đạt 30 tỷ USD."))
    let json = sample.answer(".extract \(path) --explain --format jsonl")
    #expect(json.contains("\"facet\": \"event\", \"value\": \"meeting SG VN\""))
    #expect(json.contains("\"rule\": \"verb hội đàm\""))
    #expect(!sample.answer(".extract \(path) --format jsonl").contains("\"rules\""))
  }

  @Test func `A query that finds nothing says what alone leaves nothing`() throws {
    let sample = try SampleArchive()
    #expect(sample.session.run(line: "country:Singapore kind:call") == .nothingFound)
    #expect(sample.bench.output.text.hasPrefix("nothing found\n"))
    #expect(sample.bench.errors.text.isEmpty)
    _ = sample.bench.output.drain()
    _ = sample.session.run(line: ".set format jsonl")
    #expect(sample.session.run(line: "zzyzx") == .nothingFound)
    #expect(sample.bench.output.text.isEmpty)
    #expect(sample.bench.errors.text.contains("nothing found"))
  }

  @Test func `Partial matches are marked with the words they lack, and strict leaves them out`()
    throws
  {
    let sample = try SampleArchive()
    let answer = sample.answer("hội đàm kinh tế Singapore")
    #expect(answer.contains("partial: without"))
    #expect(sample.answer(".set strict on").isEmpty)
    #expect(!sample.answer("hội đàm kinh tế Singapore").contains("partial: without"))
  }

  @Test func `A mistake is shown under its line, and in a script with its place`() throws {
    let sample = try SampleArchive()
    #expect(
      sample.complaint("cuontry:Singapore") == """
        error[Q012]: unknown field 'cuontry'
          cuontry:Singapore
          ^^^^^^^ did you mean country:?   (.fields lists them all)

        """)
    let status = Script(sample.session, bails: false).run(
      ["*", "title:x cuontry:y"], named: "standard input")
    #expect(status == .usageError)
    #expect(sample.bench.errors.text.hasPrefix("standard input:2:9: error[Q012]"))
  }

  @Test func `Rows of the last answer are shown by their number`() throws {
    let sample = try SampleArchive()
    _ = sample.answer("kind:call")
    let page = sample.answer(".show $1")
    #expect(page.hasPrefix("Điện đàm với Hàn Quốc\nid        2\ndate      2025-05-06"))
    #expect(page.contains("\nEvents\n  1. 2025-05-06 call 041 CONSULT  KR VN"))
    #expect(sample.answer(".show 1") == page)
    #expect(sample.answer(".show id:2") == page)
    #expect(sample.complaint(".show 2").contains("the last answer has 1 row, no row 2"))
  }

  @Test func `A row alone is explained by the query that gave it`() throws {
    let sample = try SampleArchive()
    _ = sample.answer("harbour")
    let explained = sample.answer(".explain $1")
    #expect(!explained.isEmpty)
    #expect(explained == sample.answer(".explain harbour $1"))
  }

  @Test func `Views without a query are of the last answer`() throws {
    let sample = try SampleArchive()
    _ = sample.answer("kind:call")
    #expect(sample.answer(".count") == "1\n")
    #expect(sample.answer(".facets country") == "1 article\n1 KR (South Korea)\n1 VN (Vietnam)\n")
    #expect(sample.answer(".count country:VN") == "2\n")
    #expect(sample.answer(".timeline quarter *").hasSuffix("2025-Q1 1\n2025-Q2 1\n"))
    #expect(
      sample.answer(".facets kind,country *") == """
        3 articles
        call 1 VN 1, KR 1
        meeting 1 VN 1, SG 1

        """)
  }

  @Test func `Objects of a script carry the number of their query`() throws {
    let sample = try SampleArchive()
    let status = Script(sample.session, bails: false).run(
      [".set format jsonl", "kind:call", "", "kind:meeting", ".count kind:call"], named: "-c")
    #expect(status == .success)
    let lines = sample.bench.output.text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasSuffix("\"query\": 1}"))
    #expect(lines[1].hasSuffix("\"query\": 2}"))
    #expect(lines[2] == #"{"count": 1, "undated": 0, "query": 3}"#)
  }

  @Test func `Nothing of a clipping reaches the terminal as a control`() throws {
    let screen = Screen(isTerminal: true, columnCount: 60, usesColor: false)
    let sample = try SampleArchive(screen: screen)
    for line in ["harbour", ".show $1", ".explain harbour", ".search harbour --format csv"] {
      let answer = sample.answer(line)
      #expect(!answer.isEmpty)
      #expect(!answer.unicodeScalars.contains { $0.isControl && $0 != "\n" }, "\(line)")
    }
  }

  @Test func `A table fits its screen`() throws {
    let screen = Screen(isTerminal: true, columnCount: 60, usesColor: false)
    let sample = try SampleArchive(screen: screen)
    let lines = sample.answer("country:VN").split(separator: "\n")
    #expect(lines.count == 6)
    #expect(lines.allSatisfy { $0.cellCount <= 60 })
    #expect(lines[2].hasPrefix("$1  2025-05-06  KR VN"))
  }

  @Test func `Tags, notes and saved searches are found again`() throws {
    let sample = try SampleArchive()
    _ = sample.answer("kind:call")
    #expect(sample.answer(".tag todo $1") == "tagged 1 article with todo\n")
    #expect(sample.answer(".note $1 hỏi lại sau") == "noted\n")
    #expect(sample.answer(".count tag:todo note:\"hỏi lại\"") == "1\n")
    #expect(sample.answer(".save calls kind:call") == "@calls is kind:call\n")
    #expect(sample.answer(".count @calls") == "1\n")
    #expect(sample.answer(".new calls").contains("Điện đàm với Hàn Quốc"))
    #expect(sample.session.run(line: ".new calls") == .nothingFound)
    #expect(sample.answer(".forget calls").contains("forgot @calls"))
    #expect(sample.session.run(line: "@calls") == .usageError)
  }

  @Test func `Values complete with their counts, by name or by code`() throws {
    let sample = try SampleArchive()
    let completer = SessionCompleter(sample.session)
    let named = completer.completions(of: "kind:call country:Sou")
    #expect(named.candidates == [.init(text: "\"South Korea\"", note: "KR, 1")])
    #expect(named.replacement == "\"South Korea\" ")
    #expect(completer.completions(of: "country:v").candidates.first?.note.hasSuffix("2") == true)
    #expect(completer.completions(of: "kind:").candidates.map(\.text).contains("call"))
  }

  @Test func `Reading without an archive gives a structure and tells of what was refused`() throws {
    let sample = try SampleArchive()
    let feed = sample.folder.path + "/feed.jsonl"
    let status = sample.session.run(
      .extract, arguments: ["--format", "jsonl", "/nonexistent.txt", feed])
    #expect(status == .failure)
    let lines = sample.bench.output.text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].contains(#""line": 1, "record": 1, "format": "jsonl", "lang": "vi""#))
    #expect(lines[0].contains(#""text": "30 tỷ USD", "value": 30000000000, "unit": "USD""#))
    #expect(sample.bench.errors.text.contains("refused: /nonexistent.txt: "))
  }

  @Test func `What is told as imported again is unchanged, and refusals end with 3`() throws {
    let sample = try SampleArchive()
    let feed = sample.folder.path + "/feed.jsonl"
    #expect(sample.session.run(.importing, arguments: [feed]) == .success)
    #expect(sample.bench.output.drain().hasPrefix("0 added, 3 unchanged, 0 updated, 0 refused"))
    let status = sample.session.run(
      .importing, arguments: ["--format", "json", feed, "/nonexistent.txt"])
    #expect(status == .failure)
    #expect(sample.bench.output.text.contains(#""unchanged": 3"#))
    #expect(sample.bench.output.text.contains(#""refused": [{"path": "/nonexistent.txt""#))
  }

  @Test func `Upkeep finds nothing wrong with an archive that was just made`() throws {
    let sample = try SampleArchive()
    #expect(sample.answer(".check") == "nothing is wrong\n")
    #expect(sample.answer(".rebuild") == "rebuilt the index of 3 articles\n")
    #expect(sample.answer(".stats").contains("\narticles: 3\n"))
    #expect(sample.answer(".compact").hasPrefix("compacted "))
    #expect(sample.answer(".count *") == "3\n")
  }
}
