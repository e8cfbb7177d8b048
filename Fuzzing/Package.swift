// swift-tools-version: 6.3
import PackageDescription

// Targets for libFuzzer, apart from the package so that its users need no sanitizer:
//
//     swift build -c release --package-path Fuzzing
//     SWIFT_BACKTRACE=enable=no Fuzzing/.build/release/FuzzReader -max_len=65536 \
//       -timeout=10 -rss_limit_mb=2048 Fuzzing/Corpus/reader
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
