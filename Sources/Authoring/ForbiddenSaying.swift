internal import Knowledge

/// Something that no text may say, because a reader who follows it can die or is deceived.
///
/// The lists are section G of the facts, as far as words show it. Each entry is found by forms of words
/// (`SayingForm`); a denial before them (`do not`, `never`) and a question make them fine.
struct ForbiddenSaying {
  /// Whose texts it is looked for in.
  enum Readers {
    /// Doses, steps and hours: a clinician's numbers are for staff.
    case `public`
    case everybody
  }

  /// What the text does, as it follows on its label: `tells to stop a medicine`.
  let what: String
  /// What to say in its place.
  let instead: String
  let readers: Readers
  let forms: [SayingForm]
  /// Words of which one anywhere in the passage makes it right: a swollen face is a reason to stop a medicine.
  let fineBeside: [[String]]
  /// Words right before it that make it right: `when it is safe`.
  let fineAfter: Set<String>
  /// The program may say it of itself: fixed replies, and passages that rest on `program`.
  let isFineOfProgram: Bool
  /// Replies in which alone it is looked for; empty: all.
  let templates: Set<Template>

  init(
    _ what: String, instead: String, readers: Readers = .everybody, _ forms: [String], fineBeside: [String] = [],
    fineAfter: Set<String> = [],
    isFineOfProgram: Bool = false, templates: Set<Template> = []
  ) {
    self.what = what
    self.instead = instead
    self.readers = readers
    self.forms = forms.map { SayingForm($0) }
    self.fineBeside = fineBeside.map { $0.split(separator: " ").map(String.init) }
    self.fineAfter = fineAfter
    self.isFineOfProgram = isFineOfProgram
    self.templates = templates
  }

  /// The words of a text that say it, as they stand there, or nil.
  func first(in sentences: [SaidSentence], _ names: SayingNames) -> String? {
    if fineBeside.contains(where: { words in sentences.contains { $0.has(words) } }) { return nil }
    for sentence in sentences where !sentence.isQuestion {
      for form in forms {
        guard let found = form.first(in: sentence, names),
          fineAfter.isDisjoint(with: sentence.words[..<found.lowerBound].suffix(3))
        else { continue }
        return sentence.words[found].joined(separator: " ")
      }
    }
    return nil
  }

  /// Every list.
  static let all = onAmounts + onStopping + onEmergencies + onSafety + onTreatment + onPromises + inDanger
}
