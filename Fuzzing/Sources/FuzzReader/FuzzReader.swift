import ClippingModel
import ClippingParsing

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ argumentCount: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ fuzz: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// The entry point under the name that SwiftPM gives an executable's `main` in release builds; in
/// others libFuzzer brings its own.
@_cdecl("FuzzReader_main")
public func main(
  _ argumentCount: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var argumentCount = argumentCount
  var arguments = arguments
  return runFuzzer(&argumentCount, &arguments) { fuzzOneInput($0, $1) }
}

/// Reads the input as a file of every name that changes how a file is read (the other shapes are
/// told from the bytes), and checks what must hold of every clipping.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  for name in ["a.txt", "a.md", "a.html"] {
    var limits = ClippingFile.Limits()
    // A small file may inflate to much: what is over a few megabytes only costs time here.
    limits.articleByteCount = 4 << 20
    limits.recordByteCount = 1 << 20
    limits.streamByteCount = 8 << 20
    let file = ClippingFile(named: name, bytes: bytes, limits: limits)
    for reading in ClippingReader().read(file) {
      guard case .clipping(let clipping, _) = reading else { continue }
      let isInflated = bytes.starts(with: [0x1F, 0x8B])
      check(clipping, fileCount: isInflated ? .max : count)
    }
  }
  return 0
}

private func check(_ clipping: Clipping, fileCount: Int) {
  for passage in [clipping.title, clipping.body].compactMap({ $0 }) {
    var end = 0
    for piece in passage.pieces {
      precondition(piece.textOffset == end, "pieces leave a gap at \(end)")
      precondition(piece.source.end <= fileCount, "a piece points behind the file")
      end += piece.textCount
    }
    precondition(end == passage.text.utf8.count, "pieces cover \(end) of the text")
  }
  for cut in clipping.cuts {
    precondition(cut.span.end <= fileCount, "a cut points behind the file")
  }
  for event in clipping.events {
    precondition(event.span.end <= fileCount, "an event points behind the file")
  }
  for figure in clipping.figures {
    precondition(figure.span.end <= fileCount, "a figure points behind the file")
  }
}
