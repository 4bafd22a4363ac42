public import Documents

/// Every problem of a knowledge base that was read: of its form, its references, its parts and its words.
///
/// In the order of files, lines and columns; equal places keep the order of the checks.
public func checkKnowledge(_ authored: AuthoredBase) -> [Problem] {
  let found =
    authored.problems
    + ReferenceCheck(authored).problems()
    + ReachCheck(authored).problems()
    + PartsCheck(authored).problems()
    + AsksCheck(authored).problems()
    + FactsCheck(authored).problems()
    + FiguresCheck(authored).problems()
    + WordsCheck(authored).problems()
    + SayingsCheck(authored).problems()
    + GradeCheck(authored).problems()
    + TellApartCheck(authored).problems()
    + QuestionsCheck(authored).problems()
    + FittedCheck(authored).problems()
  return found.enumerated().sorted { ($0.element.place, $0.offset) < ($1.element.place, $1.offset) }.map(\.element)
}
