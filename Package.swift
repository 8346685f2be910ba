// swift-tools-version: 6.2
import PackageDescription

/// The walls of the house; which way they may be crossed is explained in README, "How it is built".
let package = Package(
  name: "klinik",
  products: [
    .executable(name: "klinik", targets: ["klinik"])
  ],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
  ],
  targets: [
    .systemLibrary(name: "CSQLiteSession"),
    .systemLibrary(name: "CDigest"),
    .systemLibrary(name: "CEdit"),
    .systemLibrary(name: "CFileSystem"),
    .target(
      name: "Schema", path: "Schema",
      resources: [
        .embedInCode("migrations/v001_clinic.sql"),
        .embedInCode("migrations/v002_keep.sql"),
        .embedInCode("migrations/v003_desk.sql"),
        .embedInCode("packs/calendar-id.yaml"),
        .embedInCode("packs/case.yaml"),
        .embedInCode("packs/regions.csv"),
      ]),
    .target(name: "Domain"),
    .target(name: "Reports", dependencies: ["Domain"]),
    .target(name: "Packs", dependencies: ["Domain", "Schema", .product(name: "Yams", package: "Yams")]),
    .target(
      name: "Storage",
      dependencies: [
        "Domain", "Schema", "CSQLiteSession", "CDigest", "CFileSystem",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(
      name: "Pages",
      dependencies: ["Domain", "Reports", .product(name: "Mustache", package: "swift-mustache")]),
    .target(
      name: "Commands",
      dependencies: [
        "Domain", "Reports", "Packs", "Pages", "Storage", "CEdit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "klinik", dependencies: ["Commands"]),
    .executableTarget(
      name: "Workbench", dependencies: ["Commands", "Storage", "Packs", "Reports", "Domain"]),

    .target(
      name: "TestSupport", dependencies: ["Commands", "Storage", "Packs", "Reports", "Domain"],
      path: "Tests/TestSupport"),
    .testTarget(
      name: "DomainTests", dependencies: ["Domain", "TestSupport"], exclude: ["Utterance/Lines"]),
    .testTarget(
      name: "ReportsTests", dependencies: ["Reports", "Domain", "TestSupport"], exclude: ["Goldens"]),
    .testTarget(name: "PagesTests", dependencies: ["Pages", "Reports", "Domain"]),
    .testTarget(name: "PacksTests", dependencies: ["Packs", "Domain", "TestSupport"]),
    .testTarget(
      name: "StorageTests",
      dependencies: [
        "Storage", "Packs", "Domain", "TestSupport", "CSQLiteSession",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "CommandsTests",
      dependencies: [
        "Commands", "Storage", "Packs", "Reports", "Domain", "TestSupport",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Transcripts", "Upgrade/Fixtures", "Access/outcomes.txt"]),
    .testTarget(
      name: "WorkbenchTests",
      dependencies: ["Workbench", "Commands", "Packs", "Reports", "Storage", "Domain", "TestSupport"]),
  ],
  swiftLanguageModes: [.v6]
)

/// Whether Scripts/fuzz builds: then there is one target more, and every one counts where it has been.
let isFuzzed = Context.environment["KLINIK_FUZZ"] != nil

if isFuzzed {
  package.products.append(.library(name: "Fuzz", type: .static, targets: ["Fuzz"]))
  package.targets.append(
    .target(
      name: "Fuzz",
      dependencies: [
        "Commands", "Storage", "Packs", "Domain", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], path: "Tests/Fuzz/Targets"))
}

for target in package.targets where target.type != .system {
  target.swiftSettings =
    [
      .treatAllWarnings(as: .error),
      .enableUpcomingFeature("ExistentialAny"),  // `any` shows where dynamic dispatch happens
      .enableUpcomingFeature("InternalImportsByDefault"),  // a dependency does not leak by accident
      .enableUpcomingFeature("MemberImportVisibility"),  // a file says itself whose members it uses
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // async functions stay with their caller
    ] + (isFuzzed ? [.unsafeFlags(["-sanitize=fuzzer,address", "-enable-testing"])] : [])
}
