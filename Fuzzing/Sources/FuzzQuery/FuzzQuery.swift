import QueryLanguage

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ argumentCount: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ fuzz: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// The entry point under the name that SwiftPM gives an executable's `main` in release builds; in
/// others libFuzzer brings its own.
@_cdecl("FuzzQuery_main")
public func main(
  _ argumentCount: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var argumentCount = argumentCount
  var arguments = arguments
  return runFuzzer(&argumentCount, &arguments) { fuzzOneInput($0, $1) }
}

/// Reads the input as a query line, and as one that stands for saved searches, and checks what must
/// hold of every line.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let line = String(decoding: bytes, as: UTF8.self)
  let saved: @Sendable (String) -> String? = { name in
    name == "me" ? line : name == "you" ? "@me OR -country:Laos" : nil
  }
  guard let today = Day(year: 2025, month: 11, day: 22) else { return 0 }
  let parser = QueryParser(today: today, savedSearchNames: ["me", "you"], savedSearch: saved)
  check(parser.parse(bytes: bytes))
  check(parser.parse("@you \(line)"))
  return 0
}

private func check(_ parsed: ParsedQuery) {
  let count = parsed.line.utf8.count
  var end = 0
  for token in parsed.tokens {
    precondition(token.span.lowerBound == end, "tokens leave a gap at \(end)")
    end = token.span.upperBound
  }
  precondition(end == count, "tokens cover \(end) of \(count) bytes")
  for diagnostic in parsed.diagnostics {
    precondition(diagnostic.span.upperBound <= count, "a mistake behind the line's end")
  }
  _ = DiagnosticRenderer().render(parsed.diagnostics, in: parsed.line)
  _ = TreePrinter.text(parsed.root)
}
