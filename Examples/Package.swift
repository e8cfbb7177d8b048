// swift-tools-version: 6.3
import PackageDescription

/// A program of its own that embeds SearchIndex, as a stranger's would.
let package = Package(
  name: "examples",
  dependencies: [.package(name: "chancery", path: "..")],
  targets: [
    .executableTarget(
      name: "folder-search",
      dependencies: [
        .product(name: "SearchIndex", package: "chancery"),
        .product(name: "TextAnalysis", package: "chancery"),
      ],
      swiftSettings: [.swiftLanguageMode(.v6)])
  ]
)
