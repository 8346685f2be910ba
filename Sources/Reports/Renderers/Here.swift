/// Where and when a reader is: what a narrow list need not say.
public struct Here: Sendable, Hashable {
  /// This year, which dates and codes may leave unsaid.
  public let year: Int
  /// The installation whose codes have a short form.
  public let site: Int

  /// Describes a reader's surroundings.
  public init(year: Int, site: Int) {
    self.year = year
    self.site = site
  }
}
