/// Why a text names no columns to import from; keys are told in both languages.
public enum MappingFlaw: Error, Sendable, Hashable {
  /// A key that does not exist, with those that may have been meant and all that there are.
  case unknownKey(String, near: [Bilingual], all: [Bilingual])
  /// A key that stands there twice.
  case duplicateKey(Bilingual)
  /// A key that is needed and is not there.
  case missingKey(Bilingual)
  /// A key without a column after its `=`.
  case missingColumn(Bilingual)
  /// A piece without `=`.
  case noPair(String)
  /// A quotation mark that is never closed.
  case openQuote
}
