import Foundation
import Testing

/// The built program, run as a process with an environment of its own.
struct Program {
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String

    var outputLines: [Substring] { output.split(separator: "\n") }
  }

  /// A folder that goes away with the test.
  let folder: URL
  var environment: [String: String]

  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "chancery-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    environment = [
      "HOME": folder.path, "CHANCERY_ARCHIVE": folder.path + "/archive", "LANG": "C",
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    ]
    // The library path of the toolchain, where the program was linked against shared ones.
    environment["LD_LIBRARY_PATH"] = ProcessInfo.processInfo.environment["LD_LIBRARY_PATH"]
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }

  /// The program stands beside the bundle of tests.
  static var path: String {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "chancery").path
  }

  func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// Runs the program to its end.
  func run(_ arguments: String..., input: String = "") throws -> Outcome {
    try launch(Self.path, arguments, input: input)
  }

  /// Runs a line of the system's shell, in which `$chancery` is the program.
  func runShell(_ line: String) throws -> Outcome {
    var other = self
    other.environment["chancery"] = Self.path
    return try other.launch("/bin/sh", ["-c", line], input: "")
  }

  private func launch(_ path: String, _ arguments: [String], input: String) throws -> Outcome {
    let files = ["in", "out", "err"].map { folder.appending(path: "std\($0)-\(UUID().uuidString)") }
    try Data(input.utf8).write(to: files[0])
    for file in files.dropFirst() { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: files[0])
    process.standardOutput = try FileHandle(forWritingTo: files[1])
    process.standardError = try FileHandle(forWritingTo: files[2])
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationStatus,
      output: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self),
      errors: String(decoding: try Data(contentsOf: files[2]), as: UTF8.self))
  }
}
