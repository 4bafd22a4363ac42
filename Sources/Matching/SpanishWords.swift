/// The commonest Spanish function words, and some of the words that short messages hold, folded.
///
/// They tell a Spanish message from an English one, so most words that are also English are left out.
enum SpanishWords {
  static let functionWords: Set<String> = Set(
    list.split(whereSeparator: { $0 == " " || $0 == "\n" }).map(String.init))

  private static let list = """
    ahora al algo anda ando anoche antes aqui asi aunque ayer ayuda ayudame ayudar bien como con cual cuando cuanto
    cuantos de debe debo dejar dejo del desde despues dia dias dice donde el ella ellos en entre es esa ese eso esos
    esposa esposo esta estan estar estas este esto estos estoy hace hago hasta hay hermana hermano hija hijo hijos hoy
    la las le lo los mas mezcle mi mis mucho muy nada necesita necesito ni nos nosotros nunca otro para pero
    por porque puede puedes puedo que quien quiere quiero se si siempre siente siento sobre soy su sus tambien te
    tener tengo tiene tienes todo todos toma tomar tome tomo trague tu un una usted voy y ya yo
    """
}
