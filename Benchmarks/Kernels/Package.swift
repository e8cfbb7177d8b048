// swift-tools-version: 6.3
import PackageDescription

/// Small measurements for who changes the library, each by itself and beside what it was before:
/// `swift package benchmark`, with `baseline update` and `baseline compare`. A package of its own, so
/// that the programs beside it need none of this.
let package = Package(
  name: "kernels",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "chancery", path: "../.."),
    // Without its traits it takes no other allocator and no other runtime.
    .package(url: "https://github.com/ordo-one/package-benchmark", from: "1.38.0", traits: []),
  ],
  targets: [
    .executableTarget(
      name: "Kernels",
      dependencies: [
        .product(name: "SearchIndex", package: "chancery"),
        .product(name: "TextAnalysis", package: "chancery"),
        .product(name: "Benchmark", package: "package-benchmark"),
      ],
      path: "Benchmarks/Kernels",
      swiftSettings: [.swiftLanguageMode(.v6)],
      plugins: [.plugin(name: "BenchmarkPlugin", package: "package-benchmark")])
  ]
)
