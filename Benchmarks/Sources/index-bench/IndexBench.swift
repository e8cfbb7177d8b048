import Glibc
import SearchIndex
import TextAnalysis

/// The program that stands beside other engines: indexes a file of documents, answers a file of
/// queries, and says how long each took.
///
///     index-bench index DOCS DIR                      one document a line, its number is the line's
///     index-bench query DIR QUERIES OUT WARM PASSES   CLASS TAB QUERY in; see `Measurement` for out
///     index-bench first DIR QUERY                     open, one query, one line
///
/// INDEX_BENCH_COMMIT_EVERY=n commits after every n documents and leaves the segments as they are.
@main
struct IndexBench {
  static let field = "body"
  static let schema = Schema([Schema.Field(field, .text(WordAnalyzer()))])

  static func main() {
    do {
      try run(Array(CommandLine.arguments.dropFirst()))
    } catch {
      fail("index-bench: \(error)")
    }
  }

  private static func run(_ arguments: [String]) throws {
    switch (arguments.first, arguments.count) {
    case ("index", 3): try index(documents: arguments[1], into: arguments[2])
    case ("query", 6):
      guard let warm = Int(arguments[4]), let passes = Int(arguments[5]) else {
        return fail("index-bench: WARM and PASSES are numbers")
      }
      let snapshot = try Index(path: arguments[1], schema: schema).snapshot()
      let lines = try LineReader(path: arguments[2])
      var measurement = Measurement(snapshot, warm: warm, passes: passes)
      while let line = lines.next() { measurement.add(String(decoding: line, as: UTF8.self)) }
      try measurement.run(writingTo: arguments[3])
    case ("first", 3):
      let snapshot = try Index(path: arguments[1], schema: schema).snapshot()
      let result = try snapshot.search(query(arguments[2]))
      print("first " + result.hits.map { String($0.document) }.joined(separator: " "))
    default:
      fail(
        "usage: index-bench index DOCS DIR | query DIR QUERIES OUT WARM PASSES | first DIR QUERY")
    }
  }

  private static func fail(_ message: String) {
    let line = Array((message + "\n").utf8)
    _ = write(STDERR_FILENO, line, line.count)
    exit(2)
  }

  /// Indexes one document a line and leaves one segment, or what commits every so many documents do.
  private static func index(documents: String, into path: String) throws {
    let lines = try LineReader(path: documents)
    let commitEvery = getenv("INDEX_BENCH_COMMIT_EVERY").flatMap { Int(String(cString: $0)) }
    var options = WriterOptions()
    options.merging = .never
    let writer = try Index(path: path, schema: schema).writer(options: options)
    var number = 0
    while let line = lines.next() {
      var document = Document(key: String(number))
      document.add(utf8: line, to: field)
      try writer.add(document)
      number += 1
      if let commitEvery, number % commitEvery == 0 { try writer.commit() }
    }
    if commitEvery == nil { try writer.merge(toAtMost: 1) }
    try writer.commit()
  }

  /// `a` one term, `a b` any, `+a +b` all, `+a b c` a required and the rest optional, `"a b"`
  /// phrase, `ab*` prefix.
  static func query(_ text: String) -> Query {
    if text.hasPrefix("\"") {
      let words = text.dropFirst().dropLast().split(separator: " ")
      return .phrase(words.map { [.exact(Term(field, String($0)))] }, slop: 0, ordered: true)
    }
    let words = text.split(separator: " ")
    if words.count == 1, text.hasSuffix("*") {
      return .constant(.match(.prefix(Term(field, String(text.dropLast())))), 1)
    }
    if words.count == 1 { return .term(Term(field, text)) }
    let required = words.filter { $0.hasPrefix("+") }.map { term($0.dropFirst()) }
    let optional = words.filter { !$0.hasPrefix("+") }.map(term)
    if required.isEmpty { return .any(optional) }
    return optional.isEmpty ? .every(required) : .required(required, optional: optional)
  }

  private static func term(_ word: Substring) -> Query { .term(Term(field, String(word))) }
}
