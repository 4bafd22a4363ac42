/// The natural logarithm of a positive number, without the C library: the same bits on every machine.
func naturalLogarithm(_ value: Double) -> Double {
  // value = m * 2^e with m in 1..<2; ln m by the series of artanh((m - 1) / (m + 1)).
  let exponent = Double(value.exponent)
  let y = (value.significand - 1) / (value.significand + 1)
  let square = y * y
  var term = y
  var sum = 0.0
  var step = 1.0
  while abs(term) > 1e-17 {
    sum += term / step
    term *= square
    step += 2
  }
  return 2 * sum + exponent * 0.693_147_180_559_945_309
}
