import ArgumentParser
package import Domain
import FoundationEssentials

/// One argument or option of a command, as help, completion and error messages need it.
///
/// It is read from ArgumentParser's own description of the command, once in each language; both descriptions list
/// the same arguments in the same order. That takes a millisecond, so a command that is understood never asks for it.
package struct Parameter: Sendable, Hashable {
  /// How a parameter takes its value.
  package enum Kind: Sendable, Hashable {
    /// By its place on the line.
    case positional
    /// After its name.
    case option
    /// Its name is all there is.
    case flag
  }

  /// How it takes its value.
  package let kind: Kind
  /// Its names with their dashes, English first; empty for a positional one.
  package let names: [String]
  /// What stands for its value in help, such as CODE and KODE.
  package let valueName: Bilingual
  /// What it is for.
  package let summary: Bilingual
  /// What it may be, where that is a closed list.
  package let values: [Bilingual]
  /// Which values of the clinic's file it may be.
  package let known: KnownValues?
  /// Where it is a file: how the file's name ends, any of these, or anything where there is none.
  package let files: [String]?
  /// Whether it may be left out.
  package let isOptional: Bool
  /// Whether it may be given several times.
  package let isRepeating: Bool
  /// Whether it takes everything that follows, dashes included.
  package let takesAllRemaining: Bool
  /// What holds when it is left out, if that is not nothing.
  package let preset: Bilingual?

  /// Its name in a language, with dashes; both where the language has no name of its own.
  package func name(_ language: Language) -> String {
    guard let first = names.first else { return valueName[language] }
    let long = names.filter { $0.hasPrefix("--") }
    switch language {
    case .english: return long.first ?? first
    case .indonesian: return long.dropFirst().first ?? long.first ?? first
    }
  }

  /// Its name in both languages.
  package var name: Bilingual { Bilingual(name(.english), name(.indonesian)) }
}

extension Parameter {
  /// Marks a list of values as a name of ``KnownValues``.
  static let knownMark = "@"

  /// The parameters of a command, in the order in which it declares them.
  package static func all(of command: any Command.Type) throws -> [Parameter] {
    let english = try Language.$current.withValue(.english) { try described(command) }
    let indonesian = try Language.$current.withValue(.indonesian) { try described(command) }
    return zip(english, indonesian).map(Parameter.init)
  }

  private static func described(_ command: any Command.Type) throws -> [ToolInfo.Argument] {
    let info = try JSONDecoder().decode(ToolInfo.self, from: Data(command._dumpHelp().utf8))
    return (info.command.arguments ?? []).filter { argument in
      argument.shouldDisplay && !(argument.names ?? []).contains { $0.name == "help" && $0.kind == "long" }
    }
  }

  private init(_ english: ToolInfo.Argument, _ indonesian: ToolInfo.Argument) {
    kind =
      switch english.kind {
      case "positional": .positional
      case "flag": .flag
      default: .option
      }
    names = (english.names ?? []).map { ($0.kind == "long" ? "--" : "-") + $0.name }
    valueName = Bilingual(english.valueName ?? "", indonesian.valueName ?? "")
    summary = Bilingual(english.abstract ?? "", indonesian.abstract ?? "")
    let list = english.completionKind?.list?.values ?? []
    known = list.first.flatMap { mark in
      mark.hasPrefix(Parameter.knownMark) ? KnownValues(rawValue: String(mark.dropFirst())) : nil
    }
    files = english.completionKind?.file?.extensions
    values = zip(english.allValues ?? [], indonesian.allValues ?? []).map { Bilingual($0, $1) }
    isOptional = english.isOptional
    isRepeating = english.isRepeating
    takesAllRemaining = ["allRemainingInput", "allUnrecognized", "postTerminator"].contains(
      english.parsingStrategy)
    preset = english.defaultValue.map { [values] word in
      values.first { $0.wordings.contains(word) } ?? Bilingual(word, indonesian.defaultValue ?? word)
    }
  }
}

/// The part of ArgumentParser's description of a command (format 0) that we read.
private struct ToolInfo: Decodable {
  struct Root: Decodable {
    let arguments: [Argument]?
  }

  struct Argument: Decodable {
    let kind: String
    let shouldDisplay: Bool
    let isOptional: Bool
    let isRepeating: Bool
    let parsingStrategy: String
    let names: [Name]?
    let valueName: String?
    let defaultValue: String?
    let allValues: [String]?
    let completionKind: Completion?
    let abstract: String?
  }

  struct Name: Decodable {
    let kind: String
    let name: String
  }

  struct Completion: Decodable {
    struct List: Decodable {
      let values: [String]
    }

    struct File: Decodable {
      let extensions: [String]
    }

    let list: List?
    let file: File?
  }

  let command: Root
}
