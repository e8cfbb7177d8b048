// swift-tools-version: 6.1
import PackageDescription

// The trials measure a process from its start, and finding the libraries of the language at run time
// takes longer than opening an index. lld, because others warn of a `dlopen` that is never called.
let linking: [LinkerSetting] = [
  .unsafeFlags(["-static-executable", "-use-ld=lld"], .when(platforms: [.linux]))
]

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
      ],
      linkerSettings: linking),
    .executableTarget(
      name: "index-driver",
      dependencies: [
        .product(name: "SearchIndex", package: "chancery"),
        .product(name: "TextAnalysis", package: "chancery"),
      ],
      linkerSettings: linking),
  ]
)
