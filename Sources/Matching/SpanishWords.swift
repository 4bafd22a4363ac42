/// The commonest Spanish function words, folded.
///
/// They tell a Spanish message from an English one, so most words that are also English are left out.
enum SpanishWords {
  static let functionWords: Set<String> = Set(
    list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let list = """
    ahora al algo antes aqui asi aunque ayuda ayudame ayudar bien como con cual cuando cuanto cuantos de debe debo dejar
    dejo del desde despues donde el ella ellos en entre es esa ese eso esos esta estan estar estas este esto estos
    estoy hace hago hasta hay la las le lo los mas mi mucho muy necesita necesito ni nos nosotros nunca otro para pero
    por porque puede puedes puedo que quien quiere quiero se si siempre siente siento sobre soy su sus tambien te
    tener tengo tiene tienes todo todos toma tomar tomo tu un una usted voy y ya yo
    """
}
