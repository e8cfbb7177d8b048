// swift-tools-version: 6.3
import PackageDescription

// Targets for libFuzzer, apart from the package so that its users need no sanitizer. `Scripts/fuzz`
// builds and runs them. The library is built with the sanitizers too, so that the fuzzer sees which
// ways its inputs take.
let package = Package(
  name: "chancery-fuzzing",
  dependencies: [.package(name: "chancery", path: "..")],
  targets: [
    .executableTarget(
      name: "FuzzReader",
      dependencies: [
        .product(name: "ClippingParsing", package: "chancery")
      ],
      swiftSettings: [
        .swiftLanguageMode(.v6),
        .unsafeFlags(["-sanitize=fuzzer,address", "-parse-as-library"]),
      ],
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer,address"])])
  ]
)
