// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "chancery", path: "..")
  ],
  targets: [
    .executableTarget(
      name: "index-bench",
      dependencies: [
        .product(name: "SearchIndex", package: "chancery"),
        .product(name: "TextAnalysis", package: "chancery"),
      ]),
    .executableTarget(
      name: "index-driver",
      dependencies: [
        .product(name: "SearchIndex", package: "chancery"),
        .product(name: "TextAnalysis", package: "chancery"),
      ]),
  ]
)
