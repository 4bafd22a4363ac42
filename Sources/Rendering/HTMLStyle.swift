extension HTML {
  /// How a page looks: large calm type, black on white; gravity is in words and frames, never in colour alone.
  ///
  /// The paper's size is the printer's, so that it is right on A4 and on Letter.
  static let style = """
    @page { margin: 12mm; }
    html { color: #000; background: #fff; }
    body { max-width: 40em; margin: 2em auto; padding: 0 1em; font: 17px/1.45 Verdana, "DejaVu Sans", sans-serif; }
    h1 { font-size: 1.45em; line-height: 1.2; margin: 0.4em 0; }
    h2 { font-size: 1.05em; margin: 0.9em 0 0.2em; }
    p, ol, ul { margin: 0.45em 0; }
    li { margin: 0.2em 0; }
    .lead { font-size: 1.12em; }
    .danger, .warning { border: 2px solid #000; padding: 0.4em 0.6em; }
    .danger { border-width: 4px; font-weight: bold; }
    .note { border-left: 2px solid #000; padding-left: 0.6em; }
    .review { border: 1px dashed #000; padding: 0.2em 0.6em; }
    .place { font-weight: bold; border-bottom: 1px solid #000; }
    .sources, footer { font-size: 0.78em; }
    footer { border-top: 1px solid #000; margin-top: 1em; }
    footer p:first-child { font-size: 1.2em; font-weight: bold; }
    p, li, h1, h2 { break-inside: avoid; }
    h1, h2 { break-after: avoid; }
    @media print { body { max-width: none; margin: 0; padding: 0; font-size: 10.5pt; } }
    """
}
