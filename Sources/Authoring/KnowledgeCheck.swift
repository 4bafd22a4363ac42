public import Documents

/// Every problem of a knowledge base that was read: of its form, of its references, of its words.
public func checkKnowledge(_ authored: AuthoredBase) -> [Problem] {
  authored.problems + ReferenceCheck(authored).problems()
}
