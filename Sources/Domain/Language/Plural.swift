/// The English word that goes with a number: `1 day`, `0 days`, `2 days`. Indonesian has one form for all.
package func plural(_ count: some BinaryInteger, _ one: String, _ many: String) -> String {
  count == 1 ? one : many
}
