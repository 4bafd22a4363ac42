internal import Conversation
internal import Knowledge

/// The program's own words in Spanish, by the English ones: those that somebody meets who asks in Spanish.
///
/// What only staff, settings and files have to do with stays English, and so do the names of keys and commands.
enum SpanishWording {
  /// A passage in a language.
  static func passage(_ passage: Passage, in language: String) -> Passage {
    guard language == "es", let text = texts[passage.text] else { return passage }
    return Passage(text, small: small[passage.text], facts: passage.facts)
  }

  /// A sentence in a language.
  static func text(_ text: String, in language: String) -> String {
    language == "es" ? texts[text] ?? text : text
  }

  private static let texts: [String: String] = [
    "F1 Help": "F1 Ayuda", "Keys": "Teclas", "Commands": "Comandos", "Topics": "Temas",
    "Facts, and how sure they are": "Datos, y qué tan seguros son",
    "Type to search. Enter opens. Esc leaves.": "Escriba para buscar. Enter abre. Esc sale.",
    "No topic has these words.": "Ningún tema tiene estas palabras.", "Topic >": "Tema >", "Find >": "Buscar >",
    "Esc goes back.": "Esc vuelve.", "There is no answer on the screen yet.": "Todavía no hay una respuesta aquí.",
    "There is no number to take with you here.": "Aquí no hay un número para llevar.",
    "Point a phone's camera at the square. It asks before it calls. Nothing is sent from here.":
      "Apunte la cámara de un teléfono al cuadro. Pregunta antes de llamar. De aquí no se manda nada.",
    "Any key goes back.": "Cualquier tecla vuelve.", "There are no sources for this.": "Esto no tiene fuentes.",
    // The keys.
    "Send the line. A number alone picks a choice.": "Mandar la línea. Un número solo elige.",
    "Scroll a page.": "Bajar o subir una página.", "Scroll a line.": "Bajar o subir una línea.",
    "To the first screen, to the newest answer.": "A la primera pantalla, a la última respuesta.",
    "Close what is open, or clear the line.": "Cerrar lo abierto, o borrar la línea.",
    "Hide and wipe everything.": "Ocultar y borrar todo.",
    "After a private answer: hide and wipe everything.": "Tras una respuesta privada: ocultar y borrar todo.",
    "Show the keys.": "Mostrar las teclas.",
    "Read the answer aloud; any key stops it.": "Leer la respuesta en voz alta; otra tecla la calla.",
    "Read the screen aloud, through a headset.": "Leer la pantalla en voz alta, con audífonos.",
    "Find in the conversation: next, back.": "Buscar en la conversación: adelante, atrás.",
    "Show all topics.": "Mostrar todos los temas.", "Show a card to staff.": "Mostrar una tarjeta al personal.",
    "I am done: wipe everything.": "Ya terminé: borrar todo.", "Move in the line.": "Moverse en la línea.",
    "Delete a character.": "Borrar una letra.",
    "Complete a command, take a suggested question.": "Completar un comando, tomar una pregunta sugerida.",
    "Start, end of the line; back, forward.": "Inicio, fin de la línea; atrás, adelante.",
    "A word back, forward.": "Una palabra atrás, adelante.",
    "Cut to the end, to the start, a word.": "Cortar hasta el fin, hasta el inicio, una palabra.",
    "Put back what was cut. Undo.": "Poner lo cortado. Deshacer.",
    "Earlier, later lines; Up, Down while typing.": "Líneas de antes, de después; flechas al escribir.",
    "Draw the screen again.": "Dibujar otra vez la pantalla.", "Stop; fg goes on.": "Parar; fg sigue.",
    "On an empty line: quit.": "Con la línea vacía: salir.",
    // The commands.
    "Find in the conversation.": "Buscar en la conversación.",
    "Everything on this subject.": "Todo sobre este tema.",
    "The answer before this one.": "La respuesta de antes.",
    "What this answer rests on.": "En qué se apoya esta respuesta.",
    "Ask about something else; /new client forgets all.": "Preguntar otra cosa; /new client olvida todo.",
    "Ask about something else.": "Preguntar otra cosa.",
    "Send this answer to the terminal's clipboard.": "Copiar esta respuesta.",
    "Take a number with you: a square for a phone's camera.": "Llevarse un número: un cuadro para la cámara.",
    "Write the conversation to a file.": "Guardar la conversación en un archivo.",
    "Print this answer.": "Imprimir esta respuesta.", "Read this answer aloud.": "Leer esta respuesta en voz alta.",
    "Change the look.": "Cambiar el aspecto.", "Leave.": "Salir.",
  ]

  private static let small: [String: String] = [
    "F1 Help": "F1 Ayuda", "Type to search. Enter opens. Esc leaves.": "Escriba; Enter abre, Esc sale",
    "No topic has these words.": "Ningún tema las tiene.", "Topic >": ">", "Find >": "Buscar >",
    "Esc goes back.": "Esc: volver", "There is no answer on the screen yet.": "Aún no hay respuesta.",
    "There is no number to take with you here.": "Aquí no hay número.", "Any key goes back.": "Otra tecla: volver.",
    "There are no sources for this.": "Esto no tiene fuentes.",
  ]
}

extension ChatScreen {
  /// The program's own words in the language of the conversation.
  func own(_ passage: Passage) -> Passage {
    SpanishWording.passage(passage, in: conversation.language)
  }
}
