import Foundation

@_silgen_name("LLVMFuzzerRunDriver")
private func runFuzzer(
  _ argumentCount: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
  _ fuzz: @convention(c) (UnsafePointer<UInt8>, Int) -> CInt
) -> CInt

/// The entry point under the name that SwiftPM gives an executable's `main` in release builds; in
/// others libFuzzer brings its own.
@_cdecl("FuzzIndex_main")
public func main(
  _ argumentCount: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
) -> CInt {
  var argumentCount = argumentCount
  var arguments = arguments
  return runFuzzer(&argumentCount, &arguments) { fuzzOneInput($0, $1) }
}

/// Reads the input as changes to an index that was well, seals it again, and asks it for everything:
/// whatever the bytes, that must end with an error or an answer.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  var input = FuzzInput(Array(UnsafeBufferPointer(start: start, count: count)))
  // The small index is the quicker one, the other has what only long lists have.
  let index = Workspace.bases[input.byte() % 8 == 7 ? 1 : 0]
  var changes: [ResealedIndex.Change] = []
  while let change = input.change(to: index), changes.count < 16 { changes.append(change) }
  guard !changes.isEmpty else { return 0 }
  let path = Workspace.folder + "/index"
  try? ResealedIndex.write(index.files(with: changes), to: path)
  ResealedIndex.exercise(path)
  return 0
}

/// A folder in memory where the system has one, with the indexes that are changed.
private enum Workspace {
  static let folder: String = {
    let memory = "/dev/shm"
    let place =
      FileManager.default.isWritableFile(atPath: memory)
      ? memory : FileManager.default.temporaryDirectory.path
    return "\(place)/fuzz-index-\(ProcessInfo.processInfo.processIdentifier)"
  }()

  static let bases: [ResealedIndex] = {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    guard let bases = try? ResealedIndex.bases(in: folder) else {
      fatalError("no index could be made in \(folder)")
    }
    atexit { try? FileManager.default.removeItem(atPath: Workspace.folder) }
    return bases
  }()
}

/// Takes the fuzzer's bytes apart: five bytes say where a change goes and what kind it is, what
/// follows is its own.
private struct FuzzInput {
  private var bytes: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { self.bytes = bytes[...] }

  mutating func byte() -> UInt8 { bytes.popFirst() ?? 0 }

  mutating func change(to index: ResealedIndex) -> ResealedIndex.Change? {
    guard !bytes.isEmpty else { return nil }
    let part = index.parts[Int(byte()) % index.parts.count]
    let offset = Int(byte()) | Int(byte()) << 8 | Int(byte()) << 16
    return ResealedIndex.Change(part: part, offset: offset, operation: operation())
  }

  private mutating func operation() -> ResealedIndex.Operation {
    let kind = byte()
    switch kind % 5 {
    case 0: return .add(byte())
    case 1: return .copy(distance: 1 + Int(byte()), count: 1 + Int(kind / 5))
    case 2: return .flip(byte())
    default:
      let count = 1 + Int(kind / 5) % 16
      return .set((0..<count).map { _ in byte() })
    }
  }
}
