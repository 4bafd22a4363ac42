/// The version of the program, in this one place.
let signpostVersion = "0.1.0"
