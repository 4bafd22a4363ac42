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

/// e to the power of a number, without the C library: the same bits on every machine; 0 below -80, right to 4 digits.
func exponential(_ value: Float) -> Float {
  guard value > -80 else { return 0 }
  guard value < 80 else { return .infinity }
  // value = n ln 2 + rest, |rest| <= ln 2 / 2; e^rest by its series.
  let power = (value * 1.442_695_04).rounded()
  let rest = (value - power * 0.693_359_375) + power * 2.121_944_4e-4
  let series = 1 + rest * (1 + rest * (0.5 + rest * (0.166_666_67 + rest * (0.041_666_667 + rest * 0.008_333_333_3))))
  return series * Float(sign: .plus, exponent: Int(power), significand: 1)
}
