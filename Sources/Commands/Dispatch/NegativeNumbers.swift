/// Arguments in which a negative number is a value, never an option: no option is called `-5`.
///
/// Behind an option that takes a value it becomes part of that word, as in `--minutes=-5`; elsewhere it moves behind
/// `--`. What is wrong with such a number is then said by whoever reads it.
func settingNegativeNumbers(
  _ arguments: [String], taking parameters: () throws -> [Parameter]
) rethrows -> [String] {
  let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
  guard arguments[..<end].contains(where: isNegativeNumber) else { return arguments }
  let parameters = try parameters()
  guard !parameters.contains(where: \.takesAllRemaining) else { return arguments }
  var settled: [String] = []
  var numbers: [String] = []
  var awaitsValue = false
  for word in arguments[..<end] {
    if !isNegativeNumber(word) {
      settled.append(word)
    } else if awaitsValue, let option = settled.popLast() {
      settled.append("\(option)=\(word)")
    } else {
      numbers.append(word)
    }
    awaitsValue = !awaitsValue && parameters.contains { $0.kind == .option && $0.names.contains(word) }
  }
  let rest = numbers + arguments[end...].dropFirst()
  return settled + (rest.isEmpty ? [] : ["--"] + rest)
}

private func isNegativeNumber(_ word: String) -> Bool {
  word.first == "-" && word.dropFirst().first?.isASCIIDigit == true
}
