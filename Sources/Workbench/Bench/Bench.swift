func measure(_ request: BenchRequest) throws -> Int32 { 0 }
