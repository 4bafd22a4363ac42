/// The English words by which one question is told from the next, and from what is only told.
enum QuestionWords {
  /// Words that put one question behind another.
  static let joiners: Set<String> = ["and", "also", "plus", "or"]
  /// Joiners that say that something was asked already, in whatever form: "soma withdrawal also where is the bathroom".
  static let furthers: Set<String> = ["also", "plus"]
  /// What may stand between a joiner and its question.
  static let seconds: Set<String> = ["also", "plus", "then", "so"]
  /// What may stand before a question.
  static let fillers: Set<String> = joiners.union([
    "but", "so", "then", "ok", "okay", "hi", "hello", "hey", "please", "um", "well", "like",
  ])
  /// Words behind which a question may begin inside a sentence.
  static let turns: Set<String> = ["so", "but", "then", "or", "and"]
  /// Words before a question that is not asked in its own form: "i wonder how".
  static let wondering: Set<String> = ["know", "wonder", "wondering", "me", "ask", "asking", "curious"]
  static let asking: Set<String> = ["what", "whats", "how", "where", "when", "if", "who", "which", "why"]
  /// Words that begin what a question depends on.
  static let conditions: Set<String> = [
    "if", "when", "since", "because", "after", "before", "while", "once", "although",
  ]
  /// Verbs that begin a question, where whom or what it is about follows.
  static let verbs: Set<String> = [
    "can", "could", "is", "are", "does", "do", "did", "will", "would", "should", "am", "was", "were", "has", "have",
    "cant", "isnt", "wont", "shouldnt", "arent", "doesnt", "dont",
  ]
  /// Words that follow such a verb in a question, and hardly in anything else: "is it", not "is on".
  static let subjects: Set<String> = [
    "i", "it", "its", "you", "he", "she", "they", "we", "there", "that", "this", "these", "those", "my", "your", "his",
    "her", "their", "our", "the", "a", "an", "someone", "somebody", "anyone", "anybody", "people", "one", "any", "some",
  ]
  /// Who may follow "do": "do heroin" asks nothing.
  static let doers: Set<String> = [
    "i", "you", "he", "she", "they", "we", "it", "people", "these", "those", "doctors", "staff", "my", "your",
  ]
  /// Words after "what" or "how" that make it a part of what is told: "what i take".
  static let persons: Set<String> = [
    "i", "im", "ive", "id", "ill", "he", "hes", "she", "shes", "they", "theyre", "we", "were", "it", "its", "you",
    "youre", "my", "his", "her", "the", "not", "no", "ever",
  ]
}
