// swift-tools-version: 6.3
import PackageDescription

// Targets for libFuzzer, apart from the package so that its users need no sanitizer. The library is
// built with the sanitizers too, so that the fuzzer sees which ways its inputs take:
//
//     swift build -c release --package-path Fuzzing --product FuzzReader \
//       --sanitize fuzzer --sanitize address -Xswiftc -use-ld=lld
//     SWIFT_BACKTRACE=enable=no Fuzzing/.build/release/FuzzReader -max_len=8192 \
//       -timeout=20 -rss_limit_mb=3000 Fuzzing/Corpus/reader
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
