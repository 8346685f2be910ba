import Testing

@testable import Reports

struct DistributionTests {
  @Test
  func `without values every figure is missing`() {
    let none = Distribution([])

    #expect(none.count == 0)
    #expect(none.mean == nil)
    #expect(none.deviation == nil)
    #expect(none.linear(percent: 50) == nil)
    #expect(none.nearestRank(percent: 50) == nil)
  }

  @Test
  func `one value is every percentile and has no deviation`() {
    let one = Distribution([7])

    #expect(one.mean == 7)
    #expect(one.deviation == nil)
    #expect([0, 50, 95, 100].map { one.linear(percent: $0) } == [7, 7, 7, 7])
    #expect([0, 50, 95, 100].map { one.nearestRank(percent: $0) } == [7, 7, 7, 7])
  }

  @Test(arguments: [
    (0, 1.0, 1 as Int64), (25, 1.75, 1), (50, 2.5, 2), (75, 3.25, 3), (85, 3.55, 4), (100, 4, 4),
  ])
  func `percentiles of four values`(percent: Int, linear: Double, nearestRank: Int64) throws {
    let four = Distribution([4, 2, 3, 1])

    #expect(abs(try #require(four.linear(percent: percent)) - linear) < 1e-12)
    #expect(four.nearestRank(percent: percent) == nearestRank)
  }

  @Test
  func `the nearest rank is exact where p times n is whole`() {
    let hundred = Distribution(Array(1...100))

    #expect((1...100).allSatisfy { hundred.nearestRank(percent: $0) == Int64($0) })
  }

  @Test
  func `the deviation divides by one less than there are values`() throws {
    let values = Distribution([2, 4, 4, 4, 5, 5, 7, 9])

    #expect(values.mean == 5)
    #expect(abs(try #require(values.deviation) - (32.0 / 7).squareRoot()) < 1e-12)
  }

  @Test
  func `large values close together keep their deviation`() {
    let base: Int64 = 1_000_000_000_000_000

    let values = Distribution([base, base + 1, base + 2])

    #expect(values.mean == Double(base + 1))
    #expect(values.deviation == 1)
  }

  @Test
  func `a sum beyond 64 bits does not overflow`() {
    #expect(Distribution([.max, .max]).mean == Double(Int64.max))
  }
}
