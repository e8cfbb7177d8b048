import Glibc
import SearchIndex
import TextAnalysis

/// The verbs of the reliability trials: `add`, `count`, `search`, `probe`, `watch`, `check`.
///
/// Exit status: 0 well; 1 refused, with a line `error: …` on standard error; 3 no such verb.
@main
enum IndexDriver {
  struct Refusal: Error {
    let message: String
  }

  static let schema = Schema([
    Schema.Field("text", .text(WordAnalyzer())),
    Schema.Field("source", .stored),
  ])

  static func main() {
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      guard try run(arguments) else {
        complain("error: no verb \(arguments.first ?? "")")
        exit(3)
      }
    } catch let refusal as Refusal {
      complain("error: \(refusal.message)")
      exit(1)
    } catch {
      complain("error: \(error)")
      exit(1)
    }
  }

  private static func run(_ arguments: [String]) throws -> Bool {
    guard let verb = arguments.first, arguments.count > 1 else { return false }
    let (folder, rest) = (arguments[1], Array(arguments.dropFirst(2)))
    switch (verb, rest.count) {
    case ("add", 1...): try add(folder, rest[0], batch: rest.count > 1 ? Int(rest[1]) ?? 200 : 200)
    case ("count", _): say("count", try Reader(folder).snapshot.documentCount)
    case ("search", _): try Reader(folder).answer(rest)
    case ("probe", 1...): try Reader(folder).probe(try lines(of: rest[0]))
    case ("watch", 3...):
      try watch(
        folder, seconds: Double(rest[0]) ?? 0, pause: Double(rest[1]) ?? 0, try lines(of: rest[2]))
    case ("check", _): try check(folder)
    default: return false
    }
    return true
  }

  /// Adds the documents of a file, and goes on after one that is refused.
  private static func add(_ folder: String, _ path: String, batch: Int) throws {
    let writer = try Index(path: folder, schema: schema).writer()
    say("ready")
    let input = try LineReader(path: path)
    var (pending, total, number) = (0, 0, 0)
    var refusals: [String] = []
    while let line = input.next() {
      number += 1
      do { try writer.add(document(line)) } catch let error as JSONObject.Malformed {
        refusals.append("\(path):\(number):\(error.column): \(error.reason)")
        continue
      } catch IndexError.badValue(let reason) {
        // The document breaks a documented bound: nothing was changed.
        refusals.append("\(path):\(number):1: \(reason)")
        continue
      }
      pending += 1
      if pending == batch { try commit(writer, &pending, &total) }
    }
    if pending > 0 { try commit(writer, &pending, &total) }
    say("done", total)
    if let first = refusals.first {
      throw Refusal(message: "\(refusals.count) documents refused, first: \(first)")
    }
  }

  private static func commit(_ writer: IndexWriter, _ pending: inout Int, _ total: inout Int) throws
  {
    try writer.commit()
    total += pending
    pending = 0
    say("ack", total)
  }

  private static func document(_ line: [UInt8]) throws -> Document {
    let object = try JSONObject(line)
    guard let id = object["id"] else {
      throw JSONObject.Malformed(column: 1, reason: "an object without \"id\"")
    }
    let text = (object["title"] ?? []) + [UInt8(ascii: "\n")] + (object["body"] ?? [])
    var document = Document(key: String(decoding: id, as: UTF8.self))
    document.add(utf8: text, to: "text")
    document.store(text, in: "source")
    return document
  }

  private static func watch(
    _ folder: String, seconds: Double, pause: Double, _ queries: [String]
  ) throws {
    let index = try Index(reading: folder, schema: schema)
    say("opened")
    var lines: [String] = []
    let end = now() + UInt64(seconds * 1e9)
    var number = Int(getpid())
    while now() < end {
      let query = queries[number % queries.count]
      number += 1
      let start = now()
      do {
        let reader = Reader(try index.snapshot())
        let (hits, _) = try reader.search(query)
        let microseconds = (now() - start) / 1000
        lines.append("r\t\(microseconds)\t\(reader.snapshot.documentCount)\t\(query)\t\(hits)")
      } catch {
        lines.append("e\t\((now() - start) / 1000)\t\(error)")
      }
      usleep(UInt32(pause * 1000))
    }
    for line in lines { say(line) }
  }

  private static func check(_ folder: String) throws {
    let findings = try Index(reading: folder, schema: schema).check()
    if let first = findings.first {
      throw Refusal(
        message:
          "\(findings.count) problems, first: \(first.path) at \(first.offset): \(first.message)"
      )
    }
    say("ok")
  }

  private static func lines(of path: String) throws -> [String] {
    let reader = try LineReader(path: path)
    var lines: [String] = []
    while let line = reader.next() {
      if !line.isEmpty { lines.append(String(decoding: line, as: UTF8.self)) }
    }
    return lines
  }

  /// Nanoseconds of a clock that only goes forwards.
  private static func now() -> UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }
}

/// Prints a line of fields, at once.
func say(_ fields: Any...) {
  put(fields.map { "\($0)" }.joined(separator: "\t"), to: STDOUT_FILENO)
}

func complain(_ line: String) {
  put(line, to: STDERR_FILENO)
}

private func put(_ line: String, to descriptor: Int32) {
  var rest = Array((line + "\n").utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count > 0 else { return }
    rest = rest.dropFirst(count)
  }
}
