// swift-tools-version: 6.2
import PackageDescription

/// Warnings are errors where the project is checked, and only there: a newer compiler must not
/// keep anybody from building.
let strict = Context.environment["CI"] != nil

let settings: [SwiftSetting] =
  [.enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility")]
  + (strict ? [.treatAllWarnings(as: .error)] : [])
  // Each function by itself, so that the linker can leave it out or put it where it belongs.
  + [
    .unsafeFlags(
      ["-Xfrontend", "-function-sections"],
      .when(platforms: [.linux], configuration: .release))
  ]

/// Links the program at a fixed address, with no symbols for others to use, and with what runs at
/// every start in one place.
///
/// Nobody moves a program or links with it; to adjust a hundred thousand addresses is part of every
/// start, and each of them is memory of its own. The place matters since the system brings in
/// sixteen pages around each that runs.
let lean: [LinkerSetting] = [
  .unsafeFlags(
    [
      "-use-ld=lld", "-Xclang-linker", "-no-pie", "-Xlinker", "--no-export-dynamic",
      "-Xlinker", "--symbol-ordering-file=\(Context.packageDirectory)/Sources/viva/start.order",
      "-Xlinker", "--no-warn-symbol-ordering",
    ],
    .when(platforms: [.linux], configuration: .release))
]

/// A module of the program.
func module(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of the module of the same name.
func tests(
  of name: String, _ dependencies: [Target.Dependency] = [], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "viva",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "viva", targets: ["viva"]),
    .executable(name: "viva-benchmarks", targets: ["Benchmarks"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  targets: [
    .systemLibrary(name: "CDigest", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .target(name: "CMarkup", cSettings: [.unsafeFlags(["-I/usr/include/libxml2"])]),
    .target(name: "CTerminalGuard"),

    module("Articles", ["CMarkup"]),
    module("QuestionBank", ["CDigest", "CMarkup"]),
    module("Grading", ["QuestionBank"]),
    module("Authoring", ["Articles", "QuestionBank", "Grading"]),
    module("Memory"),
    module(
      "ProgressStore",
      [
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    module("Tutoring", ["QuestionBank", "Grading", "Memory", "ProgressStore"]),
    module("Classroom", ["QuestionBank", "Grading", "Canvas"]),
    module("Canvas"),
    module(
      "Screens",
      ["Canvas", "Tutoring", "ProgressStore", "Articles", "QuestionBank", "Grading", "Classroom"]),
    module("TerminalIO", ["Canvas", "CNcurses", "CTerminalGuard"]),
    .executableTarget(
      name: "viva",
      dependencies: [
        "Articles", "QuestionBank", "Authoring", "Grading", "Memory", "ProgressStore", "Tutoring",
        "Classroom", "Canvas", "Screens", "TerminalIO",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["start.order"], swiftSettings: settings, linkerSettings: lean),

    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "Classroom", "QuestionBank", "Grading", "Memory", "ProgressStore", "Tutoring",
      ],
      swiftSettings: settings),

    tests(of: "Articles"),
    tests(of: "QuestionBank"),
    .testTarget(
      name: "AuthoringTests", dependencies: ["Authoring", "Articles", "QuestionBank", "Grading"],
      exclude: ["Fixtures"], swiftSettings: settings),
    tests(of: "Grading", ["QuestionBank"]),
    tests(of: "Memory"),
    tests(of: "ProgressStore", [.product(name: "GRDB", package: "GRDB.swift")]),
    tests(of: "Tutoring", ["QuestionBank", "Grading", "Memory", "ProgressStore"]),
    tests(of: "Classroom", ["QuestionBank", "Grading", "TestSupport"]),
    tests(of: "Canvas"),
    tests(
      of: "Screens",
      [
        "Canvas", "Tutoring", "QuestionBank", "Grading", "ProgressStore", "Articles", "Authoring",
        "Classroom", "Memory",
      ],
      exclude: ["Pictures"]),
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "vivaTests",
      dependencies: [
        "viva", "Screens", "TestSupport", "Classroom", "QuestionBank", "ProgressStore",
        .product(name: "GRDB", package: "GRDB.swift"),
      ], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

// The fuzzer of the GIFT reader; see Tests/Fuzz/README.md.
if let runtime = Context.environment["FUZZ"] {
  for target in package.targets where target.name == "QuestionBank" {
    target.swiftSettings = settings + [.unsafeFlags(["-sanitize=fuzzer"])]
  }
  package.targets.append(
    .executableTarget(
      name: "FuzzGIFT", dependencies: ["QuestionBank"], path: "Tests/Fuzz",
      exclude: ["README.md", "Corpus", "gift.dict"],
      swiftSettings: settings + [.enableExperimentalFeature("Extern")],
      linkerSettings: [
        .unsafeFlags([
          "-use-ld=lld", "-L", runtime, "-lclang_rt.fuzzer_no_main-x86_64", "-lstdc++",
        ])
      ]))
}
