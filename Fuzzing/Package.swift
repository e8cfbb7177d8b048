// swift-tools-version: 6.3
import PackageDescription

// Targets for libFuzzer, apart from the package so that its users need no sanitizer. `Scripts/fuzz`
// builds and runs them. The library is built with the sanitizers too, so that the fuzzer sees which
// ways its inputs take.
let fuzzing: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"]),
]
let linking: [LinkerSetting] = [.unsafeFlags(["-sanitize=fuzzer,address"])]

let package = Package(
  name: "chancery-fuzzing",
  dependencies: [.package(name: "chancery", path: "..")],
  targets: [
    .executableTarget(
      name: "FuzzReader", dependencies: [.product(name: "ClippingParsing", package: "chancery")],
      swiftSettings: fuzzing, linkerSettings: linking),
    // What it does to an index is shared with the tests, by links to their files.
    .executableTarget(
      name: "FuzzIndex", dependencies: [.product(name: "SearchIndex", package: "chancery")],
      swiftSettings: fuzzing, linkerSettings: linking),
    .executableTarget(
      name: "FuzzQuery", dependencies: [.product(name: "QueryLanguage", package: "chancery")],
      swiftSettings: fuzzing, linkerSettings: linking),
  ]
)
